"""Lines that begin with a figure, as boxes for lengths and risks hold them: `2 cm: words`, `3 in 100: words`."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Generic, TypeVar
from xml.etree.ElementTree import Element

from kiosk.authoring.boxes import Box
from kiosk.authoring.inline import BLOCK_TAGS, read_lines, tidy
from kiosk.authoring.rules import Rule
from kiosk.authoring.words import plain
from kiosk.library.model import Block, Paragraph, Picture, Span, Text

Figure = TypeVar("Figure")
_MEANT_AS_FIGURE = re.compile(r"\D{0,30}\d.{0,60}[:\uff1a]|\d")
"""A line that was surely not meant as a sentence."""
_LISTS = frozenset({"ul", "ol"})


@dataclass(frozen=True, slots=True)
class Refused:
    """A line whose figure can't be drawn, and the rule that says why."""

    rule: Rule
    values: dict[str, object] = field(default_factory=dict)


@dataclass(slots=True)
class Figures(Generic[Figure]):
    """What was found, each with its line, and the ordinary text before and after."""

    found: list[tuple[Figure, int]] = field(default_factory=list)
    before: list[Block] = field(default_factory=list)
    after: list[Block] = field(default_factory=list)

    def add(self, *blocks: Block) -> None:
        """Ordinary text, where the reading has come to."""
        (self.after if self.found else self.before).extend(blocks)


def read_figures(
    box: Box, parse: Callable[[Text], Figure | Refused | None], extend: Callable[[Figure, Text], Figure], broken: Rule
) -> Figures[Figure]:
    """The figures of a box. `parse` reads one line; `extend` adds a line that only goes on; `broken` is for lines that look like one."""
    figures: Figures[Figure] = Figures()
    for part in box.parts:
        rows, pictures = _rows(part, box)
        parsed = [parse(text) for text, _ in rows]
        if not any(parsed) and not any(_MEANT_AS_FIGURE.match(plain(text)) for text, _ in rows):
            figures.add(*box.blocks([part]))
            continue
        goes_on = False
        for (text, line), each in zip(rows, parsed, strict=True):
            meant = _MEANT_AS_FIGURE.match(plain(text)) is not None
            if isinstance(each, Refused):
                box.findings.add(each.rule, line, **each.values)
            elif each is not None:
                figures.found.append((each, line))
                goes_on = True
                continue
            elif goes_on and not meant:
                figures.found[-1] = (extend(figures.found[-1][0], text), figures.found[-1][1])
                continue
            elif meant:
                box.findings.add(broken, line, text=plain(text))
            goes_on = False
            figures.add(Paragraph(text))
        figures.after.extend(pictures)
    return figures


def joined(text: Text, more: Text) -> Text:
    """Two lines as one."""
    return tidy([*text, Span(" "), *more])


def after(text: Text, count: int) -> Text:
    """The text without its first `count` characters."""
    rest = []
    for span in text:
        if count < len(span.text):
            rest.append(Span(span.text[count:], span.strong, span.link))
        count = max(0, count - len(span.text))
    return tidy(rest)


def _rows(part: Element, box: Box) -> tuple[list[tuple[Text, int]], list[Picture]]:
    """The lines of a paragraph or the items of a list; nothing of anything else."""
    elements = [part] if part.tag == "p" else []
    if part.tag in _LISTS and not any(child.tag in BLOCK_TAGS - {"p"} for item in part for child in item):
        elements = [each for item in part for each in (item, *(child for child in item if child.tag == "p"))]
    rows: list[tuple[Text, int]] = []
    pictures: list[Picture] = []
    line = box.line_of(part)
    for element in elements:
        line = box.page.tree.line(element, line)
        texts, shown = read_lines(element, box.page, line)
        rows += [(text, box.page.tree.line_of(text[0].text, line)) for text in texts]
        pictures += shown
    return rows, pictures
