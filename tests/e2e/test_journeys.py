"""A person walks up, reads, makes it comfortable and leaves: by taps alone, by keys alone, in every direction."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt

from tests.e2e.conftest import Visit
from tests.e2e.driver import Visitor, middle


def open_first_topic(visitor: Visitor) -> None:
    visitor.tap("Touch anywhere to begin")
    visitor.tap("Your back")
    visitor.tap("Bones")


def test_walk_up_and_read(visit: Visit, plain: Path) -> None:
    """Attract, home, area, topic, Next to the end, Back to the start, Home: three taps from the start page to any topic (U-14)."""
    visitor = visit(plain)
    assert visitor.page == "attract"

    visitor.tap("Touch anywhere to begin")
    assert visitor.page == "home"
    visitor.tap("Conditions treated")
    assert visitor.page == "area"
    visitor.tap("Slipped disc")
    assert visitor.page == "topic"

    seen = []
    while visitor.page == "topic":
        seen.append(visitor.visit.place.screen)
        visitor.tap_onward()
    assert sorted(set(seen)) == list(range(visitor.kiosk.reader.screens(visitor.visit)))
    assert "That is the end of this topic. In short:" in visitor.texts()

    steps = 0
    while visitor.page != "home":
        visitor.tap("Back")
        steps += 1
        assert steps < 30
    assert "What is MISS?" in visitor.labels()


def test_the_end_offers_what_to_read_next(visit: Visit, plain: Path) -> None:
    """Never a dead end (U-16, U-17)."""
    visitor = visit(plain)
    visitor.tap("Touch anywhere to begin")
    visitor.tap("Recovery")
    first = visitor.rows("topics")[0]
    visitor.tap(first["title"])
    while visitor.page == "topic":
        visitor.tap_onward()

    offered = [row["title"] for row in visitor.rows("onwardTopics")]
    assert len(offered) == 3
    visitor.tap(offered[0])

    assert visitor.page == "topic"
    assert visitor.visit.place.topic != first["key"]


def test_keys_alone_do_the_same(visit: Visit, small: Path) -> None:
    """Tab and Enter reach and press everything; Escape goes back (A-38)."""
    visitor = visit(small)
    visitor.press(Qt.Key.Key_Return)
    for label, page in (("Your back", "area"), ("Bones", "topic")):
        visitor.tab_to(label, 30)
        visitor.press(Qt.Key.Key_Space)
        assert visitor.page == page

    visitor.tab_to("Next", 30)
    visitor.press(Qt.Key.Key_Return)
    assert visitor.visit.place.screen == 1

    visitor.press(Qt.Key.Key_Escape)
    assert visitor.visit.place.screen == 0
    visitor.press(Qt.Key.Key_Escape, times=2)
    assert visitor.page == "home"


def test_focus_goes_round_and_comes_back(visit: Visit, small: Path) -> None:
    """Every control is in the ring of Tab once; no trap (A-38)."""
    visitor = visit(small)
    open_first_topic(visitor)
    visitor.press(Qt.Key.Key_Tab)
    ring = [visitor.focused()]
    while True:
        visitor.press(Qt.Key.Key_Tab)
        if visitor.focused() == ring[0]:
            break
        ring.append(visitor.focused())
        assert len(ring) < 40

    assert sorted(ring) == sorted(visitor.labels())


def test_a_swipe_turns_the_page(visit: Visit, small: Path) -> None:
    """A shortcut for Next and Previous; 20 mm or more, mostly sideways."""
    visitor = visit(small)
    open_first_topic(visitor)

    visitor.drag(QPoint(1500, 400), QPoint(1100, 410))
    assert visitor.visit.place.screen == 1
    visitor.drag(QPoint(1100, 400), QPoint(1500, 390))
    assert visitor.visit.place.screen == 0
    visitor.drag(QPoint(1500, 400), QPoint(1480, 402))
    visitor.drag(QPoint(1500, 200), QPoint(1400, 600))
    assert visitor.visit.place.screen == 0


def test_lifting_outside_does_nothing(visit: Visit, small: Path) -> None:
    """An action happens on release inside; sliding off cancels it (A-32)."""
    visitor = visit(small)
    visitor.tap("Touch anywhere to begin")
    tile = middle(visitor.find("Your back"))

    visitor.drag(tile, tile + QPoint(0, 700))

    assert visitor.page == "home"


def test_a_trembling_finger_moves_one_step(visit: Visit, small: Path) -> None:
    """A second touch at the same spot within half a second is an echo (A-33)."""
    visitor = visit(small)
    open_first_topic(visitor)
    point = middle(visitor.find("Next"))
    visitor.tap_at(point)
    for _ in range(3):
        visitor.clock.now -= 1.0
        visitor.tap_at(point + QPoint(4, -3))

    assert visitor.visit.place.screen == 1


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)])
def test_the_first_touch_never_presses_what_is_under_it(visit: Visit, small: Path, size: tuple[int, int]) -> None:
    """Wherever the start page is touched, home comes, and nothing is opened (U-01)."""
    visitor = visit(small, size=size)
    for x in range(60, size[0], size[0] // 5):
        for y in range(60, size[1], size[1] // 5):
            visitor.tap_at(QPoint(x, y))
            assert (visitor.page, visitor.visit.trail) == ("home", ()) or visitor.page == "attract", (x, y)
            visitor.kiosk.navigator.finish()
            visitor.settle()


def test_a_word_is_explained(visit: Visit, small: Path) -> None:
    visitor = visit(small)
    open_first_topic(visitor)

    visitor.tap("Words explained")
    assert "A soft cushion." in visitor.texts()
    visitor.tap("I see, close")

    assert "A soft cushion." not in visitor.texts()
    assert visitor.page == "topic"


def test_a_link_leads_to_its_topic_and_back(visit: Visit, small: Path) -> None:
    """Back returns to the very screen that the link was on."""
    visitor = visit(small)
    open_first_topic(visitor)

    visitor.kiosk.navigator.follow("topic:more/hostile")
    visitor.settle()
    assert visitor.visit.place.topic == "more/hostile"
    visitor.tap("Back")

    assert visitor.visit.place.topic == "back/bones"


def test_a_picture_is_enlarged(visit: Visit, small: Path) -> None:
    """Keys do what a pinch would (A-31)."""
    visitor = visit(small)
    open_first_topic(visitor)
    visitor.tap("Bigger")
    assert "1 of 4 sizes" in visitor.texts()
    visitor.tap("Bigger")
    assert "2 of 4 sizes" in visitor.texts()
    visitor.tap("Left")
    visitor.tap("Smaller")
    assert "1 of 4 sizes" in visitor.texts()
    visitor.tap("Close picture")

    assert visitor.page == "topic"
    assert not visitor.visit.overlay


def test_a_missing_picture_leaves_its_words(visit: Visit, small: Path) -> None:
    visitor = visit(small)
    visitor.tap("Touch anywhere to begin")
    visitor.tap("Your back")
    visitor.tap("Discs")

    assert "We could not show this picture. The words are all here." in visitor.texts()
    assert any("Soft." in text for text in visitor.texts())


def test_hostile_words_are_letters(visit: Visit, small: Path) -> None:
    """Markup in a title stays letters on every page that shows it (S-31)."""
    from tests.e2e.content import HOSTILE

    visitor = visit(small)
    visitor.tap("Touch anywhere to begin")
    visitor.tap(HOSTILE)
    visitor.tap(HOSTILE)

    assert HOSTILE in visitor.texts()
    assert visitor.page == "topic"
