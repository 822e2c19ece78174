"""What `kiosk check` gives to programs and to those who ask: SARIF, the table of topics, explanations of rules."""

from __future__ import annotations

import json
from importlib import import_module
from pathlib import Path

from kiosk.authoring import rules
from kiosk.authoring.rule_book import explanation, rule_book
from kiosk.authoring.sarif import problems_sarif
from kiosk.authoring.topic_table import HEADER, table_text, topic_rows
from kiosk.library.model import Paragraph, Review, Screen, Span, Topic
from kiosk.library.problem import Problem, Severity

PROBLEMS = (
    Problem("en/a/10-one.md", 7, "no-text", Severity.ERROR, "The page has no text.", "Write some."),
    Problem("", 0, "site-missing", Severity.WARNING, "There is no kiosk.toml.", "Add it."),
)


def topic(name: str, language: str, sentences: int, review: Review | None = None) -> Topic:
    screens = (Screen("One", tuple(Paragraph((Span("The bone is strong."),)) for _ in range(sentences)), 4 * sentences),)
    return Topic(name, "a", language, "One", "", "", "", "", 1, screens, sources=("x", "y"), review=review or Review())


def test_sarif_names_rules_files_and_lines() -> None:
    found = json.loads(problems_sarif(PROBLEMS))
    (run,) = found["runs"]
    first, second = run["results"]

    assert found["version"] == "2.1.0"
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == ["no-text", "site-missing"]
    assert (first["ruleId"], first["level"], first["message"]["text"]) == ("no-text", "error", "The page has no text. Write some.")
    assert first["locations"][0]["physicalLocation"] == {"artifactLocation": {"uri": "en/a/10-one.md"}, "region": {"startLine": 7}}
    assert second["locations"][0]["physicalLocation"] == {"artifactLocation": {"uri": "."}}


def test_a_row_says_what_a_page_rests_on_and_who_signed_it() -> None:
    signed = Review("A. Reviewer", "nurse", "2026-11-20", "")
    rows = topic_rows([topic("a/two", "en", 12, signed), topic("a/one", "es", 3), topic("a/one", "de", 12)])

    assert [(row.topic, row.language, row.words, row.screens, row.sources) for row in rows] == [
        ("a/one", "de", 48, 1, 2),
        ("a/one", "es", 12, 1, 2),
        ("a/two", "en", 48, 1, 2),
    ]
    assert [row.reading for row in rows[:2]] == ["not measured", "not measured"]
    assert rows[2].reading.startswith("Flesch-Kincaid")
    assert [row.review for row in rows[1:]] == ["not yet reviewed by a clinician", "A. Reviewer, 2026-11-20"]


def test_the_table_has_a_line_a_row_and_columns_in_line() -> None:
    head, rule, *lines = table_text(topic_rows([topic("a/one", "en", 3), topic("a/a-much-longer-name", "en", 3)])).splitlines()

    assert head.split("  ")[0] == HEADER[0]
    assert len(lines) == 2
    assert {line.index(" en ") for line in lines} == {head.index(HEADER[1]) - 1}
    assert set(rule) == {"-", " "}


def test_every_rule_can_be_looked_up_by_its_id() -> None:
    book = rule_book()

    assert len(book) > 60
    assert list(book) == sorted(book)
    assert all(rule.id == known and rule.message and rule.fix for known, rule in book.items())


def test_the_book_knows_every_module_of_rules() -> None:
    there = {path.stem for path in Path(rules.__path__[0]).glob("*.py")} - {"__init__"}
    ids = {
        value.id
        for name in there
        for value in vars(import_module(f"kiosk.authoring.rules.{name}")).values()
        if isinstance(value, rules.Rule)
    }

    assert ids == set(rule_book())


def test_an_explanation_says_how_bad_it_is_and_how_to_mend_it() -> None:
    text = explanation(rule_book()["no-text"])

    assert text.startswith("no-text (error). The page is left out until it is mended.")
    assert "Each line that starts with ## begins a new screen." in text
