"""What a finger does, and what the pixels answer. Knows no page of the kiosk."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from tests.performance.screen import Rect, Screen, Watch

Spot = tuple[int, int]
"""A pixel to touch."""

HOLD = 0.05
"""Seconds that a finger stays down."""

_TORN = 0.004
"""Changes seen within this many seconds are one frame, looked at while it was being drawn."""


@dataclass(frozen=True, slots=True)
class Answer:
    """In milliseconds: press to the first changed pixel anywhere; release to the first and to the last change of the body, and to the last
    anywhere. None: never.
    """

    feedback: float | None
    first: float | None
    last: float | None
    whole: float | None


def tap(screen: Screen, spot: Spot, body: Rect, *, hold: float = HOLD, still: float = 0.2, patience: float = 3.0) -> Answer:
    """Touch once the screen keeps still, and watch until the body has changed and keeps still again."""
    screen.pointer.move(*spot)
    screen.pointer.sync()
    Watch({"screen": screen.region()}).rest("screen", 0.12, change=False)
    watch = Watch({"screen": screen.region(), "body": screen.region(body)})
    pressed = time.monotonic()
    screen.pointer.press()
    watch.look_until(pressed + hold)
    lifted = time.monotonic()
    screen.pointer.lift()
    watch.rest("body", still, patience=patience)
    watch.rest("screen", still, patience=patience, change=False)
    felt, changes = watch.changes["screen"][:1], [moment for moment in watch.changes["body"] if moment >= lifted]
    return Answer(
        _after(pressed, felt), _after(lifted, changes[:1]), _after(lifted, changes[-1:]), _after(lifted, watch.changes["screen"][-1:])
    )


def tap_changes(screen: Screen, spot: Spot, body: Rect, still: float = 0.3) -> list[float]:
    """Touch once; the moments at which the body changed from the release on."""
    screen.pointer.move(*spot)
    screen.pointer.sync()
    Watch({"screen": screen.region()}).rest("screen", 0.12, change=False)
    watch = Watch({"body": screen.region(body)})
    screen.pointer.press()
    watch.look_until(time.monotonic() + HOLD)
    lifted = time.monotonic()
    screen.pointer.lift()
    watch.rest("body", still)
    return [moment for moment in watch.changes["body"] if moment >= lifted]


def tap_through(screen: Screen, spot: Spot, body: Rect, patience: float = 3.0) -> bool:
    """Touch at once and return as soon as the body changes; False if it never does."""
    screen.pointer.move(*spot)
    screen.pointer.sync()
    watch = Watch({"body": screen.region(body, step=8)})
    screen.pointer.press()
    screen.pointer.lift()
    return watch.rest("body", 0.0, patience=patience)


def swipe(screen: Screen, start: Spot, along: int, body: Rect, *, seconds: float = 0.25) -> list[float]:
    """Draw a finger sideways by `along` pixels; the moments at which the body changed from the release on."""
    return _drawn(screen, start, along, body, seconds)[1]


def drag(screen: Screen, start: Spot, along: int, body: Rect, *, seconds: float) -> list[float]:
    """Draw a finger sideways by `along` pixels; the moments at which the body changed while it was down."""
    return _drawn(screen, start, along, body, seconds)[0]


def _drawn(screen: Screen, start: Spot, along: int, body: Rect, seconds: float) -> tuple[list[float], list[float]]:
    """A finger goes sideways evenly, 120 steps a second: changes of the body before it is lifted, and from then on."""
    x, y = start
    screen.pointer.move(x, y)
    screen.pointer.sync()
    Watch({"screen": screen.region()}).rest("screen", 0.12, change=False)
    watch = Watch({"body": screen.region(body)})
    begun = time.monotonic()
    steps = max(2, round(seconds * 120))
    screen.pointer.press()
    for step in range(1, steps + 1):
        watch.look_until(begun + seconds * step / steps)
        screen.pointer.move(x + along * step // steps, y)
    lifted = time.monotonic()
    screen.pointer.lift()
    watch.rest("body", 0.3)
    changes = watch.changes["body"]
    return [moment for moment in changes if moment < lifted], [moment for moment in changes if moment >= lifted]


def gaps(changes: Sequence[float]) -> list[float]:
    """Milliseconds between one frame and the next."""
    frames = [moment for before, moment in pairwise((float("-inf"), *changes)) if moment - before > _TORN]
    return [1e3 * (after - before) for before, after in pairwise(frames)]


def _after(start: float, moments: list[float]) -> float | None:
    return 1e3 * (moments[0] - start) if moments else None
