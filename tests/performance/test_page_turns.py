"""How evenly a page turns: the waits between the frames of the movement, after a touch of Next and after a swipe."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.performance.figures import Figure, judge, percentile
from tests.performance.gestures import Spot, swipe, tap_changes
from tests.performance.movements import Wanted, movements
from tests.performance.plan import Plan
from tests.performance.program import Program
from tests.performance.rig import PAGE, Rig
from tests.performance.visitor import Visitor

pytestmark = pytest.mark.performance

LEAST, MOST = 20, 80
"""Turns: so many quiet ones are wanted; after so many in all it is enough."""

FEWEST_GAPS = 4
"""A turn of 240 ms that shows fewer steps than these was no movement."""


def waits(rig: Rig, program: Program, turn: Callable[[int], list[float]]) -> tuple[list[float], float]:
    """Milliseconds between frames of all turns; and the other work beside them."""
    values, noise_beside = movements(rig, program, turn, Wanted(LEAST, MOST, FEWEST_GAPS, calm_every=10))
    return [gap for each in values for gap in each], noise_beside


def judged(what: str, ours: list[float], floor: list[float], noise: float) -> tuple[Figure, Figure]:
    """The two figures of one way to turn: nearly all waits, and the longest."""
    return (
        Figure(f"page turn by {what}, between frames, p95", "ms", percentile(ours, 95), percentile(floor, 95), 20, noise),
        Figure(f"page turn by {what}, longest gap", "ms", max(ours), max(floor), 50, noise),
    )


def test_pages_turn_evenly(rig: Rig, plan: Plan, figures: list[Figure]) -> None:
    screen, stop = rig.screen, plan.stops[0]
    x, y, width, height = plan.words
    middle: Spot = (x + width // 2, y + height - 40)
    there = stop.presses - 1

    def key(turn: int) -> list[float]:
        return tap_changes(screen, plan.next if turn % (2 * there) < there else plan.previous, plan.words)

    def finger(turn: int) -> list[float]:
        return swipe(screen, middle, -width // 3 if turn % (2 * there) < there else width // 3, plan.words)

    with rig.running(rig.floor("--turning")) as (program, _):
        floor, floor_noise = waits(rig, program, lambda _: tap_changes(screen, (960, 700), PAGE))
    with rig.running(rig.kiosk(patient=True)) as (program, _):
        visitor = Visitor(screen, plan)
        visitor.begin()
        visitor.go(stop.area, stop.topic)
        by_key, key_noise = waits(rig, program, key)
        visitor.go(plan.home, stop.area, stop.topic)
        by_finger, finger_noise = waits(rig, program, finger)
    turned = judged("Next", by_key, floor, max(key_noise, floor_noise))
    swiped = judged("swipe", by_finger, floor, max(finger_noise, floor_noise))
    figures += [*turned, *swiped]

    judge(*turned, *swiped)
