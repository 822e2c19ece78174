"""What was answered in a visit: kept while it lasts, one answer a question."""

from __future__ import annotations

import pytest

from kiosk.visit import navigation as moves
from kiosk.visit.navigation import Page, Visit
from kiosk.visit.quick_check import NONE, answer, chosen


def test_nothing_is_chosen_before_an_answer() -> None:
    assert chosen((), "a/one#1") == NONE


def test_each_question_keeps_its_last_answer() -> None:
    answers = answer(answer(answer((), "a/one#1", 2), "a/two#1", 0), "a/one#1", 1)

    assert answers == (("a/one#1", 1), ("a/two#1", 0))
    assert (chosen(answers, "a/one#1"), chosen(answers, "a/two#1"), chosen(answers, "a/one#2")) == (1, 0, NONE)


def test_an_answer_before_the_first_is_a_mistake() -> None:
    with pytest.raises(ValueError, match="counted from 0"):
        answer((), "a/one#1", -1)


def test_answers_stay_wherever_the_visit_goes() -> None:
    visit = moves.open_topic(moves.begin(Visit("en", answers=(("a/one#1", 1),))), "a/one")

    for after in (moves.home(visit), moves.back(visit), moves.next_screen(visit, 1), moves.speak(visit, "es")):
        assert after.answers == (("a/one#1", 1),)


def test_a_topic_is_read_again_from_its_first_screen() -> None:
    topic = moves.open_topic(moves.begin(Visit("en")), "a/one")
    later = moves.at_part(moves.next_screen(topic, 3), 2)

    assert moves.first_screen(later) == topic
    assert moves.first_screen(moves.home(topic)).place.page is Page.HOME
