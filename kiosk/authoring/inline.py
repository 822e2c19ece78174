"""One run of text out of the tree: words, bold, links; pictures that stand in it are lifted out. Allow-list, no HTML (S-30)."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from kiosk.authoring.clean_text import clean_line
from kiosk.authoring.findings import FileFindings
from kiosk.authoring.links import Links
from kiosk.authoring.markdown import Tree
from kiosk.authoring.pictures import Pictures
from kiosk.authoring.rules.text import LINK_WITHOUT_WORDS
from kiosk.authoring.sound_index import SoundIndex
from kiosk.library.model import Picture, Span, Text

_SPACES = re.compile("[ \t\n\r\f\v]+")
_BREAK, _PICTURE = Span("\n"), Span("\ufffc")
"""Marks in the flow of spans, known by identity."""
BLOCK_TAGS = frozenset(
    {"p", "ul", "ol", "li", "dl", "dt", "dd", "table", "div", "blockquote", "pre", "hr", "h1", "h2", "h3", "h4", "h5", "h6"}
)


@dataclass(frozen=True, slots=True)
class Page:
    """What the text of one page is judged against while it is taken apart."""

    tree: Tree
    links: Links
    pictures: Pictures
    sounds: SoundIndex
    findings: FileFindings


@dataclass(frozen=True, slots=True)
class Inline:
    """Text as paragraphs (a forced line break begins a new one) and the pictures that stood in it, `leading` ones before it."""

    paragraphs: tuple[Text, ...]
    pictures: tuple[Picture, ...]
    leading: int = 0

    @property
    def text(self) -> Text:
        """All of it as one paragraph."""
        joined: list[Span] = []
        for paragraph in self.paragraphs:
            joined += [Span(" "), *paragraph] if joined else paragraph
        return tidy(joined)


def read_inline(element: Element, page: Page, line: int) -> Inline:
    """The text directly in `element`, up to the blocks inside it."""
    pictures: list[Picture] = []
    paragraphs: list[list[Span]] = [[]]
    leading = 0
    has_words = False
    for span in _Reader(page, line, pictures).outer(element):
        if span is _BREAK:
            paragraphs.append([])
        elif span is _PICTURE:
            leading += not has_words
            paragraphs[-1].append(Span(" "))
        else:
            has_words = has_words or bool(span.text.strip())
            paragraphs[-1].append(span)
    texts = (text for text in map(tidy, paragraphs) if any(span.text.strip() for span in text))
    return Inline(tuple(texts), tuple(pictures), leading)


def read_lines(element: Element, page: Page, line: int) -> tuple[list[Text], list[Picture]]:
    """The text directly in `element` line by line as it was written, and the pictures that stood in it."""
    pictures: list[Picture] = []
    lines: list[list[Span]] = [[]]
    for span in _Reader(page, line, pictures).outer(element):
        if span is _PICTURE:
            lines[-1].append(Span(" "))
            continue
        first, *more = span.text.split("\n")
        lines[-1].append(Span(first, span.strong, span.link))
        lines += [[Span(piece, span.strong, span.link)] for piece in more]
    return [text for text in map(tidy, lines) if text], pictures


def tidy(spans: list[Span]) -> Text:
    """Spans with single spaces, without empty ones, neighbours in one style joined."""
    merged: list[Span] = []
    for span in spans:
        if merged and (merged[-1].strong, merged[-1].link) == (span.strong, span.link):
            merged[-1] = Span(merged[-1].text + span.text, span.strong, span.link)
        else:
            merged.append(span)
    tidied: list[Span] = []
    after_space = True
    for span in merged:
        text = _SPACES.sub(" ", span.text)
        text = text[1:] if after_space and text.startswith(" ") else text
        if text:
            after_space = text.endswith(" ")
            tidied.append(Span(text, span.strong, span.link))
    while tidied and not (last := tidied[-1].text.rstrip(" ")):
        tidied.pop()
    if tidied:
        tidied[-1] = Span(last, tidied[-1].strong, tidied[-1].link)
    return tuple(tidied)


_PLAIN = Span("")
"""A style is a span without words."""


class _Reader:
    def __init__(self, page: Page, line: int, pictures: list[Picture]) -> None:
        self._page = page
        self._line = line
        self._pictures = pictures

    def outer(self, element: Element) -> Iterator[Span]:
        """The text of a block, without the blocks inside it."""
        yield from self._leaf(element.text, _PLAIN)
        for child in element:
            if child.tag not in BLOCK_TAGS:
                yield from self._spans(child, _PLAIN)
            yield from self._leaf(child.tail, _PLAIN)

    def _spans(self, element: Element, style: Span) -> Iterator[Span]:
        match element.tag:
            case "strong" | "em":
                yield from self._inside(element, Span("", strong=True, link=style.link))
            case "a":
                yield from self._link(element, style)
            case "img":
                line = self._page.tree.line_of(element.get("src") or "", self._line)
                self._pictures.append(self._page.pictures.place(element, line))
                yield _PICTURE
            case "br":
                yield _BREAK
            case "code":
                yield Span(html.unescape(element.text or ""), style.strong, style.link)
            case _:
                yield from self._inside(element, style)

    def _inside(self, element: Element, style: Span) -> Iterator[Span]:
        yield from self._leaf(element.text, style)
        for child in element:
            yield from self._spans(child, style)
            yield from self._leaf(child.tail, style)

    def _link(self, element: Element, style: Span) -> Iterator[Span]:
        href = element.get("href") or ""
        line = self._page.tree.line_of(href, self._line)
        target = self._page.links.resolve(href, line)
        spans = list(self._inside(element, Span("", style.strong, target.link)))
        yield from spans
        words = "".join(span.text for span in spans if span is not _BREAK and span is not _PICTURE)
        if not words.strip():
            self._page.findings.add(LINK_WITHOUT_WORDS, line)
        elif target.host and target.host not in words.casefold():
            yield Span(f" ({target.host})", style.strong)

    def _leaf(self, text: str | None, style: Span) -> Iterator[Span]:
        """A piece of text with its entities (`&nbsp;`) as the signs they stand for."""
        if text:
            if "&" in text:
                text = clean_line(html.unescape(text), self._page.findings, self._line)
            yield Span(text, style.strong, style.link)
