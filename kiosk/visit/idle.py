"""When a visit has ended without anybody saying so. Seconds of a monotonic clock are passed in; nothing runs here."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

WORDS_PER_MINUTE = 80
"""A slow reader's pace: the limit grows with the page (standards U-02, A-41)."""

WARNING_SECONDS = 30.0
"""How long "Are you still there?" is shown (WCAG 2.2.1 asks for 20, U-03 for 30)."""

LIMITS = (60.0, 600.0)
"""What a clinic may choose as the shortest limit, in seconds (U-02)."""


class Phase(StrEnum):
    """*Quiet* is an unfinished visit that nobody warns about yet."""

    QUIET = "quiet"
    WARNING = "warning"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class Idle:
    """`since`: the last touch. `base`: the shortest limit. `words`: what the page gives to read."""

    since: float
    base: float = 120.0
    words: int = 0

    @property
    def limit(self) -> float:
        """Seconds of quiet before the warning."""
        return max(self.base, self.words / WORDS_PER_MINUTE * 60.0)

    def touched(self, now: float) -> Idle:
        """Somebody is there."""
        return replace(self, since=now)

    def reading(self, words: int) -> Idle:
        """A page with this many words is shown now."""
        return replace(self, words=words)

    def phase(self, now: float) -> Phase:
        """Where the visit stands."""
        quiet = now - self.since
        if quiet < self.limit:
            return Phase.QUIET
        return Phase.WARNING if quiet < self.limit + WARNING_SECONDS else Phase.OVER

    def wait(self, now: float) -> float:
        """Seconds until there is something to do: the warning, the next full second of it, or its end. Never negative.

        Never longer than the limit either: a clock that has jumped back is looked at again.
        """
        left = self.left(now)
        if self.phase(now) is Phase.QUIET:
            return min(self.limit, self.since + self.limit - now)
        return left - (self.seconds_left(now) - 1) if left > 0 else 0.0

    def left(self, now: float) -> float:
        """Seconds until the visit is over."""
        return max(0.0, self.since + self.limit + WARNING_SECONDS - now)

    def seconds_left(self, now: float) -> int:
        """The countdown's figure: the full seconds begun, at most the warning's length."""
        left = min(self.left(now), WARNING_SECONDS)
        return int(left) if left == int(left) else int(left) + 1
