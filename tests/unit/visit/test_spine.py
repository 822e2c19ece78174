"""Turning and touching the spine."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.visit.navigation import Page, Visit, back, begin
from kiosk.visit.spine import REACH, choose, inside, open_spine, touched, turn

SQUARE = [(0.2, 0.2), (0.4, 0.2), (0.4, 0.4), (0.2, 0.4)]
BONES = {"l1": [SQUARE], "l2": [[(0.2, 0.5), (0.4, 0.5), (0.4, 0.7), (0.2, 0.7)]]}
OPEN = open_spine(begin(Visit("en")))


def test_it_opens_and_back_leads_home() -> None:
    assert (OPEN.place.page, back(OPEN).place.page) == (Page.SPINE, Page.HOME)
    assert open_spine(OPEN) == OPEN


@given(st.lists(st.integers(-100, 100), max_size=20))
def test_a_whole_turn_comes_round(steps: list[int]) -> None:
    visit = OPEN
    for step in steps:
        visit = turn(visit, step, 72)

    assert visit.turned == sum(steps) % 72


def test_nothing_turns_elsewhere_or_without_frames() -> None:
    assert turn(begin(Visit("en")), 3, 72).turned == 0
    assert turn(OPEN, 3, 0) == OPEN
    assert choose(begin(Visit("en")), "neck").region == ""


@pytest.mark.parametrize(
    ("x", "y", "bone"),
    [(0.3, 0.3, "l1"), (0.3, 0.6, "l2"), (0.2 - REACH / 2, 0.2, "l1"), (0.9, 0.9, ""), (0.3, 0.45, "")],
)
def test_a_touch_finds_its_bone_or_one_beside_it(x: float, y: float, bone: str) -> None:
    assert touched(BONES, x, y) == bone


def test_inside() -> None:
    assert inside(SQUARE, 0.3, 0.3)
    assert not inside(SQUARE, 0.5, 0.3)
