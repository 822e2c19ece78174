"""How soon a touch is answered: by the key that was pressed, and by the next screen of a topic."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.performance.figures import Figure, judge, percentile
from tests.performance.gestures import Answer, Spot, tap
from tests.performance.noise import QUIET, Noise, Sample, quiet, wait_for_calm
from tests.performance.plan import Plan, Stop
from tests.performance.program import Program, process_seconds
from tests.performance.rig import PAGE, Rig
from tests.performance.screen import Rect
from tests.performance.visitor import Visitor

pytestmark = pytest.mark.performance

LEAST, MOST = 40, 160
"""Taps: so many quiet ones are wanted; after so many in all it is enough."""


def measured(rig: Rig, program: Program, spots: Iterator[Spot], body: Rect) -> tuple[list[Answer], float]:
    """Answers to touches in turn, and the other work beside them."""
    samples: list[Sample[Answer]] = []
    while sum(sample.noise < QUIET for sample in samples) < LEAST and len(samples) < MOST:
        if len(samples) % 10 == 0:
            wait_for_calm(5)
        noise = Noise(program.processor_seconds, lambda: process_seconds(rig.screen.pid))
        samples.append(Sample(tap(rig.screen, next(spots), body), noise.cores()))
    return quiet(samples, LEAST)


def there_and_back(plan: Plan, stop: Stop) -> Iterator[Spot]:
    """Next to the last screen of a topic, Previous to its first, for ever."""
    while True:
        yield from [plan.next] * (stop.presses - 1)
        yield from [plan.previous] * (stop.presses - 1)


def p95(values: list[float | None]) -> float:
    assert None not in values, f"{values.count(None)} of {len(values)} touches changed nothing"
    return percentile([value for value in values if value is not None], 95)


def test_a_touch_is_answered_at_once(rig: Rig, plan: Plan, figures: list[Figure]) -> None:
    with rig.running(rig.floor()) as (program, _):
        bare, floor_noise = measured(rig, program, iter(lambda: (960, 700), None), PAGE)
    with rig.running(rig.kiosk(patient=True)) as (program, _):
        visitor, stop = Visitor(rig.screen, plan), plan.stops[0]
        visitor.begin()
        visitor.stop_motion()
        visitor.go(stop.area, stop.topic)
        ours, noise = measured(rig, program, there_and_back(plan, stop), plan.words)
    noise = max(noise, floor_noise)
    first = Figure("tap to next screen, first change, p95", "ms", p95([a.first for a in ours]), p95([a.first for a in bare]), 50, noise)
    whole = Figure("tap to next screen, last change, p95", "ms", p95([a.last for a in ours]), p95([a.last for a in bare]), 50, noise)
    seen = Figure("tap to next screen, picture shown, p95", "ms", p95([a.whole for a in ours]), None, None, noise)
    felt = Figure("press to the key's answer, p95", "ms", p95([a.feedback for a in ours]), p95([a.feedback for a in bare]), 17, noise)
    figures += [first, whole, seen, felt]

    judge(first, whole, felt)
