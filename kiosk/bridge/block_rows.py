"""A screen as rows for QML: a heading, then whole blocks that the layout may deal out over several parts. Pure values."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from kiosk.bridge.styled_text import links, plain, styled
from kiosk.library.model import (
    Callout,
    Check,
    Compare,
    Cuts,
    ListBlock,
    Paragraph,
    Picture,
    Risk,
    Screen,
    Span,
    Subheading,
    Table,
    Text,
    Timeline,
)
from kiosk.library.walk import texts

ROLES = ("kind", "text", "spoken", "marker", "title", "parts", "header", "rows", "picture", "target")

Row = dict[str, Any]
PictureOf = Callable[[Picture], dict[str, Any]]

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
}


def rows(screen: Screen, picture_of: PictureOf, title_of: Callable[[str], str]) -> list[Row]:
    """All rows of a screen. Its first picture is left out: the page shows it in its field. `title_of` names a topic, or says ""."""
    found = [_row("title", text=screen.title, spoken=screen.title)]
    in_field = next((block for block in screen.blocks if isinstance(block, Picture)), None)
    for block in screen.blocks:
        if block is not in_field:
            found.extend(_rows(block, picture_of))
    linked = [pair for text in texts(screen.blocks) for pair in links(text)]
    if any(link.startswith("term:") for link, _ in linked):
        found.append(_row("words"))
    topics = dict.fromkeys(link.removeprefix("topic:") for link, _ in linked if link.startswith("topic:"))
    titles = ((topic, title_of(topic)) for topic in topics)
    found.extend(_row("topic", text=title, spoken=title, target=topic) for topic, title in titles if title)
    return found


def terms(screen: Screen) -> tuple[str, ...]:
    """The ids of the words that this screen explains, in reading order."""
    return tuple(
        dict.fromkeys(link.removeprefix("term:") for text in texts(screen.blocks) for link, _ in links(text) if link.startswith("term:"))
    )


def paragraphs(sentences: tuple[str, ...]) -> list[Row]:
    """Plain paragraphs as rows."""
    return [_row("plain", text=each, spoken=each) for each in sentences]


def _rows(block: Any, picture_of: PictureOf) -> Iterator[Row]:  # noqa: C901, PLR0912  one case a kind
    match block:
        case Paragraph(text):
            yield _row("paragraph", text=styled(text), spoken=plain(text))
        case Subheading(text):
            yield _row("subheading", text=plain(text), spoken=plain(text))
        case ListBlock(items, steps):
            for number, item in enumerate(items, 1):
                yield _row("step" if steps else "item", text=styled(item), spoken=plain(item), marker=str(number) if steps else "")
        case Callout(kind, title, body):
            lines = list(_body(body))
            yield _row(kind.value, title=title, parts=[styled(text) for text, _ in lines], spoken=" ".join(said for _, said in lines))
        case Table(header, table):
            cells = [[styled(cell) for cell in row] for row in table]
            yield _row("table", header=[styled(cell) for cell in header], rows=cells, spoken=_table_said(block))
        case Picture():
            yield _row("picture", picture=picture_of(block), spoken=block.alt)
        case Compare(title, table, pictures):
            yield from _titled(title)
            yield from (row for each in (table, *pictures) for row in _rows(each, picture_of))
        case Cuts(title, cuts):
            yield from _titled(title)
            yield from _rows(ListBlock(tuple((Span(f"{cut.what}: {cut.said}"),) for cut in cuts)), picture_of)
        case Timeline(title, intro, stages):
            yield from _titled(title)
            yield from _rows(Paragraph(intro), picture_of) if intro else ()
            for stage in stages:
                yield from _titled(stage.name)
                parts = [(Span(f"{part.lead}: " if part.lead else "", strong=True), *part.text) for part in stage.parts]
                yield from (row for text in (stage.summary, *parts) if text for row in _rows(Paragraph(text), picture_of))
        case Check(question, answers, _, explanation):
            yield from _titled(question)
            yield from _rows(ListBlock(tuple((Span(answer),) for answer in answers)), picture_of)
            yield from (row for part in explanation for row in _rows(part, picture_of))
        case Risk(title, chances):
            yield from _titled(title)
            yield from _rows(ListBlock(tuple((Span(f"{each.said} ", strong=True), *each.what) for each in chances)), picture_of)


def _titled(title: str) -> Iterator[Row]:
    if title:
        yield _row("subheading", text=title, spoken=title)


def _body(body: tuple[Paragraph | ListBlock, ...]) -> Iterator[tuple[Text, str]]:
    """Each line of a callout as it is shown and as it is said."""
    for part in body:
        if isinstance(part, ListBlock):
            for number, item in enumerate(part.items, 1):
                yield (Span(f"{number}.\u00a0 " if part.steps else "•\u00a0 ", strong=True), *item), plain(item)
        else:
            yield part.text, plain(part.text)


def _table_said(table: Table) -> str:
    """Each row as a sentence: what it is, then header and cell in pairs."""
    header = [plain(cell) for cell in table.header]
    said = []
    for row in table.rows:
        cells = [plain(cell) for cell in row]
        said.append(f"{cells[0]}: " + "; ".join(f"{name}: {cell}" for name, cell in zip(header[1:], cells[1:], strict=False)) + ".")
    return " ".join(said)


def _row(kind: str, **values: Any) -> Row:
    return {**_EMPTY, "kind": kind, **values}
