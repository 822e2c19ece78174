"""How problems are gathered and put into words."""

from __future__ import annotations

from kiosk.authoring.findings import MAX_PER_FILE, FileFindings, Findings
from kiosk.authoring.rules import error, note
from kiosk.authoring.wording import did_you_mean, listed, printable

RULE = note("a-rule", 'There is "{thing}".', "Do {hint}.")
ERROR = error("an-error", "Bad.", "Mend it.")


def test_values_cannot_steer_a_terminal_or_fill_a_page() -> None:
    findings = FileFindings("a\x1b[31m\u202e.md")

    findings.add(RULE, 1, thing="x\x1b[2J\n\u202ey\ud800 {thing} %s" + "z" * 500, hint="h")

    (problem,) = findings.problems()
    assert problem.path == "a?[31m?.md"
    assert problem.message.startswith('There is "x?[2J ?y? {thing} %s')
    assert len(problem.message) < 150


def test_the_same_thing_in_the_same_line_counts_once() -> None:
    findings = FileFindings("a.md")
    for line in (1, 1, 2):
        findings.add(RULE, line, thing="x", hint="y")

    assert [problem.line for problem in findings.problems()] == [1, 2]


def test_an_error_is_listed_even_when_the_list_is_full() -> None:
    findings = FileFindings("a.md")
    for line in range(MAX_PER_FILE):
        findings.add(RULE, line, thing="x", hint="y")
    findings.add(ERROR, 5)
    findings.add(RULE, 999, thing="x", hint="y")

    found = findings.problems()

    assert findings.has_errors
    assert ("an-error", 5) in {(problem.rule, problem.line) for problem in found}
    assert found[-1].message == "1 more problems in this file are not listed."


def test_files_come_in_order() -> None:
    findings = Findings()
    for path in ("b.md", "a.md", ""):
        findings.file(path).add(ERROR)

    assert [problem.path for problem in findings.problems()] == ["", "a.md", "b.md"]


def test_words() -> None:
    assert printable("  a \n b ") == "a b"
    assert printable("x" * 200, 20) == "x" * 17 + "..."
    assert listed([]) == ""
    assert listed(["a"]) == "a"
    assert listed(["a", "b", "c"]) == "a, b and c"
    assert did_you_mean("sumary", ["summary", "title"], "no") == 'Did you mean "summary"?'
    assert did_you_mean("zzz", ["summary"], "no") == "no"
