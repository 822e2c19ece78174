"""What is taken out of text, and where it is said."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.authoring.clean_text import clean, clean_line
from kiosk.authoring.findings import FileFindings
from tests.unit.authoring.trees import found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain\ttext\nmore", "plain\ttext\nmore"),
        (
            "caf\u00e9 \u0645\u0631\u062d\u0628\u0627 \u4f60\u597d \U0001f642",
            "caf\u00e9 \u0645\u0631\u062d\u0628\u0627 \u4f60\u597d \U0001f642",
        ),
        ("Persian \u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645", "Persian \u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645"),
        ("Vi\u0323\u0302t", "Vi\u0323\u0302t"),
        ("a\x00b\x07c\x1b[31m", "abc[31m"),
        ("a\x85b\x9fc", "abc"),
        ("a\u202eb\u2066c\u202cd", "abcd"),
        ("\uf0b7 bullet", " bullet"),
        ("a\u200b\u200b\u200bb", "ab"),
        ("z" + "\u0301" * 40, "z" + "\u0301" * 4),
        ("a\ud800b\uffff", "ab"),
        ("\U000e0041hidden", "hidden"),
    ],
)
def test_forbidden_characters_go_and_the_rest_stays(text: str, expected: str) -> None:
    findings = FileFindings("a.md")

    assert clean(text, findings) == expected
    assert bool(findings.problems()) is (text != expected)


def test_every_kind_of_line_end_is_one() -> None:
    assert clean("a\r\nb\rc\u2028d", FileFindings("a.md")) == "a\nb\nc\nd"


def test_the_line_is_told() -> None:
    findings = FileFindings("a.md")

    clean("one\ntwo\x00\nthree\u202e", findings, line=10)

    assert found(findings.problems()) == {("invisible-characters", 11), ("invisible-characters", 12)}


def test_one_line_stays_one_line() -> None:
    findings = FileFindings("a.md")

    assert clean_line("a\nb\u2029c\x00", findings, 7) == "a b c"
    assert found(findings.problems()) == {("invisible-characters", 7)}


@given(st.text(st.characters(), max_size=80))
def test_nothing_that_could_steer_a_screen_is_left(text: str) -> None:
    cleaned = clean(text, FileFindings("a.md"))

    assert not {unicodedata.category(letter) for letter in cleaned} & {"Cs", "Co"}
    assert not [letter for letter in cleaned if unicodedata.category(letter) == "Cc" and letter not in "\n\t"]
    assert not set(cleaned) & set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
    cleaned.encode()
