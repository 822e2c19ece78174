"""What each move of a visit does."""

from __future__ import annotations

from dataclasses import replace

import pytest

from kiosk.visit import navigation as moves
from kiosk.visit import questions, search, spine, tap_code
from kiosk.visit.comfort import Comfort, Contrast
from kiosk.visit.navigation import LAST_PART, Overlay, Page, Place, Visit, go

FRESH = Visit("en")
HOME = moves.begin(FRESH)
AREA = moves.open_area(HOME, "a")
TOPIC = moves.open_topic(AREA, "a/one")
END = moves.next_screen(TOPIC, 1)
UNTRANSLATED = moves.open_topic(AREA, "a/one", translated=False)
CHOSEN = questions.toggle(HOME, "a#1")
ASIDE = [
    questions.open_subjects(HOME),
    questions.ask_about(HOME, "a"),
    questions.open_questions(CHOSEN),
    questions.take_home(CHOSEN),
    questions.show_big(CHOSEN),
    go(CHOSEN, Place(Page.LEAVING)),
    tap_code.open_code(HOME),
    search.open_search(HOME),
    spine.open_spine(HOME),
]
EVERY_PAGE = [FRESH, HOME, AREA, TOPIC, END, UNTRANSLATED, *ASIDE]


def test_the_pages_above_are_all_there_are() -> None:
    assert {visit.place.page for visit in EVERY_PAGE} == set(Page)


def test_the_first_touch_leads_home_in_the_language_that_was_touched() -> None:
    assert moves.begin(FRESH) == Visit("en", place=Place(Page.HOME))
    assert moves.begin(FRESH, "es") == Visit("es", place=Place(Page.HOME))


def test_every_topic_is_three_taps_away() -> None:
    """U-14."""
    visit = moves.open_topic(moves.open_area(moves.begin(FRESH), "b"), "b/two")

    assert visit.place == Place(Page.TOPIC, area="b", topic="b/two")


@pytest.mark.parametrize("visit", EVERY_PAGE, ids=lambda visit: visit.place.page)
def test_home_is_one_tap_away_and_leaves_nothing_to_go_back_to(visit: Visit) -> None:
    """U-13."""
    home = moves.home(moves.show(visit, Overlay.COMFORT))

    assert (home.place, home.trail, home.overlay) == (Place(Page.HOME), (), Overlay.NONE)
    assert not home.can_go_back


@pytest.mark.parametrize("visit", EVERY_PAGE, ids=lambda visit: visit.place.page)
def test_beginning_is_always_at_home_with_nothing_behind_it(visit: Visit) -> None:
    begun = moves.begin(moves.show(visit, Overlay.LANGUAGE), "es")

    assert (begun.place, begun.trail, begun.overlay, begun.language) == (Place(Page.HOME), (), Overlay.NONE, "es")


def test_next_goes_screen_by_screen_to_the_end_and_the_end_makes_a_topic_seen() -> None:
    second = moves.next_screen(TOPIC, 2)
    end = moves.next_screen(second, 2)

    assert (second.place.screen, second.place.part, second.seen) == (1, 0, frozenset())
    assert (end.place.page, end.seen) == (Page.END, frozenset({"a/one"}))


@pytest.mark.parametrize("visit", [FRESH, HOME, AREA, END, UNTRANSLATED], ids=lambda visit: visit.place.page)
def test_next_means_nothing_away_from_a_screen(visit: Visit) -> None:
    assert moves.next_screen(visit, 3) == visit


def test_previous_shows_the_last_part_of_the_screen_before() -> None:
    second = moves.next_screen(TOPIC, 2)

    assert moves.previous_screen(second).place == replace(TOPIC.place, screen=0, part=LAST_PART)
    assert moves.previous_screen(moves.next_screen(second, 2)).place == replace(TOPIC.place, screen=1, part=LAST_PART)


@pytest.mark.parametrize("visit", [FRESH, HOME, AREA, TOPIC, UNTRANSLATED], ids=lambda visit: visit.place.page)
def test_previous_means_nothing_before_the_second_screen(visit: Visit) -> None:
    assert moves.previous_screen(visit) == visit


@pytest.mark.parametrize(("asked", "shown"), [(0, 0), (3, 3), (LAST_PART, 0), (-9, 0)])
def test_the_layout_answers_with_a_part_that_exists(asked: int, shown: int) -> None:
    assert moves.at_part(replace(TOPIC, place=replace(TOPIC.place, part=LAST_PART)), asked).place.part == shown


def test_back_closes_first_then_goes_by_part_then_by_screen_then_by_place() -> None:
    visit = moves.show(moves.at_part(moves.next_screen(TOPIC, 3), 1), Overlay.WORD, "disc")
    steps = []
    for _ in range(5):
        visit = moves.back(visit)
        steps.append((visit.place.page, visit.place.screen, visit.place.part, visit.overlay))

    assert steps == [
        (Page.TOPIC, 1, 1, Overlay.NONE),
        (Page.TOPIC, 1, 0, Overlay.NONE),
        (Page.TOPIC, 0, LAST_PART, Overlay.NONE),
        (Page.AREA, 0, 0, Overlay.NONE),
        (Page.HOME, 0, 0, Overlay.NONE),
    ]


def test_back_returns_to_the_exact_place_that_a_link_was_followed_from() -> None:
    reading = moves.at_part(moves.next_screen(TOPIC, 3), 2)

    assert moves.back(moves.open_topic(reading, "b/two")).place == reading.place


@pytest.mark.parametrize("visit", [FRESH, HOME], ids=lambda visit: visit.place.page)
def test_back_leads_nowhere_from_where_a_visit_starts(visit: Visit) -> None:
    """U-13: Back never leaves the kiosk."""
    assert moves.back(visit) == visit
    assert not visit.can_go_back


@pytest.mark.parametrize("visit", [AREA, TOPIC, END, UNTRANSLATED], ids=lambda visit: visit.place.page)
def test_back_is_offered_wherever_it_leads_somewhere(visit: Visit) -> None:
    assert visit.can_go_back
    assert moves.back(visit) != visit


def test_going_to_a_place_on_the_trail_cuts_the_trail_there() -> None:
    there_and_back = moves.open_topic(moves.open_topic(TOPIC, "b/two"), "a/one")

    assert there_and_back.trail == TOPIC.trail


def test_reading_two_topics_in_turn_to_their_ends_does_not_pile_up() -> None:
    """The ends of two topics offer each other; somebody may follow them for an hour."""
    visit = AREA
    for topic in ["a/one", "b/two"] * 20:
        visit = moves.next_screen(moves.open_topic(visit, topic), 1)

    assert [(place.area, place.topic) for place in visit.trail] == [("", ""), ("a", ""), ("a", "a/one")]


def test_an_overlay_opens_closes_and_gives_way_to_another() -> None:
    word = moves.show(TOPIC, Overlay.WORD, "disc")

    assert (word.overlay, word.detail, word.place) == (Overlay.WORD, "disc", TOPIC.place)
    assert moves.show(word, Overlay.WORD, "nerve").detail == "nerve"
    assert moves.show(word, Overlay.WORD, "disc") == moves.close(word) == TOPIC


def test_under_the_words_for_a_picture_lies_the_picture() -> None:
    described = moves.show(moves.show(TOPIC, Overlay.PICTURE, "row:2"), Overlay.DESCRIBED, "row:2")
    picture = moves.show(TOPIC, Overlay.PICTURE, "row:2")

    assert moves.close(described) == moves.back(described) == picture
    assert moves.back(picture) == TOPIC
    assert moves.home(described).overlay is Overlay.NONE


def test_what_lies_over_a_page_goes_with_the_page() -> None:
    assert moves.open_topic(moves.show(TOPIC, Overlay.WORD, "disc"), "b/two").overlay is Overlay.NONE


def test_a_topic_that_is_not_translated_says_so_until_the_patient_agrees() -> None:
    agreed = moves.read_in_other_language(UNTRANSLATED)

    assert UNTRANSLATED.place.page is Page.UNTRANSLATED
    assert (agreed.place.page, agreed.place.topic) == (Page.TOPIC, "a/one")
    assert moves.open_topic(moves.home(agreed), "a/one", translated=False).place.page is Page.TOPIC


@pytest.mark.parametrize("visit", [FRESH, HOME, AREA, TOPIC, END], ids=lambda visit: visit.place.page)
def test_agreeing_means_nothing_where_nothing_was_asked(visit: Visit) -> None:
    assert moves.read_in_other_language(visit) == visit


@pytest.mark.parametrize("visit", [TOPIC, END], ids=lambda visit: visit.place.page)
def test_a_language_without_the_topic_says_so_and_one_with_it_brings_it_back(visit: Visit) -> None:
    spanish = moves.speak(visit, "es", translated=False)
    english = moves.speak(spanish, "en", translated=True)

    assert (spanish.language, spanish.place.page, spanish.place.topic) == ("es", Page.UNTRANSLATED, "a/one")
    assert (english.language, english.place.page, english.place.topic) == ("en", Page.TOPIC, "a/one")


def test_a_language_changes_in_place() -> None:
    reading = moves.next_screen(TOPIC, 3)

    assert moves.speak(reading, "es").place == reading.place
    assert moves.speak(HOME, "es") == replace(HOME, language="es")


def test_an_agreement_holds_in_every_language() -> None:
    agreed = moves.read_in_other_language(UNTRANSLATED)

    assert moves.speak(agreed, "ar", translated=False).place.page is Page.TOPIC


def test_back_to_a_topic_after_a_change_of_language_settles_which_page_it_is() -> None:
    behind = moves.back(moves.speak(moves.open_topic(TOPIC, "b/two"), "es"))

    assert moves.settle(behind, translated=False).place.page is Page.UNTRANSLATED
    assert moves.settle(behind, translated=True) == behind


def test_comfort_changes_in_place_and_starts_the_screen_anew() -> None:
    """The layout changes with the text size, so the part that was shown means nothing any more."""
    chosen = Comfort(text_scale=2.0, contrast=Contrast.STRONG)
    visit = moves.feel(moves.at_part(moves.next_screen(TOPIC, 3), 2), chosen)

    assert (visit.comfort, visit.place) == (chosen, replace(TOPIC.place, screen=1, part=0))
