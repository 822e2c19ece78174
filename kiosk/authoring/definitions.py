"""Terms and definitions in boxes that patients use: the words of each as one text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from kiosk.authoring.boxes import Box
from kiosk.authoring.inline import BLOCK_TAGS, read_inline, tidy
from kiosk.authoring.words import plain
from kiosk.library.model import Block, ListBlock, Paragraph, Span, Text


@dataclass(frozen=True, slots=True)
class Term:
    """What is defined: its words, the name after `#` if it has one, and its line."""

    name: str
    id: str
    line: int


def read_definitions(element: Element, box: Box, others: list[Block]) -> Iterator[tuple[list[Term], list[Text]]]:
    """Terms that stand together, each time with what is said of them; of the last ones that may be nothing.

    What has no words goes to `others`.
    """
    terms: list[Term] = []
    told: list[Text] = []
    line = box.line_of(element)
    for child in element:
        if child.tag == "dt" and terms and told:
            yield terms, told
            terms, told = [], []
        line = box.page.tree.line(child, line)
        text = _words(child, box, line, others)
        if child.tag != "dt":
            told += [text] if text else []
        elif name := plain(text):
            terms.append(Term(name, child.get("id", ""), box.page.tree.line_of(name, line)))
    if terms:
        yield terms, told


def _words(element: Element, box: Box, line: int, others: list[Block]) -> Text:
    """All words of a term or a definition as one text, items of lists with semicolons; what has no words goes to `others`."""
    inline = read_inline(element, box.page, line)
    others += inline.pictures
    spans: list[Span] = [Span(" "), *inline.text]
    for child in element:
        if child.tag not in BLOCK_TAGS:
            continue
        for block in box.ordinary([child], box.page, box.page.tree.line(child, line)):
            match block:
                case Paragraph(text):
                    spans += [Span(" "), *text]
                case ListBlock(items):
                    spans += [span for at, item in enumerate(items) for span in (Span("; " if at else " "), *item)]
                case _:
                    others.append(block)
    return tidy(spans)
