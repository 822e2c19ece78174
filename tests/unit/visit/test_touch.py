"""Which of two touches counts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.visit.touch import BRUSH_SECONDS, REPEAT_MILLIMETRES, REPEAT_SECONDS, Touch, brushes, repeats

FIRST = Touch(10.0, 100.0, 100.0)
TOUCHES = st.builds(Touch, st.floats(0, 1e6), st.floats(0, 2000), st.floats(0, 2000))


@pytest.mark.parametrize(
    ("second", "echo"),
    [
        (Touch(10.0, 100.0, 100.0), True),
        (Touch(10.49, 100.0, 100.0), True),
        (Touch(10.5, 100.0, 100.0), False),
        (Touch(10.2, 115.0, 85.0), True),
        (Touch(10.2, 115.1, 100.0), False),
        (Touch(10.2, 100.0, 84.9), False),
        (Touch(9.9, 100.0, 100.0), False),
    ],
    ids=["at once", "just within", "late", "near", "beside", "above", "before it"],
)
def test_a_second_touch_soon_after_at_the_same_spot_is_an_echo(second: Touch, echo: bool) -> None:
    """A-33: half a second; one spot is what a target measures."""
    assert repeats(FIRST, second) is echo


def test_the_first_touch_is_nobodys_echo() -> None:
    assert not repeats(None, FIRST)


def test_a_clinic_may_set_the_time_and_turn_the_rule_off() -> None:
    assert repeats(FIRST, Touch(11.9, 100.0, 100.0), seconds=2.0)
    assert not repeats(FIRST, FIRST, seconds=0.0)


@given(TOUCHES, TOUCHES)
def test_an_echo_is_always_later_near_and_soon(first: Touch, second: Touch) -> None:
    if repeats(first, second):
        assert 0 <= second.at - first.at < REPEAT_SECONDS
        assert abs(second.x - first.x) <= REPEAT_MILLIMETRES
        assert abs(second.y - first.y) <= REPEAT_MILLIMETRES


@pytest.mark.parametrize(("up", "brush"), [(10.0, True), (10.04, True), (10.06, False), (12.0, False), (9.0, False)])
def test_a_contact_that_is_too_short_is_a_brush(up: float, brush: bool) -> None:
    """A-33; a clock that ran backwards makes none."""
    assert BRUSH_SECONDS == 0.05
    assert brushes(10.0, up) is brush
