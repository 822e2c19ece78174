"""The screen, seen from its keeper: a child process, the line to it, and whether it still does what it is for."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Callable

from kiosk.keeper import child

LINE = "KIOSK_KEEPER"
"""The environment variable that names the screen's end of the line."""

START = 60.0
"""Seconds until a screen must be ready; a slow machine takes ten."""

PING = 5.0
"""Seconds between questions."""

FRAME = 6
"""Every so many questions the screen has to draw a frame as well."""

ANSWER = 8.0
"""Seconds that an answer may take; with PING and a start of two seconds a screen is stuck for 15 s at most (R-01)."""

OVERLOADED = 3
"""Times as long as that on a machine that has far more to do than it can: there a screen is late, not stuck."""

GOODBYE = 5.0
"""Seconds that it may take to end when it is told to."""


def is_overloaded() -> bool:
    """Whether more than twice as many processes want to run as there are processors for."""
    try:
        return os.getloadavg()[0] > 2 * (os.cpu_count() or 1)
    except (OSError, AttributeError):  # Windows knows no such number
        return False


class Screen:
    """`handle` is to be waited for; call `listen` when it is readable and `tend` at `due`. `tell` hears what the screen has to say."""

    def __init__(self, options: list[str], release: str, clock: Callable[[], float], *, plain: bool = False) -> None:
        """Raises OSError when no process can be started."""
        self._clock = clock
        self.started = self.fresh_since = clock()
        self.ready = self.empty = self.killed = False
        self.showing = ""
        self._heard = b""
        self._number = 0
        self._waiting_since: float | None = None
        self.due = self.started + START
        self._line: socket.socket | None = None
        more = {"QT_QUICK_BACKEND": "software"} if plain else {}
        command = child.command("run", *options, "--release", release)
        if sys.platform == "win32":
            self.process = subprocess.Popen(command, env=child.environment(**more), stdin=subprocess.DEVNULL)
            return
        ours, theirs = socket.socketpair()
        ours.settimeout(0)
        self._line = ours
        try:
            more[LINE] = str(theirs.fileno())
            self.process = subprocess.Popen(command, env=child.environment(**more), stdin=subprocess.DEVNULL, pass_fds=(theirs.fileno(),))
        except OSError:
            ours.close()
            raise
        finally:
            theirs.close()

    @property
    def handle(self) -> int:
        return self._line.fileno() if self._line else -1

    def listen(self) -> list[str]:
        """What it has said since the last call."""
        if self._line is None:
            return []
        try:
            piece = self._line.recv(65536)
        except BlockingIOError:
            return []
        except OSError:
            piece = b""
        if not piece:
            self._hang_up()
            return []
        *lines, self._heard = (self._heard + piece).split(b"\n")
        said = [line.decode("utf-8", "surrogateescape") for line in lines]
        for words in said:
            self._take(words)
        return said

    def tend(self) -> bool:
        """Ask again when it is time; False when it has not answered and has to be ended."""
        now = self._clock()
        if now < self.due or self._line is None:
            if self._line is None:
                self.due = now + START  # without a line its end is all that can be seen
            return True
        if self.empty:  # a page without an engine behind it has nothing to answer with
            self.due = now + START
            return True
        if self._waiting_since is not None and is_overloaded() and now < self._waiting_since + ANSWER * OVERLOADED:
            self.due = self._waiting_since + ANSWER * OVERLOADED
            return True
        if not self.ready or self._waiting_since is not None:
            return False
        self._number += 1
        self._waiting_since = now
        self.due = now + ANSWER * (OVERLOADED if is_overloaded() else 1)
        self.tell(f"{'frame' if self._number % FRAME == 0 else 'ping'} {self._number}")
        return True

    def tell(self, words: str) -> None:
        """Say something to it; a full or broken line shows in the missing answer."""
        if self._line is not None:
            with contextlib.suppress(OSError):
                self._line.send(os.fsencode(f"{words}\n"))

    def lived(self) -> float:
        """Seconds since it started, or since it turned to another library."""
        return self._clock() - self.fresh_since

    def stop(self) -> None:
        """End it: kindly first."""
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(GOODBYE)
            except subprocess.TimeoutExpired:
                self.kill()
        self._hang_up()

    def kill(self) -> None:
        """End it whatever it does."""
        self.killed = True
        with contextlib.suppress(OSError):
            self.process.send_signal(signal.SIGKILL if sys.platform != "win32" else signal.SIGTERM)
        self.process.wait()
        self._hang_up()

    def _take(self, words: str) -> None:
        word, _, rest = words.partition(" ")
        if word == "ready":
            self.ready = True
            self.due = self._clock() + PING
        elif word == "empty":
            self.empty = True
        elif word == "showing":
            self.showing = rest
            self.fresh_since = self._clock() if self.ready else self.started
        elif word in ("pong", "frame", "hidden") and rest == str(self._number):
            self._waiting_since = None
            self.due = self._clock() + PING

    def _hang_up(self) -> None:
        if self._line is not None:
            self._line.close()
            self._line = None
