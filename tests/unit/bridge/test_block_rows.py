"""A screen as rows for QML."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import given, settings

from kiosk.bridge.block_rows import paragraphs, rows, terms
from kiosk.bridge.row import ROLES, Row
from kiosk.library.model import Block, Callout, CalloutKind, ListBlock, Paragraph, Picture, Screen, Span, Subheading, Table
from tests.support.releases import screen, text
from tests.support.strategies import SCREENS

TAG = re.compile(r'</?b>|<a href="[^"<>]*">|</a>')
BOLD = (Span("a & "), Span("b", strong=True))
SHOWN, SAID = "a &amp; <b>b</b>", "a & b"


def described(picture: Picture) -> dict[str, Any]:
    return {"large": picture.media, "alt": picture.alt}


def titled(topic: str) -> str:
    return "" if topic == "a/gone" else f"Title of {topic}"


def made(*blocks: Block, title: str = "Heading") -> list[Row]:
    """The rows of a screen after its heading."""
    found = rows(screen(title, *blocks), described, titled)
    assert found[0] == {**found[0], "kind": "title", "text": title, "spoken": title}
    return found[1:]


def filled(row: Row) -> Row:
    return {role: value for role, value in row.items() if value}


def test_words_are_styled_and_spoken_plainly() -> None:
    assert [filled(row) for row in made(Paragraph(BOLD), Subheading(BOLD))] == [
        {"kind": "paragraph", "text": SHOWN, "spoken": SAID},
        {"kind": "subheading", "text": SAID, "spoken": SAID},
    ]


def test_every_item_of_a_list_is_a_row_and_steps_are_numbered() -> None:
    items = (BOLD, text("two"))

    assert [(row["kind"], row["marker"], row["text"]) for row in made(ListBlock(items), ListBlock(items, steps=True))] == [
        ("item", "", SHOWN),
        ("item", "", "two"),
        ("step", "1", SHOWN),
        ("step", "2", "two"),
    ]


@pytest.mark.parametrize("kind", CalloutKind)
def test_a_callout_is_one_row_with_its_title_and_lines(kind: CalloutKind) -> None:
    callout = Callout(
        kind, "Mind", (Paragraph(BOLD), ListBlock((text("one"), text("two"))), ListBlock((text("sit"), text("stand")), steps=True))
    )

    assert [filled(row) for row in made(callout)] == [
        {
            "kind": kind.value,
            "title": "Mind",
            "parts": [SHOWN, "<b>•\u00a0 </b>one", "<b>•\u00a0 </b>two", "<b>1.\u00a0 </b>sit", "<b>2.\u00a0 </b>stand"],
            "spoken": f"{SAID} one two sit stand",
        }
    ]


def test_a_table_is_one_row_and_is_spoken_line_by_line_with_its_headers() -> None:
    table = Table((text("What"), text("Open"), text("Small")), ((text("Cut"), text("long"), BOLD), (text("Stay"), (), text("days"))))
    (row,) = made(table)

    assert row["header"] == ["What", "Open", "Small"]
    assert row["rows"] == [["Cut", "long", SHOWN], ["Stay", "", "days"]]
    assert row["spoken"] == f"Cut: Open: long; Small: {SAID}. Stay: Open: ; Small: days."


def test_the_first_picture_belongs_to_the_page_and_the_others_are_rows() -> None:
    one, two = Picture("m1", "first"), Picture("m2", "second")

    assert [filled(row) for row in made(one, Paragraph(BOLD), two)][1:] == [
        {"kind": "picture", "picture": {"large": "m2", "alt": "second"}, "spoken": "second"}
    ]


def test_words_to_explain_and_linked_topics_follow_the_text_once_each() -> None:
    linked = (
        *(Span("disc", link="term:disc"), Span("discs", link="term:disc"), Span("nerve", link="term:nerve")),
        *(Span("more", link="topic:b/two"), Span("more", link="topic:b/one"), Span("again", link="topic:b/two")),
    )
    found = made(Paragraph(linked), ListBlock((linked,)))

    assert [filled(row) for row in found[2:]] == [
        {"kind": "words"},
        {"kind": "topic", "text": "Title of b/two", "spoken": "Title of b/two", "target": "b/two"},
        {"kind": "topic", "text": "Title of b/one", "spoken": "Title of b/one", "target": "b/one"},
    ]
    assert terms(screen("", Paragraph(linked))) == ("disc", "nerve")


def test_links_are_found_in_every_kind_of_block() -> None:
    def link(name: str) -> tuple[Span, ...]:
        return (Span(name, link=f"term:{name}"),)

    blocks = (
        Paragraph(link("a")),
        Subheading(link("b")),
        ListBlock((link("c"),)),
        Callout(CalloutKind.TIP, "", (Paragraph(link("d")), ListBlock((link("e"),)))),
        Table((link("f"),), ((link("g"),),)),
        Picture("", ""),
    )

    assert terms(screen("", *blocks)) == tuple("abcdefg")


def test_a_topic_that_is_not_in_the_release_gets_no_button() -> None:
    """U-28: nothing looks like a button that isn't one."""
    assert [row["kind"] for row in made(Paragraph((Span("x", link="topic:a/gone"),)))] == ["paragraph"]


def test_a_screen_of_nothing_is_its_heading() -> None:
    assert made() == []


def test_plain_paragraphs_are_not_styled() -> None:
    assert [filled(row) for row in paragraphs(("<b>a</b>", "b"))] == [
        {"kind": "plain", "text": "<b>a</b>", "spoken": "<b>a</b>"},
        {"kind": "plain", "text": "b", "spoken": "b"},
    ]


@settings(max_examples=40)
@given(SCREENS)
def test_any_screen_becomes_rows_of_known_roles_without_a_foreign_tag(shown: Screen) -> None:
    for row in rows(shown, described, titled):
        assert tuple(row) == ROLES
        styled = [row["text"]] if row["kind"] in ("paragraph", "item", "step") else []
        styled += [*row["parts"], *row["header"], *(cell for line in row["rows"] for cell in line)]
        assert not any(set("<>") & set(TAG.sub("", part)) for part in styled)
