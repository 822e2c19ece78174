"""What a patient wants to ask: chosen, kept in place while the list is open, taken along, and offered once more before leaving."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.visit import navigation as moves
from kiosk.visit import questions
from kiosk.visit.navigation import Overlay, Page, Place, Visit

HOME = moves.begin(Visit("en"))
END = moves.next_screen(moves.open_topic(moves.open_area(HOME, "a"), "a/one"), 1)


def chosen(*ids: str, visit: Visit = HOME) -> Visit:
    for each in ids:
        visit = questions.toggle(visit, each)
    return visit


def test_a_second_touch_takes_a_question_out_again() -> None:
    visit = chosen("a#1", "a#2", "a#1", "a#3")

    assert visit.chosen == ("a#2", "a#3")


def test_the_list_has_an_end_and_taking_one_out_makes_room() -> None:
    full = chosen(*(f"a#{at}" for at in range(questions.MOST)))
    assert questions.is_full(full)
    assert questions.toggle(full, "b#1") == full

    visit = questions.toggle(questions.toggle(full, "a#0"), "b#1")
    assert visit.chosen[-1] == "b#1"


def test_with_nothing_chosen_the_list_leads_to_what_can_be_asked() -> None:
    assert questions.open_questions(HOME).place == Place(Page.SUBJECTS)
    assert questions.take_home(HOME) == questions.show_big(HOME) == HOME


def test_what_is_taken_out_keeps_its_place_while_the_list_is_open() -> None:
    visit = questions.open_questions(chosen("a#1", "a#2"))
    visit = questions.toggle(visit, "a#1")
    assert (visit.listed, visit.chosen) == (("a#1", "a#2"), ("a#2",))
    assert questions.toggle(visit, "a#1").chosen == ("a#2", "a#1")

    again = questions.open_questions(moves.home(visit))
    assert again.listed == ("a#2",)


def test_asking_from_the_end_of_a_topic_leads_back_to_it() -> None:
    visit = questions.ask_about(END, "a", 2)
    assert visit.place == Place(Page.ASK, area="a", screen=2)

    visit = questions.open_questions(questions.toggle(visit, "a#1"))
    assert moves.back(visit).place.page is Page.ASK
    assert moves.back(moves.back(visit)).place == END.place


def test_going_round_between_list_and_choice_does_not_pile_up() -> None:
    visit = chosen("a#1")
    for _ in range(5):
        visit = questions.ask_about(questions.open_subjects(questions.open_questions(visit)), "a")

    assert [place.page for place in visit.trail] == [Page.HOME, Page.QUESTIONS, Page.SUBJECTS]


@pytest.mark.parametrize(("to", "screen"), [(1, 1), (2, 2), (3, 0), (-1, 0)])
def test_one_thing_at_a_time_within_what_there_is(to: int, screen: int) -> None:
    visit = questions.turn(questions.show_big(chosen("a#1", "a#2", "a#3")), to, 3)

    assert visit.place == Place(Page.BIG, screen=screen)
    assert questions.turn(END, 1, 3) == END


def test_finish_offers_the_questions_once_and_the_second_time_is_final() -> None:
    """Design system, section 3."""
    assert questions.leave(END) is None
    visit = questions.leave(moves.show(chosen("a#1", visit=END), Overlay.COMFORT))
    assert visit is not None
    assert (visit.place, visit.overlay) == (Place(Page.LEAVING), Overlay.NONE)
    assert questions.leave(visit) is None

    stayed = questions.stay(replace(visit, place=replace(visit.place, screen=1)))
    assert (stayed.place, stayed.trail, stayed.chosen) == (END.place, END.trail, ("a#1",))
    assert questions.stay(END) == END


def test_a_short_list_is_one_sheet() -> None:
    assert questions.sheets("My questions", ("Why?", "When?"), 300) == ("My questions\n\n1. Why?\n2. When?",)
    assert questions.sheets("My questions", (), 300) == ()


@given(st.lists(st.text(st.characters(exclude_categories=("Cc", "Cs")), min_size=1, max_size=120), min_size=1, max_size=24))
def test_sheets_hold_every_question_in_order_and_fit(asked: list[str]) -> None:
    found = questions.sheets("أسئلتي", tuple(asked), 300)

    lines = [line for sheet in found for line in sheet.split("\n")[2:]]
    assert lines == [f"{at}. {question}" for at, question in enumerate(asked, 1)]
    for at, sheet in enumerate(found, 1):
        assert len(sheet.encode()) <= 300 or len(sheet.split("\n")) == 3
        assert sheet.startswith("أسئلتي\n" if len(found) == 1 else f"أسئلتي {at}/{len(found)}\n")
