"""The page that a clinician signs."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from kiosk.authoring.review_sheet import picture_addresses, review_sheet
from kiosk.cli import main
from kiosk.library.model import Callout, CalloutKind, ListBlock, Paragraph, Picture, Review, Screen, Source, Span, Subheading, Table, Topic
from tests.unit.authoring.trees import write

SOURCES = {"peul-2007": Source("peul-2007", "A journal", "A trial", "2007", "https://example.org/peul")}


def text(words: str) -> tuple[Span, ...]:
    return (Span(words),)


def topic(*screens: Screen, review: Review | None = None) -> Topic:
    return Topic(
        "conditions/slipped-disc", "conditions", "en", "Slipped <disc>", "", "", "", "Most get better.", 1, screens,
        sources=("peul-2007",), written="2026-11-20", review=review or Review(),
    )  # fmt: skip


def words(page: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", page.partition("<body>")[2]).split())


def test_every_word_of_every_block_is_on_it() -> None:
    blocks = (
        Paragraph(text("running words")),
        Subheading(text("a subheading")),
        ListBlock((text("first step"), text("second step")), steps=True),
        Callout(CalloutKind.WARNING, "Call us", (Paragraph(text("in a box")),)),
        Table((text("head"),), ((text("cell"),),)),
        Picture("m1", "what is in it", "its caption"),
    )

    page = review_sheet([topic(Screen("A heading", blocks, 10))], SOURCES, {"m1": "media/a.webp"}, "Review")

    for expected in (
        *("1. A heading", "running words", "a subheading", "first step", "second step", "Call us (warning)", "in a box", "head", "cell"),
        *("its caption [Picture: what is in it]", "Most get better.", "peul-2007: A journal, A trial, 2007. https://example.org/peul"),
    ):
        assert expected in words(page)
    assert 'src="media/a.webp"' in page


def test_each_screen_has_its_boxes_and_each_page_one_signature() -> None:
    page = review_sheet([topic(Screen("One", (), 0), Screen("Two", (), 0))] * 2, SOURCES, {}, "Review")

    assert page.count("\u2610") == 3 * 4
    assert page.count("<h2>Signature</h2>") == 2


def test_content_is_text_and_never_markup() -> None:
    page = review_sheet([topic(Screen("<script>x</script>", (Paragraph(text("<b>&")),), 0))], {}, {}, "a<b")

    assert "<script>" not in page
    assert "&lt;b&gt;&amp;" in page
    assert "Slipped &lt;disc&gt;" in page


@pytest.mark.parametrize(
    ("review", "expected"),
    [
        (Review(), "Not yet reviewed by a clinician"),
        (Review("A. Name", "surgeon", "2026-01-02", ""), "Signed by A. Name, surgeon, 2026-01-02"),
    ],
)
def test_it_says_who_has_signed_already(review: Review, expected: str) -> None:
    assert expected in words(review_sheet([topic(review=review)], {}, {}, "Review"))


def test_pictures_are_named_from_where_the_page_is() -> None:
    assert picture_addresses({"m1": "media/a.webp"}, "/a/content", "/a/out") == {"m1": "../content/media/a.webp"}


def test_the_command_writes_the_pages_that_were_asked_for(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    content = write(tmp_path / "content", {})
    out = tmp_path / "sheets" / "review.html"

    assert main(["review-sheet", str(content), "--topic", "conditions/slipped-disc", "--language", "en", "--out", str(out)]) == 0
    assert "1 page to review" in capsys.readouterr().out
    assert "A disc bulges." in out.read_text(encoding="utf-8")


@pytest.mark.parametrize("arguments", [["--topic", "no/such"], ["--language", "fr"]])
def test_a_topic_that_does_not_exist_is_said(tmp_path: Path, arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["review-sheet", str(write(tmp_path / "content", {})), *arguments, "--out", str(tmp_path / "x.html")]) == 3
    assert "kiosk check --table" in capsys.readouterr().err


def test_a_place_that_cannot_be_written_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    content = write(tmp_path / "content", {})
    (tmp_path / "file").write_text("x", encoding="utf-8")

    assert main(["review-sheet", str(content), "--out", str(tmp_path / "file" / "review.html")]) == 3
    assert "--out" in capsys.readouterr().err
