"""Tables of a page: at most four columns, every row as wide as the header."""

from __future__ import annotations

from xml.etree.ElementTree import Element

from kiosk.authoring.inline import Page, read_inline
from kiosk.authoring.rules.text import TABLE_TOO_WIDE
from kiosk.library.model import Picture, Table, Text

MAX_COLUMNS = 4


def read_table(element: Element, page: Page, line: int) -> tuple[Table, tuple[Picture, ...]]:
    """The table, and the pictures of its cells, which are shown below it."""
    pictures: list[Picture] = []
    rows: list[tuple[Text, ...]] = []
    for row in element.iter("tr"):
        if len(row) > MAX_COLUMNS:
            page.findings.add(TABLE_TOO_WIDE, line, count=len(row), limit=MAX_COLUMNS)
        cells = [read_inline(cell, page, line) for cell in list(row)[:MAX_COLUMNS]]
        pictures += [picture for cell in cells for picture in cell.pictures]
        rows.append(tuple(cell.text for cell in cells))
    header, *body = rows
    return Table(header, tuple(row for row in body if any(row))), tuple(pictures)
