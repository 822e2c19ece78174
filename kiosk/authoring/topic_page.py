"""One topic's file to a `Topic`: details, then screens. A topic with an error in it is left out whole."""

from __future__ import annotations

from datetime import date, timedelta

from kiosk.authoring.context import Context
from kiosk.authoring.details import TITLE_LENGTH, Details
from kiosk.authoring.findings import FileFindings
from kiosk.authoring.front_matter import Document, read_document
from kiosk.authoring.glossary import Glossary
from kiosk.authoring.rules import details as rules
from kiosk.authoring.rules.text import NO_TEXT
from kiosk.authoring.screens import read_screens
from kiosk.authoring.survey import SOURCES, TopicFile
from kiosk.authoring.wording import did_you_mean, listed
from kiosk.authoring.words import reading_minutes
from kiosk.library.model import Review, Screen, Topic


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
    review = _review(details, findings)
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
        review=review,
        show_from=show_from,
        show_until=_last_day(show_until, review, context.hide_after),
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


def _last_day(until: str, review: Review, hide_after: int | None) -> str:
    """The last day on which a page is shown: its own, or when its review has been overdue for so long that the clinic hides it."""
    if hide_after is None or not review.next:
        return until
    try:
        hidden = (date.fromisoformat(review.next) + timedelta(days=hide_after)).isoformat()
    except OverflowError:
        return until
    return min(until, hidden) if until else hidden


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
    screens = tuple(read_screens(page, document.body_line, title, glossary))
    if not screens:
        findings.add(NO_TEXT, document.body_line)
    return screens
