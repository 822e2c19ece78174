"""What an unattended kiosk does: nothing."""

from __future__ import annotations

import time

import pytest

from tests.performance.figures import Figure, judge
from tests.performance.program import Program
from tests.performance.rig import Rig
from tests.performance.screen import Watch

pytestmark = pytest.mark.performance

SECONDS = 30
RESTED = 4.0
"""Seconds without a changed pixel after which the start page counts as at rest: longer than one breath of its ring."""


def spent(program: Program) -> tuple[float, float]:
    """Processor seconds, and times woken in a second, over SECONDS."""
    seconds, wakes = program.processor_seconds(), program.wake_ups()
    time.sleep(SECONDS)
    return program.processor_seconds() - seconds, (program.wake_ups() - wakes) / SECONDS


def test_a_resting_kiosk_costs_nothing(rig: Rig, figures: list[Figure]) -> None:
    found = []
    for command in (rig.floor(), rig.kiosk()):
        with rig.running(command) as (program, _):
            rested = Watch({"screen": rig.screen.region()}, pause=0.02).rest("screen", RESTED, patience=30, change=False)
            assert rested, "the start page never comes to rest"
            found.append(spent(program))
    (floor_seconds, floor_wakes), (seconds, wakes) = found
    busy = Figure(f"processor time at rest in {SECONDS} s", "s", seconds, floor_seconds, 0, 0, places=2)
    figures += [busy, Figure("woken at rest", "/s", wakes, floor_wakes, None, 0)]

    judge(busy)
