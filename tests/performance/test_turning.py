"""How evenly the spine turns under a finger: the waits between two of its frames, each a picture of its own."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.performance.figures import Figure, judge, percentile
from tests.performance.gestures import drag, tap_changes
from tests.performance.movements import Wanted, movements
from tests.performance.plan import Plan
from tests.performance.program import Program
from tests.performance.rig import PAGE, Rig
from tests.performance.visitor import Visitor

pytestmark = pytest.mark.performance

LEAST, MOST = 12, 48
"""Drags: so many quiet ones are wanted; after so many in all it is enough."""

SECONDS = 0.6
"""Of one drag. It goes across the whole model, fast enough for a new picture with each frame that is drawn."""

FEWEST_GAPS = 12
"""Of one drag: one that shows fewer pictures did not turn it."""


def waits(rig: Rig, program: Program, move: Callable[[int], list[float]], fewest: int) -> tuple[list[float], float]:
    """Milliseconds between frames of all movements; and the other work beside them."""
    values, noise_beside = movements(rig, program, move, Wanted(LEAST, MOST, fewest, calm_every=6))
    return [gap for each in values for gap in each], noise_beside


def test_the_spine_turns_evenly(rig: Rig, plan: Plan, figures: list[Figure]) -> None:
    screen = rig.screen
    x, y, width, height = plan.model
    row = y + height // 2

    def turned(time: int) -> list[float]:
        """There and back: to the right, then to the left."""
        start, along = (x + 10, width - 20) if time % 2 == 0 else (x + width - 10, 20 - width)
        return drag(screen, (start, row), along, plan.model, seconds=SECONDS)

    with rig.running(rig.floor("--turning")) as (program, _):
        bare, floor_noise = waits(rig, program, lambda _: tap_changes(screen, (960, 700), PAGE), 4)
    with rig.running(rig.kiosk(patient=True)) as (program, _):
        visitor = Visitor(screen, plan)
        visitor.begin()
        visitor.go(plan.spine)
        ours, noise = waits(rig, program, turned, FEWEST_GAPS)
    noise = max(noise, floor_noise)
    even = Figure("turning the spine, between frames, p95", "ms", percentile(ours, 95), percentile(bare, 95), 20, noise)
    longest = Figure("turning the spine, longest gap", "ms", max(ours), max(bare), 50, noise)
    figures += [even, longest]

    judge(even, longest)
