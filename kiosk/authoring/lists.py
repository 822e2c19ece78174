"""Lists of a page: one level, one text an item."""

from __future__ import annotations

from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from kiosk.authoring.inline import BLOCK_TAGS, Page, read_inline, tidy
from kiosk.authoring.rules.text import LIST_NESTED
from kiosk.library.model import Picture, Span, Text

_LISTS = frozenset({"ul", "ol"})
_TEXTS = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6"})


@dataclass(slots=True)
class _Gathered:
    items: list[Text] = field(default_factory=list)
    pictures: list[Picture] = field(default_factory=list)
    others: list[Element] = field(default_factory=list)


def read_list(element: Element, page: Page, line: int) -> tuple[tuple[Text, ...], tuple[Picture, ...], tuple[Element, ...]]:
    """The items of a list, then what no item can hold and is shown below it: pictures, and elements such as tables.

    Inner items follow their outer one as items; under a numbered step they join its text, for they are no steps themselves.
    """
    gathered = _Gathered()
    _gather(element, page, line, gathered)
    return tuple(gathered.items), tuple(gathered.pictures), tuple(gathered.others)


def _gather(element: Element, page: Page, line: int, gathered: _Gathered) -> None:
    for item in element:
        line = page.tree.line(item, line)
        parts = [read_inline(item, page, line)]
        inner: list[Element] = []
        for child in item:
            if child.tag in _TEXTS:
                parts.append(read_inline(child, page, page.tree.line(child, line)))
            elif child.tag in _LISTS:
                inner.append(child)
            elif child.tag in BLOCK_TAGS:
                gathered.others.append(child)
        gathered.pictures += [picture for part in parts for picture in part.pictures]
        spans: list[Span] = []
        for part in parts:
            spans += [Span(" "), *part.text]
        text = tidy(spans)
        mark = len(gathered.items)
        if text:
            gathered.items.append(text)
        for child in inner:
            page.findings.add(LIST_NESTED, page.tree.line(child, line))
            _gather(child, page, line, gathered)
            if element.tag == "ol" and child.tag == "ul" and text:
                joined = [span for inner_text in gathered.items[mark + 1 :] for span in (Span(" \u2013 "), *inner_text)]
                gathered.items[mark:] = [tidy([*gathered.items[mark], *joined])]
