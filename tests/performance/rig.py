"""The bench: one screen, one home directory, and the two programs that are started on them, the real kiosk and the floor."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.performance.noise import Noise
from tests.performance.program import Program, process_seconds
from tests.performance.screen import HEIGHT, WIDTH, Rect, Screen, Watch

ROOT = Path(__file__).resolve().parents[2]

PAGE: Rect = (560, 150, 800, 800)
"""Where words stand soon after the start: in the floor the text, in the kiosk the headline."""

DIAGONAL = 24.0
"""Inches. Told to the kiosk and to the plan of where its keys are."""

_INHERITED = ("PATH", "LD_LIBRARY_PATH", "TMPDIR")
_STILL = 0.3
_PATIENCE = 60.0


class RigError(Exception):
    """A program did not come up; the message says what it printed."""


@dataclass(frozen=True, slots=True)
class Start:
    """Milliseconds from exec to the first frame with words and to the last change before the page rests; other work, in cores."""

    content: float
    still: float
    noise: float


class Rig:
    """`home` is where both programs keep what they keep: releases, compiled Python and QML, a log."""

    def __init__(self, screen: Screen, home: Path) -> None:
        self.screen, self.home = screen, home
        self.log = home / "log"
        self.settings = home / "settings.toml"
        self.settings.write_text(f"diagonal_inches = {DIAGONAL}\nrepeat_seconds = 0\nbrush_seconds = 0\n", encoding="utf-8")
        run = home / "run"
        run.mkdir(mode=0o700)
        self.environment = {name: os.environ[name] for name in _INHERITED if name in os.environ} | {
            "DBUS_SESSION_BUS_ADDRESS": "disabled:",  # no bus is started for our sake
            "DISPLAY": screen.name,
            "HOME": str(home),
            "LC_ALL": "C.UTF-8",
            "PYTHONPATH": str(ROOT),
            "PYTHONPYCACHEPREFIX": str(home / "compiled"),
            "QT_QUICK_BACKEND": "software",
            "XDG_RUNTIME_DIR": str(run),
        }

    def kiosk(self, *, patient: bool = False) -> list[str]:
        """The command of the real kiosk. `patient`: with settings that count every touch, and a panel of DIAGONAL."""
        settings = ["--settings", str(self.settings)] if patient else []
        return [sys.executable, "-m", "kiosk", "run", "--content", str(ROOT / "content"), "--state", str(self.home / "state"), *settings]

    def floor(self, *options: str) -> list[str]:
        """The command of the floor; see floor.qml for its options."""
        return [sys.executable, str(ROOT / "tests" / "performance" / "floor.py"), *options]

    @contextmanager
    def running(self, command: list[str]) -> Iterator[tuple[Program, Start]]:
        """A program whose page has come to rest, and how long that took. Stopped in the end."""
        screen = self.screen
        screen.pointer.move(WIDTH - 1, HEIGHT - 1)
        screen.pointer.sync()
        region = screen.region(PAGE, step=8)
        watch = Watch({"page": region}, pause=0.002)
        size = self.log.stat().st_size if self.log.exists() else 0
        noise = Noise(lambda: process_seconds(screen.pid))
        program = Program(command, self.environment, str(self.log))
        try:
            while not (watch.changes["page"] and region.inked()):
                watch.look()
                if not program.running() or time.monotonic() - program.started > _PATIENCE:
                    raise RigError(f"{' '.join(command)} shows nothing:\n{self.log.read_text(encoding='utf-8')[size:]}")
            content = watch.changes["page"][-1]
            watch.rest("page", _STILL)
            still = watch.changes["page"][-1]
            others = max(0.0, noise.cores() - program.processor_seconds() / (time.monotonic() - program.started))
            yield program, Start(1e3 * (content - program.started), 1e3 * (still - program.started), others)
        finally:
            program.stop()
            self._cleared()

    def _cleared(self) -> None:
        """The screen goes black again before the next program comes."""
        watch = Watch({"screen": self.screen.region(step=16)})
        watch.rest("screen", 0.1, change=False)
