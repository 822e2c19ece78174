"""A page is split into details and text, whatever an editor has done to it."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.authoring.findings import FileFindings, Findings
from kiosk.authoring.folder import ContentFolder
from kiosk.authoring.front_matter import read_document, split_document
from tests.unit.authoring.trees import found


def test_details_and_text_come_apart_with_their_lines() -> None:
    document = split_document("---\ntitle: A\n---\n\nText.\n", FileFindings("a.md"))

    assert document is not None
    assert document.details.lines == {"title": 2}
    assert (document.body, document.body_line) == ("\nText.\n", 4)


@pytest.mark.parametrize("text", ["\n\n---\ntitle: A\n---\nText", "---  \ntitle: A\n---\t\nText", "---\ntitle: A\n...\nText"])
def test_small_slips_are_forgiven(text: str) -> None:
    document = split_document(text, FileFindings("a.md"))

    assert document is not None
    assert "title" in document.details.entries
    assert document.body.strip() == "Text"


def test_no_details_between_the_lines_are_no_details() -> None:
    document = split_document("---\n---\nText", FileFindings("a.md"))

    assert document is not None
    assert document.details.entries == {}


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", ("details-missing", 0)),
        ("\n \n", ("details-missing", 0)),
        ("\nText", ("details-missing", 2)),
        ("---\ntitle: A\nText", ("details-not-closed", 1)),
        ("---\njust words\n---\n", ("details-broken", 2)),
        ("---\n- a\n- b\n---\n", ("details-broken", 2)),
        ("---\ntitle: A\nb: c: d\n---\n", ("details-broken", 3)),
        ("---\na: " + "b" * 65_000 + "\n---\n", ("details-too-big", 1)),
    ],
)
def test_what_cannot_be_split_is_said(text: str, problem: tuple[str, int]) -> None:
    findings = FileFindings("a.md")

    assert split_document(text, findings) is None
    assert found(findings.problems()) == {problem}


@pytest.mark.parametrize(
    ("data", "line"),
    [(b"---\ntitle: A\n---\ncaf\xe9\n", 4), ("---\ntitle: A\n---\n".encode("utf-16"), 1), (b"\x89PNG\r\n\x1a\n", 1)],
)
def test_text_that_is_not_utf8_is_said_with_its_line(tmp_path: Path, data: bytes, line: int) -> None:
    (tmp_path / "a.md").write_bytes(data)
    findings = Findings()

    assert read_document(ContentFolder(tmp_path), "a.md", findings.file("a.md")) is None
    assert found(findings.problems()) == {("not-utf8", line)}


def test_windows_line_ends_and_a_byte_order_mark_are_forgiven(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_bytes(b"\xef\xbb\xbf---\r\ntitle: A\r\n---\r\nText.\r\n")
    findings = Findings()

    document = read_document(ContentFolder(tmp_path), "a.md", findings.file("a.md"))

    assert document is not None
    assert document.body == "Text.\n"
    assert findings.problems() == ()
