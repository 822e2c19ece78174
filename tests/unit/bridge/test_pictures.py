"""Pictures as QML needs them."""

from __future__ import annotations

import os
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QUrl

from kiosk.bridge import pictures
from kiosk.library.model import Label, Picture
from kiosk.library.release import Release
from tests.support.fixture_library import fixture_library

WIDE, TALL = (picture.media for picture in fixture_library().pictures)
LABELS = st.lists(st.builds(Label, st.text(max_size=3), st.floats(0, 1), st.floats(0, 1)), max_size=6, unique=True).map(tuple)


@pytest.mark.parametrize(("side", "file"), [(pictures.SMALL, 560), (pictures.LARGE, 1600)])
def test_an_address_leads_to_the_file_of_that_size(release: Release, side: int, file: int) -> None:
    """Whatever the release's directory is called: this one has `#`, `%` and a blank in its name."""
    path = QUrl(pictures.address(release, WIDE.id, side)).toLocalFile()

    assert path == os.path.join(release.path, "media", f"{WIDE.id}-{file}.webp")
    assert os.path.isfile(path)


@pytest.mark.parametrize("media", ["", "gone", "../library.sqlite"])
def test_a_picture_that_the_release_has_not_has_no_address(release: Release, media: str) -> None:
    assert pictures.address(release, media, pictures.SMALL) == ""


def test_a_picture_is_described_with_its_words_and_proportions(release: Release) -> None:
    made = pictures.described(release, Picture(TALL.id, "alt", "caption", labels=(Label("top", 0.2, 0.1),)))

    assert (made["alt"], made["caption"], made["ratio"]) == ("alt", "caption", TALL.width / TALL.height)
    assert [label["text"] for label in made["labels"]] == ["top"]
    assert made["small"] != made["large"] != ""


def test_a_picture_without_a_file_is_only_its_words(release: Release) -> None:
    """U-17: a missing picture is no dead end."""
    made = pictures.described(release, Picture("", "alt", "caption"))

    assert made == {**pictures.NOTHING, "alt": "alt", "caption": "caption"}
    assert pictures.described(release, Picture("gone", "alt", "caption")) == made


def test_a_decorative_picture_says_nothing(release: Release) -> None:
    assert pictures.described(release, Picture(WIDE.id, "alt", decorative=True))["alt"] == ""


def test_nothing_has_the_shape_of_every_picture(release: Release) -> None:
    assert set(pictures.NOTHING) == set(pictures.described(release, Picture(WIDE.id, "alt")))


def test_words_stand_on_the_side_of_their_point_in_the_order_of_their_points() -> None:
    labels = (Label("low left", 0.1, 0.9), Label("right", 0.9, 0.2), Label("high left", 0.2, 0.1), Label("middle", 0.5, 0.5))

    assert pictures.sides(labels, "x") == [
        {"first": True, "turn": 1, "count": 2},
        {"first": False, "turn": 0, "count": 2},
        {"first": True, "turn": 0, "count": 2},
        {"first": False, "turn": 1, "count": 2},
    ]
    assert [side["first"] for side in pictures.sides(labels, "y")] == [False, True, True, False]


def test_no_words_need_no_sides() -> None:
    assert pictures.sides((), "x") == []


@given(LABELS, st.sampled_from(["x", "y"]))
def test_every_word_has_a_turn_of_its_own_and_lead_lines_do_not_cross(labels: tuple[Label, ...], across: Any) -> None:
    placed = list(zip(labels, pictures.sides(labels, across), strict=True))

    for first in (True, False):
        side = sorted(
            ((place["turn"], place["count"], label) for label, place in placed if place["first"] is first), key=lambda each: each[0]
        )
        assert [turn for turn, _, _ in side] == list(range(len(side)))
        assert all(count == len(side) for _, count, _ in side)
        along = [label.y if across == "x" else label.x for _, _, label in side]
        assert along == sorted(along)


def test_two_words_for_one_point_stand_apart() -> None:
    twins = (Label("a", 0.1, 0.1), Label("a", 0.1, 0.1))

    assert [side["turn"] for side in pictures.sides(twins, "x")] == [0, 1]
