"""Blocks that patients use, as rows for QML. Pure values; what was chosen comes from `quick_check`, not from here."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from kiosk.bridge.row import Row, row, table_said
from kiosk.bridge.styled_text import escaped, links, plain, styled
from kiosk.library.exhibits import Exhibit, Explore, Slider, Spin
from kiosk.library.model import Chance, Check, Compare, Cuts, Interactive, ListBlock, Paragraph, Risk, Stage, Text, Timeline

LETTERS = "ABCD"
_ICONS = ("heart-pulse", "footprints", "phone")
_OTHER_ICON = "info"
"""Signs of the kinds of things to know in a timeline, in the order in which its author first names them."""


def interactive_rows(block: Interactive, heading: str) -> Iterator[Row]:
    """The rows of a block on a screen with this heading; a title that only says the same again is left out."""
    match block:
        case Compare():
            yield from _titled(block.title, heading)
            yield (comparison := _comparison(block))
            options = comparison["details"]
            yield from (row("option", text=each["name"], target=each["topic"], number=len(options)) for each in options if each["topic"])
        case Cuts(title, cuts):
            yield from _titled(title, heading)
            yield row("truesize")
            for cut in cuts:
                yield row("cut", title=cut.what, text=cut.said, spoken=f"{cut.what}: {cut.said}", number=cut.millimetres)
        case Timeline():
            yield from _timeline(block, heading)
        case Check():
            yield from _check(block)
        case Risk(title, chances):
            yield from _titled(title, heading)
            yield row("risk", details=[_chance(each) for each in chances], spoken=" ".join(_chance_said(each) for each in chances))
        case Slider() | Explore() | Spin():
            yield from _used_pictures(block, heading)


def _used_pictures(block: Exhibit, heading: str) -> Iterator[Row]:
    """The keys of a picture that is moved, touched or turned; the picture itself stands in the page's field."""
    match block:
        case Slider(title, before, after):
            yield from _titled(title, heading)
            names = [{"name": before.caption}, {"name": after.caption}]
            yield row("slider", details=names, spoken=after.alt)
        case Explore(title, _, spots):
            yield from _titled(title, heading)
            parts = [{"name": spot.name, "text": styled(spot.text), "spoken": f"{spot.name}: {plain(spot.text)}"} for spot in spots]
            yield row("explore", details=parts, spoken=" ".join(part["spoken"] for part in parts))
        case Spin(title, layers):
            yield from _titled(title, heading)
            if all(layer.frames for layer in layers):
                yield row("spin", details=[{"name": layer.picture.caption} for layer in layers] if len(layers) > 1 else [])


def option_topics(block: Compare) -> list[str]:
    """The topic that tells more about each option: where its heading leads to, or ""."""
    found = []
    for cell in block.table.header[1:]:
        topics = [link.removeprefix("topic:") for link, _ in links(cell) if link.startswith("topic:")]
        found.append(topics[0] if topics else "")
    return found


def _titled(title: str, heading: str) -> Iterator[Row]:
    if title and title.casefold() != heading.casefold():
        yield row("subheading", text=title, spoken=title)


def _comparison(block: Compare) -> Row:
    table = block.table
    options = [
        {"name": plain(cell), "topic": topic, "spoken": _option_said(block, column)}
        for column, (cell, topic) in enumerate(zip(table.header[1:], option_topics(block), strict=True), 1)
    ]
    return row(
        "compare",
        header=[escaped(plain(cell)) for cell in table.header],
        rows=[[styled(cell) for cell in cells] for cells in table.rows],
        details=options,
        spoken=table_said(table),
    )


def _option_said(block: Compare, column: int) -> str:
    return " ".join(f"{plain(cells[0])}: {plain(cells[column])}." for cells in block.table.rows)


def _chance(chance: Chance) -> dict[str, Any]:
    return {"count": chance.count, "of": chance.of, "said": chance.said, "what": styled(chance.what), "spoken": _chance_said(chance)}


def _chance_said(chance: Chance) -> str:
    said = f"{chance.said} {plain(chance.what)}"
    return said if said.endswith((".", "!", "?")) else f"{said}."


def _timeline(block: Timeline, heading: str) -> Iterator[Row]:
    for text in _intro(block, heading):
        yield row("intro", text=text, spoken=text)
    leads = list(dict.fromkeys(part.lead for stage in block.stages for part in stage.parts if part.lead))
    signs = {lead: _ICONS[at] if at < len(_ICONS) else _OTHER_ICON for at, lead in enumerate(leads)}
    for at, stage in enumerate(block.stages):
        parts = [{"lead": part.lead, "text": styled(part.text), "icon": signs.get(part.lead, "")} for part in stage.parts]
        name = escaped(stage.name) + (f": {styled(stage.summary)}" if stage.summary else "")
        yield row("stage", title=name, details=parts, spoken=_stage_said(stage), number=at)


def intro(screen_title: str, block: Timeline) -> str:
    """What holds for all stages, in one line."""
    return " ".join(_intro(block, screen_title))


def _intro(block: Timeline, heading: str) -> list[str]:
    title = [f"{block.title}." if block.intro else block.title] if block.title and block.title.casefold() != heading.casefold() else []
    return [*title, *([plain(block.intro)] if block.intro else [])]


def _stage_said(stage: Stage) -> str:
    said = [f"{stage.name}: {plain(stage.summary)}" if stage.summary else f"{stage.name}."]
    return " ".join([*said, *(f"{part.lead}: {plain(part.text)}" if part.lead else plain(part.text) for part in stage.parts)])


def _check(block: Check) -> Iterator[Row]:
    for at, answer in enumerate(block.answers):
        yield row("answer", text=answer, spoken=answer, marker=LETTERS[at], number=at)
    lines: list[Text] = [text for part in block.explanation for text in _lines(part)]
    said = " ".join(map(plain, lines))
    yield row("feedback", title=block.answers[block.right], parts=list(map(styled, lines)), spoken=said, marker=LETTERS[block.right])


def _lines(part: Paragraph | ListBlock) -> tuple[Text, ...]:
    return part.items if isinstance(part, ListBlock) else (part.text,)
