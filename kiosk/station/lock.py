"""One keeper and one screen at a time: a file that its process holds, and that the system lets go of when the process ends."""

from __future__ import annotations

import contextlib
import os
import sys

KEEPER, SCREEN = "keeper.lock", "screen.lock"
"""The two locks of a state directory."""

_LOCKS = sys.platform != "win32"
if sys.platform != "win32":
    import fcntl


class Lock:
    """A lock at `path`. Where files can't be locked or written, everybody gets it: being alone is not worth a dark screen."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._handle = -1

    def take(self) -> bool:
        """Take it; False when another process has it."""
        if not _LOCKS:
            return True
        try:
            os.makedirs(os.path.dirname(self._path), exist_ok=True)
            handle = os.open(self._path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
        except OSError:
            return True
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(handle)
            return False
        except OSError:  # a share that knows no locks
            os.close(handle)
            return True
        with contextlib.suppress(OSError):
            os.ftruncate(handle, 0)
            os.write(handle, f"{os.getpid()}\n".encode())
        self._handle = handle
        return True

    def holder(self) -> int:
        """The process that has it, or 0."""
        if not _LOCKS:
            return 0
        try:
            handle = os.open(self._path, os.O_RDWR | os.O_CLOEXEC)
        except OSError:
            return 0
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            with contextlib.suppress(OSError, ValueError):
                return int(os.read(handle, 20))
        except OSError:
            pass
        finally:
            os.close(handle)
        return 0

    def let_go(self) -> None:
        """Give it up before the process ends."""
        if self._handle >= 0:
            os.close(self._handle)
            self._handle = -1
