"""A release is written aside and gets its name in one step, when every file and folder of it is on the disk."""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from kiosk import disk
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
        disk.before("make folder", str(target))
        aside = Path(tempfile.mkdtemp(prefix=f".{target.name}-", suffix=".unfinished", dir=target.parent))
    except OSError as error:
        raise ReleaseWriteError(f'Nothing can be written to "{target.parent}": {_reason(error)}.') from error
    try:
        yield aside
        aside.chmod(0o755)
        disk.sync_folder(aside)
        disk.rename(aside, target)
    except (OSError, MemoryError) as error:
        raise ReleaseWriteError(f'The release could not be written to "{target}": {_reason(error)}.') from error
    finally:
        shutil.rmtree(aside, ignore_errors=True)


def _reason(error: OSError | MemoryError) -> str:
    if isinstance(error, PermissionError):
        return "this account may not write there"
    return ((error.strerror if isinstance(error, OSError) else "") or "there is not enough memory").lower()
