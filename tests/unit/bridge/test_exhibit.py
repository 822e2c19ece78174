"""Pictures that are moved, touched or turned, as QML sees them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from kiosk.bridge.exhibit import Exhibit
from kiosk.bridge.frames import RING, ring, svg_path
from kiosk.library.exhibits import Explore, Layer, Slider, Spin, Spot
from kiosk.library.model import Block, Paragraph, Picture
from kiosk.library.release import Release
from tests.support.bridge import Bridge, Heard, bridge, value
from tests.support.pictures import made
from tests.support.releases import ENGLISH, Library, area, opened, screen, text, topic

WIDE, OTHER = made("wide.png", 300, 200), made("other.png", 300, 200, "#8a4b2d")
SQUARE = (((0.1, 0.1), (0.4, 0.1), (0.4, 0.4), (0.1, 0.4)),)
CORNER = (((0.8, 0.8), (1.0, 0.8), (1.0, 1.0)),)
SLIDER = Slider("", Picture(WIDE.media.id, "one", "Before"), Picture(OTHER.media.id, "two"))
EXPLORE = Explore("", Picture(WIDE.media.id, "parts"), (Spot("a", "A", text("it"), SQUARE), Spot("b", "B", text("this"), CORNER)))
FRAMES = (WIDE.media.id, OTHER.media.id, WIDE.media.id, OTHER.media.id)
SPIN = Spin("", (Layer(Picture(WIDE.media.id, "bone"), FRAMES), Layer(Picture(OTHER.media.id, "disc"), FRAMES[::-1])))
GONE = Spin("", (Layer(Picture("", "gone"), ()),))
WORDS, AT_SLIDER, AT_EXPLORE, AT_SPIN, AT_SECOND, AT_GONE = range(6)


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Release]:
    blocks: tuple[Block, ...] = (Paragraph(text("Words.")), SLIDER, EXPLORE, SPIN, SLIDER, GONE)
    screens = [screen(str(at), block) for at, block in enumerate(blocks)]
    library = Library(
        topics=(topic("a/one", *screens), topic("a/two", screen("1", SLIDER))),
        areas=(area("a"),),
        languages=(ENGLISH,),
        pictures=(WIDE, OTHER),
    )
    with opened(Path(tmp_path_factory.mktemp("exhibits")) / "release", library) as release:
        yield release


@pytest.fixture
def at_work(shown: Release, owner: QObject) -> tuple[Bridge, Exhibit]:
    made = bridge(shown, owner)
    exhibit = Exhibit(made.reader, made.navigator, owner)
    made.navigator.begin()
    made.navigator.openTopic("a/one")
    return made, exhibit


def go_to(made: Bridge, number: int) -> None:
    while made.visit.place.screen < number:
        made.navigator.next()


def stands(exhibit: Exhibit) -> tuple[int, int]:
    return value(exhibit, "at"), value(exhibit, "layer")


def test_a_screen_without_one_answers_to_nothing(at_work: tuple[Bridge, Exhibit]) -> None:
    made, exhibit = at_work
    moved = Heard(exhibit.moved)
    exhibit.slide(3)
    exhibit.choose(0)
    exhibit.touch(0.2, 0.2)
    exhibit.turn(1)
    exhibit.peel(0)

    assert (moved.times, made.visit.stands) == (0, ())
    assert (value(exhibit, "address"), value(exhibit, "ring"), value(exhibit, "parts"), value(exhibit, "outline")) == ("", [], "", "")


def test_a_line_starts_in_the_middle_and_keeps_to_the_picture(at_work: tuple[Bridge, Exhibit]) -> None:
    made, exhibit = at_work
    go_to(made, AT_SLIDER)
    assert (value(exhibit, "at"), value(exhibit, "before")["alt"], value(exhibit, "after")["alt"]) == (50, "one", "two")
    moved, changed = Heard(exhibit.moved), Heard(exhibit.changed)
    for asked, found in ((30, 30), (-7, 0), (170, 100)):
        exhibit.slide(asked)
        assert value(exhibit, "at") == found
    exhibit.slide(100)

    assert (moved.times, changed.times) == (3, 0)


def test_a_part_is_touched_by_name_or_place_and_closed_by_its_name(at_work: tuple[Bridge, Exhibit]) -> None:
    made, exhibit = at_work
    go_to(made, AT_EXPLORE)
    assert (value(exhibit, "at"), value(exhibit, "outline")) == (-1, "")
    assert value(exhibit, "parts") == "M100 100L400 100L400 400L100 400ZM800 800L1000 800L1000 1000Z"
    chose = Heard(exhibit.chose)
    exhibit.touch(0.2, 0.2)
    assert (value(exhibit, "at"), value(exhibit, "outline")) == (0, "M100 100L400 100L400 400L100 400Z")
    exhibit.touch(0.2, 0.2)
    exhibit.touch(0.5, 0.6)
    assert (value(exhibit, "at"), chose.times) == (0, 1)
    exhibit.choose(1)
    exhibit.choose(7)
    exhibit.choose(-1)
    assert (value(exhibit, "at"), chose.times) == (1, 2)
    exhibit.choose(1)

    assert (value(exhibit, "at"), value(exhibit, "outline"), chose.times) == (-1, "", 3)


def test_it_turns_both_ways_and_comes_round_in_each_layer(at_work: tuple[Bridge, Exhibit]) -> None:
    made, exhibit = at_work
    go_to(made, AT_SPIN)
    first = value(exhibit, "address")
    assert first.endswith(".webp")
    assert value(exhibit, "frames") == len(FRAMES)
    exhibit.turn(-1)
    assert stands(exhibit) == (3, 0)
    second = value(exhibit, "address")
    exhibit.turn(1)
    assert (stands(exhibit), value(exhibit, "address") == first, first == second) == ((0, 0), True, False)
    exhibit.peel(1)
    assert (stands(exhibit), value(exhibit, "address")) == ((0, 1), second)
    exhibit.peel(2)
    exhibit.peel(-1)

    assert stands(exhibit) == (0, 1)


def test_one_whose_frames_are_lost_stands_still(at_work: tuple[Bridge, Exhibit]) -> None:
    made, exhibit = at_work
    go_to(made, AT_GONE)
    exhibit.turn(1)

    assert (stands(exhibit), value(exhibit, "address"), value(exhibit, "frames")) == ((0, 0), "", 0)


def test_each_stands_by_itself_until_the_visit_ends(at_work: tuple[Bridge, Exhibit]) -> None:
    """Two sliders in one topic and one in another are three; nothing outlives the visit (U-09)."""
    made, exhibit = at_work
    go_to(made, AT_SLIDER)
    exhibit.slide(10)
    go_to(made, AT_SECOND)
    assert value(exhibit, "at") == 50
    exhibit.slide(20)
    made.navigator.openTopic("a/two")
    assert value(exhibit, "at") == 50
    made.navigator.back()
    assert value(exhibit, "at") == 20
    made.navigator.finish()
    assert made.visit.stands == ()
    made.navigator.begin()
    made.navigator.openTopic("a/one")
    go_to(made, AT_SLIDER)

    assert value(exhibit, "at") == 50


@pytest.mark.parametrize("count", [0, 1, 2, 5, 6, 7, 72])
def test_the_ring_holds_the_next_frames_and_moves_one_at_a_time(count: int) -> None:
    frames = [f"{at}.webp" for at in range(count)]
    for at in range(count):
        found, after = ring(frames, at), ring(frames, at + 1)
        assert len(found) == min(RING, count)
        assert {frames[at], frames[(at + 1) % count], frames[at - 1]} <= set(found)
        if count % RING == 0:
            assert sum(one != other for one, other in zip(found, after, strict=True)) <= 1
    if not frames:
        assert ring(frames, 0) == []


def test_nothing_to_draw_is_no_path() -> None:
    assert svg_path(()) == ""
    assert svg_path(((),)) == ""
