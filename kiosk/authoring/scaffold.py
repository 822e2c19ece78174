"""New files for admins: a copy of the library, an area, a topic, a language. Well-formed, numbered, never over a file that is there."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from kiosk.authoring.findings import Findings
from kiosk.authoring.folder import ContentFolder
from kiosk.authoring.languages import language_tag
from kiosk.authoring.names import order_number, slug
from kiosk.authoring.site_settings import SiteSettings, read_site_settings
from kiosk.authoring.survey import LanguageFolder, Survey, survey
from kiosk.errors import KioskError

NOT_YET = "2100-01-01"
"""A new page is shown from this day on: until its author takes the line out, patients never meet a template."""

_STEP = 10
_TOPIC = """---
title: {title}
summary: One short sentence on what this page tells.
keywords: []
message: The one thing to remember.
sources: []
written: {today}
clinical_review: {{by: , role: , on: , next: }}
show: {{from: {not_yet}}}  # patients see the page from this day on: take this line out when it is ready
---

## What it is

Say first what happens, then what it is called. Short sentences. One idea a screen, about 60 words.

!!! note "Good to know"
    One thing that helps.

## What you can do

- Begin with a verb.
- Two to seven points.
"""
_AREA = """---
title: {title}
summary: One short sentence on what this area tells.
question: What would you like to know?
order: {order}
---
"""


class ScaffoldError(KioskError):
    """Nothing was made; the text says why and what to do."""


def new_content(source: Path, target: Path) -> None:
    """An editable copy of the content folder `source` at `target`, which must not exist."""
    if os.path.lexists(target):
        raise ScaffoldError(f'There is something at "{target}" already. Name a folder that does not exist yet.')
    try:
        shutil.copytree(source, target, ignore=shutil.ignore_patterns(".*"), copy_function=shutil.copyfile)
    except (OSError, shutil.Error) as error:
        raise ScaffoldError(f'The library can not be copied to "{target}" ({error}).') from error


def new_area(content: Path, title: str) -> list[Path]:
    """A folder with its area.md, after the areas that are there, in every language of the content folder."""
    found, _ = _survey(content)
    name = _slug(title)
    order = _next(int(number) for language in found.languages for number in _area_orders(content, language))
    files = {content / language.path / name / "area.md": _AREA.format(title=title, order=order) for language in found.languages}
    if not files:
        raise ScaffoldError(f'"{content}" has no language yet. Start with  kiosk new content DIR.')
    return _write(files)


def new_topic(content: Path, area: str, title: str, language: str = "") -> list[Path]:
    """A topic's file after the topics of the area, in one language (the default one)."""
    found, settings = _survey(content)
    tag = language or settings.default_language
    folder = next((each for each in found.languages if each.tag == tag), None)
    if folder is None:
        raise ScaffoldError(f'"{content}" has no language {tag}. kiosk new language {tag}  begins one.')
    place = next((each for each in folder.areas if each.id == slug(area)), None)
    if place is None:
        known = ", ".join(each.id for each in folder.areas) or "none"
        raise ScaffoldError(f'{folder.path} has no area "{area}"; it has {known}. kiosk new area "TITLE"  makes one.')
    name = _slug(title)
    if any(topic.id == f"{place.id}/{name}" for topic in place.topics):
        raise ScaffoldError(f'There is a topic "{place.id}/{name}" already. Give the new one another title.')
    number = _next(topic.number for topic in place.topics)
    text = _TOPIC.format(title=title, today=date.today().isoformat(), not_yet=NOT_YET)  # noqa: DTZ011  the day on the admin's own clock
    return _write({content / place.path / f"{number:02d}-{name}.md": text})


def new_language(content: Path, tag: str) -> list[Path]:
    """All pages of the default language once more, to be translated in place; patients see none until kiosk.toml lists the language."""
    found, settings = _survey(content)
    code = language_tag(tag)
    if not code:
        raise ScaffoldError(f'"{tag}" is not the code of a language. Write it like en, es, ar or zh-Hans.')
    if any(each.tag == code for each in found.languages):
        raise ScaffoldError(f"There is a folder for {code} already.")
    if not settings.languages:
        raise ScaffoldError(f'kiosk.toml in "{content}" has no line  languages = ["{settings.default_language}"].  Add it first.')
    origin = next((each for each in found.languages if each.tag == settings.default_language), None)
    if origin is None:
        raise ScaffoldError(f'"{content}" has no pages in its default language, {settings.default_language}.')
    root = content / origin.path
    return _write({content / code / path.relative_to(root): _to_translate(path) for path in sorted(root.rglob("*.md"))})


def _to_translate(path: Path) -> str:
    """The text of a page, tied to the version that it is."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise ScaffoldError(f'"{path}" can not be read ({error}). kiosk check  says more.') from error
    head, _, body = text.partition("\n---\n")
    head = re.sub(r"(?m)^written: (\S+)$", r"written: \1\ntranslates: \1", head, count=1)
    return f"{head}\n---\n{body}"


def _survey(content: Path) -> tuple[Survey, SiteSettings]:
    folder, findings = ContentFolder(content), Findings()
    found = survey(folder, findings)
    return found, read_site_settings(folder, found.site, findings.file(found.site)) if found.site else SiteSettings()


def _area_orders(content: Path, language: LanguageFolder) -> Iterator[str]:
    for area in language.areas:
        if area.page:
            yield from re.findall(r"(?m)^order: *(\d{1,6})\b", (content / area.page).read_text(encoding="utf-8", errors="replace"))


def _next(numbers: Iterator[int]) -> int:
    """The first round number after those that are in use; pages without a number come last and count for none."""
    used = [number for number in numbers if number < 100_000]
    return (max(used, default=0) // _STEP + 1) * _STEP


def _slug(title: str) -> str:
    name = slug(title)
    if not name or order_number(f"{name}.md") is not None:
        raise ScaffoldError(f'No file name can be made of "{title}". Use letters, and do not begin with a number.')
    return name


def _write(files: dict[Path, str]) -> list[Path]:
    """Write all files, or say which one is there already before anything is written."""
    there = [path for path in files if os.path.lexists(path)]
    if there:
        raise ScaffoldError(f'"{there[0]}" is there already, and nothing was changed.')
    try:
        for path, text in files.items():
            path.parent.mkdir(parents=True, exist_ok=True)
            with path.open("x", encoding="utf-8", newline="\n") as file:
                file.write(text)
    except OSError as error:
        raise ScaffoldError(f"A file can not be written ({error}).") from error
    return list(files)
