"""Typing a code: figure by figure, to its end, and once more when it did not match."""

from __future__ import annotations

from kiosk.visit import navigation as moves
from kiosk.visit import tap_code
from kiosk.visit.navigation import Page, Place, Visit

HOME = moves.begin(Visit("en"))


def typed(figures: str) -> Visit:
    visit = tap_code.open_code(HOME)
    for figure in figures:
        visit = tap_code.press(visit, int(figure))
    return visit


def test_figures_are_taken_one_by_one_up_to_the_length_of_a_code() -> None:
    assert typed("0123456789").typed == "012345"
    assert tap_code.erase(typed("12")).typed == "1"
    assert tap_code.erase(typed("")).typed == ""


def test_only_the_keypad_takes_figures() -> None:
    assert tap_code.press(HOME, 1) == tap_code.erase(HOME) == HOME
    visit = typed("1")
    assert tap_code.press(visit, 10) == tap_code.press(visit, -1) == visit


def test_a_miss_begins_anew_and_is_forgotten_with_the_next_figure() -> None:
    missed = tap_code.miss(typed("123456"))
    assert (missed.typed, missed.missed) == ("", True)
    assert not tap_code.press(missed, 1).missed


def test_back_from_a_topic_does_not_lead_to_the_keypad() -> None:
    visit = moves.open_topic(typed("12345"), "a/one")
    assert visit.trail == (Place(Page.HOME),)

    again = tap_code.open_code(visit)
    assert (again.typed, moves.back(again).place) == ("", visit.place)
