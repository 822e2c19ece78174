"""Looks into releases that tests have built."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import datetime, timedelta, timezone
from pathlib import Path

from kiosk.library.schema import DATABASE, MEDIA


def now() -> datetime:
    """Two in the afternoon somewhere east of Greenwich."""
    return datetime(2026, 11, 20, 14, 0, tzinfo=timezone(timedelta(hours=2)))


def rows(path: Path, query: str) -> list[tuple[object, ...]]:
    """What the database of a release answers."""
    with closing(sqlite3.connect(path / "library.sqlite")) as connection:
        return connection.execute(query).fetchall()


def files(path: Path) -> dict[str, bytes]:
    """Every file of a release."""
    return {str(each.relative_to(path)): each.read_bytes() for each in path.rglob("*") if each.is_file()}


def everything(release: Path) -> dict[str, list[tuple[object, ...]]]:
    """All rows of all tables, what a search finds, and the pictures: all that a screen may ask of a release."""
    with closing(sqlite3.connect(release / DATABASE)) as connection:
        names = [name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'search_%'")]
        found = {name: sorted(connection.execute(f"SELECT * FROM {name}"), key=repr) for name in names}  # noqa: S608  names of our own
        for word in ("disc", "words", "linked", "new"):
            rows = connection.execute("SELECT language, topic FROM search WHERE search MATCH ?", (word,))
            found[f"search {word}"] = sorted(rows)
    found["pictures"] = sorted((path.name, path.read_bytes()) for path in (release / MEDIA).iterdir())
    return found
