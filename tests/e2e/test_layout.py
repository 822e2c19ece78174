"""Every page on every kind of panel: large enough to touch, nothing cut, nothing covered, at 100 % and at 200 %."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible

from tests.e2e.conftest import Visit
from tests.e2e.driver import Visitor
from tests.e2e.layout import faults
from tests.e2e.walk import everywhere

PANELS = {
    "24in-landscape": ((1920, 1080), 24.0),
    "24in-portrait": ((1080, 1920), 24.0),
    "15in-landscape": ((1920, 1080), 15.6),
    "15in-1280x800": ((1280, 800), 15.4),
    "32in-portrait": ((1080, 1920), 32.0),
}


def walk(visitor: Visitor, language: str, topics: int | None = None) -> tuple[int, list[str]]:
    """How many pages were looked at, and every fault with its page."""
    found, pages = [], 0
    for place in everywhere(visitor, language, topics):
        pages += 1
        found += [f"{place}: {fault}" for fault in faults(visitor)]
    return pages, found


@pytest.mark.parametrize("step", [0, 3], ids=["100", "200"])
@pytest.mark.parametrize("panel", PANELS)
def test_every_page_is_whole(visit: Visit, plain: Path, panel: str, step: int) -> None:
    """Targets of 20 mm, 3 mm apart, 5 mm from the edge; no word cut, broken or covered (A-22, A-29, A-30)."""
    size, inches = PANELS[panel]
    visitor = visit(plain, size=size, inches=inches)
    assert faults(visitor) == []
    visitor.tap("Touch anywhere to begin")
    visitor.kiosk.comfort.chooseTextSize(step)
    pages, found = walk(visitor, "en", topics=None if panel.startswith("24in") else 1)

    assert found == []
    assert pages > (150 if panel.startswith("24in") else 40)


@pytest.mark.parametrize(("language", "step"), [("ar", 0), ("ar", 3), ("es", 0), ("es", 2)])
@pytest.mark.parametrize("panel", ["24in-landscape", "24in-portrait"])
def test_other_languages_are_whole(visit: Visit, small: Path, panel: str, language: str, step: int) -> None:
    size, inches = PANELS[panel]
    visitor = visit(small, size=size, inches=inches)
    visitor.tap("Touch anywhere to begin")
    visitor.kiosk.comfort.chooseTextSize(step)
    pages, found = walk(visitor, language)

    assert found == []
    assert pages > 10


def test_a_4k_panel_is_whole(visit: Visit, small: Path) -> None:
    visitor = visit(small, size=(3840, 2160), inches=27.0)
    assert faults(visitor) == []
    visitor.tap("Touch anywhere to begin")
    pages, found = walk(visitor, "en", topics=1)

    assert found == []
    assert pages > 10


@pytest.mark.parametrize("step", [0, 3], ids=["100", "200"])
@pytest.mark.parametrize("panel", ["24in-landscape", "24in-portrait"])
def test_lower_reach_is_whole(visit: Visit, plain: Path, panel: str, step: int) -> None:
    size, inches = PANELS[panel]
    visitor = visit(plain, size=size, inches=inches)
    visitor.tap("Touch anywhere to begin")
    visitor.kiosk.comfort.chooseTextSize(step)
    visitor.kiosk.comfort.chooseLowerReach(True)
    _, found = walk(visitor, "en", topics=1)

    assert found == []


def test_the_question_is_whole(visit: Visit, small: Path) -> None:
    """The idle question on every panel and at every text size."""
    for size, inches in PANELS.values():
        visitor = visit(small, size=size, inches=inches)
        visitor.tap("Touch anywhere to begin")
        for step in range(4):
            visitor.kiosk.comfort.chooseTextSize(step)
            visitor.clock.now += 121
            visitor.kiosk.idle.check()
            visitor.settle()
            assert faults(visitor) == [], (size, inches, step)
            visitor.kiosk.idle.carryOn()


def test_a_planted_fault_is_found(visit: Visit, small: Path) -> None:
    """The measure itself works: a key made small, one moved onto another, words squeezed."""
    visitor = visit(small)
    visitor.tap("Touch anywhere to begin")
    key = visitor.find("About this screen")
    key.setWidth(50)
    key.setX(key.x() - 400)
    found = " ".join(faults(visitor))

    assert "'About this screen' is 13." in found
    assert "broken" in found or "lies over" in found


def test_everything_to_touch_has_a_name_and_a_role(visit: Visit, plain: Path) -> None:
    """In the accessibility tree, with an action that a screen reader can trigger (A-45)."""
    visitor = visit(plain)
    QAccessible.setActive(True)
    visitor.tap("Touch anywhere to begin")
    looked_at = 0
    for place in everywhere(visitor, "en", topics=1):
        for item in visitor.tappable():
            interface = QAccessible.queryAccessibleInterface(item)
            assert interface is not None, (place, item)
            name = interface.text(QAccessible.Text.Name)
            assert name, (place, item)
            assert name == item.property("label"), (place, name)
            assert interface.role() in (QAccessible.Role.Button, QAccessible.Role.RadioButton, QAccessible.Role.CheckBox), (place, name)
            actions = interface.actionInterface()
            assert actions is not None, (place, name)
            assert "Press" in actions.actionNames(), (place, name)
            looked_at += 1
    assert looked_at > 300


def test_a_screen_reader_can_press(visit: Visit, small: Path) -> None:
    visitor = visit(small)
    QAccessible.setActive(True)
    interface = QAccessible.queryAccessibleInterface(visitor.find("Touch anywhere to begin"))
    assert interface is not None
    action = interface.actionInterface()
    assert action is not None
    action.doAction("Press")
    visitor.settle()

    assert visitor.page == "home"
