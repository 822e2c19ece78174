"""Codes that open topics: the same wherever the content is the same, and never another topic's."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.library.tap_code import LENGTH, codes, is_well_formed

MANY = [f"area-{at % 8}/topic-{at:05}" for at in range(3000)]


def test_every_topic_has_a_code_of_its_own() -> None:
    found = codes(MANY)

    assert sorted(found.values()) == sorted(MANY)
    assert all(len(code) == LENGTH and is_well_formed(code) for code in found)


def test_a_code_comes_from_the_id_alone() -> None:
    """On paper it must stay good, on every kiosk and after every edit."""
    assert codes(["conditions/slipped-disc"]) == {next(iter(codes(["conditions/slipped-disc"]))): "conditions/slipped-disc"}
    assert codes(reversed(MANY)) == codes(MANY)
    alone = {topic: code for topic in MANY[:50] for code in codes([topic])}
    together = {topic: code for code, topic in codes(MANY[:50]).items()}
    assert sum(alone[topic] == together[topic] for topic in alone) >= 48


def test_new_topics_never_make_an_old_code_lead_elsewhere() -> None:
    old = codes(MANY[:1500])
    new = codes(MANY)

    assert {code for code in old if new.get(code, old[code]) != old[code]} == set()
    assert any(code not in new for code in old)


@given(st.sampled_from(sorted(codes(MANY[:200]))), st.integers(0, LENGTH - 1), st.integers(1, 9))
def test_one_wrong_figure_is_noticed(code: str, at: int, by: int) -> None:
    wrong = f"{code[:at]}{(int(code[at]) + by) % 10}{code[at + 1 :]}"

    assert not is_well_formed(wrong)


@given(st.sampled_from(sorted(codes(MANY[:200]))), st.integers(0, LENGTH - 2))
def test_two_swapped_figures_are_noticed(code: str, at: int) -> None:
    assert not is_well_formed(code[:at] + code[at + 1] + code[at] + code[at + 2 :])


def test_no_figure_comes_twice_in_a_row() -> None:
    """A second touch at one spot within half a second is taken for a trembling finger (A-33)."""
    assert all(left != right for code in codes(MANY) for left, right in itertools.pairwise(code))


@pytest.mark.parametrize("text", ["", "12345", "1234567", "12345a", "\u0661\u0662\u0663\u0664\u0665\u0666", "      "])
def test_anything_else_is_no_code(text: str) -> None:
    assert not is_well_formed(text)
