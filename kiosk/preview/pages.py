"""Which file an admin has to open for the page that is shown."""

from __future__ import annotations

import os
from collections.abc import Callable

from kiosk.authoring.names import slug, topic_slug
from kiosk.visit.navigation import Overlay, Page, Visit

_FIXED = {
    Page.ATTRACT: "home.md",
    Page.HOME: "home.md",
    Page.SUBJECTS: "questions.md",
    Page.ASK: "questions.md",
    Page.QUESTIONS: "questions.md",
    Page.TAKE_HOME: "questions.md",
    Page.LEAVING: "questions.md",
    Page.BIG: "questions.md",
    Page.SPINE: "spine.md",
}


def page_file(content: str, visit: Visit, language: str) -> str:
    """The file behind the page, relative to the content folder with `/`; "" for a page without one.

    `language`: the one in which the page is shown, which may be another than the visit's.
    """
    if visit.overlay is Overlay.WORD:
        return f"{language}/glossary.md"
    area, _, topic = visit.place.topic.partition("/")
    if topic:
        folder = _entry(os.path.join(content, language), area, slug)
        name = _entry(os.path.join(content, language, folder), topic, topic_slug) if folder else ""
        return f"{language}/{folder}/{name}" if name else ""
    if visit.place.page is Page.AREA:
        folder = _entry(os.path.join(content, language), visit.place.area, slug)
        return f"{language}/{folder}/area.md" if folder else ""
    name = _FIXED.get(visit.place.page, "")
    return f"{language}/{name}" if name else ""


def _entry(folder: str, wanted: str, name_of: Callable[[str], str]) -> str:
    try:
        names = sorted(os.listdir(folder))
    except OSError:
        return ""
    return next((name for name in names if name_of(name) == wanted and not name.startswith(".")), "")
