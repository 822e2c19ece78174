"""What stands where in a content folder."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.authoring.findings import Findings
from kiosk.authoring.folder import ContentFolder
from kiosk.authoring.survey import Survey, survey


def look(root: Path, *paths: str) -> tuple[Survey, list[tuple[str, str]]]:
    for path in paths:
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text("x")
    findings = Findings()
    return survey(ContentFolder(root), findings), [(problem.path, problem.rule) for problem in findings.problems()]


def test_everything_has_its_place(tmp_path: Path) -> None:
    found, problems = look(
        tmp_path,
        "kiosk.toml",
        "sources.yaml",
        "en/home.md",
        "en/glossary.md",
        "en/b/area.md",
        "en/b/20-y.md",
        "en/b/10-x.md",
        "media/a/P.PNG",
    )

    assert problems == []
    assert (found.site, found.sources, dict(found.media)) == ("kiosk.toml", "sources.yaml", {"a/p.png": "media/a/P.PNG"})
    (language,) = found.languages
    assert (language.tag, language.path, language.home, language.glossary) == ("en", "en", "en/home.md", "en/glossary.md")
    (area,) = language.areas
    assert (area.id, area.path, area.page) == ("b", "en/b", "en/b/area.md")
    assert [(topic.path, topic.id, topic.number, topic.language) for topic in area.topics] == [
        ("en/b/10-x.md", "b/x", 10, "en"),
        ("en/b/20-y.md", "b/y", 20, "en"),
    ]


@pytest.mark.parametrize(
    ("path", "rule"),
    [
        ("en/lost.md", "stray-file"),
        ("en/\u2014/10-x.md", "bad-name"),
        ("en/b/\u2014.md", "bad-name"),
        ("en/b/20-y.docx", "page-ending"),
        ("en/b/20-y.MARKDOWN", "page-ending"),
        ("en/b/20-y.webp", "stray-file"),
        ("10-x.md", "stray-file"),
    ],
)
def test_what_has_no_place_is_said(path: str, rule: str, tmp_path: Path) -> None:
    _, problems = look(tmp_path, "en/b/10-x.md", path)

    assert [found for _, found in problems] == [rule]


def test_two_folders_with_one_id_are_one(tmp_path: Path) -> None:
    found, problems = look(
        tmp_path, "en/the-end/10-x.md", "en/the end/10-y.md", "zh-Hans/a/10-x.md", "zh-hans-cn/a/1.md", "zh-HANS-CN/a/1.md"
    )

    assert [area.path for area in found.languages[0].areas] == ["en/the end"]
    assert [language.tag for language in found.languages] == ["en", "zh-Hans-CN", "zh-Hans"]
    assert problems == [("en/the-end", "same-name"), ("zh-hans-cn", "same-name")]
