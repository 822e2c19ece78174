"""One topic's file to a `Topic`: details, then screens. A topic with an error in it is left out whole."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from kiosk.authoring.blocks import read_blocks
from kiosk.authoring.context import Context
from kiosk.authoring.details import TITLE_LENGTH, Details
from kiosk.authoring.findings import FileFindings
from kiosk.authoring.front_matter import Document, read_document
from kiosk.authoring.glossary import Glossary
from kiosk.authoring.inline import Page, read_inline
from kiosk.authoring.rules import details as rules
from kiosk.authoring.rules.text import HEADING_LEVEL, NO_TEXT, SCREEN_EMPTY
from kiosk.authoring.survey import SOURCES, TopicFile
from kiosk.authoring.wording import did_you_mean, listed
from kiosk.authoring.words import plain, reading_minutes, screen_words
from kiosk.library.model import Block, Review, Screen, Topic

_SCREEN_HEADINGS = ("h1", "h2")


def read_topic(file: TopicFile, context: Context, findings: FileFindings) -> Topic | None:
    """The topic in `file`, or None after saying why it cannot be shown."""
    document = read_document(context.folder, file.path, findings)
    if document is None:
        return None
    details = Details(document.details, findings)
    title = details.text("title", TITLE_LENGTH)
    if not title:
        findings.add(rules.TITLE_MISSING, details.line("title"))
    summary = details.text("summary")
    if not summary:
        findings.add(rules.SUMMARY_MISSING, details.line("summary"))
    picture, alt = context.page_pictures(file.path, findings).lead(details)
    show_from, show_until = _shown(details, findings)
    screens = _screens(document, file, title, context, findings)
    topic = Topic(
        id=file.id,
        area=file.area,
        language=file.language,
        title=title,
        summary=summary,
        picture=picture,
        alt=alt,
        message=details.text("message"),
        minutes=reading_minutes(screens),
        screens=screens,
        keywords=details.texts("keywords"),
        sources=_sources(details, context.sources, findings),
        written=details.date("written"),
        translates=details.date("translates"),
        review=_review(details, findings),
        show_from=show_from,
        show_until=show_until,
        sensitive=details.flag("sensitive"),
    )
    details.finish()
    return None if findings.has_errors else topic


def _sources(details: Details, known: frozenset[str], findings: FileFindings) -> tuple[str, ...]:
    keys = details.texts("sources")
    for key in keys:
        if key not in known:
            hint = did_you_mean(key, known, f"Add it to {SOURCES}, or correct the key.")
            findings.add(rules.SOURCE_UNKNOWN, details.line("sources"), key=key, hint=hint)
    return tuple(key for key in keys if key in known)


def _review(details: Details, findings: FileFindings) -> Review:
    """Who signed the topic off; nobody unless both who and when are given."""
    line = details.line("clinical_review")
    group = details.group("clinical_review", "clinical_review: {by: , role: , on: , next: }")
    review = Review(by=group.text("by"), role=group.text("role"), on=group.date("on"), next=group.date("next"))
    group.finish()
    if review == Review():
        findings.add(rules.NOT_REVIEWED, line if details.has("clinical_review") else 0)
        return review
    missing = [name for name, value in (("who (by)", review.by), ("when (on)", review.on)) if not value]
    if missing:
        findings.add(rules.REVIEW_INCOMPLETE, line, missing=listed(missing))
        return Review()
    return review


def _shown(details: Details, findings: FileFindings) -> tuple[str, str]:
    group = details.group("show", "show: {from: 2026-12-01, until: 2027-12-01}")
    start, until = group.date("from"), group.date("until")
    group.finish()
    if start and until and until < start:
        findings.add(rules.DATES_REVERSED, details.line("show"), start=start, until=until)
        return "", ""
    return start, until


def _screens(document: Document, file: TopicFile, title: str, context: Context, findings: FileFindings) -> tuple[Screen, ...]:
    tree = context.converter.parse(document.body, document.body_line, findings)
    if tree is None:
        return ()
    page = context.page(file.path, file.language, tree, findings)
    glossary = context.glossaries.get(file.language) or Glossary()
    screens = []
    for heading, elements in _parts(tree.root):
        line = document.body_line if heading is None else tree.line(heading, document.body_line)
        name, blocks = _heading(heading, page, line) if heading is not None else (title, ())
        blocks = (*blocks, *read_blocks(elements, page, line))
        if blocks:
            name = name or title
            screens.append(Screen(name, glossary.link(blocks), screen_words(name, blocks)))
        elif heading is not None:
            findings.add(SCREEN_EMPTY, line, title=name)
    if not screens:
        findings.add(NO_TEXT, document.body_line)
    return tuple(screens)


def _parts(root: Element) -> Iterator[tuple[Element | None, list[Element]]]:
    """The text before the first heading, if any, then each heading with what follows it."""
    heading: Element | None = None
    elements: list[Element] = []
    for element in root:
        if element.tag in _SCREEN_HEADINGS:
            if heading is not None or elements:
                yield heading, elements
            heading, elements = element, []
        else:
            elements.append(element)
    if heading is not None or elements:
        yield heading, elements


def _heading(element: Element, page: Page, line: int) -> tuple[str, tuple[Block, ...]]:
    """The words of a screen's heading, and the pictures that stood in it."""
    if element.tag == "h1":
        page.findings.add(HEADING_LEVEL, line, signs="#", used="##")
    inline = read_inline(element, page, line)
    return plain(inline.text)[:TITLE_LENGTH], inline.pictures
