"""The database of the release before as the beginning of the next one: what has not changed is not written and indexed again."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Collection
from dataclasses import replace
from pathlib import Path

from kiosk.authoring.draft import Draft
from kiosk.authoring.seal import sealed
from kiosk.library.schema import DATABASE

_MOST = 0.2
"""Of all topics: when more than this share have changed, a database of its own is faster than mending the old one."""

_LOOSE = 0.25
"""Of all pages of the file: when more than this share are empty, it is packed anew."""

_PIECE = 1 << 20


class Base:
    """The release in the folder `previous`; `unchanged` are the topics that it shows word for word, by language and id."""

    def __init__(self, previous: Path, unchanged: Collection[tuple[str, str]]) -> None:
        self._previous, self._unchanged = previous, frozenset(unchanged)

    def copy(self, path: Path, draft: Draft) -> bool:
        """Put its database at `path`, if it is worth it and is still the one that was sealed."""
        if len(self._unchanged) < len(draft.topics) * (1 - _MOST) or not self._unchanged:
            return False
        found = hashlib.sha256()
        try:
            with (self._previous / DATABASE).open("rb") as source, path.open("wb") as target:
                while piece := source.read(_PIECE):
                    found.update(piece)
                    target.write(piece)
        except FileNotFoundError:
            path.unlink(missing_ok=True)
            return False
        if found.hexdigest() == sealed(self._previous, "database"):
            return True
        path.unlink()
        return False

    def clear(self, connection: sqlite3.Connection) -> None:
        """Take out everything but the unchanged topics. A table whose rows belong to topics has the columns `language` and `topic`."""
        there = set(connection.execute("SELECT language, id FROM topic"))
        gone = sorted(there - self._unchanged)
        tables = connection.execute(
            "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search\\_%' ESCAPE '\\'"
        ).fetchall()
        for (table,) in tables:
            columns = {row[1] for row in connection.execute(f"PRAGMA table_info({table})")}
            key = "id" if table == "topic" else "topic" if columns >= {"topic", "language"} else ""
            if key:
                connection.executemany(f"DELETE FROM {table} WHERE language = ? AND {key} = ?", gone)
            elif not table.startswith("sqlite_"):
                connection.execute(f"DELETE FROM {table}")

    def rest(self, draft: Draft) -> Draft:
        """The draft with only those topics that have to be written."""
        return replace(draft, topics=tuple(each for each in draft.topics if (each[1].language, each[1].id) not in self._unchanged))

    @staticmethod
    def is_loose(connection: sqlite3.Connection) -> bool:
        """Whether the file holds much that is empty."""
        (empty,), (pages,) = (connection.execute(f"PRAGMA {name}").fetchone() for name in ("freelist_count", "page_count"))
        return bool(empty > pages * _LOOSE)
