"""Questions as QML sees them: what can be asked where, what is chosen in which language, and the code that holds it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject

from kiosk.visit.navigation import Page
from kiosk.visit.questions import MOST
from tests.support.bridge import Bridge, Heard, bridge, column, rows, value
from tests.support.fixture_library import EVERY_BLOCK, HOSTILE, HOSTILE_TITLE
from tests.support.releases import Library, opened, topic

FIRST, SECOND, ENGLISH = f"{EVERY_BLOCK}#1", f"{EVERY_BLOCK}#2", f"{EVERY_BLOCK}#5"


@pytest.fixture
def without(tmp_path_factory: pytest.TempPathFactory, owner: QObject) -> Iterator[Bridge]:
    with opened(tmp_path_factory.mktemp("none") / "release", Library(topics=(topic("a/one"),))) as release:
        yield bridge(release, owner)


def chosen(made: Bridge, *ids: str) -> Bridge:
    made.navigator.begin()
    for each in ids:
        made.questions.toggle(each)
    return made


def test_only_areas_with_questions_are_offered(made: Bridge) -> None:
    made.navigator.begin()
    made.questions.openSubjects()

    assert value(made.questions, "available")
    assert column(made.questions, "subjects", "key") == ["guide", "signs"]
    made.questions.askAbout("many")
    assert made.visit.place.page is Page.SUBJECTS


def test_an_area_is_asked_about_first_in_general_then_topic_by_topic(made: Bridge) -> None:
    made.navigator.begin()
    made.questions.askAbout("guide")
    seen = []
    for at in range(value(made.questions, "things")):
        made.questions.turn(at)
        seen.append((value(made.questions, "subject"), len(rows(made.questions, "asked"))))

    assert seen == [("Using this guide", 5), ("Using this guide: 1", 5), ("Using this guide: 2", 5)]
    assert value(made.questions, "at") == 2


def test_the_end_of_a_topic_leads_to_its_own_questions(made: Bridge) -> None:
    made.navigator.begin()
    made.navigator.openTopic("guide/one-screen")
    made.navigator.next()
    assert value(made.questions, "aboutTopic")
    made.questions.askAboutTopic()

    assert column(made.questions, "asked", "key")[0] == "guide/one-screen#1"


def test_where_there_is_nothing_to_ask_nothing_is_offered(without: Bridge) -> None:
    """No dead keys."""
    without.navigator.begin()
    without.navigator.openTopic("a/one")
    before = without.visit
    for move in (without.questions.open, without.questions.openSubjects, without.questions.askAboutTopic, without.questions.takeHome):
        move()
    without.questions.askAbout("a")
    without.questions.toggle("a/one#1")

    assert without.visit == before
    assert not value(without.questions, "available")
    assert not value(without.questions, "aboutTopic")


def test_a_touch_tells_what_is_chosen_and_leaves_the_rows_alone(made: Bridge) -> None:
    """Rows that are made anew would take the focus from a keyboard's user."""
    made.navigator.begin()
    made.questions.askAbout("guide")
    reset, told = Heard(value(made.questions, "asked").modelReset), Heard(made.questions.chosenChanged)
    made.questions.toggle(FIRST)
    made.questions.toggle("gone#1")

    assert (value(made.questions, "chosen"), value(made.questions, "count"), reset.times, told.times) == ([FIRST], 1, 0, 1)


def test_chosen_questions_follow_the_language(made: Bridge) -> None:
    chosen(made, FIRST, ENGLISH).questions.open()
    english = column(made.questions, "mine", "text")
    made.navigator.speak("es")

    spanish = rows(made.questions, "mine")
    assert spanish[0]["text"] != english[0]
    assert (spanish[0]["foreign"], spanish[1]["foreign"]) == ("", "English")
    assert spanish[1]["text"] == english[1]


def test_the_list_can_be_full(made: Bridge) -> None:
    made.navigator.begin()
    subjects = (EVERY_BLOCK, "guide/one-screen", "guide", HOSTILE)
    for each in [f"{subject}#{at}" for subject in subjects for at in range(1, 6)]:
        made.questions.toggle(each)
    assert value(made.questions, "count") == 20 < MOST
    assert not value(made.questions, "full")


def test_a_code_is_there_only_while_it_is_asked_for(made: Bridge) -> None:
    """U-11: shown on request, gone after; it holds the questions and nothing else."""
    made.questions._set_heading("My questions")  # noqa: SLF001  as QML's binding does
    chosen(made, FIRST, f"{HOSTILE}#1").questions.open()
    assert value(made.questions, "code") == []
    made.questions.takeHome()

    code, sheet = value(made.questions, "code"), value(made.questions, "sheet")
    assert len(code) == len(code[0]) >= 21
    assert [line.partition(". ")[0] for line in sheet.split("\n")] == ["1", "2"]
    assert HOSTILE in sheet
    assert HOSTILE_TITLE not in sheet

    made.navigator.back()
    assert (value(made.questions, "code"), value(made.questions, "sheet")) == ([], "")
    made.questions.takeHome()
    made.navigator.finish()
    assert (value(made.questions, "code"), value(made.questions, "count")) == ([], 0)


def test_a_long_list_takes_several_codes(made: Bridge) -> None:
    made.questions._set_heading("My questions")  # noqa: SLF001  as QML's binding does
    chosen(made, *(f"{EVERY_BLOCK}#{at}" for at in range(1, 6))).questions.takeHome()
    count = value(made.questions, "things")
    assert count > 1
    first = value(made.questions, "code")
    made.questions.turn(1)

    assert value(made.questions, "at") == 1
    assert value(made.questions, "code") != first


def test_big_questions_come_one_by_one(made: Bridge) -> None:
    chosen(made, FIRST, SECOND).questions.showBig()
    first = value(made.questions, "big")
    made.questions.turn(1)

    assert value(made.questions, "things") == 2
    assert value(made.questions, "big") != first
    made.questions.turn(2)
    assert value(made.questions, "at") == 1


def test_finish_asks_first_when_something_is_chosen(made: Bridge) -> None:
    chosen(made, FIRST).navigator.openTopic(EVERY_BLOCK)
    before = made.visit
    made.questions.leave()
    assert value(made.navigator, "page") == "leaving"
    made.questions.stay()
    assert made.visit == before
    made.questions.leave()
    made.questions.leave()
    assert value(made.navigator, "page") == "attract"
    assert made.visit.chosen == ()
