"""What a screen does once everything is made: keep what stays, give back what the start has used up."""

from __future__ import annotations

import contextlib
import gc
import linecache
import sys

_M_TRIM_THRESHOLD, _M_MMAP_THRESHOLD = -1, -3
"""Names of malloc.h for mallopt(3). Left alone glibc raises both with the pictures it sees, and keeps 8 MB of what they left."""

_LARGE = 256 * 1024
"""Bytes; a block from this size on goes back to the system when it is freed."""


def settle() -> None:
    """Once everything is made: look for garbage from now on, but not among what stays; and give back what the start has used up."""
    gc.freeze()
    gc.enable()
    linecache.clearcache()  # Qt for Python looks into the source of every module that is imported after it
    give_back_from(_LARGE)


def give_back_from(size: int) -> None:
    """From now on a freed block of so many bytes or more goes back to the system. Only glibc can be told."""
    if sys.platform.startswith("linux"):
        import ctypes  # noqa: PLC0415  after the first frame

        with contextlib.suppress(AttributeError, OSError):  # another C library than glibc
            mallopt = ctypes.CDLL(None).mallopt
            for each in (_M_MMAP_THRESHOLD, _M_TRIM_THRESHOLD):
                mallopt(each, size)
