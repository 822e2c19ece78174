"""Blocks that patients use as rows for QML, and how their screens are laid out."""

from __future__ import annotations

from typing import Any

import pytest

from kiosk.bridge.block_rows import rows
from kiosk.bridge.row import ROLES, Row
from kiosk.bridge.scene import Layout, field_picture, layout, scene
from kiosk.library.exhibits import Explore, Layer, Slider, Spin, Spot
from kiosk.library.model import (
    Block,
    Chance,
    Check,
    Compare,
    Cut,
    Cuts,
    ListBlock,
    Paragraph,
    Picture,
    Risk,
    Span,
    Stage,
    StagePart,
    Table,
    Timeline,
)
from tests.support.releases import screen, text

TABLE = Table((text("What"), text("Open"), (Span("<Small>", link="topic:a/small"),)), ((text("Cut"), text("long"), text("a & b")),))
COMPARE = Compare("Two ways", TABLE)
PICTURED = Compare("Two ways", TABLE, (Picture("m1", "one"), Picture("m2", "two")))
STAGES = (
    Stage("Day 1", text("Rest & sit"), (StagePart("You feel", text("sore")), StagePart("Call if", text("hot")))),
    Stage("Week 1", (), (StagePart("Call if", text("hot")), StagePart("", text("More.")))),
)
TIMELINE = Timeline("Days", text("Usual times."), STAGES)
CHECK = Check("Why?", ("a", "b", "c"), 1, (Paragraph(text("Because.")), ListBlock((text("one"), text("two")))))
RISK = Risk("Often?", (Chance(3, 100, "3 in 100", text("get hot")), Chance(0, 100, "0 in 100", text("fly."))))


def described(picture: Picture) -> dict[str, Any]:
    return {"large": picture.media, "alt": picture.alt}


def made(*blocks: Block, title: str = "Heading") -> list[Row]:
    return rows(screen(title, *blocks), described, lambda topic: f"Title of {topic}")


def filled(row: Row) -> Row:
    return {role: value for role, value in row.items() if value}


def test_a_comparison_is_one_row_with_its_options_and_keys_to_their_topics() -> None:
    _, title, compare, option = made(COMPARE)

    assert filled(title) == {"kind": "subheading", "text": "Two ways", "spoken": "Two ways"}
    assert compare["header"] == ["What", "Open", "&lt;Small&gt;"]
    assert compare["rows"] == [["Cut", "long", "a &amp; b"]]
    assert [(option["name"], option["topic"]) for option in compare["details"]] == [("Open", ""), ("<Small>", "a/small")]
    assert compare["spoken"] == "Cut: Open: long; <Small>: a & b."
    assert filled(option) == {"kind": "option", "text": "<Small>", "target": "a/small", "number": 2}


def test_a_title_that_only_says_the_heading_again_is_left_out() -> None:
    assert [row["kind"] for row in made(COMPARE, title="two Ways")] == ["title", "compare", "option"]


def test_each_cut_is_a_row_with_its_millimetres() -> None:
    found = made(Cuts("", (Cut(20.0, "2 cm", "Small"), Cut(12.7, "1/2 inch", "Smaller"))))

    assert [row["kind"] for row in found] == ["title", "truesize", "cut", "cut"]
    assert filled(found[2]) == {"kind": "cut", "title": "Small", "text": "2 cm", "spoken": "Small: 2 cm", "number": 20.0}


def test_each_stage_is_a_row_and_the_same_kind_of_thing_has_the_same_sign() -> None:
    _, title, intro, first, second = made(TIMELINE)

    assert (title["text"], intro["text"]) == ("Days.", "Usual times.")
    assert (first["title"], second["title"]) == ("Day 1: Rest &amp; sit", "Week 1")
    assert [part["icon"] for part in first["details"]] == ["heart-pulse", "footprints"]
    assert [part["icon"] for part in second["details"]] == ["footprints", ""]
    assert first["spoken"] == "Day 1: Rest & sit You feel: sore Call if: hot"


def test_a_check_is_its_question_its_answers_and_what_is_said_after() -> None:
    question, *answers, feedback = made(CHECK)

    assert (question["kind"], question["text"]) == ("title", "Why?")
    assert [(row["marker"], row["text"], row["number"]) for row in answers] == [("A", "a", 0), ("B", "b", 1), ("C", "c", 2)]
    assert filled(feedback) == {
        "kind": "feedback",
        "title": "b",
        "marker": "B",
        "parts": ["Because.", "one", "two"],
        "spoken": "Because. one two",
    }


def test_risks_are_one_row_and_each_is_said_as_a_sentence() -> None:
    _, _, risk = made(RISK)

    assert [chance["spoken"] for chance in risk["details"]] == ["3 in 100 get hot.", "0 in 100 fly."]
    assert risk["spoken"] == "3 in 100 get hot. 0 in 100 fly."


@pytest.mark.parametrize(
    ("blocks", "expected"),
    [
        ((Paragraph(text("a")),), Layout.READING),
        ((COMPARE,), Layout.WIDE),
        ((Paragraph(text("a")), RISK), Layout.WIDE),
        ((RISK, Picture("m", "p")), Layout.READING),
        ((PICTURED,), Layout.SIDES),
        ((Picture("m", "p"), CHECK), Layout.CHECK),
        ((TIMELINE,), Layout.TIMELINE),
    ],
)
def test_a_screen_is_laid_out_by_what_it_holds(blocks: tuple[Block, ...], expected: Layout) -> None:
    assert layout(screen("", *blocks)) is expected


def test_the_scene_has_the_stages_or_the_sides() -> None:
    timeline = scene(screen("days", TIMELINE), described)
    sides = scene(screen("", PICTURED), described)

    assert (timeline["stages"], timeline["intro"], timeline["sides"]) == (["Day 1", "Week 1"], "Usual times.", [])
    assert [(side["name"], side["picture"]["large"]) for side in sides["sides"]] == [("Open", "m1"), ("<Small>", "m2")]


def test_every_row_has_every_role() -> None:
    for row in made(PICTURED, TIMELINE, CHECK, RISK, Cuts("", (Cut(1.0, "1 mm", "x"),))):
        assert tuple(row) == ROLES


def test_a_slider_has_two_names_and_says_the_second_picture() -> None:
    """The first picture is said with the field's own words."""
    _, title, slider = made(Slider("Then & now", Picture("m1", "one", "Before"), Picture("m2", "two")))

    assert (title["kind"], title["text"]) == ("subheading", "Then & now")
    assert filled(slider) == {"kind": "slider", "details": [{"name": "Before"}, {"name": ""}], "spoken": "two"}


def test_parts_to_touch_are_said_with_what_they_are() -> None:
    _, explore = made(Explore("Heading", Picture("m1", "one"), (Spot("a", "A", text("x & y"), ()), Spot("b", "B", (), ()))))

    assert [part["text"] for part in explore["details"]] == ["x &amp; y", ""]
    assert explore["spoken"] == "A: x & y B: "


def test_layers_have_names_when_there_are_several_and_what_is_broken_has_no_keys() -> None:
    bone, disc = Layer(Picture("m1", "bone", "Bone"), ("m1", "m2")), Layer(Picture("m3", "disc", "Discs"), ("m3", "m4"))
    assert [filled(row) for row in made(Spin("Heading", (bone,)))[1:]] == [{"kind": "spin"}]
    assert made(Spin("Heading", (bone, disc)))[1]["details"] == [{"name": "Bone"}, {"name": "Discs"}]
    assert made(Spin("Heading", (bone, Layer(Picture("", "gone"), ()))))[1:] == []


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        (Slider("", Picture("m1", "one"), Picture("m2", "two")), Layout.SLIDER),
        (Explore("", Picture("m1", "one"), ()), Layout.EXPLORE),
        (Spin("", (Layer(Picture("m1", "one"), ("m1", "m2")),)), Layout.SPIN),
    ],
)
def test_a_picture_to_use_has_the_field_though_another_comes_first(block: Block, expected: Layout) -> None:
    page = screen("1", Picture("m9", "first"), block)
    found = field_picture(page)

    assert layout(page) is expected
    assert found is not None
    assert found.alt == "one"
