"""Counts what there is to read. Owns what a word is and how long a topic takes."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable

from kiosk.library.exhibits import Explore, Slider, Spin
from kiosk.library.model import (
    Block,
    Callout,
    Check,
    Compare,
    Cuts,
    Interactive,
    ListBlock,
    Paragraph,
    Picture,
    Risk,
    Screen,
    Subheading,
    Table,
    Text,
    Timeline,
)
from kiosk.library.recording import Recording
from kiosk.library.walk import pictures

WORDS_PER_MINUTE = 130
MINUTES_PER_PICTURE = 0.2
_WORD = re.compile(r"[\u0e00-\u0eff\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{1,2}|\w(?:['\u2019-]?\w)*")
"""Scripts without spaces between words: two signs make about one word."""


def count_words(text: str) -> int:
    """How many words `text` has."""
    return len(_WORD.findall(text))


def plain(text: Text) -> str:
    """The words of spans without their style."""
    return "".join(span.text for span in text)


def block_texts(blocks: Iterable[Block]) -> Iterable[str]:
    """Everything that blocks show in words, in reading order."""
    for block in blocks:
        match block:
            case Paragraph(text) | Subheading(text):
                yield plain(text)
            case ListBlock(items):
                yield from map(plain, items)
            case Picture(caption=caption, labels=labels):
                yield caption
                yield from (label.text for label in labels)
            case Callout(title=title, body=body):
                yield title
                yield from block_texts(body)
            case Table(header, rows):
                yield from map(plain, header)
                yield from (plain(cell) for row in rows for cell in row)
            case Recording():
                pass
            case _:
                yield from _interactive_texts(block)


def _interactive_texts(block: Interactive) -> Iterable[str]:
    match block:
        case Compare(title, table, shown):
            yield title
            yield from block_texts((table, *shown))
        case Cuts(title, cuts):
            yield title
            yield from (words for cut in cuts for words in (cut.what, cut.said))
        case Timeline():
            yield from _timeline_texts(block)
        case Check(question, answers, _, explanation):
            yield question
            yield from answers
            yield from block_texts(explanation)
        case Risk(title, chances):
            yield title
            yield from (words for chance in chances for words in (chance.said, plain(chance.what)))
        case Slider(title, before, later):
            yield title
            yield from block_texts((before, later))
        case Explore(title, picture, spots):
            yield title
            yield picture.caption
            yield from (words for spot in spots for words in (spot.name, plain(spot.text)))
        case Spin(title, layers):
            yield title
            yield from block_texts(layer.picture for layer in layers)


def _timeline_texts(timeline: Timeline) -> Iterable[str]:
    yield timeline.title
    yield plain(timeline.intro)
    for stage in timeline.stages:
        yield stage.name
        yield plain(stage.summary)
        for part in stage.parts:
            yield part.lead
            yield plain(part.text)


def screen_words(title: str, blocks: Iterable[Block]) -> int:
    """The words of a screen, heading included."""
    return count_words(title) + sum(map(count_words, block_texts(blocks)))


def reading_minutes(screens: Iterable[Screen]) -> int:
    """Minutes to read screens through, at least one."""
    screens = tuple(screens)
    words = sum(screen.words for screen in screens)
    shown = sum(len(pictures(screen.blocks)) for screen in screens)
    return max(1, math.ceil(words / WORDS_PER_MINUTE + MINUTES_PER_PICTURE * shown))
