"""What questions.md says, what is wrong with it, and how questions of two languages belong together."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.authoring.checker import Reading
from kiosk.authoring.compiler import build, check
from kiosk.library.model import Question
from kiosk.library.problem import Problem
from kiosk.library.release import Release
from kiosk.paths import content_dir
from tests.unit.authoring.trees import AREA, HOME, SITE, read, topic, write

DISC, CANAL = "conditions/slipped-disc", "conditions/canal"
SPANISH = {
    "kiosk.toml": SITE.replace('["en"]', '["en", "es"]'),
    "es/home.md": HOME.replace("English", "Español"),
    "es/conditions/area.md": AREA.replace("Conditions", "Problemas"),
    "es/conditions/10-slipped-disc.md": topic(details="title: Hernia\nsummary: Un disco."),
}


def asked(root: Path, page: str, more: dict[str, str] | None = None) -> Reading:
    canal = topic(details="title: Narrow canal\nsummary: Less room.")
    return read(root, {"en/questions.md": page, "en/conditions/20-canal.md": canal, **(more or {})})


def about(reading: Reading, path: str = "en/questions.md") -> list[tuple[str, int]]:
    return [(problem.rule, problem.line) for problem in reading.problems if problem.path == path]


def test_each_list_belongs_to_the_topic_or_area_that_its_heading_names(tmp_path: Path) -> None:
    page = (
        "# Our questions\n\n## slipped  DISC\n\n- What **is** it?\n- Will it\n  heal?\n\n"
        "## [Whatever](conditions/20-canal.md)\n\n1. How narrow?\n\n### conditions\n\n* Why me?\n"
    )
    reading = asked(tmp_path, page)

    assert reading.draft.questions == (
        Question(f"{DISC}#1", DISC, "en", "What is it?"),
        Question(f"{DISC}#2", DISC, "en", "Will it heal?"),
        Question(f"{CANAL}#1", CANAL, "en", "How narrow?"),
        Question("conditions#1", "conditions", "en", "Why me?"),
    )
    assert about(reading) == []


def test_markup_stays_letters_and_inner_lists_are_questions_too(tmp_path: Path) -> None:
    reading = asked(tmp_path, "## Narrow canal\n\n- <img src='a.png'> & you?\n    - And I?\n- See [this](conditions/10-slipped-disc.md)?\n")

    assert [each.text for each in reading.draft.questions] == ["<img src='a.png'> & you?", "And I?", "See this?"]


@pytest.mark.parametrize(
    ("page", "rule", "line"),
    [
        ("- Before any heading?\n", "question-without-subject", 1),
        ("## Slipped disk\n\n- What is it?\n", "question-subject", 1),
        ("## \n\n- What is it?\n", "question-subject", 1),
        ("## Narrow canal\n\nAsk these.\n\n- Why?\n", "question-extra", 3),
        ("## Narrow canal\n\n- Why?\n- why?\n", "question-twice", 4),
        (f"## Narrow canal\n\n- {'Why ' * 40}?\n", "question-too-long", 3),
        ("## [Canal](conditions/99-gone.md)\n\n- Why?\n", "link-nowhere", 1),
    ],
)
def test_what_is_wrong_is_said_with_its_line(tmp_path: Path, page: str, rule: str, line: int) -> None:
    reading = asked(tmp_path, page)

    assert (rule, line) in about(reading)
    assert len(reading.draft.topics) == 2


def test_a_heading_that_names_nothing_takes_only_its_own_questions_along(tmp_path: Path) -> None:
    reading = asked(tmp_path, "## Slipped disk\n\n- One?\n\n## Narrow canal\n\n- Two?\n")

    assert [each.text for each in reading.draft.questions] == ["Two?"]
    (problem,) = (problem for problem in reading.problems if problem.path == "en/questions.md")
    assert 'Did you mean "Slipped disc"?' in problem.fix


def test_a_long_question_is_cut_between_words(tmp_path: Path) -> None:
    (question,) = asked(tmp_path, f"## Narrow canal\n\n- {'Why ' * 40}?\n").draft.questions

    assert question.text.endswith("Why\u2026")
    assert len(question.text) <= 121


@pytest.mark.parametrize("page", [b"## Slipped disc\n\n- caf\xe9?\n", b"", b"## Slipped disc\n\n" + b"[" * 300 + b"\n"])
def test_a_page_that_cannot_be_read_costs_itself_only(tmp_path: Path, page: bytes) -> None:
    reading = read(tmp_path, {"en/questions.md": page})

    assert reading.draft.questions == ()
    assert len(reading.draft.topics) == 1


def test_the_place_in_the_list_ties_translations_together(tmp_path: Path) -> None:
    page = "## Slipped disc\n\n- What is it?\n- Will it heal?\n\n## Narrow canal\n\n- How narrow?\n"
    reading = asked(tmp_path, page, {**SPANISH, "es/questions.md": "## Hernia\n\n- ¿Qué es?\n"})
    texts = {(each.language, each.id): each.text for each in reading.draft.questions}

    assert (texts["en", f"{DISC}#1"], texts["es", f"{DISC}#1"]) == ("What is it?", "¿Qué es?")
    assert ("es", f"{DISC}#2") not in texts
    assert about(reading, "es/questions.md") == [("questions-differ", 0), ("questions-differ", 0)]


def test_a_language_without_the_page_is_told_what_it_lacks(tmp_path: Path) -> None:
    reading = asked(tmp_path, "## Slipped disc\n\n- What is it?\n", SPANISH)

    assert about(reading, "es/questions.md") == [("questions-differ", 0)]


def test_a_release_gives_questions_by_area_and_falls_back_one_by_one(tmp_path: Path) -> None:
    page = "## Slipped disc\n\n" + "".join(f"- Question {at}?\n" for at in range(1, 13))
    content = write(tmp_path / "content", {"en/questions.md": page, **SPANISH, "es/questions.md": "## Hernia\n\n- ¿Uno?\n"})
    release = Release(str(build(content, tmp_path / "release").path))
    try:
        found = release.questions("es", "conditions")
        assert [each.text for each in found] == ["¿Uno?", *(f"Question {at}?" for at in range(2, 13))]
        assert [each.language for each in found[:2]] == ["es", "en"]
        assert release.question("es", f"{DISC}#1") == found[0]
        assert release.question("es", f"{DISC}#12") == found[11]
        assert release.question("es", "gone#1") is None
        assert release.areas_with_questions("es") == {"conditions"}
        assert release.questions("es", "recovery") == ()
    finally:
        release.close()


def test_every_subject_that_ships_has_five_questions_or_more_in_both_languages() -> None:
    checked = check(Path(content_dir()))
    counts = {
        (language, subject): sum((each.language, each.subject) == (language, subject) for each in checked.draft.questions)
        for language in ("en", "es")
        for subject in {each.subject for each in checked.draft.questions}
    }

    assert len(counts) > 30
    assert min(counts.values()) >= 5
    assert [problem for problem in checked.problems if _is_about_questions(problem)] == []


def _is_about_questions(problem: Problem) -> bool:
    return Path(problem.path).name == "questions.md"
