"""A bar on a terminal for work that lasts longer than a second. Owns nothing but the line it writes on."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TextIO

_WIDTH = 30
_PATIENCE = 1.0
_PAUSE = 0.1


class ProgressBar:
    """Call it with how much is done and how much there is. Silent for the first second, and altogether when not on a terminal.

    Twenty lines instead of a library: the command line needs one bar, and each dependency has to be shipped and kept safe.
    """

    def __init__(self, stream: TextIO | None, clock: Callable[[], float] = time.monotonic) -> None:
        self._stream = stream if stream is not None and stream.isatty() else None
        self._clock = clock
        self._next = clock() + _PATIENCE
        self._drawn = False

    def __call__(self, done: int, total: int) -> None:
        """Draw the state, at most ten times a second."""
        now = self._clock()
        if self._stream is None or now < self._next:
            return
        self._next = now + _PAUSE
        filled = _WIDTH * done // max(total, 1)
        self._stream.write(f"\r[{'#' * filled}{'.' * (_WIDTH - filled)}] {done} of {total}\x1b[K")
        self._stream.flush()
        self._drawn = True

    def close(self) -> None:
        """Wipe the line."""
        if self._stream is not None and self._drawn:
            self._stream.write("\r\x1b[K")
            self._stream.flush()
