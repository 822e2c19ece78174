"""One row of a screen as QML gets it, and how tables are said. Pure values."""

from __future__ import annotations

from typing import Any

from kiosk.bridge.styled_text import plain
from kiosk.library.model import Table

Row = dict[str, Any]

_EMPTY: Row = {
    "kind": "",
    "text": "",
    "spoken": "",
    "marker": "",
    "title": "",
    "parts": [],
    "header": [],
    "rows": [],
    "picture": {},
    "target": "",
    "details": [],
    "number": 0.0,
}
ROLES = tuple(_EMPTY)
"""`details`: tables of what only one kind of row has; `number`: a place, or millimetres."""


def row(kind: str, **values: Any) -> Row:
    """A row with these values, and nothing in its other roles."""
    return {**_EMPTY, "kind": kind, **values}


def table_said(table: Table) -> str:
    """Each row as a sentence: what it is, then header and cell in pairs."""
    names = [plain(cell) for cell in table.header[1:]]
    rows = ([plain(cell) for cell in cells] for cells in table.rows)
    return " ".join(f"{what}: " + "; ".join(map(": ".join, zip(names, cells, strict=False))) + "." for what, *cells in rows)
