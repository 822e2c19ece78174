"""What typing does to a visit."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.visit import search as moves
from kiosk.visit.navigation import Page, Visit, back, begin, home, open_topic
from kiosk.visit.search import MOST

OPEN = moves.open_search(begin(Visit("en")))


def typed(text: str, visit: Visit = OPEN) -> Visit:
    for letter in text:
        visit = moves.type_letter(visit, letter)
    return visit


def test_the_page_opens_with_nothing_typed_and_back_leads_home() -> None:
    assert (OPEN.place.page, OPEN.searched, back(OPEN).place.page) == (Page.SEARCH, "", Page.HOME)


def test_letters_come_one_by_one_and_go_one_by_one() -> None:
    visit = typed("disc")

    assert visit.searched == "disc"
    assert moves.erase(visit).searched == "dis"
    assert moves.clear(visit).searched == ""
    assert moves.erase(OPEN) == OPEN


def test_a_space_stands_between_words_only() -> None:
    assert typed(" a  b").searched == "a b"


@pytest.mark.parametrize("letter", ["", "ab", "\n", "*", '"', "-", "\u202e"])
def test_nothing_but_letters_digits_and_spaces_is_typed(letter: str) -> None:
    assert moves.type_letter(OPEN, letter) == OPEN


def test_there_is_an_end_to_what_can_be_typed() -> None:
    assert len(typed("a" * 100).searched) == MOST


def test_what_was_typed_is_there_again_after_a_look_at_a_result() -> None:
    visit = open_topic(typed("disc"), "a/one")

    assert back(visit).place.page is Page.SEARCH
    assert back(visit).searched == "disc"


def test_a_new_search_begins_empty() -> None:
    assert moves.open_search(home(typed("disc"))).searched == ""
    assert moves.open_search(typed("disc")).searched == "disc"


def test_typing_shows_the_first_results_again() -> None:
    from kiosk.visit.navigation import at_part

    assert typed("s", at_part(typed("di"), 3)).place.part == 0


@given(st.lists(st.sampled_from("ab 1\u00f1"), max_size=60))
def test_whatever_is_typed_is_clean(letters: list[str]) -> None:
    text = typed("".join(letters)).searched

    assert "  " not in text
    assert not text.startswith(" ")
    assert len(text) <= MOST


def test_nothing_is_typed_elsewhere() -> None:
    visit = begin(Visit("en"))

    assert moves.type_letter(visit, "a") == visit
