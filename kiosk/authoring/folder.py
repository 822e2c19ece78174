"""Opens the content folder: lists it and reads single files, and refuses everything that is not an ordinary file inside it.

Links are never followed, not even one that is swapped in between listing and reading, and nothing here ever waits: pipes and
devices are refused before and after they are opened.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Collection
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from kiosk.authoring.findings import Findings
from kiosk.authoring.names import is_leftover, is_safe
from kiosk.authoring.rules import Rule
from kiosk.authoring.rules.files import BAD_NAME, NAME_TWINS, NOT_ORDINARY, SYMLINK, TOO_BIG, TOO_COSTLY, UNREADABLE
from kiosk.errors import ContentFolderError

_FOLDER_FDS = os.open in os.supports_dir_fd and hasattr(os, "O_NOFOLLOW")
_READ = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
_ENTER = _READ | getattr(os, "O_DIRECTORY", 0)


class Kind(Enum):
    """What stands in a folder."""

    FILE = auto()
    FOLDER = auto()


@dataclass(frozen=True, slots=True)
class Entry:
    """One file or folder of the content; `path` is relative to it, with `/`."""

    name: str
    path: str
    kind: Kind


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a file was not read."""

    rule: Rule
    reason: str = ""


class ContentFolder:
    """The content folder at `root`. Raises ContentFolderError when there is nothing to read at all."""

    def __init__(self, root: Path, leave_out: Collection[str] = (), reading: Callable[[str], None] | None = None) -> None:
        """Files in `leave_out` are refused: they have brought a build down. `reading` hears the path of each file before it is read."""
        self.root = root
        self._leave_out = frozenset(leave_out)
        self.reading = reading or (lambda _path: None)
        try:
            names = os.listdir(root)
        except FileNotFoundError as error:
            raise ContentFolderError(f'There is no content folder at "{root}". Give the folder that holds kiosk.toml.') from error
        except NotADirectoryError as error:
            raise ContentFolderError(f'"{root}" is a file. Give the folder that holds kiosk.toml.') from error
        except OSError as error:
            raise ContentFolderError(f'The content folder "{root}" cannot be opened: {plain_reason(error)}.') from error
        if all(is_leftover(name) for name in names):
            raise ContentFolderError(f'The content folder "{root}" is empty. Put kiosk.toml and a language folder such as "en" into it.')

    def entries(self, path: str, findings: Findings) -> tuple[Entry, ...]:
        """What stands in the folder `path` by name, without leftovers. Whatever is refused is noted as a problem."""
        try:
            with os.scandir(self.root / path) as found:
                items = sorted(found, key=lambda item: item.name)
        except OSError as error:
            findings.file(path).add(UNREADABLE, reason=plain_reason(error))
            return ()
        entries: dict[str, Entry] = {}
        for item in items:
            if is_leftover(item.name):
                continue
            entry_path = f"{path}/{item.name}" if path else item.name
            refusal = _refused(item)
            if refusal:
                findings.file(entry_path).add(refusal, name=item.name)
            elif (twin := entries.get(item.name.casefold())) is not None:
                findings.file(entry_path).add(NAME_TWINS, name=item.name, other=twin.name)
            else:
                kind = Kind.FOLDER if item.is_dir(follow_symlinks=False) else Kind.FILE
                entries[item.name.casefold()] = Entry(item.name, entry_path, kind)
        return tuple(entries.values())

    def read(self, path: str, limit: int) -> bytes | Refusal:
        """The bytes of the file `path`, or why not. Never more than `limit` bytes, never waits."""
        if not all(map(is_safe, path.split("/"))):
            return Refusal(UNREADABLE, "its name is not allowed")
        if path in self._leave_out:
            return Refusal(TOO_COSTLY)
        self.reading(path)
        try:
            descriptor = self._open(path)
        except OSError as error:
            return Refusal(UNREADABLE, plain_reason(error))
        try:
            if not stat.S_ISREG(os.fstat(descriptor).st_mode):
                return Refusal(NOT_ORDINARY)
            with os.fdopen(os.dup(descriptor), "rb") as file:
                data = file.read(limit + 1)
        except OSError as error:
            return Refusal(UNREADABLE, plain_reason(error))
        finally:
            os.close(descriptor)
        return data if len(data) <= limit else Refusal(TOO_BIG)

    def _open(self, path: str) -> int:
        if not _FOLDER_FDS:
            return self._open_by_path(path)
        *folders, name = path.split("/")
        here = os.open(self.root, os.O_RDONLY | getattr(os, "O_DIRECTORY", 0))
        try:
            for folder in folders:
                inner = os.open(folder, _ENTER, dir_fd=here)
                os.close(here)
                here = inner
            return os.open(name, _READ, dir_fd=here)
        finally:
            os.close(here)

    def _open_by_path(self, path: str) -> int:
        """For systems that cannot open inside an open folder: look first, then open."""
        full = self.root / path
        inside = full.resolve().is_relative_to(self.root.resolve())
        if not inside or not stat.S_ISREG(full.lstat().st_mode):
            raise PermissionError("it is not an ordinary file of this folder")
        return os.open(full, _READ)


def plain_reason(error: OSError) -> str:
    """Why the system refused, without paths and numbers."""
    if isinstance(error, PermissionError):
        return "the kiosk's account may not read it"
    if isinstance(error, FileNotFoundError):
        return "it is gone"
    return (error.strerror or "the system refused").lower()


def _refused(item: os.DirEntry[str]) -> Rule | None:
    if item.is_symlink() or _is_junction(item):
        return SYMLINK
    if not (item.is_dir(follow_symlinks=False) or item.is_file(follow_symlinks=False)):
        return NOT_ORDINARY
    return None if is_safe(item.name) else BAD_NAME


def _is_junction(item: os.DirEntry[str]) -> bool:
    """Windows can also point elsewhere with junctions; Python says so from 3.12 on, before that the file attribute does."""
    attributes = getattr(item.stat(follow_symlinks=False), "st_file_attributes", 0)
    return bool(attributes & stat.FILE_ATTRIBUTE_REPARSE_POINT)
