"""What stands where: one walk over the content folder that sorts its files by what they are. Opens none of them."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field

from kiosk.authoring.findings import Findings
from kiosk.authoring.folder import ContentFolder, Entry, Kind
from kiosk.authoring.languages import language_tag
from kiosk.authoring.names import order_number, slug, topic_slug
from kiosk.authoring.rules.details import DUPLICATE_TOPIC
from kiosk.authoring.rules.files import BAD_NAME, NAME_TWINS, PAGE_ENDING, STRAY_FILE, STRAY_FOLDER, UNKNOWN_LANGUAGE_FOLDER

SITE = "kiosk.toml"
SOURCES = "sources.yaml"
MEDIA = "media"
_HOME, _AREA, _GLOSSARY, _QUESTIONS = "home.md", "area.md", "glossary.md", "questions.md"
_SPINE = "spine.md"
_WRONG_ENDINGS = (".txt", ".markdown", ".mdown", ".mkd", ".rtf", ".doc", ".docx", ".odt")
"""Of files that were most likely meant as pages."""
_UNNUMBERED = 1_000_000
_MEDIA_DEPTH = 5


@dataclass(frozen=True, slots=True)
class TopicFile:
    """A topic's file. `id` is `area/topic`; `number` orders the topics of an area."""

    path: str
    language: str
    area: str
    id: str
    number: int


@dataclass(frozen=True, slots=True)
class AreaFolder:
    """An area in one language; `page` is the path of its area.md or empty."""

    id: str
    path: str
    page: str
    topics: tuple[TopicFile, ...]


@dataclass(frozen=True, slots=True)
class LanguageFolder:
    """A language; `home`, `glossary`, `questions` and `spine` are paths or empty."""

    tag: str
    path: str
    home: str
    glossary: str
    questions: str
    spine: str
    areas: tuple[AreaFolder, ...]


@dataclass(frozen=True, slots=True)
class Survey:
    """The content folder, sorted. `media` maps names in small letters, relative to the folder media, to paths."""

    site: str = ""
    sources: str = ""
    languages: tuple[LanguageFolder, ...] = ()
    media: Mapping[str, str] = field(default_factory=dict)


def survey(folder: ContentFolder, findings: Findings) -> Survey:
    """Walk the content folder once."""
    top = folder.entries("", findings)
    files = {entry.name.casefold(): entry.path for entry in top if entry.kind is Kind.FILE}
    languages: list[LanguageFolder] = []
    media: dict[str, str] = {}
    for entry in top:
        if entry.kind is Kind.FILE:
            if _is_misplaced(entry.name):
                findings.file(entry.path).add(STRAY_FILE, name=entry.name)
        elif entry.name.casefold() == MEDIA:
            _collect_media(folder, entry.path, len(entry.path) + 1, media, findings)
        elif not (tag := language_tag(entry.name)):
            findings.file(entry.path).add(UNKNOWN_LANGUAGE_FOLDER, name=entry.name)
        else:
            languages.append(_language(folder, entry, tag, findings))
    return Survey(files.get(SITE, ""), files.get(SOURCES, ""), tuple(languages), media)


def _is_misplaced(name: str) -> bool:
    """A page at the top of the content folder; other files there are nobody's business."""
    return name.casefold() in (_HOME, _AREA, _GLOSSARY, _QUESTIONS) or (name.casefold().endswith(".md") and order_number(name) is not None)


def media_key(name: str) -> str:
    """How a name in the folder media is looked up: composed letters, small letters."""
    return unicodedata.normalize("NFC", name).casefold()


def _collect_media(folder: ContentFolder, path: str, skip: int, media: dict[str, str], findings: Findings, depth: int = 1) -> None:
    for entry in folder.entries(path, findings):
        if entry.kind is Kind.FILE:
            media[media_key(entry.path[skip:])] = entry.path
        elif depth < _MEDIA_DEPTH:
            _collect_media(folder, entry.path, skip, media, findings, depth + 1)
        else:
            findings.file(entry.path).add(STRAY_FOLDER, name=entry.name)


def _language(folder: ContentFolder, entry: Entry, tag: str, findings: Findings) -> LanguageFolder:
    pages = {_HOME: "", _GLOSSARY: "", _QUESTIONS: "", _SPINE: ""}
    areas: dict[str, AreaFolder] = {}
    for item in folder.entries(entry.path, findings):
        name = item.name.casefold()
        if item.kind is Kind.FOLDER:
            area = slug(item.name)
            if not area:
                findings.file(item.path).add(BAD_NAME, name=item.name)
            elif area in areas:
                findings.file(item.path).add(NAME_TWINS, name=item.name, other=areas[area].path)
            else:
                areas[area] = _area(folder, item, tag, area, findings)
        elif name in pages:
            pages[name] = item.path
        else:
            findings.file(item.path).add(STRAY_FILE, name=item.name)
    return LanguageFolder(tag, entry.path, pages[_HOME], pages[_GLOSSARY], pages[_QUESTIONS], pages[_SPINE], tuple(areas.values()))


def _area(folder: ContentFolder, entry: Entry, tag: str, area: str, findings: Findings) -> AreaFolder:
    page = ""
    topics: dict[str, TopicFile] = {}
    for item in folder.entries(entry.path, findings):
        name = topic_slug(item.name)
        if item.kind is Kind.FOLDER:
            findings.file(item.path).add(STRAY_FOLDER, name=item.name)
        elif item.name.casefold() == _AREA:
            page = item.path
        elif not item.name.casefold().endswith(".md"):
            is_page = item.name.casefold().endswith(_WRONG_ENDINGS)
            findings.file(item.path).add(PAGE_ENDING if is_page else STRAY_FILE, name=item.name)
        elif not name:
            findings.file(item.path).add(BAD_NAME, name=item.name)
        elif name in topics:
            other = topics[name].path.rpartition("/")[2]
            findings.file(item.path).add(DUPLICATE_TOPIC, other=other, topic=f"{area}/{name}")
        else:
            number = order_number(item.name)
            number = _UNNUMBERED if number is None else number
            topics[name] = TopicFile(item.path, tag, area, f"{area}/{name}", number)
    return AreaFolder(area, entry.path, page, tuple(sorted(topics.values(), key=lambda topic: (topic.number, topic.id))))
