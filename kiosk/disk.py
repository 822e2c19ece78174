"""Writes that survive a power cut, one small step each: whoever asks for a name gets the old file or the new one, whole.

Every step is announced to `before` first. Tests put something there that fails or kills the process at the k-th step.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable

StrPath = str | os.PathLike[str]


def _nothing(step: str, path: str) -> None:
    """What happens before a step outside tests."""


before: Callable[[str, str], None] = _nothing
"""Called with the name of a step (`write`, `sync`, `sync folder`, `rename`, `link`, `remove`) and the path that it is about."""


def write(path: StrPath, data: bytes) -> None:
    """A new file with `data`, on the disk."""
    before("write", os.fspath(path))
    with open(path, "wb") as file:
        file.write(data)
        file.flush()
        before("sync", os.fspath(path))
        os.fsync(file.fileno())


def replace(path: StrPath, data: bytes) -> None:
    """`data` under the name `path`, whatever was there before: in one step, and there to stay."""
    aside = f"{os.fspath(path)}.new"
    write(aside, data)
    rename(aside, path)


def rename(source: StrPath, target: StrPath) -> None:
    """Another name in the same folder, in one step; a file of that name is replaced."""
    before("rename", os.fspath(target))
    os.replace(source, target)
    sync_folder(os.path.dirname(os.fspath(target)) or ".")


def link(source: StrPath, target: StrPath) -> bool:
    """One more name for a file that never changes. False where the disk has no such thing."""
    before("link", os.fspath(target))
    try:
        os.link(source, target)
    except OSError:
        return False
    return True


def remove(path: StrPath) -> None:
    """A file less; one that isn't there is no matter."""
    before("remove", os.fspath(path))
    with contextlib.suppress(FileNotFoundError):
        os.remove(path)


def sync(path: StrPath) -> None:
    """What others have written to `path`, on the disk."""
    before("sync", os.fspath(path))
    with open(path, "rb+") as file:
        os.fsync(file.fileno())


def sync_folder(path: StrPath) -> None:
    """The names in `path`, on the disk. Windows has no such call and needs none."""
    if os.name == "nt":
        return
    before("sync folder", os.fspath(path))
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
