"""A screen as rows for QML: a heading, then whole blocks that the layout may deal out over several parts. Pure values."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from kiosk.bridge.interactive_rows import interactive_rows, option_topics
from kiosk.bridge.row import Row, row, table_said
from kiosk.bridge.scene import field_picture
from kiosk.bridge.styled_text import links, plain, styled
from kiosk.library.model import Block, Callout, Check, Compare, ListBlock, Paragraph, Picture, Screen, Source, Span, Subheading, Table, Text
from kiosk.library.recording import Recording
from kiosk.library.walk import texts

PictureOf = Callable[[Picture], dict[str, Any]]


def rows(screen: Screen, picture_of: PictureOf, title_of: Callable[[str], str]) -> list[Row]:
    """All rows of a screen. Its first picture is left out: the page shows it in its field. `title_of` names a topic, or says ""."""
    check = next((block for block in screen.blocks if isinstance(block, Check)), None)
    heading = check.question if check else screen.title
    found = [row("title", text=heading, spoken=heading)]
    in_field = field_picture(screen)
    for block in screen.blocks:
        if block is not in_field:
            found.extend(_rows(block, screen.title, picture_of))
    linked = [pair for text in texts(screen.blocks) for pair in links(text)]
    if any(link.startswith("term:") for link, _ in linked):
        found.append(row("words"))
    topics = dict.fromkeys(link.removeprefix("topic:") for link, _ in linked if link.startswith("topic:"))
    with_keys = {topic for block in screen.blocks if isinstance(block, Compare) for topic in option_topics(block)}
    titles = ((topic, title_of(topic)) for topic in topics if topic not in with_keys)
    found.extend(row("topic", text=title, spoken=title, target=topic) for topic, title in titles if title)
    return found


def terms(screen: Screen) -> tuple[str, ...]:
    """The ids of the words that this screen explains, in reading order."""
    return tuple(
        dict.fromkeys(link.removeprefix("term:") for text in texts(screen.blocks) for link, _ in links(text) if link.startswith("term:"))
    )


def paragraphs(sentences: tuple[str, ...]) -> list[Row]:
    """Plain paragraphs as rows."""
    return [row("plain", text=each, spoken=each) for each in sentences]


def cited(source: Source) -> str:
    """A source in one line: who, what, when."""
    year = source.year if any(character.isdigit() for character in source.year) else ""
    return ", ".join(filter(None, (source.organisation, source.title, year)))


def _rows(block: Block, heading: str, picture_of: PictureOf) -> Iterator[Row]:
    match block:
        case Paragraph(text):
            yield row("paragraph", text=styled(text), spoken=plain(text))
        case Subheading(text):
            yield row("subheading", text=plain(text), spoken=plain(text))
        case ListBlock(items, steps):
            for number, item in enumerate(items, 1):
                yield row("step" if steps else "item", text=styled(item), spoken=plain(item), marker=str(number) if steps else "")
        case Callout(kind, title, body):
            lines = list(_body(body))
            yield row(kind.value, title=title, parts=[styled(text) for text, _ in lines], spoken=" ".join(said for _, said in lines))
        case Table(header, table):
            cells = [[styled(cell) for cell in line] for line in table]
            yield row("table", header=[styled(cell) for cell in header], rows=cells, spoken=table_said(block))
        case Picture():
            yield row("picture", picture=picture_of(block), spoken=block.alt)
        case Recording():
            pass
        case _:
            yield from interactive_rows(block, heading)


def _body(body: tuple[Paragraph | ListBlock, ...]) -> Iterator[tuple[Text, str]]:
    """Each line of a callout as it is shown and as it is said."""
    for part in body:
        if isinstance(part, ListBlock):
            for number, item in enumerate(part.items, 1):
                yield (Span(f"{number}.\u00a0 " if part.steps else "•\u00a0 ", strong=True), *item), plain(item)
        else:
            yield part.text, plain(part.text)
