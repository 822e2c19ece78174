"""`!!! timeline`: a definition list. A term is a stage; definitions that begin with bold words are the things to know about it."""

from __future__ import annotations

from xml.etree.ElementTree import Element

from kiosk.authoring.boxes import Box
from kiosk.authoring.definitions import read_definitions
from kiosk.authoring.figures import after
from kiosk.authoring.inline import tidy
from kiosk.authoring.rules import interactive as rules
from kiosk.authoring.words import plain
from kiosk.library.model import Block, Paragraph, Span, Stage, StagePart, Text, Timeline

MOST_STAGES = 8
"""As many stones as find room on the path."""

_COLONS = ":\uff1a"


def read_timeline(box: Box) -> list[Block] | None:
    """The stages. Text above them holds for all; what stands below them, and pictures, follow."""
    intro: list[Span] = []
    stages: list[Stage] = []
    others: list[Block] = []
    for part in box.parts:
        if part.tag == "dl":
            stages += _stages(part, box, others)
            continue
        blocks = box.blocks([part])
        if not stages:
            intro += [span for block in blocks if isinstance(block, Paragraph) for span in (Span(" "), *block.text)]
            blocks = [block for block in blocks if not isinstance(block, Paragraph)]
        others += blocks
    if not stages:
        box.findings.add(rules.TIMELINE_EMPTY, box.line)
        return None
    if len(stages) > MOST_STAGES:
        box.findings.add(rules.TIMELINE_TOO_LONG, box.line, count=len(stages), limit=MOST_STAGES)
    return [Timeline(box.title, tidy(intro), tuple(stages)), *others]


def _stages(element: Element, box: Box, others: list[Block]) -> list[Stage]:
    stages: list[Stage] = []
    for terms, told in read_definitions(element, box, others):
        name = ", ".join(term.name for term in terms)
        if not told:
            box.findings.add(rules.STAGE_EMPTY, terms[0].line, stage=name)
        stages.append(_stage(name, told))
    return stages


def _stage(name: str, told: list[Text]) -> Stage:
    """The first definition without bold words before it says what the stage is; the others are things to know."""
    summary: Text = ()
    parts: list[StagePart] = []
    for text in told:
        lead, rest = _lead(text)
        if not lead and not summary and not parts:
            summary = rest
        else:
            parts.append(StagePart(lead, rest))
    return Stage(name, summary, tuple(parts))


def _lead(text: Text) -> tuple[str, Text]:
    """The bold words that a text begins with, without their colon, and the rest."""
    length = 0
    for span in text:
        if not span.strong or span.link:
            break
        length += len(span.text)
    words, rest = plain(text)[:length].rstrip(), after(text, length)
    if not words or not rest:
        return "", text
    more = plain(rest)
    if more[0] in _COLONS:
        rest = after(rest, 1)
    return (words.rstrip(_COLONS).rstrip(), rest) if rest else ("", text)
