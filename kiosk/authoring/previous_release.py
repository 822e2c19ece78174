"""The pictures of an earlier release, so that a rebuild need not make them again. Anything doubtful in it is passed over."""

from __future__ import annotations

import contextlib
import json
import sqlite3
from pathlib import Path

from kiosk import __version__
from kiosk.authoring.disk import write_file
from kiosk.authoring.media import variant_sides
from kiosk.authoring.picture_index import content_hash
from kiosk.library.schema import DATABASE, FORMAT, MEDIA
from kiosk.library.site import Media


class PreviousPictures:
    """What the release at `path` holds, if it was made by this very version; nothing otherwise."""

    def __init__(self, path: Path | None) -> None:
        self._folder = path / MEDIA if path else Path()
        self._media = _read(path / DATABASE) if path else {}

    def copy(self, media: str, name: str, target: Path) -> Media | None:
        """Copies the variants of a picture into the folder `target`. None when they are not there or not whole."""
        known = self._media.get(media)
        if known is None:
            return None
        files = [(file, self._bytes(file)) for _, file in known.variants]
        if any(data is None for _, data in files):
            return None
        for file, data in files:
            write_file(target / file, data or b"")
        return Media(known.id, name, known.width, known.height, known.variants)

    def _bytes(self, file: str) -> bytes | None:
        """A file of the release if its content is what its name promises."""
        with contextlib.suppress(OSError, ValueError):
            data = (self._folder / file).read_bytes()
            if f"{content_hash(data)}.webp" == file:
                return data
        return None


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
