"""What kiosk.toml decides, and that nothing in it can stop a kiosk."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.authoring.trees import read, topic


@pytest.mark.parametrize(
    ("site", "tags", "default"),
    [
        ('clinic = "A"', ["en", "ar", "es"], "en"),
        ('default_language = "es"', ["es", "ar", "en"], "es"),
        ('languages = ["es", "en"]', ["es", "en"], "en"),
        ('languages = ["es", "ES", "ar"]\ndefault_language = "AR"', ["es", "ar"], "ar"),
        ('languages = ["fr", "es"]', ["es"], "es"),
        ("languages = []", ["en", "ar", "es"], "en"),
        ('default_language = "english"', ["en", "ar", "es"], "en"),
        ("broken", ["en", "ar", "es"], "en"),
    ],
)
def test_order_and_default_of_the_languages(site: str, tags: list[str], default: str, tmp_path: Path) -> None:
    files = {f"{tag}/conditions/10-slipped-disc.md": topic() for tag in ("es", "ar")}

    draft = read(tmp_path, {"kiosk.toml": site, **files}).draft

    assert [language.tag for language in draft.languages] == tags
    assert draft.default_language == default


@pytest.mark.parametrize(
    ("site", "expected"),
    [
        ("idle_seconds = 60", 60),
        ("idle_seconds = 600", 600),
        ("idle_seconds = 59", 120),
        ("idle_seconds = 601", 120),
        ("idle_seconds = -5", 120),
        ('idle_seconds = "soon"', 120),
        ("idle_seconds = [1]", 120),
        ("idle_seconds = nan", 120),
        ("", 120),
    ],
)
def test_idle_seconds_stay_within_limits(site: str, expected: int, tmp_path: Path) -> None:
    assert read(tmp_path, {"kiosk.toml": site}).draft.idle_seconds == expected


@pytest.mark.parametrize(
    "site",
    ["clinic =", "clinic = A", "= 1", "a = " + "[" * 5000, "[emergency]\n[emergency]\n", "\x00", 'clinic = """', "a" * 70_000,
    "clinic.x = 1\nclinic = 2"],
)  # fmt: skip
def test_broken_settings_leave_the_defaults(site: str, tmp_path: Path) -> None:
    reading = read(tmp_path, {"kiosk.toml": site})

    assert reading.draft.sites["en"].clinic == ""
    assert reading.draft.topics
    assert any(problem.path == "kiosk.toml" for problem in reading.problems)


def test_unknown_and_odd_settings_are_reported_where_they_stand(tmp_path: Path) -> None:
    site = 'clinic = ["A"]\nlogo = "gone.png"\ncolour = "red"\n\n[emergency]\nen = "112"\nenglish = "112"\n\n[emergency.fr]\nx = 1\n'

    reading = read(tmp_path, {"kiosk.toml": site})
    found = {(problem.rule, problem.line) for problem in reading.problems if problem.path == "kiosk.toml"}

    assert found == {
        ("detail-wrong-kind", 1),
        ("picture-missing", 2),
        ("unknown-detail", 3),
        ("emergency-language", 7),
        ("detail-wrong-kind", 9),
    }
