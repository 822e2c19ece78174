"""Terms and definitions in boxes that patients use: the words of each as one text."""

from __future__ import annotations

from xml.etree.ElementTree import Element

from kiosk.authoring.boxes import Box
from kiosk.authoring.inline import BLOCK_TAGS, read_inline, tidy
from kiosk.library.model import Block, ListBlock, Paragraph, Span, Text


def definition_words(element: Element, box: Box, line: int, others: list[Block]) -> Text:
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
