"""Reads `kiosk.toml`: the clinic, its languages, how long a visit may rest, the emergency lines."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping as MappingType
from dataclasses import dataclass, field

from kiosk.authoring.details import Details
from kiosk.authoring.findings import FileFindings
from kiosk.authoring.folder import ContentFolder
from kiosk.authoring.front_matter import read_text
from kiosk.authoring.languages import language_tag
from kiosk.authoring.limits import MAX_DETAILS
from kiosk.authoring.rules.site import (
    EMERGENCY_KEY,
    GRACE_OUT_OF_RANGE,
    IDLE_OUT_OF_RANGE,
    LANGUAGE_TAG,
    SITE_BROKEN,
    TOPIC_PAGES,
    WHEN_OVERDUE_UNKNOWN,
)
from kiosk.authoring.yaml_reader import Items, Mapping, Node, Scalar

DEFAULT_LANGUAGE = "en"
DEFAULT_IDLE_SECONDS = 120
LEAST_IDLE_SECONDS, MOST_IDLE_SECONDS = 60, 600
DEFAULT_GRACE_DAYS, MOST_GRACE_DAYS = 30, 3650
_NOTICE, _HIDE = "notice", "hide"
_ERROR_LINE = re.compile(r"at line (\d+)")
_PUBLIC = re.compile(r"https?://[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:/[A-Za-z0-9._~-]+)*/?")
"""No user, port, query or fragment: nothing that could name a person or a visit."""
_MAX_DEPTH = 5


@dataclass(frozen=True, slots=True)
class SiteSettings:
    """What kiosk.toml says, or the defaults. Empty `languages`: all that have a folder.
    `grace_days` after its next review is due a page gets a notice, or with `hide_overdue` goes. `lines` says where each name stands.
    """

    clinic: str = ""
    logo: str = ""
    languages: tuple[str, ...] = ()
    default_language: str = DEFAULT_LANGUAGE
    idle_seconds: int = DEFAULT_IDLE_SECONDS
    topic_pages: str = ""
    grace_days: int = DEFAULT_GRACE_DAYS
    hide_overdue: bool = False
    emergency: MappingType[str, str] = field(default_factory=dict)
    lines: MappingType[str, int] = field(default_factory=dict)


def read_site_settings(folder: ContentFolder, path: str, findings: FileFindings) -> SiteSettings:
    """The settings in the file `path`. What cannot be used is said, and its default taken."""
    text = read_text(folder, path, findings, MAX_DETAILS)
    if text is None:
        return SiteSettings()
    try:
        table = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        found = _ERROR_LINE.search(str(error))
        findings.add(SITE_BROKEN, int(found[1]) if found else text.count("\n") + 1)
        return SiteSettings()
    details = Details(_as_mapping(table, text.split("\n"), 1, 0), findings)
    grace_days, hide_overdue = _review(details, findings)
    settings = SiteSettings(
        clinic=details.text("clinic"),
        logo=details.text("logo"),
        languages=_languages(details, findings),
        default_language=_default_language(details, findings),
        idle_seconds=_idle_seconds(details, findings),
        topic_pages=_topic_pages(details, findings),
        grace_days=grace_days,
        hide_overdue=hide_overdue,
        emergency=_emergency(details, findings),
        lines={key: details.line(key) for key in details.names()},
    )
    details.finish()
    return settings


def _languages(details: Details, findings: FileFindings) -> tuple[str, ...]:
    tags: dict[str, None] = {}
    for text in details.texts("languages"):
        tag = language_tag(text)
        if not tag:
            findings.add(LANGUAGE_TAG, details.line("languages"), tag=text)
        tags[tag] = None
    return tuple(filter(None, tags))


def _default_language(details: Details, findings: FileFindings) -> str:
    text = details.text("default_language")
    tag = language_tag(text)
    if text and not tag:
        findings.add(LANGUAGE_TAG, details.line("default_language"), tag=text)
    return tag or DEFAULT_LANGUAGE


def _topic_pages(details: Details, findings: FileFindings) -> str:
    """Where the clinic's own pages about the topics are, with a `/` at its end. A public address and nothing more (U-11)."""
    address = details.text("topic_pages")
    if not address or _PUBLIC.fullmatch(address):
        return address.rstrip("/") + "/" if address else ""
    findings.add(TOPIC_PAGES, details.line("topic_pages"), address=address)
    return ""


def _idle_seconds(details: Details, findings: FileFindings) -> int:
    seconds = details.number("idle_seconds")
    if seconds is None or LEAST_IDLE_SECONDS <= seconds <= MOST_IDLE_SECONDS:
        return DEFAULT_IDLE_SECONDS if seconds is None else seconds
    limits = {"least": LEAST_IDLE_SECONDS, "most": MOST_IDLE_SECONDS, "default": DEFAULT_IDLE_SECONDS}
    findings.add(IDLE_OUT_OF_RANGE, details.line("idle_seconds"), value=seconds, **limits)
    return DEFAULT_IDLE_SECONDS


def _review(details: Details, findings: FileFindings) -> tuple[int, bool]:
    """How many days after its review is due a page stays as it is, and whether it is hidden then (instead of shown with a notice)."""
    group = details.group("review", '[review] and below it grace_days = 30 and when_overdue = "notice"')
    days, then = group.number("grace_days"), group.text("when_overdue")
    group.finish()
    if days is not None and not 0 <= days <= MOST_GRACE_DAYS:
        findings.add(GRACE_OUT_OF_RANGE, group.line("grace_days"), value=days, most=MOST_GRACE_DAYS, default=DEFAULT_GRACE_DAYS)
        days = None
    if then not in ("", _NOTICE, _HIDE):
        findings.add(WHEN_OVERDUE_UNKNOWN, group.line("when_overdue"), value=then)
    return DEFAULT_GRACE_DAYS if days is None else days, then == _HIDE


def _emergency(details: Details, findings: FileFindings) -> dict[str, str]:
    group = details.group("emergency", '[emergency] and below it en = "In an emergency call 112."')
    lines = {}
    for key in group.names():
        tag = language_tag(key)
        if tag:
            lines[tag] = group.text(key)
        else:
            findings.add(EMERGENCY_KEY, group.line(key), key=key)
    return lines


def _as_mapping(table: dict[str, object], rows: list[str], line: int, depth: int) -> Mapping:
    """A table of TOML with lines: each name is taken to stand where it is first written after its table begins."""
    mapping = Mapping(line)
    for key, value in table.items():
        name = re.escape(key)
        begins = re.compile(rf"\s*(?:\[\[?\s*)?(?:[\w.-]+\.)?[\"']?{name}[\"']?\s*[=.\]]")
        at = next((number for number, row in enumerate(rows[line - 1 :], line) if begins.match(row)), line)
        mapping.lines[key] = at
        mapping.entries[key] = _as_node(value, rows, at, depth + 1)
    return mapping


def _as_node(value: object, rows: list[str], line: int, depth: int) -> Node:
    if isinstance(value, dict) and depth < _MAX_DEPTH:
        return _as_mapping(value, rows, line, depth)
    if isinstance(value, list) and depth < _MAX_DEPTH:
        return Items([_as_node(item, rows, line, depth + 1) for item in value], line)
    return Scalar(str(value).lower() if isinstance(value, bool) else str(value), line)
