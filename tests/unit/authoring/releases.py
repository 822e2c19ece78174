"""Looks into releases that tests have built."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import datetime, timedelta, timezone
from pathlib import Path


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
