"""What lies inside blocks of every kind: texts and pictures, found and exchanged."""

from __future__ import annotations

from kiosk.library.exhibits import Explore, Layer, Slider, Spin, Spot
from kiosk.library.model import (
    Chance,
    Check,
    Compare,
    ListBlock,
    Paragraph,
    Picture,
    Risk,
    Span,
    Stage,
    StagePart,
    Subheading,
    Table,
    Text,
    Timeline,
)
from kiosk.library.walk import media, pictures, texts, with_pictures, with_texts, without_media


def said(text: str) -> Text:
    return (Span(text),)


def loud(text: Text) -> Text:
    return tuple(Span(span.text.upper()) for span in text)


COMPARE = Compare(
    "t", Table((said("a"), said("b"), said("c")), ((said("d"), said("e"), said("f")),)), (Picture("m", "x"), Picture("n", "y"))
)
BLOCKS = (
    Subheading(said("0")),
    COMPARE,
    Timeline("t", said("1"), (Stage("s", said("2"), (StagePart("l", said("3")), StagePart("", said("4")))),)),
    Check("q", ("x", "y"), 0, (Paragraph(said("5")), ListBlock((said("6"),)))),
    Risk("t", (Chance(1, 10, "1 in 10", said("7")),)),
)


def test_every_text_is_found_in_reading_order() -> None:
    assert "".join(span.text for text in texts(BLOCKS) for span in text) == "0abcdef1234567"


def test_texts_are_exchanged_and_nothing_else() -> None:
    found = tuple(with_texts(block, loud) for block in BLOCKS)

    assert "".join(span.text for text in texts(found) for span in text) == "0ABCDEF1234567"
    assert found[2:] == BLOCKS[2:]  # digits have no capitals, and titles stay


def test_headings_can_be_left_as_they_are() -> None:
    changed = with_texts(COMPARE, loud, headings=False)

    assert isinstance(changed, Compare)
    assert changed.table == Table((said("a"), said("b"), said("c")), ((said("D"), said("E"), said("F")),))


def test_pictures_are_found_and_exchanged_wherever_they_are() -> None:
    blocks = (Picture("p", "z"), *BLOCKS)
    changed = [with_pictures(block, lambda picture: Picture("", picture.alt)) for block in blocks]

    assert [picture.media for picture in pictures(blocks)] == ["p", "m", "n"]
    assert [picture.media for picture in pictures(changed)] == ["", "", ""]


SLIDER = Slider("t", Picture("m", "x"), Picture("n", "y"))
EXPLORE = Explore("t", Picture("m", "x"), (Spot("a", "A", said("soft"), ()), Spot("b", "B", said("hard"), ())))
SPIN = Spin("t", (Layer(Picture("m", "x"), ("m", "n")), Layer(Picture("o", "y"), ("o", "p"))))


def test_pictures_to_use_are_walked_too() -> None:
    assert texts([SLIDER, EXPLORE, SPIN]) == [said("soft"), said("hard")]
    changed = with_texts(EXPLORE, loud)
    assert isinstance(changed, Explore)
    assert [spot.text for spot in changed.spots] == [said("SOFT"), said("HARD")]
    assert [picture.media for picture in pictures([SLIDER, EXPLORE, SPIN])] == ["m", "n", "m", "m", "o"]
    assert media([SLIDER, EXPLORE, SPIN]) == {"m", "n", "o", "p"}


def test_what_has_lost_a_frame_is_not_turned_any_more() -> None:
    assert without_media(SPIN, {"z"}) == SPIN
    assert without_media(SPIN, {"p"}) == Spin("t", (Layer(Picture("", "x"), ()), Layer(Picture("", "y"), ())))
    assert without_media(SLIDER, {"n"}) == Slider("t", Picture("m", "x"), Picture("", "y"))
