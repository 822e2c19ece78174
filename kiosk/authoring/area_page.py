"""One area's `area.md` to an `Area` and its place among the areas."""

from __future__ import annotations

import re
from dataclasses import dataclass

from kiosk.authoring.context import Context
from kiosk.authoring.details import TITLE_LENGTH, Details
from kiosk.authoring.findings import FileFindings
from kiosk.authoring.front_matter import read_document
from kiosk.authoring.rules.details import ICON_UNKNOWN, TITLE_MISSING
from kiosk.authoring.rules.text import AREA_TEXT
from kiosk.authoring.survey import AreaFolder
from kiosk.library.model import Area

_ICON = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


@dataclass(frozen=True, slots=True)
class PlacedArea:
    """An area as one language has it; `order` is the number it asks for."""

    area: Area
    order: int | None = None


def read_area(folder: AreaFolder, language: str, context: Context, findings: FileFindings) -> PlacedArea | None:
    """The area that `folder` describes, or None after saying why its page cannot be used."""
    document = read_document(context.folder, folder.page, findings)
    if document is None:
        return None
    details = Details(document.details, findings)
    title = details.text("title", TITLE_LENGTH)
    if not title:
        findings.add(TITLE_MISSING, details.line("title"))
    picture, alt = context.page_pictures(folder.page, findings).lead(details)
    summary, question = details.text("summary"), details.text("question", TITLE_LENGTH)
    area = Area(folder.id, language, title, summary, question or title, picture, alt, _icon(details, findings), details.flag("small"))
    order = details.number("order")
    details.finish()
    if document.body.strip():
        findings.add(AREA_TEXT, document.body_line)
    return PlacedArea(area, order) if title else None


def unnamed_area(folder: AreaFolder, language: str) -> PlacedArea:
    """An area without a page of its own, called after its folder."""
    title = folder.id.replace("-", " ").capitalize()
    return PlacedArea(Area(folder.id, language, title, "", title, "", "", ""))


def _icon(details: Details, findings: FileFindings) -> str:
    icon = details.text("icon")
    if not icon or _ICON.fullmatch(icon):
        return icon
    findings.add(ICON_UNKNOWN, details.line("icon"), icon=icon)
    return ""
