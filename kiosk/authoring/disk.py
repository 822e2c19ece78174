"""Writes that survive a power cut: every file and folder is on the disk before its name can be seen. All of a build's writing."""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from kiosk.errors import ReleaseWriteError


@contextlib.contextmanager
def staged(target: Path) -> Iterator[Path]:
    """A new folder beside `target` that becomes `target` in one step when the block ends well, and is gone when it does not.

    Raises ReleaseWriteError when `target` exists or the disk refuses.
    """
    if os.path.lexists(target):
        raise ReleaseWriteError(f'There is something at "{target}" already. Give a folder that does not exist yet.')
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        aside = Path(tempfile.mkdtemp(prefix=f".{target.name}-", suffix=".unfinished", dir=target.parent))
    except OSError as error:
        raise ReleaseWriteError(f'Nothing can be written to "{target.parent}": {_reason(error)}.') from error
    try:
        yield aside
        aside.chmod(0o755)
        sync_folder(aside)
        aside.rename(target)
        sync_folder(target.parent)
    except (OSError, MemoryError) as error:
        raise ReleaseWriteError(f'The release could not be written to "{target}": {_reason(error)}.') from error
    finally:
        shutil.rmtree(aside, ignore_errors=True)


def write_file(path: Path, data: bytes) -> None:
    """A new file with `data`, on the disk. One that is there already has the same content, for names are hashes."""
    with path.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def sync_file(path: Path) -> None:
    """What others have written to `path`, on the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(path: Path) -> None:
    """The names in `path`, on the disk. Windows has no such call and needs none."""
    if os.name != "nt":
        descriptor = os.open(path, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _reason(error: OSError | MemoryError) -> str:
    if isinstance(error, PermissionError):
        return "this account may not write there"
    return ((error.strerror if isinstance(error, OSError) else "") or "there is not enough memory").lower()
