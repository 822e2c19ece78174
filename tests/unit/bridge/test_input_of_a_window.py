"""The same filter on a real window, with events that come the way a panel's do."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest

from kiosk.bridge.input_filter import InputFilter
from tests.support.clock import Clock
from tests.support.events import WHOLE_TOUCH, Kind, Scene

PIXELS_PER_MM = 4.0


@pytest.fixture
def scene(owner: QObject, clock: Clock) -> Iterator[Scene]:
    scene = Scene(InputFilter(clock, lambda: PIXELS_PER_MM, owner))
    yield scene
    scene.destroy()


def test_an_echo_does_not_come_back_as_the_click_that_qt_makes_of_a_touch_that_nobody_took(
    scene: Scene, clock: Clock, panel: QPointingDevice
) -> None:
    found = [scene.touched(100, 100, panel)]
    clock.move(0.2)
    found.append(scene.touched(100, 100, panel))
    clock.move(0.4)
    found.append(scene.touched(100, 100, panel))

    assert found == [WHOLE_TOUCH, [], WHOLE_TOUCH]


def test_a_finger_and_the_click_of_its_driver_are_one_touch(scene: Scene, panel: QPointingDevice) -> None:
    """Some panels send a click after every touch."""
    assert scene.touched(100, 100, panel) == WHOLE_TOUCH
    assert scene.clicked(100, 100) == []


@pytest.mark.parametrize(("seconds", "reaches"), [(0.049, [Kind.TouchBegin, Kind.TouchCancel]), (0.051, WHOLE_TOUCH)])
def test_a_finger_that_brushes_the_panel_presses_nothing(
    owner: QObject, clock: Clock, panel: QPointingDevice, seconds: float, reaches: list[Kind]
) -> None:
    """A-33: what it lay on rises again."""
    scene = Scene(InputFilter(clock, lambda: PIXELS_PER_MM, owner, brush_seconds=0.05))
    QTest.touchEvent(scene, panel).press(0, QPoint(10, 10)).commit()
    clock.move(seconds)
    QTest.touchEvent(scene, panel).release(0, QPoint(10, 10)).commit()

    assert scene.got == reaches
    scene.destroy()


@pytest.mark.parametrize("button", [Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton])
def test_other_buttons_never_arrive(scene: Scene, button: Qt.MouseButton) -> None:
    """S-12."""
    assert scene.clicked(100, 100, button) == []


@pytest.mark.parametrize(
    ("which", "modifiers"),
    [
        (Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier),
        (Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Tab, Qt.KeyboardModifier.AltModifier),
        (Qt.Key.Key_Escape, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier),
        (Qt.Key.Key_F11, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_A, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Menu, Qt.KeyboardModifier.NoModifier),
        (Qt.Key.Key_Back, Qt.KeyboardModifier.NoModifier),
    ],
)
def test_keys_that_are_not_allowed_never_arrive(scene: Scene, which: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
    """S-03."""
    QTest.keyClick(scene, which, modifiers)

    assert scene.got == []


@pytest.mark.parametrize("which", [Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Left])
def test_keys_that_are_allowed_arrive(scene: Scene, which: Qt.Key) -> None:
    QTest.keyClick(scene, which)

    assert scene.got == [Kind.KeyPress, Kind.KeyRelease]


def test_a_kiosk_is_not_closed_by_its_window(scene: Scene) -> None:
    """S-04."""
    assert not scene.close()
    assert scene.isVisible()
    assert scene.got == []


def test_a_window_on_a_desktop_is(owner: QObject, clock: Clock) -> None:
    window = Scene(InputFilter(clock, lambda: PIXELS_PER_MM, owner, may_close=True))

    assert window.close()
    assert window.got == [Kind.Close]
