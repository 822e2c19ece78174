"""How fast a search answers among ten thousand topics, from the second letter on: five hundred beginnings of words, accents among them."""

from __future__ import annotations

import random
import re
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

from kiosk.authoring.compiler import build
from kiosk.library.release import Release
from kiosk.library.search import find
from kiosk.paths import content_dir
from tests.performance.figures import Figure, judge, percentile
from tests.performance.noise import Noise, wait_for_calm

pytestmark = pytest.mark.performance

TOPICS, PER_AREA = 10_000, 100
TERMS = 300
"""Explained words, many more than a library has."""

WORDS_A_SCREEN, SCREENS = 60, 3
QUERIES = 500
LENGTHS = range(2, 9)
ROUNDS = 5
LANGUAGES = ("en", "es")


def vocabulary(language: str) -> list[str]:
    """The words of the shipped library as often as they stand there, so that some begin thousands of topics and some one."""
    pages = sorted(Path(content_dir(), language).glob("*/*.md"))
    return [word for page in pages for word in re.findall(r"[^\W\d_]+", page.read_text(encoding="utf-8"))]


def written(content: Path, topics: int) -> Path:
    """A library in two languages, half of the topics in each, whose texts are drawn from the words of the shipped one."""
    chance = random.Random(7)
    files = {"kiosk.toml": 'clinic = "A clinic"\nlanguages = ["en", "es"]\n[emergency]\nen = "Call 112."\nes = "Llame al 112."\n'}
    for language in LANGUAGES:
        words = vocabulary(language)
        files[f"{language}/home.md"] = "---\nlanguage: L\nheadline: H\ninvitation: I\nwelcome: W\n---\nAbout.\n"
        terms = sorted(set(words))[:: max(1, len(set(words)) // TERMS)]
        files[f"{language}/glossary.md"] = "\n".join(f"{term}\n: A word.\n" for term in terms)
        for number in range(0 if language == "en" else 1, topics, 2):
            area = f"{language}/area-{number // PER_AREA}"
            files[f"{area}/area.md"] = f"---\ntitle: Area {number // PER_AREA}\nsummary: Topics\n---\n"
            said = [" ".join(chance.choices(words, k=WORDS_A_SCREEN)) for _ in range(SCREENS)]
            title, summary = (" ".join(chance.choices(words, k=count)) for count in (3, 8))
            screens = "".join(f"## Screen {at}\n\n{text}\n\n" for at, text in enumerate(said))
            front = f'title: "{title}"\nsummary: "{summary}"\nkeywords: ["{chance.choice(words)}"]'
            files[f"{area}/{number}-topic-{number}.md"] = f"---\n{front}\n---\n{screens}"
    for name, text in files.items():
        path = content / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return content


def queries(count: int = QUERIES) -> list[tuple[str, str]]:
    """Language and what is typed in it: different beginnings of two to eight letters, some with a capital, some of two words."""
    chance = random.Random(11)
    words = {language: vocabulary(language) for language in LANGUAGES}
    found: dict[tuple[str, str], None] = {}
    while len(found) < count:
        language = LANGUAGES[len(found) % len(LANGUAGES)]
        typed = chance.choice(words[language])[: chance.choice(LENGTHS)]
        if chance.random() < 0.2:
            typed = f"{typed[:3]} {chance.choice(words[language])[:4]}"
        if len(typed.replace(" ", "")) >= LENGTHS[0] and len(typed) <= LENGTHS[-1]:
            found[language, typed.title() if chance.random() < 0.1 else typed] = None
    return list(found)


def milliseconds(release: Release, asked: Sequence[tuple[str, str]]) -> list[float]:
    """How long each query took at its quickest of ROUNDS; nothing is asked twice in a row."""
    best = [float("inf")] * len(asked)
    for _ in range(ROUNDS):
        for at, (language, typed) in enumerate(asked):
            start = time.perf_counter()
            find(release, language, typed)
            best[at] = min(best[at], 1e3 * (time.perf_counter() - start))
    return best


def test_a_search_among_ten_thousand_topics_answers_at_once(tmp_path: Path, figures: list[Figure]) -> None:
    asked = queries()
    assert sum(not typed.isascii() for _, typed in asked) > QUERIES // 50
    release = Release(str(build(written(tmp_path / "content", TOPICS), tmp_path / "release").path))
    assert sum(bool(find(release, *each)) for each in asked) > QUERIES * 0.9
    wait_for_calm(5)
    noise = Noise()
    found = milliseconds(release, asked)
    release.close()
    answered = Figure(f"search among {TOPICS} topics, p99 of {QUERIES} queries", "ms", percentile(found, 99), None, 20, noise.cores())
    slowest = Figure("search, slowest query", "ms", max(found), None, None, noise.cores())
    figures += [answered, slowest]

    judge(answered)
