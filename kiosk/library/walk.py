"""What lies inside blocks, whatever their kind: every text and every picture, to be looked at or exchanged."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from dataclasses import replace
from typing import assert_never

from kiosk.library.exhibits import Explore, Layer, Slider, Spin
from kiosk.library.model import (
    Block,
    Callout,
    Chance,
    Check,
    Compare,
    Cuts,
    ListBlock,
    Paragraph,
    Picture,
    Risk,
    Stage,
    Subheading,
    Table,
    Text,
    Timeline,
)
from kiosk.library.recording import Recording

ChangeText = Callable[[Text], Text]


def with_texts(block: Block, change: ChangeText, *, headings: bool = True) -> Block:
    """The block with every text in it exchanged, in reading order; without `headings` those of subheadings and columns stay."""
    match block:
        case Paragraph() | ListBlock():
            return _running(block, change)
        case Subheading(text):
            return Subheading(change(text)) if headings else block
        case Callout(body=body):
            return replace(block, body=tuple(_running(part, change) for part in body))
        case Table():
            return _table(block, change, headings=headings)
        case Compare(table=table):
            return replace(block, table=_table(table, change, headings=headings))
        case Timeline() | Check() | Risk() | Explore():
            return _told(block, change)
        case Picture() | Cuts() | Slider() | Spin() | Recording():
            return block
    assert_never(block)


def texts(blocks: Iterable[Block]) -> list[Text]:
    """Every text in the blocks, in reading order."""
    found: list[Text] = []

    def note(text: Text) -> Text:
        found.append(text)
        return text

    for block in blocks:
        with_texts(block, note)
    return found


def with_pictures(block: Block, change: Callable[[Picture], Picture]) -> Block:
    """The block with every picture in it exchanged."""
    match block:
        case Picture():
            return change(block)
        case Compare(pictures=pictures):
            return replace(block, pictures=tuple(map(change, pictures)))
        case Slider(before=before, after=after):
            return replace(block, before=change(before), after=change(after))
        case Explore(picture=picture):
            return replace(block, picture=change(picture))
        case Spin(layers=layers):
            return replace(block, layers=tuple(replace(layer, picture=change(layer.picture)) for layer in layers))
        case _:
            return block


def pictures(blocks: Iterable[Block]) -> list[Picture]:
    """Every picture in the blocks, in reading order."""
    found: list[Picture] = []

    def note(picture: Picture) -> Picture:
        found.append(picture)
        return picture

    for block in blocks:
        with_pictures(block, note)
    return found


def media(blocks: Iterable[Block]) -> set[str]:
    """The media ids of all that the blocks show: pictures, and every frame of what can be turned."""
    blocks = tuple(blocks)
    frames = {frame for block in blocks if isinstance(block, Spin) for layer in block.layers for frame in layer.frames}
    return {picture.media for picture in pictures(blocks)} | frames


def recordings(blocks: Iterable[Block]) -> list[Recording]:
    """What has been recorded of the blocks."""
    return [block for block in blocks if isinstance(block, Recording)]


def without_media(block: Block, gone: Collection[str]) -> Block:
    """The block without the pictures `gone`, whose words stay. What has lost a frame can't be turned any more."""
    if isinstance(block, Spin) and any(frame in gone for layer in block.layers for frame in layer.frames):
        return Spin(block.title, tuple(Layer(replace(layer.picture, media=""), ()) for layer in block.layers))
    return with_pictures(block, lambda picture: replace(picture, media="") if picture.media in gone else picture)


def _told(block: Timeline | Check | Risk | Explore, change: ChangeText) -> Block:
    match block:
        case Timeline(intro=intro, stages=stages):
            return replace(block, intro=change(intro), stages=tuple(_stage(stage, change) for stage in stages))
        case Check(explanation=explanation):
            return replace(block, explanation=tuple(_running(part, change) for part in explanation))
        case Risk(chances=chances):
            return replace(block, chances=tuple(Chance(each.count, each.of, each.said, change(each.what)) for each in chances))
        case Explore(spots=spots):
            return replace(block, spots=tuple(replace(spot, text=change(spot.text)) for spot in spots))


def _running(part: Paragraph | ListBlock, change: ChangeText) -> Paragraph | ListBlock:
    return Paragraph(change(part.text)) if isinstance(part, Paragraph) else replace(part, items=tuple(map(change, part.items)))


def _table(table: Table, change: ChangeText, *, headings: bool) -> Table:
    header = tuple(map(change, table.header)) if headings else table.header
    return Table(header, tuple(tuple(map(change, row)) for row in table.rows))


def _stage(stage: Stage, change: ChangeText) -> Stage:
    return replace(stage, summary=change(stage.summary), parts=tuple(replace(part, text=change(part.text)) for part in stage.parts))
