"""Finding topics and words."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.authoring.compiler import build
from kiosk.library.release import Release
from kiosk.library.search import MOST, HitKind, find, plain
from tests.unit.authoring.trees import write

SITE = 'languages = ["en", "es"]\ndefault_language = "en"\n'


def page(title: str, body: str = "Words.", keywords: str = "", more: str = "") -> str:
    return f"---\ntitle: {title}\nsummary: A page.\nkeywords: [{keywords}]\n{more}---\n## {title}\n\n{body}\n"


FILES = {
    "kiosk.toml": SITE,
    "en/conditions/10-slipped-disc.md": page("Slipped disc", "It may press on the sciatic nerve.", "herniated disc, hernia"),
    "en/conditions/20-sciatica.md": page("Sciatica", "Pain in the leg from a disc."),
    "en/conditions/30-cafe.md": page("Café hours", "Open."),
    "en/conditions/40-later.md": page("Later disc", more="show: {from: 2100-01-01}\n"),
    "en/glossary.md": "Sciatic nerve\nischiadic nerve\n:   The longest nerve.\n",
    "es/conditions/10-slipped-disc.md": page("Hernia de disco", "Aprieta un nervio. Mañana también."),
    "es/home.md": "---\nlanguage: Español\n---\n",
}


@pytest.fixture(scope="module")
def release(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Release]:
    folder = tmp_path_factory.mktemp("search")
    found = Release(str(build(write(folder / "content", FILES), folder / "release").path))
    found.on("2026-11-28")
    yield found
    found.close()


def titles(release: Release, typed: str, language: str = "en") -> list[str]:
    return [hit.title for hit in find(release, language, typed)]


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("s", []),
        ("sl", ["Slipped disc"]),
        ("disc", ["Slipped disc", "Sciatica"]),
        ("DISC sli", ["Slipped disc"]),
        ("hernia", ["Slipped disc"]),
        ("scia", ["Sciatica", "Sciatic nerve", "Slipped disc"]),
        ("ischia", ["Sciatic nerve"]),
        ("cafe", ["Café hours"]),
        ("CAFÉ", ["Café hours"]),
        ("xylo", []),
        ("   ", []),
    ],
)
def test_titles_come_before_words_and_words_before_text(release: Release, typed: str, expected: list[str]) -> None:
    assert titles(release, typed) == expected


def test_each_language_finds_its_own_pages_first_and_those_that_are_not_translated_after(release: Release) -> None:
    hits = find(release, "es", "disc")

    assert [(hit.title, hit.card.language if hit.card else "") for hit in hits] == [("Hernia de disco", "es"), ("Sciatica", "en")]


def test_a_letter_with_its_own_accent_is_found_without(release: Release) -> None:
    assert titles(release, "manana", "es") == ["Hernia de disco"]


def test_a_page_that_is_not_shown_today_is_not_found(release: Release) -> None:
    assert titles(release, "later") == []


def test_kinds_are_told_apart(release: Release) -> None:
    assert {hit.title: hit.kind for hit in find(release, "en", "sciat")}["Sciatic nerve"] is HitKind.TERM


def test_no_more_are_found_than_anybody_reads(tmp_path: Path) -> None:
    files = {f"en/conditions/{number:03d}-disc-{number}.md": page(f"Disc {number}") for number in range(60)}
    found = Release(str(build(write(tmp_path / "content", files), tmp_path / "release").path))

    assert len(find(found, "en", "di")) == MOST
    found.close()


@settings(max_examples=200, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=40))
def test_nothing_that_can_be_typed_breaks_it(release: Release, typed: str) -> None:
    """Signs that mean something to the index are letters or nothing here."""
    find(release, "en", typed)


@pytest.mark.parametrize(
    "typed", ['disc" OR "a', "disc*", "NEAR(a b)", "title:disc", "-disc", "'; DROP TABLE topic; --", "{a b} : c", "^di"]
)
def test_the_index_has_no_commands(release: Release, typed: str) -> None:
    find(release, "en", typed)

    assert titles(release, "sl") == ["Slipped disc"]


def test_plain_letters() -> None:
    assert plain("  Él-AÑO, 'tis 2x ") == "el ano tis 2x"
