"""Which languages a library offers, in which order, and which one the others fall back to."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from kiosk.authoring.findings import FileFindings, Findings
from kiosk.authoring.rules.site import DEFAULT_LANGUAGE_UNKNOWN, LANGUAGE_EMPTY, LANGUAGE_MISSING, LANGUAGE_NOT_LISTED
from kiosk.authoring.site_settings import SiteSettings
from kiosk.authoring.survey import LanguageFolder


def listed_languages(
    folders: tuple[LanguageFolder, ...], settings: SiteSettings, findings: Findings, site: FileFindings
) -> tuple[LanguageFolder, ...]:
    """The language folders in the order of kiosk.toml; without a list there, the default language and then the rest by code."""
    by_tag = {folder.tag: folder for folder in folders}
    if not settings.languages:
        return tuple(sorted(folders, key=lambda folder: (folder.tag != settings.default_language, folder.tag)))
    for tag in settings.languages:
        if tag not in by_tag:
            site.add(LANGUAGE_MISSING, settings.lines.get("languages", 0), tag=tag)
    for folder in folders:
        if folder.tag not in settings.languages:
            findings.file(folder.path).add(LANGUAGE_NOT_LISTED, tag=folder.tag)
    return tuple(by_tag[tag] for tag in settings.languages if tag in by_tag)


def offered_languages(folders: tuple[LanguageFolder, ...], tags: Collection[str], findings: Findings) -> tuple[LanguageFolder, ...]:
    """The languages that have something to show: those in `tags`."""
    for folder in folders:
        if folder.tag not in tags:
            findings.file(folder.path).add(LANGUAGE_EMPTY)
    return tuple(folder for folder in folders if folder.tag in tags)


def fallback_language(tags: Sequence[str], settings: SiteSettings, findings: FileFindings | None = None) -> str:
    """The default language if it is among those that have topics (`tags`), else the first of them. Says so when `findings` are given."""
    if settings.default_language in tags or not tags:
        return settings.default_language if tags else ""
    if findings is not None:
        line = settings.lines.get("default_language", 0)
        findings.add(DEFAULT_LANGUAGE_UNKNOWN, line, tag=settings.default_language, used=tags[0])
    return tags[0]
