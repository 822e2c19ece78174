from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.bridge import block_rows, script
from kiosk.bridge.script import FIELD, WHOLE, Sentence
from kiosk.bridge.styled_text import beginning, styled, words_of
from kiosk.library.model import Callout, CalloutKind, ListBlock, Paragraph, Picture, Span, Subheading, Table
from tests.support.releases import screen, text

TITLES = {words: words for words in script.TITLES.values()}


def read(*blocks: Any, alt: str = "", emergency: str = "Call 911.") -> list[Sentence]:
    rows = block_rows.rows(screen("A title", *blocks), lambda picture: {"caption": picture.caption}, lambda topic: f"Topic {topic}")
    return list(script.of_page(rows, alt, emergency, TITLES))


def said(*blocks: Any, **more: str) -> list[str]:
    return [sentence.text for sentence in read(*blocks, **more)]


def test_title_picture_words_in_the_order_of_the_page() -> None:
    assert said(Paragraph(text("One. Two.")), Subheading(text("Then")), alt="A bone from behind.") == [
        *("A title", "A bone from behind.", "One.", "Two.", "Then"),
    ]


def test_steps_are_counted_and_items_are_not() -> None:
    assert said(ListBlock((text("Sit."), text("Stand. Walk.")), steps=True)) == ["A title", "1. Sit.", "2. Stand.", "Walk."]
    assert said(ListBlock((text("Sit."),))) == ["A title", "Sit."]


def test_a_table_is_read_row_by_row_each_cell_after_its_column() -> None:
    table = Table((text("What"), text("Open"), text("Small")), ((text("Cut"), text("Long"), text("Short")),))

    assert said(table) == ["A title", "Cut", "Open: Long", "Small: Short"]
    assert [sentence.piece for sentence in read(table)[1:]] == [0, 1, 2]


def test_a_callout_begins_with_its_title_and_an_emergency_ends_with_the_line() -> None:
    body = (Paragraph(text("Rest. Then walk.")), ListBlock((text("Sit."),)))

    assert said(Callout(CalloutKind.TIP, "", body)) == ["A title", "Tip", "Rest.", "Then walk.", "Sit."]
    urgent = read(Callout(CalloutKind.EMERGENCY, "Do not wait", body[:1]))
    assert [(each.text, each.piece) for each in urgent[1:]] == [("Do not wait", 0), ("Rest.", 1), ("Then walk.", 1), ("Call 911.", 2)]


def test_pictures_are_described_and_decoration_is_silent() -> None:
    first, meant, decor = Picture("1", "first"), Picture("2", "A nerve.", "What it is."), Picture("3", "", decorative=True)

    found = read(first, meant, decor, alt="first")

    assert [(each.row, each.piece, each.text) for each in found] == [
        *((0, 0, "A title"), (FIELD, WHOLE, "first"), (1, WHOLE, "A nerve."), (1, WHOLE, "What it is.")),
    ]


def test_a_topic_to_read_on_is_named_and_the_key_for_words_is_not() -> None:
    linked = Paragraph(text("See ", Span("discs", link="topic:a/b"), Span(" and "), Span("bone", link="term:bone"), Span(".")))

    assert said(linked) == ["A title", "See discs and bone.", "Topic a/b"]


def test_a_block_that_nobody_knows_is_read_as_it_says_itself() -> None:
    row = {"kind": "risk", "spoken": "About 3 in 100 people. 97 do not."}

    found = script.of_page([row], "", "", TITLES)

    assert [(each.text, each.piece) for each in found] == [("About 3 in 100 people.", WHOLE), ("97 do not.", WHOLE)]


def test_marks_are_the_same_words_cut_off() -> None:
    _, first, second = read(
        Paragraph(text("A ", Span("disc & <bone>", strong=True), Span(" sits. It is "), Span("soft", link="term:x"), Span(".")))
    )

    assert second.text == "It is soft."
    assert [words_of(mark) for mark in second.marks] == [
        *("A disc & <bone> sits.", "A disc & <bone> sits. It", "A disc & <bone> sits. It is soft."),
    ]
    assert first.marks[0] == ""
    assert [words_of(mark) for mark in first.word(2, 4)] == ["A", "A disc", "A disc"]


def test_a_word_that_is_only_heard_marks_nothing() -> None:
    step = read(ListBlock((text("Sit down."),), steps=True))[1]

    assert step.word(0, 2) == ("", "", "")
    assert [words_of(mark) for mark in step.word(3, 3)] == ["", "Sit", "Sit"]
    assert step.word(99, 3) == ("", "", "")
    assert read(alt="A bone.")[1].word(0, 1) == ("", "", "")


def test_cards_in_another_language_are_not_read() -> None:
    cards = [
        {"key": "a", "title": "One", "line": "First. Second.", "foreign": ""},
        {"key": "b", "title": "Dos", "line": "", "foreign": "Español"},
    ]

    found = script.of_cards(cards)

    assert [(each.text, each.card) for each in found] == [("One", "a"), ("First.", "a"), ("Second.", "a")]


WORDS = st.text(alphabet=st.sampled_from("ab &<>\"'.é؟"), max_size=12)


@given(st.lists(st.builds(Span, WORDS, st.booleans(), st.sampled_from(["", "term:a", "topic:a/b"])), max_size=5), st.integers(0, 60))
def test_markup_can_be_cut_anywhere(spans: list[Span], characters: int) -> None:
    markup = styled(tuple(spans))
    whole = "".join(span.text for span in spans)

    assert words_of(markup) == whole
    cut = beginning(markup, characters)
    assert words_of(cut) == whole[:characters]
    for tag in ("b", "a"):
        assert cut.count(f"<{tag}>") + cut.count(f"<{tag} ") == cut.count(f"</{tag}>")
    if characters >= len(whole):
        assert words_of(cut) == whole


@pytest.mark.parametrize("markup", ["", "plain", "<b></b>"])
def test_nothing_of_nothing(markup: str) -> None:
    assert words_of(beginning(markup, 0)) == ""
