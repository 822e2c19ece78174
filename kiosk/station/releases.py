"""The releases that this kiosk holds: which one is current, how the next one becomes it. Never reads what a release says."""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Iterator

KEEP = 3
"""Releases kept on disk: the current one, the one before, and one to go back to."""


UNFINISHED = ".unfinished"
"""How the name of a release ends while it is being built, after a dot at its beginning."""


class Shelf:
    """The directory of a station's releases. `current` is a file with one name in it, replaced in one step."""

    def __init__(self, state: str) -> None:
        self.path = os.path.join(state, "releases")
        self._current = os.path.join(self.path, "current")

    def current(self) -> str:
        """The directory of the current release, or "" when there is none."""
        try:
            with open(self._current, encoding="utf-8") as file:
                name = file.read(200).strip()
        except (OSError, UnicodeDecodeError):
            return ""
        if not name or name != os.path.basename(name) or name.startswith("."):
            return ""
        path = os.path.join(self.path, name)
        return path if os.path.isdir(path) else ""

    def newest_first(self) -> Iterator[str]:
        """The current release, then the others by age."""
        current = self.current()
        if current:
            yield current
        for name in sorted(self._names(), reverse=True):
            path = os.path.join(self.path, name)
            if path != current:
                yield path

    def next_path(self) -> str:
        """Where the next release is to be built. Raises OSError when the state directory can't be written."""
        os.makedirs(self.path, exist_ok=True)
        if not os.access(self.path, os.W_OK):
            raise PermissionError(f"{self.path} can't be written")
        for name in os.listdir(self.path):
            if name.startswith(".") and name.endswith(UNFINISHED):
                shutil.rmtree(os.path.join(self.path, name), ignore_errors=True)  # a power cut left it
        last = max((int(name) for name in self._names()), default=0)
        return os.path.join(self.path, f"{last + 1:06d}")

    def make_current(self, path: str) -> None:
        """Switch to a release in one step: after a power cut it is the old one or this one. Then let the oldest go."""
        aside = self._current + ".new"
        with open(aside, "w", encoding="utf-8") as file:
            file.write(os.path.basename(path) + "\n")
            file.flush()
            os.fsync(file.fileno())
        os.replace(aside, self._current)
        _sync_directory(self.path)
        for old in list(self.newest_first())[KEEP:]:
            shutil.rmtree(old, ignore_errors=True)

    def _names(self) -> list[str]:
        try:
            return [name for name in os.listdir(self.path) if name.isascii() and name.isdigit()]
        except OSError:
            return []


def _sync_directory(path: str) -> None:
    """A rename lasts once its directory is on disk; Windows has no such call."""
    with contextlib.suppress(OSError):
        handle = os.open(path, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
