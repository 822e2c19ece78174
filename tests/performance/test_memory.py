"""What the kiosk keeps: after a visit, and after a day of visits."""

from __future__ import annotations

import pytest

from tests.performance.figures import Figure, judge
from tests.performance.plan import Plan
from tests.performance.rig import Rig
from tests.performance.screen import Watch
from tests.performance.visitor import Visitor

pytestmark = pytest.mark.performance

WARM_UP, TURNS = 100, 1000
"""Page turns."""


def turn_pages(visitor: Visitor, turns: int) -> int:
    """Tours until at least so many pages are turned; how many it were."""
    turned = 0
    while turned < turns:
        turned += sum(visitor.tour())
    return turned


def test_memory_stays_small_and_level(rig: Rig, plan: Plan, figures: list[Figure]) -> None:
    with rig.running(rig.floor()) as (program, _):
        floor = program.megabytes()
    with rig.running(rig.kiosk(patient=True)) as (program, _):
        visitor = Visitor(rig.screen, plan)
        visitor.begin()
        stop = plan.stops[0]
        visitor.go(stop.area, stop.topic, plan.next, plan.next)
        visitor.finish()
        idle = program.megabytes()
        visitor.begin()
        turn_pages(visitor, WARM_UP)
        before = program.megabytes()
        turn_pages(visitor, TURNS)
        Watch({"page": rig.screen.region(plan.page)}).rest("page", 1.0, change=False)
        grown = program.megabytes() - before
    small = Figure("memory at rest after a visit (PSS)", "MB", idle, floor, 110, 0)
    level = Figure(f"growth over {TURNS} page turns", "MB", grown, None, 5, 0)
    figures += [small, level]

    judge(small, level)
