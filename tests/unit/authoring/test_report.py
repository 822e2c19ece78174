"""Problems as people and programs read them."""

from __future__ import annotations

import io
import json

from kiosk.authoring.progress_bar import ProgressBar
from kiosk.authoring.report import problems_json, problems_text, summary
from kiosk.library.problem import Problem, Severity

ERROR = Problem("en/a/10-x.md", 3, "title-missing", Severity.ERROR, "The page has no title.", "Add one.")
WARNING = Problem("en/a/10-x.md", 12, "alt-missing", Severity.WARNING, "A picture has no description.", "Write one.")
NOTE = Problem("en/a/20-y.md", 0, "not-reviewed", Severity.NOTE, "Nobody has signed this off.", "Have it signed off.")
WHOLE = Problem("", 0, "no-topics", Severity.ERROR, "There is no topic.", "Write one.")


def test_problems_are_grouped_by_file() -> None:
    assert problems_text([WARNING, ERROR, NOTE, WHOLE], colours=False, width=80).split("\n") == [
        "The whole folder",
        "  error             There is no topic.",
        "                    Write one.",
        "",
        "en/a/10-x.md",
        "  warning  line 12  A picture has no description.",
        "                    Write one.",
        "  error    line 3   The page has no title.",
        "                    Add one.",
        "",
        "en/a/20-y.md",
        "  note              Nobody has signed this off.",
        "                    Have it signed off.",
    ]


def test_long_words_are_wrapped_and_narrow_terminals_endured() -> None:
    long = Problem("a.md", 1, "x", Severity.NOTE, "word " * 40, "fix " * 40)

    assert max(map(len, problems_text([long], colours=False, width=60).split("\n"))) <= 60
    assert problems_text([long], colours=False, width=5)


def test_a_note_that_many_files_share_is_told_once() -> None:
    notes = [Problem(f"en/a/{number}.md", number, "not-reviewed", Severity.NOTE, "Nobody.", "Do.") for number in range(5)]

    text = problems_text([*notes, ERROR], colours=False, width=80)

    assert text.count("Nobody.") == 1
    assert text.endswith("In 5 files: en/a/0.md, en/a/1.md, en/a/2.md and 2 more\n  note              Nobody.\n                    Do.")


def test_an_error_is_told_every_time() -> None:
    errors = [Problem(f"{number}.md", 1, "x", Severity.ERROR, "Bad.", "Do.") for number in range(5)]

    assert problems_text(errors, colours=False, width=80).count("Bad.") == 5


def test_colours_are_added_only_when_asked() -> None:
    assert "\x1b" not in problems_text([ERROR, NOTE], colours=False, width=80)
    assert problems_text([ERROR, NOTE], colours=True, width=80).count("\x1b[31;1m") == 1


def test_the_summary_counts() -> None:
    assert summary([], 1, 1) == "1 topic file in 1 language: nothing to mend."
    assert summary([ERROR, WARNING, WARNING, NOTE], 20, 2) == "20 topic files in 2 languages: 1 error, 2 warnings, 1 note."


def test_programs_get_everything() -> None:
    found = json.loads(problems_json([ERROR, NOTE], 20, 2))

    assert {key: found[key] for key in ("topics", "languages", "errors", "warnings", "notes")} == {
        "topics": 20,
        "languages": 2,
        "errors": 1,
        "warnings": 0,
        "notes": 1,
    }
    assert found["problems"][0] == {
        "path": "en/a/10-x.md",
        "line": 3,
        "rule": "title-missing",
        "severity": "error",
        "message": "The page has no title.",
        "fix": "Add one.",
    }


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_bar_is_drawn_after_a_second_and_wiped() -> None:
    stream, clock = Terminal(), iter([0.0, 0.9, 1.0, 1.05, 1.2])
    bar = ProgressBar(stream, lambda: next(clock))

    bar(1, 10)
    assert stream.getvalue() == ""
    bar(5, 10)
    assert stream.getvalue() == f"\r[{'#' * 15}{'.' * 15}] 5 of 10\x1b[K"
    bar(6, 10)
    assert "6 of 10" not in stream.getvalue()
    bar(10, 10)
    bar.close()
    assert stream.getvalue().endswith(f"[{'#' * 30}] 10 of 10\x1b[K\r\x1b[K")


def test_no_bar_without_a_terminal() -> None:
    for stream in (io.StringIO(), None):
        clock = iter([0.0, 5.0, 6.0])
        bar = ProgressBar(stream, lambda clock=clock: next(clock))  # type: ignore[misc]

        bar(1, 2)
        bar.close()

        assert stream is None or stream.getvalue() == ""


def test_nothing_to_do_is_no_division_by_zero() -> None:
    stream, clock = Terminal(), iter([0.0, 5.0])

    ProgressBar(stream, lambda: next(clock))(0, 0)

    assert "0 of 0" in stream.getvalue()
