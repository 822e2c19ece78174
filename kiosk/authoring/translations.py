"""Holds translations against the pages that they translate: version, screens, and every number on them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from kiosk.authoring.findings import Findings
from kiosk.authoring.rules import translations as rules
from kiosk.authoring.words import block_texts
from kiosk.library.model import Screen, Topic

_NUMBER = re.compile(r"\d+(?:[.,\u202f\u00a0]\d+)*")
_GROUPING = re.compile(r"[.,\u202f\u00a0](?=\d{3}(?!\d))")
_NAMED = 5


def judge_translations(topics: Iterable[Topic], default: str, files: Mapping[tuple[str, str], str], findings: Findings) -> None:
    """What is wrong with each topic that has a page in the default language too. `files` has paths by language and id."""
    topics = tuple(topics)
    originals = {topic.id: topic for topic in topics if topic.language == default}
    for topic in topics:
        original = originals.get(topic.id)
        if topic.language != default and original is not None:
            _judge(topic, original, files, findings)


def _judge(topic: Topic, original: Topic, files: Mapping[tuple[str, str], str], findings: Findings) -> None:
    found = findings.file(files[topic.language, topic.id])
    name = files[original.language, original.id]
    if original.written and not topic.translates:
        found.add(rules.TRANSLATION_UNTIED, original=name, written=original.written)
    elif original.written > topic.translates:
        found.add(rules.TRANSLATION_STALE, original=name, written=original.written, translated=topic.translates)
    if len(topic.screens) != len(original.screens):
        found.add(rules.TRANSLATION_SCREENS, here=len(topic.screens), there=len(original.screens), original=name)
        return
    for number, (here, there) in enumerate(zip(topic.screens, original.screens, strict=True), 1):
        differ = sorted((numbers(here) - numbers(there)) | (numbers(there) - numbers(here)))
        if differ:
            more = ", ".join(differ[:_NAMED]) + (" and more" if len(differ) > _NAMED else "")
            found.add(rules.TRANSLATION_NUMBERS, screen=number, title=here.title, original=name, differ=more)


def numbers(screen: Screen) -> frozenset[str]:
    """The different numbers on a screen, written alike: `2,5` and `2.5`, `1,000` and `1.000` are the same."""
    texts = (screen.title, *block_texts(screen.blocks))
    return frozenset(_GROUPING.sub("", each).replace(",", ".") for each in _NUMBER.findall(" ".join(texts)))
