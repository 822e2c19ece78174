"""Made-up values for property tests: every kind of block with any words in it."""

from __future__ import annotations

from hypothesis import strategies as st

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
    Screen,
    Span,
    Stage,
    StagePart,
    Subheading,
    Table,
    Text,
    Timeline,
)

WORDS = st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=12) | st.sampled_from(
    ["<b>", "</a>", "&amp;", "<img src='a.png'>", '"><script>alert(1)</script>', "ab\u202ecd", "\u0627\u0644", "\x00"]
)
_LINKS = st.sampled_from(["", "", "topic:a/one", "topic:b/two", "term:disc", "term:nerve"]) | WORDS
_SHARES = st.floats(0, 1)

SPANS = st.builds(Span, WORDS, st.booleans(), _LINKS)
TEXTS: st.SearchStrategy[Text] = st.lists(SPANS, max_size=4).map(tuple)
PARAGRAPHS = st.builds(Paragraph, TEXTS)
LISTS = st.builds(ListBlock, st.lists(TEXTS, max_size=4).map(tuple), st.booleans())
PICTURES = st.builds(
    Picture, WORDS, WORDS, WORDS, st.booleans(), st.lists(st.builds(Label, WORDS, _SHARES, _SHARES), max_size=4).map(tuple)
)
CALLOUTS = st.builds(Callout, st.sampled_from(CalloutKind), WORDS, st.lists(PARAGRAPHS | LISTS, max_size=3).map(tuple))
TABLES = st.integers(1, 4).flatmap(lambda columns: st.builds(Table, _row_of(columns), st.lists(_row_of(columns), max_size=3).map(tuple)))
COMPARISONS = TABLES.filter(lambda table: len(table.header) > 2).flatmap(
    lambda table: st.builds(
        Compare,
        WORDS,
        st.just(table),
        st.just(()) | st.lists(PICTURES, min_size=len(table.header) - 1, max_size=len(table.header) - 1).map(tuple),
    )
)
CUTS = st.builds(Cuts, WORDS, st.lists(st.builds(Cut, st.floats(1, 500), WORDS, WORDS), min_size=1, max_size=3).map(tuple))
_STAGES = st.builds(Stage, WORDS, TEXTS, st.lists(st.builds(StagePart, WORDS, TEXTS), max_size=4).map(tuple))
TIMELINES = st.builds(Timeline, WORDS, TEXTS, st.lists(_STAGES, min_size=1, max_size=4).map(tuple))
CHECKS = st.lists(WORDS, min_size=2, max_size=4).flatmap(
    lambda answers: st.builds(
        Check, WORDS, st.just(tuple(answers)), st.integers(0, len(answers) - 1), st.lists(PARAGRAPHS | LISTS, max_size=2).map(tuple)
    )
)
CHANCES = st.builds(Chance, st.integers(0, 100), st.just(100), WORDS, TEXTS)
RISKS = st.builds(Risk, WORDS, st.lists(CHANCES, min_size=1, max_size=3).map(tuple))
SLIDERS = st.builds(Slider, WORDS, PICTURES, PICTURES)
_OUTLINES = st.lists(st.lists(st.tuples(_SHARES, _SHARES), min_size=3, max_size=5).map(tuple), max_size=2).map(tuple)
EXPLORES = st.builds(Explore, WORDS, PICTURES, st.lists(st.builds(Spot, WORDS, WORDS, TEXTS, _OUTLINES), min_size=1, max_size=4).map(tuple))
SPINS = st.builds(
    Spin, WORDS, st.lists(st.builds(Layer, PICTURES, st.lists(WORDS, max_size=4).map(tuple)), min_size=1, max_size=3).map(tuple)
)
BLOCKS: st.SearchStrategy[Block] = st.one_of(
    *(PARAGRAPHS, st.builds(Subheading, TEXTS), LISTS, PICTURES, CALLOUTS, TABLES),
    *(COMPARISONS, CUTS, TIMELINES, CHECKS, RISKS),
    *(SLIDERS, EXPLORES, SPINS),
)
SCREENS = st.builds(Screen, WORDS, st.lists(BLOCKS, max_size=5).map(tuple), st.integers(0, 500))


def _row_of(columns: int) -> st.SearchStrategy[tuple[Text, ...]]:
    return st.lists(TEXTS, min_size=columns, max_size=columns).map(tuple)
