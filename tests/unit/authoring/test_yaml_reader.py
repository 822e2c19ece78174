"""YAML as an admin writes it: text stays text, everything else is refused in plain words and in no time."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.authoring.findings import FileFindings
from kiosk.authoring.yaml_reader import Items, Mapping, Node, Scalar, read_yaml
from tests.unit.authoring.trees import found


def value(node: Node | None) -> object:
    """A node as plain Python."""
    match node:
        case Scalar(text):
            return text
        case Items(items):
            return [value(item) for item in items]
        case Mapping():
            return {key: value(item) for key, item in node.entries.items()}
        case None:
            return None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ""),
        ("# only a remark\n", ""),
        ("a: b", {"a": "b"}),
        ("a: no\nb: 2026-11-20\nc: 1e3\nd: 0x10\ne: 12:30", {"a": "no", "b": "2026-11-20", "c": "1e3", "d": "0x10", "e": "12:30"}),
        ("a:\nb: ~\nc: null\nd: 'null'", {"a": "", "b": "", "c": "", "d": "null"}),
        ("a: {by: , on: }", {"a": {"by": "", "on": ""}}),
        ("a: [x, 'y z', \"w\"]", {"a": ["x", "y z", "w"]}),
        ("- key: a\n  title: b\n- key: c", [{"key": "a", "title": "b"}, {"key": "c"}]),
        ("a: |\n  x\n  y\n", {"a": "x\ny\n"}),
        ("a: It's fine # remark", {"a": "It's fine"}),
        ("[x]: y", {"": "y"}),
    ],
)
def test_text_stays_as_it_was_typed(text: str, expected: object) -> None:
    findings = FileFindings("a.md")

    assert value(read_yaml(text, findings)) == expected
    assert findings.problems() == ()


def test_names_know_their_line() -> None:
    node = read_yaml("a: b\n\nc:\n  - d\n", FileFindings("a.md"), first_line=10)

    assert isinstance(node, Mapping)
    assert node.lines == {"a": 10, "c": 12}


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("title: Surgery: what", 1, "one colon too many"),
        ("a: b\n c: d", 2, "begins with spaces"),
        ("a: b\n\tc: d", 2, "tab"),
        ('a: b\nc: "d\ne: f', 2, "quotation mark"),
        ("a: [b, c\nd: e", 2, "bracket"),
        ("title: @home", 1, "means something special"),
        ("title: `x`", 1, "means something special"),
        ("title: *Bold* words", 1, "means something special"),
        ('title: "A" and b', 1, "closing quotation mark"),
        ('a: "C:\\home"', 1, "backslash"),
        ("- a\nb: c", 2, "not a detail"),
    ],
)
def test_mistakes_are_explained_at_their_line(text: str, line: int, words: str) -> None:
    findings = FileFindings("a.md")

    assert read_yaml(text, findings) is None
    assert found(findings.problems()) == {("details-broken", line)}
    assert words in findings.problems()[0].message


@pytest.mark.parametrize("text", ["a: &x b\nc: *x", "a: !!python/object/apply:os.system [ls]", "a: !important", "&x a: b", "<<: *a"])
def test_shortcuts_and_types_are_refused(text: str) -> None:
    findings = FileFindings("a.md")

    assert read_yaml(text, findings) is None
    assert {problem.rule for problem in findings.problems()} <= {"details-shortcut", "details-broken"}
    assert findings.has_errors


def test_the_first_of_two_values_counts() -> None:
    findings = FileFindings("a.md")

    assert value(read_yaml("a: b\na: c\nd: e", findings)) == {"a": "b", "d": "e"}
    assert found(findings.problems()) == {("detail-twice", 2)}


@pytest.mark.parametrize("text", ["[" * 30_000, "- " * 30_000, "{a: " * 15_000, "? " * 30_000, "a: " + "[" * 30])
def test_endless_nesting_costs_nothing(text: str) -> None:
    findings = FileFindings("a.md")
    start = time.thread_time()

    assert read_yaml(text, findings) is None
    assert {problem.rule for problem in findings.problems()} == {"details-too-big"}
    assert time.thread_time() - start < 1


def test_a_bomb_of_shortcuts_is_not_unfolded() -> None:
    rows = ["a0: &a0 [x, x]"] + [f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}, *a{n - 1}, *a{n - 1}]" for n in range(1, 40)]
    findings = FileFindings("a.md")

    assert read_yaml("\n".join(rows), findings) is None
    assert found(findings.problems()) == {("details-shortcut", 1)}


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=120))
def test_it_never_raises(text: str) -> None:
    findings = FileFindings("a.md")

    node = read_yaml(text, findings)

    assert (node is None) is findings.has_errors
    assert all(1 <= problem.line <= text.count("\n") + 1 for problem in findings.problems())
