"""Typed values out of details; whatever was written, what comes out can be used."""

from __future__ import annotations

import pytest

from kiosk.authoring.details import Details
from kiosk.authoring.findings import FileFindings
from kiosk.authoring.yaml_reader import Mapping, read_yaml
from tests.unit.authoring.trees import rules


def details(text: str) -> tuple[Details, FileFindings]:
    findings = FileFindings("a.md")
    node = read_yaml(text, findings)
    assert isinstance(node, Mapping)
    return Details(node, findings), findings


@pytest.mark.parametrize(
    ("text", "expected", "broken"),
    [
        ("a: two  words", "two words", []),
        ("b: c", "", []),
        ("a:", "", []),
        ("a: <img src=x onerror=alert(1)>", "<img src=x onerror=alert(1)>", ["html-not-used"]),
        ('a: "up\\u202eside"', "upside", ["invisible-characters"]),
        ('a: "one\\ntwo"', "one two", []),
        ("a: [b]", "", ["detail-wrong-kind"]),
        ("a: {b: c}", "", ["detail-wrong-kind"]),
        ("a: one two three four", "one two\u2026", ["detail-too-long"]),
    ],
)
def test_text(text: str, expected: str, broken: list[str]) -> None:
    found, findings = details(text)

    assert found.text("a", limit=10 if "three" in text else 500) == expected
    assert rules(findings) == broken


@pytest.mark.parametrize(
    ("text", "expected", "broken"),
    [
        ("a: [b, c d, b, '']", ("b", "c d"), []),
        ("a: b, c d", ("b", "c d"), []),
        ("a:", (), []),
        ("b: c", (), []),
        ("a: {b: c}", (), ["detail-wrong-kind"]),
        ("a: [[b]]", (), ["detail-wrong-kind"]),
    ],
)
def test_lists(text: str, expected: tuple[str, ...], broken: list[str]) -> None:
    found, findings = details(text)

    assert found.texts("a") == expected
    assert rules(findings) == broken


@pytest.mark.parametrize(
    ("text", "expected", "broken"),
    [("a: true", True, []), ("a: Yes", True, []), ("a: no", False, []), ("a:", False, []), ("b: c", False, []),
     ("a: perhaps", False, ["detail-wrong-kind"]), ("a: [true]", False, ["detail-wrong-kind"])],
)  # fmt: skip
def test_yes_and_no(text: str, expected: bool, broken: list[str]) -> None:
    found, findings = details(text)

    assert found.flag("a") is expected
    assert rules(findings) == broken


@pytest.mark.parametrize(
    ("text", "expected", "broken"),
    [("a: 10", 10, []), ("a: -3", -3, []), ("a:", None, []), ("b: c", None, []), ("a: 1.5", None, ["detail-wrong-kind"]),
     ("a: 99999999999999999999", None, ["detail-wrong-kind"]), ("a: [1]", None, ["detail-wrong-kind"])],
)  # fmt: skip
def test_numbers(text: str, expected: int | None, broken: list[str]) -> None:
    found, findings = details(text)

    assert found.number("a") == expected
    assert rules(findings) == broken


@pytest.mark.parametrize(
    ("text", "expected", "broken"),
    [("a: 2026-11-20", "2026-11-20", []), ("a:", "", []), ("a: 2026-02-30", "", ["not-a-date"]), ("a: 20/11/2026", "", ["not-a-date"]),
     ("a: 2026-W47-5", "", ["not-a-date"]), ("a: 20261120", "", ["not-a-date"]), ("a: [2026-11-20]", "", ["detail-wrong-kind"])],
)  # fmt: skip
def test_dates(text: str, expected: str, broken: list[str]) -> None:
    found, findings = details(text)

    assert found.date("a") == expected
    assert rules(findings) == broken


def test_groups() -> None:
    found, findings = details("a: {b: c}\nd: e")

    assert found.group("a", "x").text("b") == "c"
    assert found.group("gone", "x").text("b") == ""
    assert rules(findings) == []
    assert found.group("d", "d: {b: c}").text("b") == ""
    assert rules(findings) == ["detail-wrong-kind"]


def test_what_nobody_asked_for_is_reported_with_the_nearest_name() -> None:
    found, findings = details("title: a\nsumary: b\nzzz: c")
    found.text("title")
    found.text("summary")

    found.finish()

    near, far = findings.problems()
    assert (near.line, near.fix) == (2, 'Did you mean "summary"?')
    assert (far.line, far.fix) == (3, "Delete the line. Known here: title and summary.")
