"""Open a release and read what it says of itself: all that the start page shows. The topics are `release`'s."""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3
from typing import Any

from kiosk.library.schema import DATABASE, FORMAT, MEDIA
from kiosk.library.site import Direction, Language, Media, Site

USUAL_IDLE_SECONDS = 120.0
"""What a release that doesn't say is shown with (U-02)."""


class ReleaseError(Exception):
    """This directory holds no release that this kiosk can read. The message is a sentence for staff."""


class Front:
    """A release without its topics, read-only. Open for as long as it is shown; `close` it after.

    `turn_to` makes this object read another release, so that whoever holds it need not be told.
    """

    def __init__(self, path: str) -> None:
        """Raises ReleaseError when `path` holds no release of this FORMAT."""
        self.path = path
        database = os.path.join(path, DATABASE)
        if not os.path.isfile(database):
            raise ReleaseError(f"There is no library in {path}.")
        with contextlib.ExitStack() as undo:
            try:
                self._connection = sqlite3.connect(f"file:{_quoted(database)}?mode=ro&immutable=1", uri=True)
                undo.callback(self._connection.close)
                self._meta, self.languages = self._beginning(os.path.getsize(database))
            except (sqlite3.DatabaseError, ValueError) as error:
                raise ReleaseError(f"The library in {path} is damaged; build it again.") from error
            undo.pop_all()

    def _beginning(self, size: int) -> tuple[dict[str, str], tuple[Language, ...]]:
        """What every visit needs, from a database file of `size` bytes. Raises what tells that it can't be read."""
        (found,) = self._connection.execute("PRAGMA user_version").fetchone()
        if found not in (0, FORMAT):  # 0 is a file that was never finished
            raise ReleaseError(f"The library in {self.path} was made by another version of the kiosk; build it again.")
        (pages,) = self._connection.execute("PRAGMA page_count").fetchone()
        (page_size,) = self._connection.execute("PRAGMA page_size").fetchone()
        if not found or size < pages * page_size:
            raise ValueError("the file ends before its end")
        meta = dict(self._connection.execute("SELECT key, value FROM meta"))
        rows = self._connection.execute("SELECT tag, name, direction FROM language ORDER BY position").fetchall()
        if not rows:
            raise ReleaseError(f"The library in {self.path} has no language; build it again.")
        return meta, tuple(Language(tag, name, Direction(direction)) for tag, name, direction in rows)

    def close(self) -> None:
        """Let go of the database."""
        self._connection.close()

    def turn_to(self, other: Front) -> None:
        """Become `other`, which must not be used any more, and close what this was."""
        old, self._connection = self._connection, other._connection
        self.path, self._meta, self.languages = other.path, other._meta, other.languages
        old.close()

    @property
    def default_language(self) -> str:
        """The language that a visit starts in and that missing topics fall back to."""
        chosen: str = self._meta.get("default_language", "")
        return chosen if any(chosen == language.tag for language in self.languages) else self.languages[0].tag

    @property
    def idle_seconds(self) -> float:
        """The clinic's shortest time before "Are you still there?", in seconds."""
        try:
            return float(self._meta.get("idle_seconds", ""))
        except ValueError:
            return USUAL_IDLE_SECONDS

    @property
    def built(self) -> str:
        """When it was built, as ISO 8601 in UTC; "" when it doesn't say."""
        return str(self._meta.get("built", ""))

    @property
    def signature(self) -> str:
        """What the content folder looked like when this was built."""
        return str(self._meta.get("signature", ""))

    def site(self, language: str) -> Site:
        """The clinic's words in a language, or in the default language."""
        row = self._in(language, "SELECT body FROM site WHERE language = ?")
        return Site(**json.loads(row[0])) if row else Site("", "", "", "", "", "")

    def media(self, media: str) -> Media | None:
        """What is known of a picture."""
        rows = self._all("SELECT id, name, width, height, variants FROM media WHERE id = ?", (media,))
        if not rows:
            return None
        known, name, width, height, variants = rows[0]
        return Media(known, name, width, height, tuple((int(side), str(file)) for side, file in json.loads(variants)))

    def picture_file(self, media: str, side: int) -> str:
        """The absolute path of the smallest variant whose longer side is at least `side` pixels, else the largest; "" without one."""
        known = self.media(media)
        if known is None or not known.variants:
            return ""
        variants = sorted(known.variants)
        name = next((name for longer, name in variants if longer >= side), variants[-1][1])
        return os.path.join(self.path, MEDIA, name)

    def _all(self, query: str, values: tuple[object, ...] | dict[str, str]) -> list[Any]:
        return self._connection.execute(query, values).fetchall()

    def _in(self, language: str, query: str) -> Any:
        for tag in dict.fromkeys((language, self.default_language)):
            row = self._connection.execute(query, (tag,)).fetchone()
            if row:
                return row
        return None


def _quoted(path: str) -> str:
    """A path inside a SQLite URI."""
    return path.replace("%", "%25").replace("?", "%3f").replace("#", "%23")
