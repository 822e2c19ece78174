"""How many words there are and how long they take."""

from __future__ import annotations

import pytest

from kiosk.authoring.words import block_texts, count_words, reading_minutes, screen_words
from kiosk.library.model import Callout, CalloutKind, Label, ListBlock, Paragraph, Picture, Screen, Span, Subheading, Table


@pytest.mark.parametrize(
    ("text", "count"),
    [("", 0), ("one", 1), ("It's a well-known 3-day stay.", 5), ("\u00bfQu\u00e9 es?", 2), ("\u4f60\u597d\u4e16\u754c", 2),
    ("\u0645\u0631\u062d\u0628\u0627 \u0628\u0643", 2),
     ("a \u2013 b", 2), ("... !", 0)],
)  # fmt: skip
def test_words(text: str, count: int) -> None:
    assert count_words(text) == count


def test_everything_that_is_shown_counts_and_descriptions_do_not() -> None:
    text = (Span("one "), Span("two", strong=True))
    blocks = (
        Paragraph(text),
        Subheading(text),
        ListBlock((text, text)),
        Picture("", "not this", "caption", labels=(Label("label", 0, 0),)),
        Callout(CalloutKind.NOTE, "title", (Paragraph(text),)),
        Table((text,), ((text,),)),
    )

    assert list(block_texts(blocks)) == ["one two"] * 4 + ["caption", "label", "title"] + ["one two"] * 3
    assert screen_words("A heading", blocks) == 2 + 7 * 2 + 3


@pytest.mark.parametrize(("words", "pictures", "minutes"), [(0, 0, 1), (130, 0, 1), (131, 0, 2), (130, 1, 2), (260, 5, 3), (250, 0, 2)])
def test_minutes(words: int, pictures: int, minutes: int) -> None:
    screens = [Screen("a", (Picture("", "a"),) * pictures, words // 2), Screen("b", (), words - words // 2)]

    assert reading_minutes(screens) == minutes
