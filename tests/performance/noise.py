"""How busy the machine is with other work while we measure, and what that means for a figure."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from tests.performance.program import machine_seconds, process_seconds

QUIET = 0.35
"""Cores: samples taken beside more other work than this are left out while enough others remain."""

_CALM, _GLANCE = 0.25, 0.4
"""A measurement begins when others used less than this many cores over this many seconds."""

T = TypeVar("T")


class Noise:
    """Other work since it was made. `own` gives the processor seconds of everything that belongs to the measurement but this process."""

    def __init__(self, *own: Callable[[], float]) -> None:
        self._own = own
        self._since, self._machine, self._ours = time.monotonic(), machine_seconds(), self._spent()

    def cores(self) -> float:
        """Processor cores that others kept busy on average."""
        seconds = max(time.monotonic() - self._since, 1e-3)
        return max(0.0, (machine_seconds() - self._machine - (self._spent() - self._ours)) / seconds)

    def _spent(self) -> float:
        return process_seconds(os.getpid()) + sum(read() for read in self._own)


def wait_for_calm(patience: float) -> None:
    """Return when others leave the machine alone, or after `patience` seconds."""
    end = time.monotonic() + patience
    while time.monotonic() < end:
        noise = Noise()
        time.sleep(_GLANCE)
        if noise.cores() < _CALM:
            return


@dataclass(frozen=True, slots=True)
class Sample(Generic[T]):
    """One measurement and the other work beside it, in cores."""

    value: T
    noise: float


def quiet(samples: Sequence[Sample[T]], least: int) -> tuple[list[T], float]:
    """The values of the quiet samples when there are at least `least`, else of all of them; and the noise beside the loudest of those."""
    calm = [sample for sample in samples if sample.noise < QUIET]
    used = calm if len(calm) >= least else list(samples)
    return [sample.value for sample in used], max(sample.noise for sample in used)
