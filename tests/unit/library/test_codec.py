"""Blocks into JSON and back."""

from __future__ import annotations

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.library.codec import dump_blocks, load_blocks
from kiosk.library.exhibits import Explore, Layer, Slider, Spin, Spot
from kiosk.library.model import (
    Block,
    Callout,
    CalloutKind,
    Chance,
    Check,
    Compare,
    Cut,
    Cuts,
    Label,
    ListBlock,
    Paragraph,
    Picture,
    Risk,
    Span,
    Stage,
    StagePart,
    Subheading,
    Table,
    Timeline,
)
from tests.support.strategies import BLOCKS

ONE = (Span("one", strong=True, link="term:a"),)
EVERY_KIND: tuple[Block, ...] = (
    Paragraph(ONE),
    Subheading(ONE),
    ListBlock((ONE, ())),
    ListBlock((ONE,), steps=True),
    Picture("m", "alt", "caption", labels=(Label("tip", 0.25, 1.0),)),
    Picture("", "", decorative=True),
    *(Callout(kind, "title", (Paragraph(ONE), ListBlock((ONE,), steps=True))) for kind in CalloutKind),
    Table((ONE, ()), ((ONE, ONE), ((), ()))),
    Compare("title", Table((ONE, ONE, ()), ((ONE, ONE, ()),)), (Picture("m", "alt"), Picture("", "other"))),
    Cuts("title", (Cut(12.7, "about 1/2 inch", "one"), Cut(20.0, "2 cm", "other"))),
    Timeline("title", ONE, (Stage("day", ONE, (StagePart("feel", ONE), StagePart("", ()))), Stage("week", (), ()))),
    Check("question?", ("a", "b", "c"), 2, (Paragraph(ONE), ListBlock((ONE,)))),
    Risk("title", (Chance(3, 100, "3 in 100", ONE),)),
    Slider("title", Picture("m", "alt", "Before"), Picture("n", "alt", "After")),
    Explore("title", Picture("m", "alt"), (Spot("disc", "Disc", ONE, (((0.1, 0.2), (0.3, 0.4), (0.5, 1.0)),)), Spot("x", "X", (), ()))),
    Spin("title", (Layer(Picture("m", "alt", "Bone"), ("m", "n")), Layer(Picture("", "gone"), ()))),
)


def test_every_kind_of_block_comes_back_as_it_was() -> None:
    assert load_blocks(dump_blocks(EVERY_KIND)) == EVERY_KIND


@settings(max_examples=50)
@given(st.lists(BLOCKS, max_size=6).map(tuple))
def test_blocks_come_back_as_they_were_whatever_their_words(blocks: tuple[Block, ...]) -> None:
    assert load_blocks(dump_blocks(blocks)) == blocks


def test_words_are_kept_readable() -> None:
    assert "Columna vertebral: ñ, العمود" in dump_blocks((Paragraph((Span("Columna vertebral: ñ, العمود"),)),))


@pytest.mark.parametrize(
    "garbage",
    [
        "",
        "not json",
        "null",
        "7",
        "{}",
        '""',
        '"text"',
        "[1]",
        "[[]]",
        "[{}]",
        '[{"kind": "video"}]',
        '[{"kind": "paragraph"}]',
        '[{"kind": "paragraph", "text": [["only one"]]}]',
        '[{"kind": "paragraph", "text": 7}]',
        '[{"kind": "list", "items": [["a", 0, ""]]}]',
        '[{"kind": "callout", "tone": "shout", "title": "", "body": []}]',
        '[{"kind": "picture", "media": "m"}]',
        '[{"kind": "picture", "media": "", "alt": "", "caption": "", "decorative": 0, "labels": [["a", "left", 0]]}]',
        '[{"kind": "table", "header": [], "rows": [7]}]',
        '[{"kind": "slider", "title": "", "before": {}, "after": {}}]',
        '[{"kind": "explore", "title": "", "picture": 7, "spots": []}]',
        '[{"kind": "spin", "title": "", "layers": [[]]}]',
        "[" * 100_000,
    ],
    ids=lambda text: text[:40] or "nothing",
)
def test_anything_else_is_a_value_error(garbage: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        load_blocks(garbage)


def _objects(inner: st.SearchStrategy[object]) -> st.SearchStrategy[dict[str, object]]:
    kinds = st.sampled_from(["paragraph", "subheading", "list", "picture", "callout", "table"])
    names = ["text", "items", "steps", "media", "alt", "caption", "decorative", "labels", "tone", "title", "body", "header", "rows"]
    return st.fixed_dictionaries({"kind": kinds}, optional=dict.fromkeys(names, inner))


@settings(max_examples=50)
@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=5), lambda inner: st.lists(inner, max_size=3) | _objects(inner)
    )
)
def test_other_json_is_blocks_or_a_value_error(value: object) -> None:
    try:
        blocks = load_blocks(json.dumps(value))
    except ValueError:
        return
    assert load_blocks(dump_blocks(blocks)) == blocks
