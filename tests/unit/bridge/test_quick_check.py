"""The question of the open screen as QML sees it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from kiosk.bridge.quick_check import QuickCheck
from kiosk.library.model import Check, Compare, Paragraph, Picture, Table
from kiosk.library.release import Release
from tests.support.bridge import Bridge, Heard, bridge, value
from tests.support.releases import Library, area, opened, screen, text, topic

FIRST, SECOND = Check("One?", ("a", "b"), 1), Check("Two?", ("a", "b", "c"), 0)
SIDES = Compare("", Table((text(""), text("A"), text("B")), ((text("x"), text("y"), text("z")),)), (Picture("", "one"), Picture("", "two")))


@pytest.fixture(scope="module")
def asked(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Release]:
    screens = (screen("1", Paragraph(text("Words."))), screen("2", FIRST), screen("3", SECOND), screen("4", SIDES))
    library = Library(topics=(topic("a/one", *screens),), areas=(area("a"),))
    with opened(Path(tmp_path_factory.mktemp("asked")) / "release", library) as release:
        yield release


@pytest.fixture
def at_work(asked: Release, owner: QObject) -> tuple[Bridge, QuickCheck]:
    made = bridge(asked, owner)
    check = QuickCheck(made.reader, made.navigator, owner)
    made.navigator.begin()
    made.navigator.openTopic("a/one")
    return made, check


def test_a_screen_without_a_question_has_nothing_to_answer(at_work: tuple[Bridge, QuickCheck]) -> None:
    made, check = at_work
    heard = Heard(check.answered)
    check.choose(0)

    assert (value(check, "right"), value(check, "given"), heard.times, made.visit.answers) == (-1, False, 0, ())


def test_an_answer_is_shown_and_told_once(at_work: tuple[Bridge, QuickCheck]) -> None:
    made, check = at_work
    told: list[tuple[str, bool]] = []
    check.answered.connect(lambda key, right: told.append((key, right)))
    made.navigator.next()
    changed = Heard(check.changed)
    check.choose(0)
    check.choose(1)
    check.choose(7)

    assert (value(check, "chosen"), value(check, "right"), value(check, "given")) == (1, 1, True)
    assert (told, changed.times) == ([("a/one#1", False)], 2)


def test_each_question_of_a_topic_has_a_key_of_its_own_and_keeps_its_answer(at_work: tuple[Bridge, QuickCheck]) -> None:
    made, check = at_work
    made.navigator.next()
    check.choose(1)
    made.navigator.next()
    assert value(check, "chosen") == -1
    check.choose(2)
    made.navigator.back()

    assert made.visit.answers == (("a/one#1", 1), ("a/one#2", 2))
    assert value(check, "chosen") == 1
    made.navigator.readAgain()
    assert (made.visit.place.screen, value(check, "given")) == (0, False)


def test_the_reset_takes_the_answers(at_work: tuple[Bridge, QuickCheck]) -> None:
    made, check = at_work
    made.navigator.next()
    check.choose(1)
    made.navigator.finish()

    assert made.visit.answers == ()
    assert not value(check, "given")


def test_a_picture_of_an_option_is_enlarged_by_its_place(at_work: tuple[Bridge, QuickCheck]) -> None:
    made, _ = at_work
    for _ in range(3):
        made.navigator.next()
    made.navigator.open("picture", "1")
    assert value(made.library, "enlarged")["alt"] == "two"
    made.navigator.closeOverlay()
    made.navigator.open("picture", "9")

    assert value(made.library, "enlarged") == value(made.library, "picture")
