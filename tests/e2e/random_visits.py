"""Visits of people who touch whatever there is. As a program it makes many of them and prints what they left in memory."""

from __future__ import annotations

import json
import random
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field

from PySide6.QtCore import QPoint
from PySide6.QtGui import QGuiApplication

from kiosk.fonts import load_fonts
from kiosk.library.release import Release
from tests.e2e.driver import Visitor, middle
from tests.support.speaker import FakeSpeaker

MOST_TOUCHES = 12
"""Of one visit."""

KEYS, DRAGS = 0.8, 0.9
"""Shares of all touches: up to here a key or a tile, up to there any spot, above it a drag."""


@dataclass(slots=True)
class Stranger:
    """`trail` is what was touched in this visit: where it went wrong is found with it."""

    visitor: Visitor
    chance: random.Random
    trail: list[str] = field(default_factory=list)

    def visit(self) -> None:
        """One visit: from the start page to the start page."""
        self.trail = ["begin"]
        self.visitor.kiosk.navigator.beginIn(self.chance.choice(["en", "es", "ar"]))
        self.visitor.settle()
        for _ in range(self.chance.randint(1, MOST_TOUCHES)):
            self._touch()
        self._end()

    def _touch(self) -> None:
        visitor, share = self.visitor, self.chance.random()
        keys = visitor.tappable()
        if share < KEYS and keys:
            key = self.chance.choice(keys)
            self.trail.append(str(key.property("label")))
            visitor.tap_at(middle(key))
        elif share < DRAGS:
            self.trail.append(str(start := self._spot()))
            visitor.tap_at(start)
        else:
            start, end = self._spot(), self._spot()
            self.trail.append(f"{start} to {end}")
            visitor.drag(start, end)

    def _spot(self) -> QPoint:
        width, height = self.visitor.size
        return QPoint(self.chance.randrange(width), self.chance.randrange(height))

    def _end(self) -> None:
        """Finish, or walk away."""
        visitor = self.visitor
        if self.chance.random() < 0.5:
            self.trail.append("finish")
            visitor.kiosk.questions.leave()
            visitor.kiosk.questions.leave()
        else:
            self.trail.append("walk away")
            visitor.kiosk.listener.stop()  # nobody is thought gone while the kiosk reads; this voice would read for ever
            for seconds in (121.0, 31.0):
                visitor.clock.now += seconds
                visitor.kiosk.idle.check()
        visitor.settle()


def private_megabytes() -> float:
    """What this process holds alone."""
    with open("/proc/self/smaps_rollup", encoding="ascii") as file:
        return sum(int(line.split()[1]) for line in file if line.startswith(("Private_Dirty", "Private_Clean"))) / 1024


def measured(visitor: Visitor, seed: int, warm_up: int, count: int) -> Iterator[float]:
    """Megabytes after the warm-up, and after so many visits more."""
    stranger = Stranger(visitor, random.Random(seed))
    for visits in (warm_up, count):
        for _ in range(visits):
            stranger.visit()
        yield private_megabytes()


def main(release: str, seed: int, warm_up: int, count: int) -> None:
    """Print megabytes before and after as JSON."""
    application = QGuiApplication([])
    load_fonts(arabic=True)
    visitor = Visitor(Release(release), size=(1280, 800), inches=15.4, speaker=FakeSpeaker)
    sys.stdout.write(json.dumps(list(measured(visitor, seed, warm_up, count))))
    visitor.close()
    del application


if __name__ == "__main__":
    main(sys.argv[1], *map(int, sys.argv[2:5]))
