"""Touch the spine, by taps alone and by keys alone: turn it, touch a part or its name, read on."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt

from kiosk.bridge.frames import RING
from kiosk.bridge.spine import FIRST
from tests.e2e.conftest import Visit
from tests.e2e.driver import Visitor
from tests.e2e.layout import kind
from tests.support.bridge import Heard, value


def open_spine(visitor: Visitor) -> None:
    visitor.tap("Touch anywhere to begin")
    visitor.tap("Touch the spine")


def picture(visitor: Visitor) -> tuple[QPoint, float, float]:
    """Where the spine is drawn: its upper left corner, width and height."""
    (item,) = [
        item
        for item in visitor.items()
        if item.property("address") and item.parentItem() is not None and item.parentItem().property("pictureWidth")
    ]
    corner = item.mapToScene(QPointF(0, 0)).toPoint()
    return corner, item.width(), item.height()


def test_a_part_is_touched_and_its_topic_opened(visit: Visit, plain: Path) -> None:
    visitor = visit(plain)
    open_spine(visitor)
    assert (visitor.page, visitor.visit.region) == ("spine", "")
    corner, width, height = picture(visitor)
    x, y = middle_of(visitor, "l3")
    visitor.tap_at(corner + QPoint(round(x * width), round(y * height)))
    assert visitor.visit.region == "low-back"
    assert "Low back" in visitor.texts()

    visitor.tap("Neck")
    assert visitor.visit.region == "neck"
    visitor.tap("Read: How the spine is built")
    assert visitor.page == "topic"
    visitor.tap("Back")
    assert (visitor.page, visitor.visit.region) == ("spine", "neck")


def middle_of(visitor: Visitor, bone: str) -> tuple[float, float]:
    """In shares of the picture that is shown first."""
    points = [point for polygon in visitor.release.turn_outlines(FIRST)[bone] for point in polygon]
    (left, right), (top, foot) = ((min(axis), max(axis)) for axis in zip(*points, strict=True))
    return (left + right) / 2, (top + foot) / 2


def test_it_turns_by_keys_and_by_a_drag_and_comes_round(visit: Visit, plain: Path) -> None:
    visitor = visit(plain)
    open_spine(visitor)
    first, front = visitor.settle(), visitor.kiosk.spine.address
    visitor.tap("Turn right")
    assert visitor.settle() != first
    for _ in range(23):
        visitor.clock.now += 1
        visitor.kiosk.spine.turn(-3)
    assert visitor.visit.turned == 0
    assert visitor.kiosk.spine.address == front

    corner, width, height = picture(visitor)
    start = corner + QPoint(round(width / 2), round(height / 2))
    visitor.drag(start, start + QPoint(200, 0))
    assert visitor.visit.turned != 0


def test_the_next_picture_is_there_before_it_is_asked_for(visit: Visit, plain: Path) -> None:
    """Under a finger that moves on, a picture that is still to be decoded would never be seen; nor is anything else made anew."""
    visitor = visit(plain, still=False)
    open_spine(visitor)
    (turning,) = (item for item in visitor.items() if kind(item) == "TurnPicture")
    ring = [item for item in turning.childItems() if item.inherits("QQuickImage")]
    anew = Heard(value(visitor.kiosk.spine, "regions").modelReset)
    assert len(ring) == RING + 1
    for _ in range(3):
        visitor.wait(lambda: all(item.property("progress") == 1 for item in ring), "the frames beside it are decoded")
        visitor.kiosk.spine.turn(1)
        assert turning.property("arrived")
        visitor.kiosk.spine.turn(-2)
        assert turning.property("arrived")
    assert anew.times == 0


def test_by_keys_alone(visit: Visit, plain: Path) -> None:
    visitor = visit(plain)
    visitor.press(Qt.Key.Key_Return)
    for label in ("Touch the spine", "Base", "Turn left"):
        visitor.tab_to(label, 60)
        visitor.press(Qt.Key.Key_Return)

    assert (visitor.visit.region, visitor.visit.turned) == ("base", 3)


def test_the_visit_ends_with_the_spine_as_it_stood(visit: Visit, plain: Path) -> None:
    visitor = visit(plain)
    fresh = visitor.visit
    open_spine(visitor)
    visitor.tap("Turn left")
    visitor.tap("Neck")
    visitor.tap("Finish")

    assert visitor.visit == fresh


def test_a_library_without_a_turntable_offers_none(visit: Visit, small: Path) -> None:
    visitor = visit(small)
    visitor.tap("Touch anywhere to begin")

    assert "Touch the spine" not in visitor.labels()


@pytest.mark.parametrize("size", [(1080, 1920), (1280, 800)])
def test_on_other_panels(visit: Visit, plain: Path, size: tuple[int, int]) -> None:
    visitor = visit(plain, size=size)
    open_spine(visitor)
    visitor.tap("Low back")

    assert visitor.visit.region == "low-back"
