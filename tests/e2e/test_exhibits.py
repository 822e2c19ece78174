"""Pictures to move, touch and turn: by single taps alone, by keys alone, by a finger, in any script, and gone with the visit."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtQuick import QQuickItem

from tests.e2e.conftest import Visit
from tests.e2e.driver import Visitor, rect
from tests.e2e.layout import faults, kind
from tests.support.bridge import value

SLIDER, EXPLORE, SPIN, ONE_LAYER = range(4)


def opened(visitor: Visitor, screen: int) -> Visitor:
    """The topic to move at one of its screens, come to by taps."""
    for label in ("Touch anywhere to begin", "Your back", "To move"):
        visitor.tap(label)
    while visitor.visit.place.screen < screen:
        visitor.tap_onward()
    return visitor


def picture(visitor: Visitor, name: str) -> QQuickItem:
    """The item of this QML type."""
    (found,) = (item for item in visitor.items() if kind(item) == name)
    return found


def spot(item: QQuickItem, x: float, y: float) -> QPoint:
    """A place in the window, from shares of the picture that is drawn in an item."""
    left, top = float(item.property("pictureX")), float(item.property("pictureY"))
    width = float(item.property("pictureWidth"))
    height = width / float(item.property("ratio"))
    return item.mapToScene(QPointF(left + x * width, top + y * height)).toPoint()


def at(visitor: Visitor) -> int:
    return int(value(visitor.kiosk.exhibit, "at"))


def colour(visitor: Visitor, place: QPoint) -> str:
    """What is drawn there."""
    return QColor(visitor.settle().pixel(place)).name()


def chosen(visitor: Visitor) -> list[str]:
    return [str(item.property("label")) for item in visitor.tappable() if item.property("chosen")]


def test_the_line_goes_where_a_key_a_touch_or_a_finger_puts_it(visit: Visit, small: Path) -> None:
    visitor = opened(visit(small), SLIDER)
    shown = picture(visitor, "BeforeAfter")
    healthy, worn = (colour(visitor, spot(shown, x, 0.9)) for x in (0.2, 0.8))
    assert healthy != worn
    assert chosen(visitor) == ["Half of each"]

    visitor.tap("With a narrow canal")
    assert (at(visitor), chosen(visitor)) == (0, ["With a narrow canal"])
    assert colour(visitor, spot(shown, 0.2, 0.9)) == worn
    visitor.tap("Healthy")
    assert colour(visitor, spot(shown, 0.8, 0.9)) == healthy

    visitor.tap_at(spot(shown, 0.25, 0.5))
    assert (at(visitor), chosen(visitor)) == (25, [])
    visitor.drag(spot(shown, 0.25, 0.5), spot(shown, 0.75, 0.5))
    assert abs(at(visitor) - 75) <= 1
    visitor.drag(spot(shown, 0.75, 0.5), spot(shown, 0.75, 0.5) + QPoint(2000, 0))
    assert at(visitor) == 100


def test_a_line_at_an_end_still_shows_its_handle(visit: Visit, small: Path) -> None:
    visitor = opened(visit(small), SLIDER)
    for name in ("Healthy", "With a narrow canal"):
        visitor.tap(name)
        line = picture(visitor, "BeforeAfter")
        assert 0 <= float(line.property("lineX")) <= line.width()


def test_a_part_is_told_by_its_name_and_by_a_touch(visit: Visit, small: Path) -> None:
    visitor = opened(visit(small), EXPLORE)
    shown = picture(visitor, "TouchPicture")
    visitor.tap_at(spot(shown, 0.5, 0.5))
    assert at(visitor) == 1
    assert any(text.startswith("A soft cushion") for text in visitor.texts())

    visitor.tap("Top bone")
    assert "It carries <b>you</b>. x &lt;img src='a.png'&gt; &amp; &lt;b&gt;bold&lt;/b&gt;" in visitor.texts()
    assert not any(text.startswith("A soft cushion") for text in visitor.texts())
    visitor.tap("Top bone")
    assert (at(visitor), chosen(visitor)) == (-1, [])
    visitor.tap_at(spot(shown, 0.05, 0.05))
    assert at(visitor) == -1


def test_a_touched_part_is_coloured_and_says_what_it_is(visit: Visit, small: Path) -> None:
    visitor = opened(visit(small), EXPLORE)
    place = spot(picture(visitor, "TouchPicture"), 0.47, 0.47)
    before = colour(visitor, place)
    QAccessible.setActive(True)
    visitor.tap("Disc")
    interface = QAccessible.queryAccessibleInterface(visitor.find("Disc"))

    assert interface is not None
    assert interface.state().checked
    assert colour(visitor, place) != before


@pytest.mark.parametrize("step", [0, 3])
@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920), (1280, 800)])
def test_what_is_said_of_a_touched_part_comes_into_sight(visit: Visit, small: Path, step: int, size: tuple[int, int]) -> None:
    """Whatever part of the screen is shown when the picture is touched, and however big the letters are."""
    visitor = opened(visit(small, size=size, inches=15.4 if size == (1280, 800) else 24.0), EXPLORE)
    visitor.kiosk.comfort.chooseTextSize(step)
    visitor.settle()
    visitor.tap_at(spot(picture(visitor, "TouchPicture"), 0.4, 0.85))

    assert at(visitor) == 3
    assert "Below." in visitor.texts()
    assert faults(visitor) == []


def test_it_turns_by_keys_and_by_a_drag_and_comes_round(visit: Visit, small: Path) -> None:
    visitor = opened(visit(small), ONE_LAYER)
    first, front = visitor.settle(), value(visitor.kiosk.exhibit, "address")
    visitor.tap("Turn left")
    assert at(visitor) == 1
    assert visitor.settle() != first
    visitor.tap("Turn right")
    visitor.tap("Turn right")
    assert at(visitor) == 11
    visitor.tap("Turn left")
    assert value(visitor.kiosk.exhibit, "address") == front

    middle = rect(picture(visitor, "ExhibitField")).center().toPoint()
    visitor.drag(middle, middle + QPoint(200, 0))
    assert at(visitor) != 0


def test_layers_of_what_is_turned_are_chosen_and_stay_as_they_stand(visit: Visit, small: Path) -> None:
    visitor = opened(visit(small), SPIN)
    assert chosen(visitor) == ["Bone"]
    bone = visitor.settle()
    visitor.tap("Turn left")
    visitor.tap("Discs and nerves")
    assert (at(visitor), chosen(visitor)) == (1, ["Discs and nerves"])
    assert visitor.settle() != bone

    visitor.tap_onward()
    assert (at(visitor), value(visitor.kiosk.exhibit, "layer")) == (0, 0)
    visitor.tap("Back")
    assert (at(visitor), chosen(visitor)) == (1, ["Discs and nerves"])


@pytest.mark.parametrize(
    ("screen", "label", "stands"), [(SLIDER, "Healthy", 100), (EXPLORE, "Foot", 3), (SPIN, "Turn right", 11), (ONE_LAYER, "Turn left", 1)]
)
def test_by_keys_alone(visit: Visit, small: Path, screen: int, label: str, stands: int) -> None:
    visitor = opened(visit(small), screen)
    visitor.kiosk.comfort.chooseTextSize(2)
    visitor.settle()
    while label not in visitor.labels():
        visitor.tap("More")
    visitor.tab_to(label)
    visitor.press(Qt.Key.Key_Return)

    assert visitor.focused() == label
    assert at(visitor) == stands


def test_the_visit_ends_with_every_picture_as_it_stood(visit: Visit, small: Path) -> None:
    """Nothing outlives the visit (U-09)."""
    visitor = visit(small)
    fresh = visitor.visit
    opened(visitor, SLIDER)
    visitor.tap("Healthy")
    visitor.tap_onward()
    visitor.tap("Disc")
    assert len(visitor.visit.stands) == 2
    visitor.tap("Finish")
    assert visitor.visit == fresh

    opened(visitor, SLIDER)
    assert chosen(visitor) == ["Half of each"]
    visitor.tap_onward()
    assert chosen(visitor) == []


def test_another_language_shows_the_picture_as_it_stands(visit: Visit, small: Path) -> None:
    """The pictures are the same, so what was done to them stays; the words change."""
    visitor = opened(visit(small), SLIDER)
    visitor.tap("With a narrow canal")
    visitor.kiosk.navigator.speak("ar")
    visitor.settle()

    assert chosen(visitor) == ["بال"]
    assert faults(visitor) == []


def test_pictures_do_not_mirror_in_arabic(visit: Visit, small: Path) -> None:
    """Left stays left: the healthy picture lies left of the line in every script, and a touch finds the same part."""
    visitor = visit(small)
    visitor.tap("العربية")
    for label in ("ظهرك", "حرّك"):
        visitor.tap(label)
    shown = picture(visitor, "BeforeAfter")
    left = colour(visitor, spot(shown, 0.2, 0.9))
    visitor.tap("سليم")
    assert colour(visitor, spot(shown, 0.2, 0.9)) == left
    visitor.tap_onward()
    visitor.tap_at(spot(picture(visitor, "TouchPicture"), 0.4, 0.85))

    assert at(visitor) == 2
    assert "في الأسفل." in visitor.texts()


def test_with_lower_reach_nothing_in_the_field_has_to_be_touched(visit: Visit, small: Path) -> None:
    """The keys below do what a finger on the picture does (A-36)."""
    visitor = opened(visit(small, size=(1080, 1920)), SLIDER)
    visitor.kiosk.comfort.chooseLowerReach(True)
    for _ in range(ONE_LAYER + 1):
        visitor.settle()
        assert [item.property("label") for item in visitor.tappable() if rect(item).center().y() < 1920 * 0.4] == []
        visitor.kiosk.navigator.next()


def test_strong_contrast_shows_the_line_and_the_parts(visit: Visit, small: Path) -> None:
    visitor = opened(visit(small), SLIDER)
    visitor.kiosk.comfort.chooseStrongContrast(True)
    assert faults(visitor) == []
    visitor.tap("Healthy")
    visitor.tap_onward()
    visitor.tap("Disc")

    assert at(visitor) == 1
    assert faults(visitor) == []


def test_what_is_read_aloud_names_every_part(visit: Visit, small: Path) -> None:
    visitor = opened(visit(small), EXPLORE)
    said = " ".join(str(row["spoken"]) for row in visitor.rows("blocks"))

    assert "Disc: A soft cushion" in said
    assert "Foot: Below." in said
