"""`kiosk new`: what it makes is well-formed, numbered, and never over a file that is there."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.authoring.compiler import check
from kiosk.authoring.scaffold import NOT_YET, ScaffoldError, new_area, new_content, new_language, new_topic
from kiosk.cli import main
from kiosk.library.problem import Severity
from kiosk.paths import content_dir
from tests.unit.authoring.trees import write

SITE = 'clinic = "A clinic"\nlanguages = ["en"]\n[emergency]\nen = "Call 112."\n'


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return write(tmp_path / "content", {"kiosk.toml": SITE})


def wrong(content: Path) -> list[str]:
    """What the check finds that is more than advice."""
    return [f"{each.path}:{each.line} {each.rule}" for each in check(content).problems if each.severity is not Severity.NOTE]


def test_a_copy_of_the_library_has_all_of_it(tmp_path: Path) -> None:
    new_content(Path(content_dir()), tmp_path / "mine")

    def names(root: Path) -> set[str]:
        return {path.relative_to(root).as_posix() for path in root.rglob("*")}

    assert names(tmp_path / "mine") == {
        name for name in names(Path(content_dir())) if not any(part.startswith(".") for part in name.split("/"))
    }
    assert (tmp_path / "mine" / "en" / "home.md").stat().st_mode & 0o200


def test_a_copy_never_goes_over_anything(tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    with pytest.raises(ScaffoldError, match="does not exist yet"):
        new_content(Path(content_dir()), tmp_path / "mine")


def test_an_area_comes_after_the_others_in_every_language(content: Path) -> None:
    write(content, {"es/home.md": "---\nlanguage: Espa\u00f1ol\n---\n"})

    made = new_area(content, "Getting ready")

    assert [path.relative_to(content).as_posix() for path in made] == ["en/getting-ready/area.md", "es/getting-ready/area.md"]
    assert "order: 20\n" in made[0].read_text(encoding="utf-8")


def test_a_topic_comes_after_the_others_and_patients_do_not_see_it_yet(content: Path) -> None:
    (made,) = new_topic(content, "conditions", "Narrow canal")

    assert made == content / "en" / "conditions" / "20-narrow-canal.md"
    assert f"show: {{from: {NOT_YET}}}" in made.read_text(encoding="utf-8")
    assert wrong(content) == []
    (topic,) = [topic for _, topic in check(content).draft.topics if topic.id == "conditions/narrow-canal"]
    assert (topic.title, topic.show_from, len(topic.screens)) == ("Narrow canal", NOT_YET, 2)


def test_a_new_area_with_a_new_topic_is_right(content: Path) -> None:
    new_area(content, "Getting ready")
    new_topic(content, "getting-ready", "The day before")

    assert wrong(content) == []


def test_a_new_language_ties_its_pages_to_the_version_that_they_are(content: Path) -> None:
    dated = content / "en" / "conditions" / "10-slipped-disc.md"
    dated.write_text(dated.read_text(encoding="utf-8").replace("---\n", "---\nwritten: 2026-11-20\n", 1), encoding="utf-8")

    made = new_language(content, "FR")

    assert {path.relative_to(content / "fr").as_posix() for path in made} == {
        "home.md",
        "conditions/area.md",
        "conditions/10-slipped-disc.md",
    }
    assert "written: 2026-11-20\ntranslates: 2026-11-20\n" in (content / "fr" / "conditions" / "10-slipped-disc.md").read_text(
        encoding="utf-8"
    )
    assert [language.tag for language in check(content).draft.languages] == ["en"]


def make_all(content: Path, what: str) -> object:
    match what:
        case "area twice":
            return new_area(content, "Conditions")
        case "topic twice":
            return new_topic(content, "conditions", "Slipped disc")
        case "language twice":
            return new_language(content, "en")
        case "no such area":
            return new_topic(content, "nowhere", "One")
        case "no such language":
            return new_topic(content, "conditions", "One", "fr")
        case "no language code":
            return new_language(content, "french")
        case "no name":
            return new_topic(content, "conditions", "???")
        case _:
            return new_topic(content, "conditions", "10-one")


@pytest.mark.parametrize(
    "what",
    [
        "area twice",
        "topic twice",
        "language twice",
        "no such area",
        "no such language",
        "no language code",
        "no name",
        "a number for a name",
    ],
)
def test_what_cannot_be_made_is_said_and_nothing_changes(content: Path, what: str) -> None:
    before = {path: path.read_bytes() for path in content.rglob("*") if path.is_file()}

    with pytest.raises(ScaffoldError):
        make_all(content, what)

    assert {path: path.read_bytes() for path in content.rglob("*") if path.is_file()} == before


def test_a_language_needs_the_list_that_keeps_it_hidden(tmp_path: Path) -> None:
    content = write(tmp_path / "content", {"kiosk.toml": 'clinic = "A clinic"\n'})
    with pytest.raises(ScaffoldError, match="languages = "):
        new_language(content, "fr")


def test_the_command_says_what_it_made_and_what_is_next(content: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["new", "topic", "conditions", "Driving again", "--content", str(content)]) == 0
    assert capsys.readouterr().out.splitlines() == [
        str(content / "en" / "conditions" / "20-driving-again.md"),
        f'Write the page. Patients see it once you take out the line "show: {{from: {NOT_YET}}}".',
    ]


@pytest.mark.parametrize("what", [["area", "One"], ["topic", "a", "One"], ["language", "fr"]])
def test_a_folder_that_is_not_there_is_said(tmp_path: Path, what: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["new", *what, "--content", str(tmp_path / "none")]) == 3
    assert "kiosk new content DIR" in capsys.readouterr().err
