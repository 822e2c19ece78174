"""Which touches count. A trembling finger taps twice; the second tap must not press what the first one brought."""

from __future__ import annotations

from dataclasses import dataclass

REPEAT_SECONDS = 0.5
"""A touch this soon after the last one, at the same spot, is the same intention (A-33, EN 301 549 5.8)."""

BRUSH_SECONDS = 0.05
"""A finger that rests for less than this has brushed the panel and meant nothing (A-33)."""

REPEAT_MILLIMETRES = 15.0
"""How far apart two such touches still are one spot: ours, from the 20 mm target."""


@dataclass(frozen=True, slots=True)
class Touch:
    """A finger that was lifted: when (seconds, monotonic) and where (millimetres on the panel)."""

    at: float
    x: float
    y: float


def repeats(last: Touch | None, new: Touch, seconds: float = REPEAT_SECONDS) -> bool:
    """Whether `new` is only an echo of `last`."""
    if last is None or new.at - last.at >= seconds or new.at < last.at:
        return False
    return max(abs(new.x - last.x), abs(new.y - last.y)) <= REPEAT_MILLIMETRES


def brushes(down: float, up: float, seconds: float = BRUSH_SECONDS) -> bool:
    """Whether a finger that came down and went up at these times (seconds, monotonic) only brushed the panel."""
    return 0 <= up - down < seconds
