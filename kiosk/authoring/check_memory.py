"""What `kiosk check` remembers of a content folder, so that only what has changed is read again. Losing it costs time and nothing else."""

from __future__ import annotations

import contextlib
import hashlib
import os
import shutil
import tempfile
from collections.abc import Iterable
from pathlib import Path

from kiosk.authoring.page_cache import PageCache
from kiosk.authoring.picture_index import PictureFile
from kiosk.authoring.seal import seal
from kiosk.library.model import Topic
from kiosk.library.schema import PAGES, SEAL

_MOST = 8
"""Content folders that are remembered; the one that was checked longest ago goes first."""


def memory_of(content: Path, cache: Path) -> Path:
    """Where in the user's `cache` folder a content folder is remembered; it need not be."""
    return cache / "check" / hashlib.sha256(os.fsencode(os.path.realpath(content))).hexdigest()[:32]


def remember(memory: Path, pages: PageCache, topics: Iterable[Topic], pictures: Iterable[PictureFile]) -> None:
    """Keep what was read, if anything of it is new. A disk that refuses is no matter.

    The list and its seal are put in place one after the other: two that don't belong together are not believed.
    """
    if not pages.has_news:
        return
    with contextlib.suppress(OSError):
        memory.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=memory, ignore_cleanup_errors=True) as aside:
            pages.write(Path(aside), topics, pictures)
            seal(Path(aside))
            for name in (PAGES, SEAL):
                os.replace(Path(aside, name), memory / name)
        os.utime(memory)
        _forget_oldest(memory.parent)


def _forget_oldest(folder: Path) -> None:
    known = sorted(folder.iterdir(), key=lambda path: path.stat().st_mtime)
    for path in known[:-_MOST]:
        shutil.rmtree(path, ignore_errors=True)
