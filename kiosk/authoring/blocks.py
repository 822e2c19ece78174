"""The tree of a page to typed blocks, by allow-list: paragraphs, headings, lists, pictures, tables, boxes (S-30)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from xml.etree.ElementTree import Element

from kiosk.authoring.boxes import Box, BoxReader
from kiosk.authoring.compare import read_compare
from kiosk.authoring.cuts import read_cuts
from kiosk.authoring.explore import read_explore
from kiosk.authoring.inline import BLOCK_TAGS, Page, read_inline, tidy
from kiosk.authoring.listen import read_listen
from kiosk.authoring.lists import read_list
from kiosk.authoring.quick_check import read_check
from kiosk.authoring.risk import read_risk
from kiosk.authoring.rules import text as rules
from kiosk.authoring.slider import read_slider
from kiosk.authoring.spin import read_spin
from kiosk.authoring.tables import read_table
from kiosk.authoring.timeline import read_timeline
from kiosk.authoring.wording import did_you_mean, listed
from kiosk.authoring.words import plain
from kiosk.library.model import Block, Callout, CalloutKind, ListBlock, Paragraph, Picture, Span, Subheading, Table, Text

_BOX_TITLE = "admonition-title"
_SUBHEADING = 3
_FILMS = "watch"
_CALLOUTS = {kind.value: kind for kind in CalloutKind}
_READERS: dict[str, BoxReader] = {
    "compare": read_compare,
    "cuts": read_cuts,
    "timeline": read_timeline,
    "check": read_check,
    "risk": read_risk,
    "slider": read_slider,
    "explore": read_explore,
    "spin": read_spin,
    "listen": read_listen,
}
_KINDS = (*_CALLOUTS, *_READERS)


def read_blocks(elements: Iterable[Element], page: Page, line: int) -> Iterator[Block]:
    """The blocks that `elements` make, in order. Nothing that can be read is lost; what changes its form is noted."""
    for element in elements:
        yield from _read(element, page, page.tree.line(element, line))


def _read(element: Element, page: Page, line: int) -> Iterator[Block]:
    match element.tag:
        case "h1" | "h2" | "h3" | "h4" | "h5" | "h6":
            yield from _heading(element, page, line)
        case "ul" | "ol":
            items, pictures, others = read_list(element, page, line)
            if items:
                yield ListBlock(items, steps=element.tag == "ol")
            yield from pictures
            yield from read_blocks(others, page, line)
        case "dl":
            yield from _definitions(element, page, line)
        case "table":
            table, pictures = read_table(element, page, line)
            yield table
            yield from pictures
        case "div":
            yield from _box(element, page, line)
        case "blockquote":
            page.findings.add(rules.QUOTE_AS_TEXT, line)
            yield from read_blocks(element, page, line)
        case "pre":
            page.findings.add(rules.CODE_AS_TEXT, line)
            yield from _text(element, page, line)
        case "hr":
            page.findings.add(rules.LINE_DROPPED, line)
        case _:
            yield from _text(element, page, line)
            yield from read_blocks((child for child in element if child.tag in BLOCK_TAGS), page, line)


def _text(element: Element, page: Page, line: int) -> Iterator[Block]:
    inline = read_inline(element, page, line)
    yield from inline.pictures[: inline.leading]
    yield from map(Paragraph, inline.paragraphs)
    yield from inline.pictures[inline.leading :]


def _heading(element: Element, page: Page, line: int) -> Iterator[Block]:
    level = int(element.tag[1])
    if level != _SUBHEADING:
        page.findings.add(rules.HEADING_LEVEL, line, signs="#" * level, used="#" * _SUBHEADING)
    inline = read_inline(element, page, line)
    if inline.text:
        yield Subheading(inline.text)
    yield from inline.pictures


def _definitions(element: Element, page: Page, line: int) -> Iterator[Block]:
    """A definition list as paragraphs that begin with the strong term."""
    terms: list[Span] = []
    for child in element:
        line = page.tree.line(child, line)
        if child.tag == "dt":
            inline = read_inline(child, page, line)
            terms += [Span(", ", strong=True)] * bool(terms) + _strong(inline.text)
            yield from inline.pictures
            continue
        body = [*_text(child, page, line), *read_blocks((part for part in child if part.tag in BLOCK_TAGS), page, line)]
        if terms:
            first = body[0].text if body and isinstance(body[0], Paragraph) else ()
            yield Paragraph(tidy([*terms, Span(": " if first else "", strong=True), *first]))
            body = body[bool(first) :]
        yield from body
        terms = []


def _box(element: Element, page: Page, line: int) -> Iterator[Block]:
    kind = ((element.get("class") or "").split()[1:2] or [""])[0]
    title = ""
    parts = list(element)
    moved: list[Block] = []
    if parts and parts[0].get("class") == _BOX_TITLE:
        heading = read_inline(parts.pop(0), page, line)
        title = plain(heading.text)
        moved += heading.pictures
    own = list(_text(element, page, line))
    if reader := _READERS.get(kind):
        blocks = reader(Box(title, tuple(parts), page, line, read_blocks))
        if blocks is not None:
            yield from (*own, *blocks, *moved)
            return
    elif kind == _FILMS:
        page.findings.add(rules.CALLOUT_NOT_PLAYED, line, what="films")
    elif kind not in _CALLOUTS:
        hint = did_you_mean(kind, _KINDS, f"Use {listed(_KINDS)}.")
        page.findings.add(rules.CALLOUT_UNKNOWN, line, kind=kind, hint=hint)
    yield from _callout(_CALLOUTS.get(kind, CalloutKind.NOTE), title, (*own, *read_blocks(parts, page, line)), moved, page, line)


def _callout(kind: CalloutKind, title: str, blocks: Iterable[Block], moved: list[Block], page: Page, line: int) -> Iterator[Block]:
    body: list[Paragraph | ListBlock] = []
    for block in blocks:
        match block:
            case Paragraph() | ListBlock():
                body.append(block)
            case Subheading(text):
                body.append(Paragraph(tuple(_strong(text))))
            case _:
                moved.append(block)
    if body:
        yield Callout(kind, title, tuple(body))
    elif not moved:
        page.findings.add(rules.CALLOUT_EMPTY, line)
    for block in moved:
        page.findings.add(rules.CALLOUT_MOVED, line, what=_named(block))
    yield from moved


def _strong(text: Text) -> list[Span]:
    return [Span(span.text, strong=True, link=span.link) for span in text]


def _named(block: Block) -> str:
    match block:
        case Picture():
            return "The picture"
        case Table():
            return "The table"
        case _:
            return "The inner box"
