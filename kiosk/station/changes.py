"""What is different between two releases, in words for staff: pages that are new, gone or changed, and everything around them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.library.release import Release

_SITE_WORDS = {
    "clinic": "the clinic's name",
    "headline": "the headline",
    "invitation": "the invitation",
    "welcome": "the welcome",
    "emergency": "the emergency line",
    "about": "the text about this kiosk",
    "logo": "the logo",
}
_TOPIC_WORDS = {
    "title": "its title",
    "summary": "its summary",
    "picture": "its picture",
    "message": "its message",
    "keywords": "its search words",
    "sources": "its sources",
    "review": "its clinical review",
    "show_from": "the day it starts on",
    "show_until": "the day it ends on",
    "position": "its place",
}


@dataclass(frozen=True, slots=True)
class _Page:
    title: str
    fields: dict[str, object]
    screens: tuple[tuple[str, str], ...]


def changes(old: Release, new: Release) -> list[str]:
    """One sentence for each thing that is different from `old` to `new`; none when patients see the same."""
    return [*_of_languages(old, new), *_of_sites(old, new), *_of_areas(old, new), *_of_topics(old, new), *_of_terms(old, new)]


def _of_languages(old: Release, new: Release) -> Iterator[str]:
    before, after = ({each.tag: each.name for each in release.languages} for release in (old, new))
    yield from (f"New language: {after[tag]} ({tag})." for tag in after if tag not in before)
    yield from (f"Language no longer offered: {before[tag]} ({tag})." for tag in before if tag not in after)
    if old.default_language != new.default_language:
        yield f"Visits start in {new.default_language} instead of {old.default_language}."
    if old.idle_seconds != new.idle_seconds:
        yield f"A visit may rest for {new.idle_seconds:.0f} instead of {old.idle_seconds:.0f} seconds."


def _of_sites(old: Release, new: Release) -> Iterator[str]:
    before, after = ({str(row["language"]): json.loads(str(row["body"])) for row in _rows(release, "site")} for release in (old, new))
    for tag in sorted(before.keys() & after.keys()):
        different = [words for key, words in _SITE_WORDS.items() if before[tag].get(key) != after[tag].get(key)]
        if different:
            yield f"Start page and settings ({tag}): changed {_listed(different)}."


def _of_areas(old: Release, new: Release) -> Iterator[str]:
    before, after = _by_key(old, "area"), _by_key(new, "area")
    for key in sorted(before.keys() | after.keys()):
        if key not in before:
            yield f'New area: "{after[key]["title"]}" ({_where(key)}).'
        elif key not in after:
            yield f'Area gone: "{before[key]["title"]}" ({_where(key)}).'
        elif before[key] != after[key]:
            yield f'Area changed: "{after[key]["title"]}" ({_where(key)}).'


def _of_topics(old: Release, new: Release) -> Iterator[str]:
    before, after = _pages(old), _pages(new)
    for key in sorted(before.keys() | after.keys()):
        if key not in before:
            yield f'New page: "{after[key].title}" ({_where(key)}).'
        elif key not in after:
            yield f'Page gone: "{before[key].title}" ({_where(key)}).'
        elif before[key] != after[key]:
            yield f'Page changed: "{after[key].title}" ({_where(key)}): {_listed(list(_of_page(before[key], after[key])))}.'


def _of_page(old: _Page, new: _Page) -> Iterator[str]:
    for key, words in _TOPIC_WORDS.items():
        if old.fields.get(key) != new.fields.get(key):
            yield f'{words} (was "{old.title}")' if key == "title" else words
    if len(old.screens) != len(new.screens):
        yield f"{len(new.screens)} screens instead of {len(old.screens)}"
    for number, (one, other) in enumerate(zip(old.screens, new.screens, strict=False), 1):
        if one != other:
            yield f'screen {number}, "{other[0]}"'
    if old.screens == new.screens and all(old.fields.get(key) == new.fields.get(key) for key in _TOPIC_WORDS):
        yield "details"


def _of_terms(old: Release, new: Release) -> Iterator[str]:
    before, after = _by_key(old, "term"), _by_key(new, "term")
    for key in sorted(before.keys() | after.keys()):
        if before.get(key) != after.get(key):
            kind = "New word" if key not in before else "Word gone" if key not in after else "Word explained anew"
            yield f'{kind} in the glossary: "{(after.get(key) or before[key])["term"]}" ({key[0]}).'


def _pages(release: Release) -> dict[tuple[str, str], _Page]:
    screens: dict[tuple[str, str], list[tuple[str, str]]] = {}
    for row in _rows(release, "screen", "language, topic, position"):
        screens.setdefault((str(row["language"]), str(row["topic"])), []).append((str(row["title"]), str(row["blocks"])))
    found = {}
    for row in _rows(release, "topic"):
        key = (str(row["language"]), str(row["id"]))
        found[key] = _Page(str(row["title"]), row, tuple(screens.get(key, ())))
    return found


def _by_key(release: Release, table: str) -> dict[tuple[str, str], dict[str, object]]:
    return {(str(row["language"]), str(row["id"])): row for row in _rows(release, table)}


def _rows(release: Release, table: str, order: str = "language, id") -> list[dict[str, object]]:
    return release.table(table, "language" if table == "site" else order)


def _where(key: tuple[str, str]) -> str:
    return f"{key[0]}/{key[1]}"


def _listed(words: list[str]) -> str:
    return ", ".join(words)
