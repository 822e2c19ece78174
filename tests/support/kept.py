"""A station with a real keeper and a real screen, each a process of its own, and what the keeper tells the service manager."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

PATIENCE = 90.0
"""Seconds that a condition may take on a machine that does much else."""


class Station:
    """`kiosk keep` on a content folder, with a state directory of its own."""

    def __init__(self, folder: Path, content: Path) -> None:
        self.folder, self.content, self.state = folder, content, folder / "state"
        self._listener = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._listener.bind(str(folder / "notify"))
        self._listener.settimeout(1.0)
        self.keeper: subprocess.Popen[str] | None = None
        self.told: list[str] = []

    def start(self) -> None:
        """Start the keeper; another one may have been killed before."""
        environment = {**os.environ, "NOTIFY_SOCKET": str(self.folder / "notify")}
        log = (self.folder / "log").open("a", encoding="utf-8")
        command = [sys.executable, "-m", "kiosk", "keep", "--content", str(self.content), "--state", str(self.state)]
        with log:
            self.keeper = subprocess.Popen(command, env=environment, stdout=log, stderr=log, text=True)

    def stop(self) -> int:
        """Tell the keeper to end; its exit code."""
        assert self.keeper is not None
        self.keeper.terminate()
        return self.keeper.wait(PATIENCE)

    def kill(self) -> None:
        """End whatever of this station still runs, without asking."""
        for process in (self.keeper.pid if self.keeper else 0, self.screen()):
            if process:
                with contextlib.suppress(OSError):
                    os.kill(process, signal.SIGKILL)
        if self.keeper is not None:
            self.keeper.wait()

    def cut_power(self) -> None:
        """End keeper, screen and build at once, as they are."""
        for name in filter(str.isdigit, os.listdir("/proc")):
            with contextlib.suppress(OSError):
                if os.fsencode(self.folder / "notify") in Path("/proc", name, "environ").read_bytes().split(b"NOTIFY_SOCKET=")[-1]:
                    os.kill(int(name), signal.SIGKILL)
        assert self.keeper is not None
        self.keeper.wait()
        self.told.clear()

    def close(self) -> None:
        """Leave nothing behind."""
        self.kill()
        self._listener.close()

    def kiosk(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run a command of the kiosk on this station."""
        command = [sys.executable, "-m", "kiosk", *arguments, "--state", str(self.state)]
        return subprocess.run(command, capture_output=True, text=True, check=False, timeout=PATIENCE)

    def signal_screen(self, number: signal.Signals) -> int:
        """Send a signal to the screen; returns which process that was."""
        process = self.screen()
        assert process, "there is no screen"
        os.kill(process, number)
        return process

    def screen(self) -> int:
        """The process that shows the screen, or 0."""
        for name in filter(str.isdigit, os.listdir("/proc")):
            with contextlib.suppress(OSError):
                words = Path("/proc", name, "cmdline").read_bytes().split(b"\0")
                status = Path("/proc", name, "status").read_text(encoding="utf-8")
                if b"run" in words and os.fsencode(self.state) in words and "\nState:\tZ" not in status:
                    return int(name)
        return 0

    def hear(self, words: str) -> None:
        """Wait until the keeper tells the service manager this."""
        until = time.monotonic() + PATIENCE
        while words not in self.told:
            assert time.monotonic() < until, f"waited in vain for {words!r}; told so far: {self.told[-5:]}\n{self.log()}"
            with contextlib.suppress(TimeoutError):
                said = self._listener.recv(1000).decode()
                if said != "WATCHDOG=1":
                    self.told.append(said)
        del self.told[: self.told.index(words) + 1]

    def shows(self, release: str) -> None:
        """Wait until the screen shows this release."""
        self.hear(f"STATUS=showing release {release}")

    def wait(self, condition: Callable[[], object], what: str) -> None:
        """Wait until something holds."""
        until = time.monotonic() + PATIENCE
        while not condition():
            assert time.monotonic() < until, f"waited in vain: {what}\n{self.log()}"
            time.sleep(0.02)

    def log(self) -> str:
        """What keeper and screens have said to staff."""
        return (self.folder / "log").read_text(encoding="utf-8")

    def problems(self) -> dict[str, Any]:
        """What was wrong with the content folder when it was read last."""
        found: dict[str, Any] = json.loads((self.state / "problems.json").read_text(encoding="utf-8"))
        return found
