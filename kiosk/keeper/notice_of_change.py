"""Being told by Linux that something in a folder has changed (inotify(7)), so that nothing has to be looked at while nothing happens.

Only for disks of this machine: a share does not tell what other machines do on it.
"""

from __future__ import annotations

import contextlib
import ctypes
import os
import struct
import sys

_EVENTS = 0x2 | 0x8 | 0x4 | 0x40 | 0x80 | 0x100 | 0x200 | 0x400 | 0x800
"""MODIFY, CLOSE_WRITE, ATTRIB, MOVED_FROM, MOVED_TO, CREATE, DELETE, DELETE_SELF, MOVE_SELF."""

_ONLY_FOLDERS = 0x01000000
_MOST_FOLDERS = 5_000
_HEAD = struct.Struct("iIII")
_SHARES = frozenset({"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ceph", "davfs", "fuse", "sshfs", "vboxsf", "virtiofs", "ncpfs"})


def is_remote(path: str) -> bool:
    """Whether a path lies on a share; also when that can't be told."""
    try:
        with open("/proc/self/mountinfo", encoding="utf-8", errors="surrogateescape") as file:
            mounts = [line.split() for line in file]
    except OSError:
        return True
    path = os.path.realpath(path)
    best, kind = "", ""
    for fields in mounts:
        place = fields[4].encode("utf-8", "surrogateescape").decode("unicode_escape", "replace")
        if len(place) >= len(best) and (path == place or path.startswith(place.rstrip("/") + "/")):
            best, kind = place, fields[fields.index("-") + 1]
    return not kind or kind.partition(".")[0] in _SHARES


class NoticeOfChange:
    """Watches folders with all that is in them. `handle` becomes readable when something has happened."""

    def __init__(self, folders: list[str]) -> None:
        """Raises OSError where the system has no such thing, or not enough of it."""
        if not sys.platform.startswith("linux"):
            raise OSError("only Linux tells")
        self._libc = ctypes.CDLL(None, use_errno=True)
        self.handle = self._libc.inotify_init1(os.O_NONBLOCK | os.O_CLOEXEC)
        if self.handle < 0:
            raise OSError(ctypes.get_errno(), "inotify_init1")
        self._folders = folders
        self._watched: set[int] = set()
        try:
            self.renew()
        except OSError:
            self.close()
            raise

    def renew(self) -> None:
        """Watch what is there now: folders come and go. Raises OSError when there are more than can be watched."""
        for folder in self._folders:
            self._add(os.path.dirname(folder))  # else a folder that is swapped for another one would go unnoticed
            for place, inside, _ in os.walk(folder):
                inside[:] = [name for name in inside if not name.startswith(".")]
                self._add(place)

    def happened(self) -> bool:
        """Take in what has been told so far; whether it was anything."""
        told = False
        with contextlib.suppress(BlockingIOError):
            while piece := os.read(self.handle, 65536):
                told = told or len(piece) >= _HEAD.size
        return told

    def close(self) -> None:
        """Watch nothing any more."""
        os.close(self.handle)

    def _add(self, folder: str) -> None:
        if len(self._watched) >= _MOST_FOLDERS:
            raise OSError("too many folders to watch")
        found = self._libc.inotify_add_watch(self.handle, os.fsencode(folder), _EVENTS | _ONLY_FOLDERS)
        if found >= 0:
            self._watched.add(found)
        elif ctypes.get_errno() not in (2, 20):  # gone, or no folder any more
            raise OSError(ctypes.get_errno(), "inotify_add_watch")
