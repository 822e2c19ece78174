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
from kiosk.settling import settle
from kiosk.visit.comfort import TEXT_SCALES
from tests.e2e.driver import Visitor, middle
from tests.e2e.walk import everywhere
from tests.support.speaker import FakeSpeaker

MOST_TOUCHES = 12
"""Of one visit."""

KEYS, DRAGS = 0.8, 0.9
"""Shares of all touches: up to here a key or a tile, up to there any spot, above it a drag."""


LOOKS = 10
"""Measurements after the first."""


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


def written_megabytes() -> float:
    """What this process has written to memory, and what only the end of it gives back.

    What it has read of files is left out: Linux counts a page of a library as private or shared as other programs that use it come and go.
    """
    with open("/proc/self/smaps_rollup", encoding="ascii") as file:
        return sum(int(line.split()[1]) for line in file if line.startswith("Anonymous:")) / 1024


def see_everything(visitor: Visitor) -> None:
    """Each page in each language at each text size. What Qt keeps of it has a bound, and is then there: letters of every size above all."""
    for language in visitor.release.languages:
        for size in range(len(TEXT_SCALES)):
            visitor.kiosk.navigator.beginIn(language.tag)
            visitor.kiosk.comfort.chooseTextSize(size)
            for _ in everywhere(visitor, language.tag):
                pass
            visitor.kiosk.navigator.finish()
            visitor.settle()


def measured(visitor: Visitor, seed: int, warm_up: int, count: int) -> Iterator[float]:
    """Megabytes after the warm-up, and ten times on the way through so many visits more."""
    stranger = Stranger(visitor, random.Random(seed))
    see_everything(visitor)
    for visits in (warm_up, *(count * (step + 1) // LOOKS - count * step // LOOKS for step in range(LOOKS))):
        for _ in range(visits):
            stranger.visit()
        yield written_megabytes()


def main(release: str, seed: int, warm_up: int, count: int) -> None:
    """Print megabytes after the warm-up and from then on as JSON. Memory is managed as the screen does it."""
    application = QGuiApplication([])
    load_fonts(arabic=True)
    visitor = Visitor(Release(release), size=(1280, 800), inches=15.4, speaker=FakeSpeaker)
    settle()
    sys.stdout.write(json.dumps(list(measured(visitor, seed, warm_up, count))))
    visitor.close()
    del application


if __name__ == "__main__":
    main(sys.argv[1], *map(int, sys.argv[2:5]))
