"""What to read next."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kiosk.library.model import TopicCard
from kiosk.visit.onward import WAYS_ON, onward


def cards(area: str, count: int) -> tuple[TopicCard, ...]:
    return tuple(TopicCard(f"{area}/{at}", area, "en", f"Topic {at}", "", "", "", 1) for at in range(count))


def ids(found: tuple[TopicCard, ...]) -> list[str]:
    return [card.id for card in found]


def test_the_topics_that_follow_come_first_then_those_before_then_elsewhere() -> None:
    here, elsewhere = cards("a", 4), cards("b", 2)

    assert ids(onward("a/1", here, elsewhere, frozenset())) == ["a/2", "a/3", "a/0"]
    assert ids(onward("a/1", here[:2], elsewhere, frozenset())) == ["a/0", "b/0", "b/1"]


def test_what_has_not_been_read_comes_before_what_has() -> None:
    assert ids(onward("a/0", cards("a", 3), cards("b", 1), frozenset({"a/1"}))) == ["a/2", "b/0", "a/1"]


def test_a_topic_that_its_area_has_lost_still_leads_on() -> None:
    assert ids(onward("a/gone", cards("a", 2), (), frozenset())) == ["a/0", "a/1"]


@given(st.integers(0, 6), st.integers(0, 3), st.sets(st.integers(0, 5)), st.integers(0, 5))
def test_there_is_a_way_on_while_there_is_another_topic(here: int, elsewhere: int, seen: set[int], current: int) -> None:
    """U-16, U-17: never a dead end, and never back to the topic that has just ended."""
    there = (*cards("a", here), *cards("b", elsewhere))
    found = ids(onward(f"a/{current}", cards("a", here), cards("b", elsewhere), frozenset(f"a/{at}" for at in seen)))
    others = [card.id for card in there if card.id != f"a/{current}"]

    assert len(found) == min(WAYS_ON, len(others))
    assert len(found) == len(set(found))
    assert set(found) <= set(others)
    read = [id.removeprefix("a/") in map(str, seen) for id in found]
    assert read == sorted(read)
