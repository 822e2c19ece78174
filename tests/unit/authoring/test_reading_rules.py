"""What the check says of pages that are hard to read, and where."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.authoring.compiler import check
from kiosk.library.problem import Problem, Severity
from tests.unit.authoring.trees import topic, write

EASY = "The bone is strong. "
HARD = "Immediate postoperative rehabilitation necessitates multidisciplinary participation. "


def judged(tmp_path: Path, text: str, language: str = "en") -> list[Problem]:
    page = f"---\ntitle: One\nsummary: Short.\n---\n\n## First\n\n{text}\n"
    write(
        tmp_path / "content",
        {"kiosk.toml": f'languages = ["{language}"]', "en/conditions/10-slipped-disc.md": None, f"{language}/a/10-one.md": page},
    )
    found = check(tmp_path / "content").problems
    return [each for each in found if each.rule in ("sentence-too-long", "sentences-too-long", "reading-hard", "reading-not-measured")]


def test_an_easy_page_is_not_mentioned(tmp_path: Path) -> None:
    assert judged(tmp_path, EASY * 12) == []


def test_a_long_sentence_is_shown_with_its_line(tmp_path: Path) -> None:
    """H-16."""
    sentence = "This **goes** on " + "and on " * 14 + "until nobody knows how it began."

    (found,) = judged(tmp_path, f"{EASY * 20}\n\n{sentence}")

    assert (found.rule, found.line, found.severity) == ("sentence-too-long", 10, Severity.WARNING)
    assert "has 37 words; the most is 25" in found.message


def test_sentences_that_are_long_on_average_are_told_once(tmp_path: Path) -> None:
    sentence = "We go on and on and on and on and on and on and on and on and so. "

    assert "sentences-too-long" in {each.rule for each in judged(tmp_path, sentence * 12)}


def test_a_hard_page_is_told_with_its_score_and_its_hardest_sentence(tmp_path: Path) -> None:
    """H-17."""
    found = [each for each in judged(tmp_path, EASY * 9 + "\n\n" + HARD * 9) if each.rule == "reading-hard"]

    assert [each.message.split(":")[1].split()[0] for each in found] == ["Flesch-Kincaid", "SMOG"]
    assert all(each.line == 10 and HARD.strip() in each.fix for each in found)
    assert all("It rests on 18 sentences; 30 would make it sure." in each.message for each in found)


def test_spanish_has_its_own_measure(tmp_path: Path) -> None:
    """H-18."""
    hard = "La rehabilitaci\u00f3n postoperatoria multidisciplinaria necesita participaci\u00f3n inmediata. "

    (found,) = judged(tmp_path, hard * 12, "es")

    assert "INFLESZ" in found.message


def test_a_language_without_a_formula_is_said_to_be_unmeasured(tmp_path: Path) -> None:
    """H-19: no wrong number."""
    found = judged(tmp_path, "Der Knochen ist stark. " * 12, "de")

    assert [(each.rule, each.severity) for each in found] == [("reading-not-measured", Severity.NOTE)]


def test_a_hard_page_is_shown_all_the_same(tmp_path: Path) -> None:
    judged(tmp_path, HARD * 12)

    assert len(check(tmp_path / "content").draft.topics) == 1


@pytest.mark.parametrize(("screens", "rule"), [(1, "screens-too-few"), (2, ""), (7, ""), (8, "screens-too-many")])
def test_a_topic_has_two_to_seven_screens(tmp_path: Path, screens: int, rule: str) -> None:
    text = "\n".join(f"## Screen {number}\n\n{EASY}\n" for number in range(screens))
    write(tmp_path, {"en/conditions/10-slipped-disc.md": topic(text)})

    found = [each for each in check(tmp_path).problems if each.rule.startswith("screens-")]

    assert [(each.rule, each.severity) for each in found] == ([(rule, Severity.WARNING)] if rule else [])
