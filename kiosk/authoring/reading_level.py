"""How hard a text is to read. Owns the formulas and what a sentence is; never decides what is too hard.

English: Flesch-Kincaid grade (Kincaid and others 1975) and SMOG (McLaughlin 1969). Spanish: INFLESZ (Barrio-Cantalejo and others 2008, on
the scale of Szigriszt-Pazos). No word is excused, not even one that the glossary explains. Other languages are not measured: no score is
better than a wrong one.
"""

from __future__ import annotations

import math
import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass

from kiosk.authoring.syllables import counter
from kiosk.authoring.words import plain
from kiosk.library.exhibits import Explore
from kiosk.library.model import Block, Callout, Check, ListBlock, Paragraph, Screen, Timeline
from kiosk.library.walk import texts

LEAST_SENTENCES = 10
"""Fewer give no score: one odd sentence would decide (H-17)."""

SURE_SENTENCES = 30
"""SMOG was made for samples of this many; a score from fewer is worth less (H-17)."""

_LONG_WORD = 3
"""Syllables from which SMOG counts a word."""

_CLOSING, _OPENING = r"[\"'\u201d\u2019)]", r"[\"'\u201c\u00a1\u00bf(]"
_SENTENCE_END = re.compile(rf"(?<=[.!?\u2026]){_CLOSING}*\s+(?={_OPENING}?[A-Z\u00c1\u00c9\u00cd\u00d3\u00da\u00d10-9])")
_WORD = re.compile(r"[^\W\d_]+(?:['\u2019-][^\W\d_]+)*")
_ANY_WORD = re.compile(r"\w+(?:['\u2019.,-]\w+)*")


@dataclass(frozen=True, slots=True)
class Level:
    """`name` of the measure and `score` in its own unit.

    `easy`: whether it keeps the limit of H-17 or H-18; `sure`: whether it rests on enough text.
    """

    name: str
    score: float
    easy: bool
    sure: bool


@dataclass(frozen=True, slots=True)
class Sentence:
    """`words` counts all of them, numbers too; `spelled` only those with letters, whose `syllables` and long ones are counted."""

    text: str
    words: int
    spelled: int
    syllables: int
    long_words: int


def sentences(screens: Iterable[Screen], language: str) -> tuple[Sentence, ...]:
    """The running text of screens: paragraphs, list items, callouts. Headings, captions and tables are not sentences.

    Without a counter for the language the syllables are 0.
    """
    return tuple(_measured(text, language) for screen in screens for passage in _passages(screen.blocks) for text in split(passage))


def split(passage: str) -> tuple[str, ...]:
    """The sentences of a passage; a list item or a paragraph without a full stop is one."""
    return tuple(part for part in map(str.strip, _SENTENCE_END.split(passage)) if _ANY_WORD.search(part))


def levels(found: Collection[Sentence], language: str) -> tuple[Level, ...]:
    """What the formulas of a language say; nothing where it has none or the text is too short."""
    spelled = sum(each.spelled for each in found)
    if counter(language) is None or len(found) < LEAST_SENTENCES or not spelled:
        return ()
    sentence_length = sum(each.words for each in found) / len(found)
    word_length = sum(each.syllables for each in found) / spelled
    sure = len(found) >= SURE_SENTENCES
    if language.partition("-")[0] == "es":
        score = 206.835 - 62.3 * word_length - sentence_length
        return (Level("INFLESZ", score, score >= 65, sure),)
    grade = 0.39 * sentence_length + 11.8 * word_length - 15.59
    smog = 1.043 * math.sqrt(sum(each.long_words for each in found) * 30 / len(found)) + 3.1291
    return Level("Flesch-Kincaid", grade, grade <= 6, sure), Level("SMOG", smog, smog <= 8, sure)


def hardest(found: Iterable[Sentence], most: int = 3) -> tuple[Sentence, ...]:
    """The sentences that weigh most: many words, long words."""
    ranked = sorted(found, key=lambda each: (-(0.39 * each.words + 11.8 * each.syllables / max(1, each.spelled)), each.text))
    return tuple(ranked[:most])


def _passages(blocks: Iterable[Block]) -> Iterable[str]:
    for block in blocks:
        match block:
            case Paragraph(text):
                yield plain(text)
            case ListBlock(items):
                yield from map(plain, items)
            case Callout(body=body):
                yield from _passages(body)
            case Check(explanation=explanation):
                yield from _passages(explanation)
            case Timeline() | Explore():
                yield from filter(None, map(plain, texts([block])))
            case _:
                pass


def _measured(text: str, language: str) -> Sentence:
    count = counter(language)
    counts = [count(word) for word in _WORD.findall(text)] if count else []
    return Sentence(text, len(_ANY_WORD.findall(text)), len(counts), sum(counts), sum(each >= _LONG_WORD for each in counts))
