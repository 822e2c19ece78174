"""Where the kiosk's keys are: what benchmarks know of its looks, as told by a twin of it.

The measured kiosk is only ever touched and looked at; what it shows where must not be written down here, or the next change of its
looks would break every benchmark.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

from tests.performance.gestures import Spot
from tests.performance.screen import Rect


@dataclass(frozen=True, slots=True)
class Stop:
    """The way from the home page into a topic, and how often Next has to be pressed until its end is shown.

    `words`: where words stand on each of its screens, and on none of them a picture.
    """

    area: Spot
    topic: Spot
    presses: int
    words: Rect


@dataclass(frozen=True, slots=True)
class Plan:
    """Spots by what they do. `words`: those of the first stop; `page`: all above the keys at the bottom; `model`: the spine to turn."""

    begin: Spot
    next: Spot
    previous: Spot
    home: Spot
    finish: Spot
    comfort: Spot
    no_motion: Spot
    done: Spot
    words: Rect
    page: Rect
    spine: Spot
    model: Rect
    stops: tuple[Stop, ...]


def ask(root: Path, release: str, diagonal: float) -> Plan:
    """The plan of a release on a panel of WIDTH x HEIGHT pixels and this diagonal in inches."""
    command = [sys.executable, "-m", "tests.performance.twin", release, str(diagonal)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    told = subprocess.run(command, cwd=root, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, check=True, text=True)
    found = json.loads(told.stdout)
    stops = tuple(Stop(tuple(stop["area"]), tuple(stop["topic"]), stop["presses"], tuple(stop["words"])) for stop in found.pop("stops"))
    return Plan(**{name: tuple(value) for name, value in found.items()}, stops=stops)
