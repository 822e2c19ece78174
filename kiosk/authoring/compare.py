"""`!!! compare`: a table whose first column says what is compared and whose other columns are the options."""

from __future__ import annotations

from kiosk.authoring.boxes import Box
from kiosk.authoring.inline import Inline
from kiosk.authoring.rules import interactive as rules
from kiosk.authoring.tables import read_cells, report_long_rows, table_of
from kiosk.authoring.words import plain
from kiosk.library.model import Block, Compare, Picture, Span, Table, Text

_FEWEST = 2


def read_compare(box: Box) -> list[Block] | None:
    """The comparison, with the text around the table before and after it."""
    at = next((index for index, part in enumerate(box.parts) if part.tag == "table"), -1)
    if at < 0:
        box.findings.add(rules.COMPARE_NO_TABLE, box.line)
        return None
    part = box.parts[at]
    line = box.line_of(part)
    cells = read_cells(part, box.page, line)
    report_long_rows(len(cells[0]), box.page, line)
    table = table_of(cells)
    if len(table.header) <= _FEWEST or not table.rows:
        box.findings.add(rules.COMPARE_TOO_SMALL, line)
        return None
    _report_gaps(table, box, line)
    pictures, others = _pictures(cells, box, line)
    named = Table((table.header[0], *map(_named, table.header[1:], cells[0][1:])), table.rows)
    return [*box.blocks(box.parts[:at]), Compare(box.title, named, pictures), *others, *box.blocks(box.parts[at + 1 :])]


def _named(name: Text, cell: Inline) -> Text:
    """The name of an option; one that has only a picture is called what the picture is."""
    if name or not cell.pictures:
        return name
    return (Span(cell.pictures[0].caption or cell.pictures[0].alt),)


def _report_gaps(table: Table, box: Box, line: int) -> None:
    for row in table.rows:
        if not all(row[1:]):
            words = plain(row[0])
            box.findings.add(rules.COMPARE_GAP, box.page.tree.line_of(words, line), what=words)


def _pictures(cells: list[list[Inline]], box: Box, line: int) -> tuple[tuple[Picture, ...], list[Picture]]:
    """One picture an option if each has one; and those that can only be shown below."""
    heads = [cell.pictures for cell in cells[0][1:]]
    others = [picture for row in (cells[0][:1], *cells[1:]) for cell in row for picture in cell.pictures]
    if not any(heads):
        return (), others
    if not all(heads):
        box.findings.add(rules.COMPARE_PICTURES, line)
        return (), [*(picture for head in heads for picture in head), *others]
    return tuple(head[0] for head in heads), [*(picture for head in heads for picture in head[1:]), *others]
