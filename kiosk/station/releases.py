"""The releases that this kiosk holds: which one is shown, how the next one gets there, which ones go. Never reads what a release says."""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Collection, Iterator

from kiosk import disk

KEEP = 8
"""Releases kept on disk. Their pictures are shared, so that one more costs little; current, previous and pinned stay in any case."""

UNFINISHED = ".unfinished"
"""How the name of a release ends while it is being built, after a dot at its beginning."""

_DAMAGED, _DAMAGED_END = ".", ".damaged"
_LONGEST = 200


class Shelf:
    """The directory of a station's releases, called by rising numbers.

    `current`, `previous` and `pinned` are files with one name in them, each replaced in one step.
    """

    def __init__(self, state: str) -> None:
        self.path = os.path.join(state, "releases")
        self._current, self._previous, self._pinned = (os.path.join(self.path, name) for name in ("current", "previous", "pinned"))

    def current(self) -> str:
        """The directory of the release to show, or "" when there is none."""
        return self._named(self._current)

    def previous(self) -> str:
        """The directory of the one that was shown before, or ""."""
        return self._named(self._previous)

    def pinned(self) -> str:
        """The directory of the release that staff went back to and that stays until they say otherwise, or ""."""
        return self._named(self._pinned)

    def newest(self) -> str:
        """The directory of the release that was built last, or ""."""
        names = sorted(self.names())
        return self.place(names[-1]) if names else ""

    def place(self, name: str) -> str:
        """Where the release called `name` is."""
        return os.path.join(self.path, name)

    def names(self) -> list[str]:
        """The names of all releases, in no order."""
        try:
            return [name for name in os.listdir(self.path) if _is_name(name)]
        except OSError:
            return []

    def newest_first(self) -> Iterator[str]:
        """The current release, then the others by age."""
        current = self.current()
        if current:
            yield current
        for name in sorted(self.names(), reverse=True):
            path = self.place(name)
            if path != current:
                yield path

    def next_path(self) -> str:
        """Where the next release is to be built. Raises OSError when the state directory can't be written."""
        os.makedirs(self.path, exist_ok=True)
        if not os.access(self.path, os.W_OK):
            raise PermissionError(f"{self.path} can't be written")
        used = []
        for name in os.listdir(self.path):
            if name.startswith(".") and name.endswith(UNFINISHED):
                shutil.rmtree(os.path.join(self.path, name), ignore_errors=True)  # a power cut left it
            bare = name.removeprefix(_DAMAGED).removesuffix(_DAMAGED_END)
            used += [int(bare)] if _is_name(bare) else []
        return self.place(f"{max(used, default=0) + 1:06d}")

    def make_current(self, path: str, keep: Collection[str] = ()) -> None:
        """Switch to a release in one step: after a power cut it is the old one or this one. Lets the oldest go, but not those in `keep`.

        Raises OSError when that can't be written down.
        """
        old = self.current()
        if old and old != path:
            self._point(self._previous, old)
        self._point(self._current, path)
        self.prune(keep)

    def pin(self, path: str) -> None:
        """Show this release until `follow`. Raises OSError as `make_current`."""
        self._point(self._pinned, path)
        self.make_current(path)

    def follow(self) -> None:
        """Show what is built last again, from now on. Raises OSError as `make_current`."""
        disk.remove(self._pinned)
        newest = self.newest()
        if newest and newest != self.current():
            self.make_current(newest)

    def quarantine(self, path: str) -> None:
        """Take a damaged release out of use, but keep it for whoever wants to know why; its number is not given again."""
        name = os.path.basename(path)
        aside = os.path.join(self.path, f"{_DAMAGED}{name}{_DAMAGED_END}")
        for old in self.quarantined():
            shutil.rmtree(old, ignore_errors=True)
        disk.rename(path, aside)

    def quarantined(self) -> list[str]:
        """Releases that were found to be damaged; the last one only is kept."""
        with contextlib.suppress(OSError):
            return [self.place(name) for name in sorted(os.listdir(self.path)) if name.endswith(_DAMAGED_END)]
        return []

    def prune(self, keep: Collection[str] = ()) -> list[str]:
        """Remove the oldest releases beyond KEEP; returns which. Current, previous, pinned and those in `keep` stay."""
        stay = {*keep, self.current(), self.previous(), self.pinned()}
        oldest = sorted(map(self.place, self.names()))
        surplus = len(oldest) - KEEP
        gone = [path for path in oldest if path not in stay][: max(surplus, 0)]
        for path in gone:
            doomed = os.path.join(self.path, f".{os.path.basename(path)}{UNFINISHED}")
            with contextlib.suppress(OSError):
                disk.rename(path, doomed)  # a release that is only half there must not look like one
                shutil.rmtree(doomed, ignore_errors=True)
        return gone

    def _point(self, pointer: str, path: str) -> None:
        disk.replace(pointer, f"{os.path.basename(path)}\n".encode())

    def _named(self, pointer: str) -> str:
        try:
            with open(pointer, encoding="utf-8") as file:
                name = file.read(_LONGEST).strip()
        except (OSError, UnicodeDecodeError):
            return ""
        path = self.place(name)
        return path if _is_name(name) and os.path.isdir(path) else ""


def _is_name(name: str) -> bool:
    return name.isascii() and name.isdigit()
