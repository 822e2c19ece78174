"""Translations beside the pages that they translate."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.authoring.translations import numbers
from kiosk.library.model import Paragraph, Screen, Span
from tests.unit.authoring.trees import found, read

ENGLISH = "---\ntitle: One\nsummary: Short.\n{details}---\n## First\n\nTake 2.5 cups in 10 days.\n\n## Second\n\nCall 911.\n"
SPANISH = "---\ntitle: Uno\nsummary: Breve.\n{details}---\n## Primera\n\nTome 2,5 tazas en 10 d\u00edas.\n\n## Segunda\n\nLlame al 911.\n"
RULES = {"translation-untied", "translation-stale", "translation-screens", "translation-numbers"}


def judged(tmp_path: Path, spanish: str, english: str = ENGLISH.format(details="written: 2026-11-20\n")) -> set[str]:
    reading = read(
        tmp_path,
        {
            "kiosk.toml": 'languages = ["en", "es"]\ndefault_language = "en"\n',
            "en/conditions/10-slipped-disc.md": english,
            "es/conditions/10-slipped-disc.md": spanish,
        },
    )
    assert all(path.startswith("es/") for problem in reading.problems if problem.rule in RULES for path in [problem.path])
    return {rule for rule, _ in found(reading.problems)} & RULES


def test_a_translation_of_this_version_with_the_same_numbers_is_not_mentioned(tmp_path: Path) -> None:
    assert judged(tmp_path, SPANISH.format(details="translates: 2026-11-20\n")) == set()


def test_one_that_names_no_version_is_asked_for_it(tmp_path: Path) -> None:
    assert judged(tmp_path, SPANISH.format(details="")) == {"translation-untied"}


def test_one_of_an_earlier_version_is_stale(tmp_path: Path) -> None:
    assert judged(tmp_path, SPANISH.format(details="translates: 2026-11-19\n")) == {"translation-stale"}


def test_an_original_without_a_date_asks_for_nothing(tmp_path: Path) -> None:
    assert judged(tmp_path, SPANISH.format(details=""), ENGLISH.format(details="")) == set()


def test_a_missing_screen_is_said(tmp_path: Path) -> None:
    spanish = SPANISH.format(details="translates: 2026-11-20\n").partition("## Segunda")[0]

    assert judged(tmp_path, spanish) == {"translation-screens"}


@pytest.mark.parametrize(("right", "wrong"), [("2,5", "25"), ("10", "100"), ("911", "112"), ("10 d", "10 o 12 d")])
def test_a_number_that_differs_is_said(tmp_path: Path, right: str, wrong: str) -> None:
    """A dose or a phone number that was mistyped."""
    spanish = SPANISH.format(details="translates: 2026-11-20\n").replace(right, wrong, 1)

    assert judged(tmp_path, spanish) == {"translation-numbers"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1,000 and 1.000 and 1\u00a0000", {"1000"}),
        ("2.5 or 2,5", {"2.5"}),
        ("12,345,678", {"12345678"}),
        ("In 10. Then 3, or 4.", {"10", "3", "4"}),
        ("no number", set()),
    ],
)
def test_numbers_are_compared_as_values(text: str, expected: set[str]) -> None:
    assert numbers(Screen("", (Paragraph((Span(text),)),), 0)) == expected
