"""What is tried next when the screen keeps ending: step by step less, so that patients see as much as works. Pure values."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

QUICK = 60.0
"""Seconds: a screen that ends sooner after its start, or after it has turned to another library, did not get anywhere."""

STEADY = 600.0
"""Seconds after which all is forgotten."""

TRIES = 3
"""Quick ends in a row on one step before the next one."""

WAITS = (0.0, 1.0, 2.0)
"""Seconds before the next start, by the quick ends so far."""

LONG_WAIT = 30.0
"""Seconds between starts on the last step."""


class Step(IntEnum):
    """How much the screen is asked for."""

    ALL = 0
    EARLIER = 1
    """The library before this one."""
    PLAIN = 2
    """Drawn by the processor alone: the graphics driver may be what fails."""
    CLOSED = 3
    """The page that sends people to the desk."""


@dataclass(frozen=True, slots=True)
class Ladder:
    """A step, and the quick ends in a row on it."""

    step: Step = Step.ALL
    ends: int = 0

    def ended(self, lived: float) -> Ladder:
        """The screen has ended by itself or had to be ended, `lived` seconds after it began."""
        if lived >= STEADY:
            return Ladder()
        if lived >= QUICK:
            return Ladder(self.step)
        if self.ends + 1 < TRIES or self.step is Step.CLOSED:
            return Ladder(self.step, self.ends + 1)
        return Ladder(Step(self.step + 1))

    @property
    def wait(self) -> float:
        """Seconds until the next start."""
        if self.step is Step.CLOSED and self.ends:
            return LONG_WAIT
        return WAITS[min(self.ends, len(WAITS) - 1)]
