"""The pictures of an earlier release, so that a rebuild need not make them again. Anything doubtful in it is passed over."""

from __future__ import annotations

import contextlib
import json
import re
import sqlite3
from pathlib import Path

from kiosk import __version__, disk
from kiosk.authoring.media import variant_sides
from kiosk.authoring.picture_index import content_hash
from kiosk.library.schema import DATABASE, FORMAT, MEDIA
from kiosk.library.site import Media

_NAME = re.compile(r"[0-9a-f]{32}\.webp")


class PreviousPictures:
    """What the release at `path` holds, if it was made by this very version; nothing otherwise."""

    def __init__(self, path: Path | None, *, mend: bool = True) -> None:
        """With `mend` each file is read before it is taken over; otherwise its size has to do."""
        self._mend = mend
        self._folder = path / MEDIA if path else Path()
        self._media = _read(path / DATABASE) if path else {}

    def copy(self, media: str, name: str, target: Path) -> Media | None:
        """Gives the variants of a picture to the folder `target` as well. None when they are not there or not whole."""
        known = self._media.get(media)
        if known is None:
            return None
        files = [file for _, file in known.variants]
        if not all(map(self._is_whole, files)):
            return None
        for file in files:
            if not (target / file).exists() and not disk.link(self._folder / file, target / file):
                disk.write(target / file, (self._folder / file).read_bytes())
        return Media(known.id, name, known.width, known.height, known.variants)

    def _is_whole(self, file: str) -> bool:
        """Whether a file of the release is there and, as far as it is looked at, what its name promises."""
        with contextlib.suppress(OSError, ValueError):
            if not _NAME.fullmatch(file):
                return False
            if not self._mend:
                return (self._folder / file).stat().st_size > 0
            return f"{content_hash((self._folder / file).read_bytes())}.webp" == file
        return False


def _read(database: Path) -> dict[str, Media]:
    with contextlib.suppress(sqlite3.Error, OSError, ValueError, TypeError):
        if not database.is_file():
            return {}
        with contextlib.closing(sqlite3.connect(f"{database.resolve().as_uri()}?mode=ro&immutable=1", uri=True)) as connection:
            made_by = connection.execute("SELECT value FROM meta WHERE key = 'kiosk'").fetchone()
            if connection.execute("PRAGMA user_version").fetchone() != (FORMAT,) or made_by != (__version__,):
                return {}
            rows = connection.execute("SELECT id, name, width, height, variants FROM media").fetchall()
        found = [Media(media, name, width, height, _variants(variants)) for media, name, width, height, variants in rows]
        return {media.id: media for media in found if _has_all_sizes(media)}
    return {}


def _variants(text: str) -> tuple[tuple[int, str], ...]:
    return tuple((int(side), str(file)) for side, file in json.loads(text))


def _has_all_sizes(media: Media) -> bool:
    return tuple(side for side, _ in media.variants) == variant_sides(max(media.width, media.height))
