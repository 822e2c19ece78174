"""Problems as the preview lists them."""

from __future__ import annotations

import pytest

from kiosk.library.problem import Problem, Severity
from kiosk.preview.findings import MOST, elsewhere, of_page, problems, rows, together

ERROR = Problem("en/a/10-b.md", 3, "yaml", Severity.ERROR, "It cannot be read.", "Write it again.")
WARNING = Problem("en/a/10-b.md", 0, "long", Severity.WARNING, "It is long.", "Cut it.")
NOTE = Problem("en/a/20-c.md", 9, "review", Severity.NOTE, "Nobody has signed.", "Ask.")
TOLD = {"path": "en/a/10-b.md", "line": 3, "rule": "yaml", "severity": "error", "message": "It cannot be read.", "fix": "Write it again."}


def test_a_report_becomes_problems() -> None:
    assert problems({"problems": [TOLD]}) == (ERROR,)


@pytest.mark.parametrize("told", [None, "x", [None], [{}], [{**TOLD, "severity": "dire"}], [{**TOLD, "line": "three"}]])
def test_what_is_no_problem_is_passed_over(told: object) -> None:
    assert problems({"problems": told}) == ()


def test_each_is_listed_once_the_worst_first() -> None:
    assert together((NOTE, WARNING), (WARNING, ERROR)) == (ERROR, WARNING, NOTE)


def test_a_page_has_its_own_and_advice_for_others_is_left_out() -> None:
    found = (ERROR, WARNING, NOTE)

    assert of_page(found, "en/a/10-b.md") == (ERROR, WARNING)
    assert of_page(found, "en/a/20-c.md") == (NOTE,)
    assert elsewhere(found, "en/a/20-c.md") == (ERROR, WARNING)
    assert elsewhere(found, "en/a/10-b.md") == ()


def test_a_row_says_where_what_and_what_to_do() -> None:
    row = {"severity": "error", "message": "It cannot be read.", "fix": "Write it again."}

    assert rows((ERROR,), with_file=False) == [{**row, "place": "line 3"}]
    assert rows((ERROR,), with_file=True) == [{**row, "place": "en/a/10-b.md, line 3"}]
    assert rows((Problem("", 0, "x", Severity.ERROR, "", ""),), with_file=True)[0]["place"] == "the whole folder"
    assert len(rows((ERROR,) * (MOST + 1), with_file=True)) == MOST
