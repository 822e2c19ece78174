"""Find topics and explained words by the beginnings of words. Accents and capital letters don't matter; the cost has a bound.

A topic is found first by its title, then by its keywords, then anywhere in its text. Nothing is ranked inside these groups: ranking would
look at every page that holds a common word, and a reader of six tiles gains nothing from it. Nor is a single letter
looked for beside a longer word: it begins words of nearly every page, and made the slowest queries five times as slow.
"""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from kiosk.library.model import TopicCard
from kiosk.library.release import Release

LEAST = 2
"""Letters from which on there is something to find (U-20)."""

MOST = 24
"""Topics that are found at most; who needs more types another letter."""

_WORDS = 6
"""Of what was typed; more would only cost."""

_GROUPS = ("title", "{title keywords}", "{title keywords summary body}")


class HitKind(StrEnum):
    """What was found."""

    TOPIC = "topic"
    TERM = "term"


@dataclass(frozen=True, slots=True)
class Hit:
    """`id` of the topic or term; `card` of a topic, else None."""

    kind: HitKind
    id: str
    title: str
    card: TopicCard | None = None


def find(release: Release, language: str, typed: str) -> tuple[Hit, ...]:
    """What begins like the words that were typed: topics by title, explained words, then the other topics. Empty below LEAST letters."""
    words = plain(typed).split()[:_WORDS]
    if sum(map(len, words)) < LEAST:
        return ()
    words = [word for word in words if len(word) > 1] or words
    topics = _topics(release, language, words)
    titled = [hit for hit in topics if _begin(plain(hit.title), words)]
    rest = [hit for hit in topics if hit not in titled]
    return (*titled, *_terms(release, language, words), *rest)


def plain(text: str) -> str:
    """Small letters without accents, and single spaces for everything that is no letter or digit."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    return " ".join(re.findall(r"\w+", "".join(letter for letter in letters if not unicodedata.combining(letter))))


def _begin(text: str, words: list[str]) -> bool:
    """Whether each of the words begins one of the text."""
    there = text.split()
    return all(any(each.startswith(word) for each in there) for word in words)


def _topics(release: Release, language: str, words: list[str]) -> list[Hit]:
    found: dict[str, Hit] = {}
    for tag in dict.fromkeys((language, release.default_language)):
        for topic in _ids(release, tag, words):
            card = release.card(language, topic) if topic not in found else None
            if card is not None and card.language == tag:
                found[topic] = Hit(HitKind.TOPIC, topic, card.title, card)
                if len(found) == MOST:
                    return list(found.values())
    return list(found.values())


def _ids(release: Release, language: str, words: list[str]) -> Iterator[str]:
    """Topic ids in the order of the groups; one may come again."""
    spoken = " ".join(plain(language).split())
    for group in _GROUPS:
        terms = " ".join(f'"{word}" *' for word in words)
        yield from release.matching(f'{group} : ({terms}) AND language : "{spoken}"', language, MOST)


def _terms(release: Release, language: str, words: list[str]) -> Iterator[Hit]:
    for term, name, forms in release.terms(language):
        if any(_begin(plain(form), words) for form in (name, *json.loads(forms))):
            yield Hit(HitKind.TERM, term, name)
