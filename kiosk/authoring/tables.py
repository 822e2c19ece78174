"""Tables of a page: at most four columns, every row as wide as the header."""

from __future__ import annotations

import re
from xml.etree.ElementTree import Element

from kiosk.authoring.inline import Inline, Page, read_inline
from kiosk.authoring.rules.text import TABLE_ROW_TOO_LONG, TABLE_TOO_WIDE
from kiosk.library.model import Picture, Table

MAX_COLUMNS = 4
_CELL_END = re.compile(r"(?<!\\)(?:\\\\)*\|")


def read_table(element: Element, page: Page, line: int) -> tuple[Table, tuple[Picture, ...]]:
    """The table, and the pictures of its cells, which are shown below it."""
    cells = read_cells(element, page, line)
    report_long_rows(len(cells[0]), page, line)
    return table_of(cells), tuple(picture for row in cells for cell in row for picture in cell.pictures)


def read_cells(element: Element, page: Page, line: int) -> list[list[Inline]]:
    """What stands in each cell, the header's first. Columns that don't fit are left out, and reported."""
    rows = []
    for row in element.iter("tr"):
        if len(row) > MAX_COLUMNS:
            page.findings.add(TABLE_TOO_WIDE, line, count=len(row), limit=MAX_COLUMNS)
        rows.append([read_inline(cell, page, line) for cell in list(row)[:MAX_COLUMNS]])
    return rows


def table_of(cells: list[list[Inline]]) -> Table:
    """The words of the cells, without empty rows."""
    header, *body = (tuple(cell.text for cell in row) for row in cells)
    return Table(header, tuple(row for row in body if any(row)))


def report_long_rows(columns: int, page: Page, line: int) -> None:
    """The parser drops cells beyond the header's without a word, so the rows are counted in the source."""
    header = ""
    for number, row in enumerate(map(str.strip, page.tree.block_rows(line)), line):
        if row.startswith("!!!"):
            continue  # a box begins in the row above its table
        header = header or row
        inner = row[header.startswith("|") and row.startswith("|") : len(row) - (header.endswith("|") and row.endswith("|"))]
        if columns < MAX_COLUMNS and len(_CELL_END.findall(inner)) >= columns:
            page.findings.add(TABLE_ROW_TOO_LONG, number)
