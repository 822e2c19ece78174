"""Reads `spine.md`: what the parts of the spine are, for the spine that patients can turn and touch."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from kiosk.authoring.blocks import read_blocks
from kiosk.authoring.context import Context
from kiosk.authoring.findings import FileFindings
from kiosk.authoring.front_matter import read_text
from kiosk.authoring.glossary import Glossary
from kiosk.authoring.inline import read_inline
from kiosk.authoring.names import slug
from kiosk.authoring.rules import spine as rules
from kiosk.authoring.words import plain, screen_words
from kiosk.library.model import Screen
from kiosk.library.spine import Region

LEVELS = (*(f"c{n}" for n in range(1, 8)), *(f"t{n}" for n in range(1, 13)), *(f"l{n}" for n in range(1, 6)), "sacrum")
"""The bones from top to bottom: neck, chest, low back, and the bone below them."""

_REGION = "h2"


def read_regions(path: str, language: str, context: Context, findings: FileFindings) -> tuple[Region, ...]:
    """The regions of one language in the order of the page."""
    text = read_text(context.folder, path, findings)
    tree = None if text is None else context.converter.parse(text, 1, findings)
    if tree is None:
        return ()
    page = context.page(path, language, tree, findings)
    glossary = context.glossaries.get(language) or Glossary()
    found = []
    for heading, elements in _sections(tree.root):
        line = tree.line(heading, 1)
        title = plain(read_inline(heading, page, line).text)
        blocks = tuple(read_blocks(elements, page, line))
        levels = tuple(_levels(heading.get("levels") or "", line, findings))
        if not levels:
            findings.add(rules.REGION_PARTS, line, title=title)
        elif not blocks:
            findings.add(rules.REGION_EMPTY, line, title=title)
        else:
            screen = Screen(title, glossary.link(blocks), screen_words(title, blocks))
            found.append(Region(slug(heading.get("id") or title), language, levels, screen))
    return tuple(found)


def _sections(root: Element) -> Iterator[tuple[Element, list[Element]]]:
    heading: Element | None = None
    elements: list[Element] = []
    for element in root:
        if element.tag == _REGION:
            if heading is not None:
                yield heading, elements
            heading, elements = element, []
        elif heading is not None:
            elements.append(element)
    if heading is not None:
        yield heading, elements


def _levels(text: str, line: int, findings: FileFindings) -> Iterator[str]:
    """`c1-c7 sacrum` as bones; what is no bone is said."""
    for word in text.casefold().replace(",", " ").split():
        ends = re.split(r"[-\u2013]", word)
        if not all(end in LEVELS for end in ends) or len(ends) > 2:
            findings.add(rules.REGION_UNKNOWN, line, name=word)
            continue
        first, last = LEVELS.index(ends[0]), LEVELS.index(ends[-1])
        yield from LEVELS[min(first, last) : max(first, last) + 1]
