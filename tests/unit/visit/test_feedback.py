"""Was this clear? What can be said, and when."""

from __future__ import annotations

import pytest

from kiosk.visit import feedback
from kiosk.visit import navigation as moves
from kiosk.visit.navigation import Overlay, Page, Place, Visit

TOPIC = moves.open_topic(moves.open_area(moves.begin(Visit("en")), "a"), "a/one")
END = moves.next_screen(TOPIC, 1)


def test_an_answer_belongs_to_its_topic_and_the_last_one_counts() -> None:
    visit = feedback.answer(feedback.answer(END, clear=True), clear=False)
    assert visit.clear == (("a/one", False),)
    assert feedback.answered(visit) is False

    other = moves.next_screen(moves.open_topic(visit, "a/two"), 1)
    assert feedback.answered(other) is None
    assert feedback.answer(other, clear=True).clear == (("a/one", False), ("a/two", True))


@pytest.mark.parametrize("visit", [TOPIC, moves.begin(Visit("en")), Visit("en")])
def test_only_the_end_of_a_topic_asks(visit: Visit) -> None:
    assert feedback.answer(visit, clear=True) == visit
    assert feedback.read_again(visit) == visit


def test_read_again_starts_the_topic_anew_and_keeps_the_answer() -> None:
    visit = feedback.read_again(moves.show(feedback.answer(END, clear=False), Overlay.SOURCES))

    assert visit.place == Place(Page.TOPIC, area="a", topic="a/one")
    assert (visit.trail, visit.overlay) == (TOPIC.trail, Overlay.NONE)
    assert feedback.answered(visit) is False
