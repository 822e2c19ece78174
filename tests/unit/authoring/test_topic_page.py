"""One file to a topic: details, screens, and what keeps it out."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.library.model import Paragraph, Picture, Review, Span
from tests.unit.authoring.trees import found, png, read, read_topic, topic

FRONT = """title: Slipped disc <b>now</b>
summary: A disc bulges.
picture: disc.png
alt: A disc
keywords: [herniated disc, sciatica]
message: Most get better.
sources: [peul-2007]
written: 2026-11-20
show: {from: 2026-12-01, until: 2027-12-01}
sensitive: true"""


def test_a_whole_topic(tmp_path: Path) -> None:
    body = "Before.\n\n## First **one**\n\nText with words.\n\n![A disc](disc.png)\n\n## Second\n\n- a\n"
    files = {"en/conditions/10-slipped-disc.md": topic(body, FRONT), "sources.yaml": "- key: peul-2007\n  title: x\n"}

    ((number, found_topic),) = read(tmp_path, files).draft.topics

    assert number == 10
    assert (found_topic.id, found_topic.area, found_topic.language) == ("conditions/slipped-disc", "conditions", "en")
    assert (found_topic.title, found_topic.summary, found_topic.message) == (
        "Slipped disc <b>now</b>",
        "A disc bulges.",
        "Most get better.",
    )
    assert (found_topic.keywords, found_topic.sources) == (("herniated disc", "sciatica"), ("peul-2007",))
    assert (found_topic.written, found_topic.show_from, found_topic.show_until) == ("2026-11-20", "2026-12-01", "2027-12-01")
    assert found_topic.review == Review("A. Name", "surgeon", "2026-01-02", "2027-01-02")
    assert found_topic.sensitive
    assert (found_topic.alt, len(found_topic.picture)) == ("A disc", 32)
    assert [(screen.title, screen.words) for screen in found_topic.screens] == [
        ("Slipped disc <b>now</b>", 6),
        ("First one", 5),
        ("Second", 2),
    ]
    assert found_topic.screens[0].blocks == (Paragraph((Span("Before."),)),)
    assert found_topic.minutes == 1


@pytest.mark.parametrize(
    ("body", "screens"),
    [
        ("Just text.", ["Slipped disc"]),
        ("# One\n\na\n\n## Two\n\nb", ["One", "Two"]),
        ("One\n---\na\n\nTwo\n===\nb", ["One", "Two"]),
        ("##\n\na", ["Slipped disc"]),
        ("## [Link](../../x.md) & `code` <i>\n\na", ["Link & code <i>"]),
        ("## " + "w" * 200 + "\n\na", ["w" * 120]),
        ("* * *\n\n## One\n\na", ["One"]),
        ("- ## In a list\n\n## One\n\na", ["Slipped disc", "One"]),
        ("## ![A disc](disc.png) One\n", ["One"]),
    ],
)
def test_screens_begin_at_headings(body: str, screens: list[str], tmp_path: Path) -> None:
    ((_, found_topic),) = read_topic(tmp_path, body).draft.topics

    assert [screen.title for screen in found_topic.screens] == screens


def test_a_picture_in_a_heading_is_shown_below_it(tmp_path: Path) -> None:
    ((_, found_topic),) = read_topic(tmp_path, "## ![A disc](disc.png) One\n\ntext").draft.topics

    assert [type(block) for block in found_topic.screens[0].blocks] == [Picture, Paragraph]


def test_screens_without_anything_are_left_out(tmp_path: Path) -> None:
    reading = read_topic(tmp_path, "## Empty\n\n## Also\n\n---\n\n## One\n\na")

    assert [screen.title for screen in reading.draft.topics[0][1].screens] == ["One"]
    assert found(reading.problems) == {("screen-empty", 6), ("screen-empty", 8), ("line-dropped", 10)}


@pytest.mark.parametrize("review", ["", "clinical_review:", "clinical_review: {by: , role: , on: , next: }", "clinical_review: {role: }"])
def test_an_empty_review_is_none(review: str, tmp_path: Path) -> None:
    reading = read(tmp_path, {"en/conditions/10-slipped-disc.md": f"---\ntitle: A\nsummary: B\n{review}\n---\ntext\n"})

    assert reading.draft.topics[0][1].review == Review()
    assert [problem.rule for problem in reading.problems] == ["not-reviewed"]


@pytest.mark.parametrize("review", ["{by: A}", "{on: 2026-01-01}", "{role: surgeon, next: 2026-01-01}", "{by: A, on: yesterday}"])
def test_half_a_review_is_none_either(review: str, tmp_path: Path) -> None:
    reading = read(tmp_path, {"en/conditions/10-slipped-disc.md": f"---\ntitle: A\nsummary: B\nclinical_review: {review}\n---\ntext\n"})

    assert reading.draft.topics[0][1].review == Review()
    assert "review-incomplete" in {problem.rule for problem in reading.problems}


def test_a_misspelt_name_inside_a_group_is_reported(tmp_path: Path) -> None:
    reading = read_topic(tmp_path, details="title: A\nsummary: B\nshow: {form: 2026-01-01}")

    assert [(problem.rule, problem.fix) for problem in reading.problems] == [("unknown-detail", 'Did you mean "from"?')]


def test_a_lead_picture_needs_a_description(tmp_path: Path) -> None:
    reading = read_topic(tmp_path, details="title: A\nsummary: B\npicture: disc.png")

    assert len(reading.draft.topics[0][1].picture) == 32
    assert found(reading.problems) == {("alt-missing", 4)}


def test_a_lead_picture_that_cannot_be_shown_leaves_its_words(tmp_path: Path) -> None:
    reading = read(
        tmp_path,
        {"en/conditions/10-slipped-disc.md": topic(details="title: A\nsummary: B\npicture: bad.png\nalt: C"), "media/bad.png": png()[:-3]},
    )

    assert (reading.draft.topics[0][1].picture, reading.draft.topics[0][1].alt) == ("", "C")
    assert found(reading.problems) == {("picture-broken", 4)}


@pytest.mark.parametrize(
    "title",
    ["<img src=x>", "<script>alert(1)</script>", "<b>x</b>", "&lt;img&gt;", "a & b", "**x**", "[x](javascript:alert(1))", "%s {} {0}"],
)
def test_titles_are_letters_whatever_they_hold(title: str, tmp_path: Path) -> None:
    ((_, found_topic),) = read_topic(tmp_path, details=f'title: "{title}"\nsummary: "{title}"').draft.topics

    assert (found_topic.title, found_topic.summary) == (title, title)
