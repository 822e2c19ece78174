"""The shipped topics say only what `content/evidence.md` carries, and every fact there has a source."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

import pytest
import yaml

from kiosk.authoring.checker import read_content
from kiosk.authoring.translations import numbers
from kiosk.library.model import Screen, Topic

CONTENT = Path(__file__).resolve().parents[2] / "content"

OURS = "(our advice, no source)"
"""Marks a line that is advice of ours and no medical fact."""

EXCEPTIONS: dict[str, dict[str, str]] = {}
"""Numbers of a topic that no fact carries, each with its reason: by topic, then number."""

ALWAYS = {"911": "the emergency number"}


@dataclass(frozen=True, slots=True)
class Fact:
    """One line of evidence.md. `keys` are of sources.yaml."""

    topic: str
    text: str
    keys: tuple[str, ...]


def facts() -> list[Fact]:
    found, topic = [], ""
    for line in (CONTENT / "evidence.md").read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            topic = line.removeprefix("## ").strip()
        elif topic and line.startswith("- "):
            brackets = re.findall(r"\[([a-z0-9, -]+)\]", line)
            found.append(Fact(topic, line.removeprefix("- "), tuple(key.strip() for each in brackets for key in each.split(","))))
    assert len(found) > 100, "evidence.md was not understood"
    return found


def topics() -> list[Topic]:
    found = [topic for _, topic in read_content(CONTENT).draft.topics]
    assert len(found) >= 40
    return found


def carried(lines: list[Fact]) -> frozenset[str]:
    """Every number that facts name, as `numbers` writes them."""
    return frozenset().union(*(numbers(Screen(fact.text, (), 0)) for fact in lines))


def test_every_fact_has_a_source_or_says_that_it_is_ours() -> None:
    known = {source["key"] for source in yaml.safe_load((CONTENT / "sources.yaml").read_text(encoding="utf-8"))}
    without = [f"{fact.topic}: {fact.text}" for fact in facts() if not fact.keys and OURS not in fact.text]
    unknown = [f"{fact.topic}: {key}" for fact in facts() for key in fact.keys if key not in known]

    assert (without, unknown) == ([], [])


def test_every_topic_cites_what_its_facts_rest_on() -> None:
    by_topic: dict[str, set[str]] = defaultdict(set)
    for fact in facts():
        by_topic[fact.topic].update(fact.keys)

    wrong = [
        f"{topic.language}/{topic.id}: {', '.join(sorted(set(topic.sources) ^ by_topic[topic.id]))}"
        for topic in topics()
        if set(topic.sources) != by_topic[topic.id]
    ]

    assert wrong == []


def test_every_number_of_a_topic_is_carried_by_one_of_its_facts() -> None:
    by_topic: dict[str, list[Fact]] = defaultdict(list)
    for fact in facts():
        by_topic[fact.topic].append(fact)
    wrong = []
    for topic in topics():
        allowed = carried(by_topic[topic.id]) | ALWAYS.keys() | EXCEPTIONS.get(topic.id, {}).keys()
        for number, screen in enumerate(topic.screens, 1):
            loose = sorted(numbers(screen) - allowed)
            if loose:
                wrong.append(f"{topic.language}/{topic.id} screen {number}: {', '.join(loose)}")

    assert wrong == []


def test_every_exception_is_still_needed_and_has_a_reason() -> None:
    said: dict[str, set[str]] = defaultdict(set)
    for topic in topics():
        said[topic.id].update(*(numbers(screen) for screen in topic.screens))

    assert [name for name, loose in EXCEPTIONS.items() if not loose.keys() <= said[name]] == []
    assert all(len(reason) > 10 for loose in EXCEPTIONS.values() for reason in loose.values())


@pytest.mark.parametrize("text", ["In 37 in 100 people", "Take 2.5 cups"])
def test_a_loose_number_is_found(text: str) -> None:
    assert numbers(Screen(text, (), 0)) - carried([Fact("a/b", "Most people. [key]", ("key",))])
