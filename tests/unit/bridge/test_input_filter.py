"""What reaches the scene, and what ends before it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import combinations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QCloseEvent, QContextMenuEvent, QKeySequence, QPointingDevice, QShortcutEvent, QTouchEvent

from kiosk.bridge.input_filter import InputFilter
from tests.support.bridge import Heard, value
from tests.support.clock import Clock
from tests.support.events import WHOLE_CLICK, WHOLE_TOUCH, Kind, Scene, key, mouse

PIXELS_PER_MM = 4.0
NEAR, FAR = 60, 61

ALLOWED = {"Tab", "Backtab", "Left", "Right", "Up", "Down", "Return", "Enter", "Space", "Escape"}
MODIFIERS = [getattr(Qt.KeyboardModifier, f"{name}Modifier") for name in ("Control", "Alt", "Meta", "Shift", "Keypad", "GroupSwitch")]
HARMLESS = {Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.KeypadModifier}

Tap = Callable[[int, int], bool]


@pytest.fixture
def filter_(owner: QObject, clock: Clock) -> InputFilter:
    return InputFilter(clock, lambda: PIXELS_PER_MM, owner)


@pytest.fixture
def scene(filter_: InputFilter) -> Iterator[Scene]:
    scene = Scene(filter_)
    yield scene
    scene.destroy()


@pytest.fixture(params=["mouse", "touch"])
def tap(request: pytest.FixtureRequest, scene: Scene, panel: QPointingDevice) -> Tap:
    """A tap with the mouse or with a finger; says whether it reached the scene."""

    def tapped(x: int, y: int) -> bool:
        got = scene.clicked(x, y) if request.param == "mouse" else scene.touched(x, y, panel)
        assert got in ([], WHOLE_CLICK, WHOLE_TOUCH), "half a tap reached the scene"
        return bool(got)

    return tapped


def all_modifiers() -> Iterator[tuple[Qt.KeyboardModifier, bool]]:
    """Every combination, and whether it leaves a key what it is."""
    for count in range(len(MODIFIERS) + 1):
        for chosen in combinations(MODIFIERS, count):
            together = Qt.KeyboardModifier.NoModifier
            for each in chosen:
                together |= each
            yield together, HARMLESS.issuperset(chosen)


def test_of_all_keys_with_all_modifiers_only_the_allowed_ones_pass(filter_: InputFilter) -> None:
    """S-03, S-10: Alt+F4, Ctrl+Q, F11, Print, Menu, five times Shift … are all in here."""
    passed = {
        (which.name.removeprefix("Key_"), modifiers)
        for modifiers, _ in all_modifiers()
        for which in Qt.Key
        for kind in (Kind.KeyPress, Kind.KeyRelease)
        if not filter_.eventFilter(filter_, key(which, modifiers, kind))
    }

    assert passed == {(name, modifiers) for name in ALLOWED for modifiers, harmless in all_modifiers() if harmless}
    assert len(Qt.Key) > 400


def test_only_an_allowed_key_is_a_sign_of_life(filter_: InputFilter) -> None:
    heard = Heard(filter_.touched)
    for which, expected in [(Qt.Key.Key_F4, 0), (Qt.Key.Key_A, 0), (Qt.Key.Key_Shift, 0), (Qt.Key.Key_Tab, 1), (Qt.Key.Key_Space, 2)]:
        filter_.eventFilter(filter_, key(which))
        filter_.eventFilter(filter_, key(which, kind=Kind.KeyRelease))
        assert heard.times == expected


def test_the_focus_ring_shows_after_a_key_and_goes_with_a_touch(filter_: InputFilter, tap: Tap) -> None:
    heard = Heard(filter_.keysInUseChanged)
    shown = [value(filter_, "keysInUse")]
    for _ in range(2):
        filter_.eventFilter(filter_, key(Qt.Key.Key_Tab))
        shown.append(value(filter_, "keysInUse"))
    tap(10, 10)
    shown.append(value(filter_, "keysInUse"))

    assert shown == [False, True, True, False]
    assert heard.times == 2


def test_the_echo_of_a_touch_reaches_nobody_and_is_no_sign_of_life(filter_: InputFilter, tap: Tap, clock: Clock) -> None:
    """A-33."""
    heard = Heard(filter_.touched)
    assert tap(100, 100)
    clock.move(0.4)

    assert not tap(100 + NEAR, 100 - NEAR)
    assert heard.times == 1


@pytest.mark.parametrize(("seconds", "distance"), [(0.5, 0), (0.1, FAR), (3.0, 5)], ids=["later", "elsewhere", "much later"])
def test_another_touch_counts(filter_: InputFilter, tap: Tap, clock: Clock, seconds: float, distance: int) -> None:
    heard = Heard(filter_.touched)
    tap(100, 100)
    clock.move(seconds)

    assert tap(100 + distance, 100)
    assert heard.times == 2


def test_a_trembling_finger_is_heard_again_after_half_a_second(tap: Tap, clock: Clock) -> None:
    """An echo has no echo: however fast somebody taps, a tap counts every half second."""
    passed = []
    for _ in range(11):
        passed.append(tap(50, 50))
        clock.move(0.125)

    assert [at for at, through in enumerate(passed) if through] == [0, 4, 8]


def test_the_time_counts_from_when_the_finger_was_lifted(filter_: InputFilter, clock: Clock) -> None:
    filter_.eventFilter(filter_, mouse(Kind.MouseButtonPress, 10, 10))
    clock.move(2.0)
    filter_.eventFilter(filter_, mouse(Kind.MouseButtonRelease, 10, 10))
    clock.move(0.3)

    assert filter_.eventFilter(filter_, mouse(Kind.MouseButtonPress, 10, 10))


def test_a_double_click_is_a_second_press(filter_: InputFilter, clock: Clock, tap: Tap) -> None:
    tap(10, 10)
    clock.move(0.2)

    assert filter_.eventFilter(filter_, mouse(Kind.MouseButtonDblClick, 10, 10))
    assert filter_.eventFilter(filter_, mouse(Kind.MouseButtonRelease, 10, 10))


def test_after_a_change_of_page_the_filter_can_forget(filter_: InputFilter, tap: Tap) -> None:
    tap(10, 10)
    filter_.forget()

    assert tap(10, 10)


def test_a_clinic_can_turn_the_echo_rule_off(owner: QObject, clock: Clock) -> None:
    filter_ = InputFilter(clock, lambda: PIXELS_PER_MM, owner, repeat_seconds=0.0)
    kinds = [Kind.MouseButtonPress, Kind.MouseButtonRelease] * 2

    assert not any(filter_.eventFilter(filter_, mouse(kind, 10, 10)) for kind in kinds)


@pytest.mark.parametrize("button", [Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton, Qt.MouseButton.BackButton])
def test_no_other_button_of_a_mouse_does_anything(filter_: InputFilter, tap: Tap, button: Qt.MouseButton) -> None:
    """S-12: neither its press nor its release, and it makes no echo of the touch that follows."""
    heard = Heard(filter_.touched)
    for kind in (Kind.MouseButtonPress, Kind.MouseButtonRelease, Kind.MouseButtonDblClick, Kind.MouseButtonRelease):
        assert filter_.eventFilter(filter_, mouse(kind, 10, 10, button))

    assert heard.times == 0
    assert tap(10, 10)


def test_a_cancelled_touch_is_no_touch(filter_: InputFilter, panel: QPointingDevice) -> None:
    touches = [QTouchEvent(kind, panel) for kind in (Kind.TouchBegin, Kind.TouchCancel, Kind.TouchBegin, Kind.TouchEnd)]

    assert not any(filter_.eventFilter(filter_, touch) for touch in touches)


def test_shortcuts_and_context_menus_end_here(filter_: InputFilter) -> None:
    """S-03, S-12."""
    refused: list[QEvent] = [
        QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(1, 1), QPoint(1, 1)),
        key(Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier, Kind.ShortcutOverride),
        QShortcutEvent(QKeySequence("Ctrl+Q"), 1),
    ]

    assert all(filter_.eventFilter(filter_, event) for event in refused)


@pytest.mark.parametrize("may_close", [False, True])
def test_the_window_closes_only_where_it_may(owner: QObject, clock: Clock, may_close: bool) -> None:
    """S-04."""
    filter_ = InputFilter(clock, lambda: PIXELS_PER_MM, owner, may_close=may_close)
    event = QCloseEvent()

    assert filter_.eventFilter(filter_, event) is not may_close
    assert event.isAccepted() is may_close


@pytest.mark.parametrize("kind", [Kind.MouseMove, Kind.TouchUpdate, Kind.Expose, Kind.Timer, Kind.FocusIn, Kind.UpdateRequest])
def test_what_is_no_input_passes(filter_: InputFilter, kind: Kind) -> None:
    assert not filter_.eventFilter(filter_, QEvent(kind))


Steps = list[tuple[float, int, bool]]


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(st.tuples(st.sampled_from([0.0, 0.2, 0.6]), st.sampled_from([10, 40, 200]), st.booleans()), max_size=20))
def test_whatever_the_taps_the_scene_sees_whole_ones_only(scene: Scene, clock: Clock, panel: QPointingDevice, steps: Steps) -> None:
    """S-13: mouse and finger in any order leave nothing pressed."""
    for pause, at, by_mouse in steps:
        clock.move(pause)
        assert (scene.clicked(at, at) if by_mouse else scene.touched(at, at, panel)) in ([], WHOLE_CLICK, WHOLE_TOUCH)
