"""Movements made until enough of them were quiet."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tests.performance.gestures import gaps
from tests.performance.noise import QUIET, Noise, Sample, quiet, wait_for_calm
from tests.performance.program import Program, process_seconds
from tests.performance.rig import Rig


@dataclass(frozen=True, slots=True)
class Wanted:
    """`least` quiet movements, `most` in all; each of at least `fewest_gaps` between frames. A look for calm before every so many."""

    least: int
    most: int
    fewest_gaps: int
    calm_every: int


def movements(rig: Rig, program: Program, move: Callable[[int], list[float]], wanted: Wanted) -> tuple[list[list[float]], float]:
    """The gaps of each movement in milliseconds; and the other work beside them. `move` is told which it is, from 0."""
    samples: list[Sample[list[float]]] = []
    while sum(sample.noise < QUIET for sample in samples) < wanted.least and len(samples) < wanted.most:
        if len(samples) % wanted.calm_every == 0:
            wait_for_calm(5)
        noise = Noise(program.processor_seconds, lambda: process_seconds(rig.screen.pid))
        found = gaps(move(len(samples)))
        assert len(found) >= wanted.fewest_gaps, f"a movement of only {len(found) + 1} frames was seen"
        samples.append(Sample(found, noise.cores()))
    return quiet(samples, wanted.least)
