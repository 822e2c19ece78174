"""Whatever a visitor does, in whatever order: the visit stays a place that exists, and Back leads out of it."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from kiosk.visit import feedback, tap_code
from kiosk.visit import navigation as moves
from kiosk.visit import questions as asking
from kiosk.visit.comfort import TEXT_SCALES, Comfort
from kiosk.visit.navigation import ASIDE, LAST_PART, PASSING, Overlay, Page, Place, Visit

SCREENS = {"a/one": 1, "a/two": 4, "b/one": 2, "b/two": 3, "c/one": 1}
TRANSLATED = {("es", "a/one"), ("es", "b/two"), *(("en", topic) for topic in SCREENS)}
AREAS = ("a", "b", "c")
MOST_PARTS = 4
MOST_BACKS = 1 + (len(SCREENS) + 2 * len(AREAS) + len(ASIDE) + 1) * (max(SCREENS.values()) + 1) * MOST_PARTS
"""One overlay, and for every place that the trail can hold all its screens in all their parts."""


def key(place: Place) -> tuple[str, str, str]:
    """The end of a topic is the same place as its screens: going from topic to topic by their ends must not pile up."""
    return place.page if place.page in ASIDE else "", place.area, place.topic


def laid_out(visit: Visit, parts: int) -> Visit:
    """The layout's answer when it is asked for the last part."""
    return moves.at_part(visit, parts - 1) if visit.place.part == LAST_PART else visit


class Walk(RuleBasedStateMachine):
    """One visitor. The walk starts at the attract page and may begin again at any time."""

    def __init__(self) -> None:
        super().__init__()
        self.visit = Visit("en")

    def translated(self, topic: str) -> bool:
        return (self.visit.language, topic) in TRANSLATED

    @rule(language=st.sampled_from(["", "en", "es"]))
    def begin(self, language: str) -> None:
        self.visit = moves.begin(self.visit, language)

    @rule()
    def home(self) -> None:
        self.visit = moves.home(self.visit)

    @rule(area=st.sampled_from(AREAS))
    def open_area(self, area: str) -> None:
        self.visit = moves.open_area(self.visit, area)

    @rule(topic=st.sampled_from(sorted(SCREENS)))
    def open_topic(self, topic: str) -> None:
        self.visit = moves.open_topic(self.visit, topic, translated=self.translated(topic))

    @rule()
    def read_in_other_language(self) -> None:
        self.visit = moves.read_in_other_language(self.visit)

    @rule()
    def next_screen(self) -> None:
        self.visit = moves.next_screen(self.visit, SCREENS.get(self.visit.place.topic, 0))

    @rule()
    def previous_screen(self) -> None:
        self.visit = moves.previous_screen(self.visit)

    @rule(part=st.integers(-2, MOST_PARTS - 1))
    def at_part(self, part: int) -> None:
        self.visit = moves.at_part(self.visit, part)

    @rule()
    def back(self) -> None:
        self.visit = moves.back(self.visit)
        self.visit = moves.settle(self.visit, translated=self.translated(self.visit.place.topic))

    @rule(overlay=st.sampled_from(Overlay), detail=st.sampled_from(["", "disc"]))
    def show(self, overlay: Overlay, detail: str) -> None:
        self.visit = moves.show(self.visit, overlay, detail)

    @rule()
    def close(self) -> None:
        self.visit = moves.close(self.visit)

    @rule(language=st.sampled_from(["en", "es"]))
    def speak(self, language: str) -> None:
        topic = self.visit.place.topic
        self.visit = moves.speak(self.visit, language, translated=not topic or (language, topic) in TRANSLATED)

    @rule(scale=st.sampled_from(TEXT_SCALES))
    def feel(self, scale: float) -> None:
        self.visit = moves.feel(self.visit, Comfort(text_scale=scale))

    @rule(question=st.sampled_from([f"a/one#{at}" for at in range(30)]))
    def toggle(self, question: str) -> None:
        self.visit = asking.toggle(self.visit, question)

    @rule()
    def open_questions(self) -> None:
        self.visit = asking.open_questions(self.visit)

    @rule()
    def open_subjects(self) -> None:
        self.visit = asking.open_subjects(self.visit)

    @rule(area=st.sampled_from(AREAS), subject=st.integers(0, 2))
    def ask_about(self, area: str, subject: int) -> None:
        self.visit = asking.ask_about(self.visit, area, subject)

    @rule()
    def take_home(self) -> None:
        self.visit = asking.take_home(self.visit)

    @rule()
    def show_big(self) -> None:
        self.visit = asking.show_big(self.visit)

    @rule(to=st.integers(-1, 4))
    def turn(self, to: int) -> None:
        self.visit = asking.turn(self.visit, to, 3)

    @rule()
    def leave(self) -> None:
        self.visit = asking.leave(self.visit) or Visit("en")

    @rule()
    def stay(self) -> None:
        self.visit = asking.stay(self.visit)

    @rule()
    def open_code(self) -> None:
        self.visit = tap_code.open_code(self.visit)

    @rule(figure=st.integers(-1, 10))
    def press(self, figure: int) -> None:
        self.visit = tap_code.press(self.visit, figure)

    @rule()
    def erase(self) -> None:
        self.visit = tap_code.erase(self.visit)

    @invariant()
    def a_code_has_an_end(self) -> None:
        assert len(self.visit.typed) <= tap_code.LENGTH
        assert not (self.visit.typed and self.visit.missed)

    @rule(clear=st.booleans())
    def answer(self, clear: bool) -> None:
        self.visit = feedback.answer(self.visit, clear=clear)

    @rule()
    def read_again(self) -> None:
        self.visit = feedback.read_again(self.visit)

    @invariant()
    def one_answer_a_topic(self) -> None:
        assert len(self.visit.clear) == len(dict(self.visit.clear)) <= len(SCREENS)

    @invariant()
    def questions_are_chosen_once_and_not_without_end(self) -> None:
        assert len(self.visit.chosen) == len(set(self.visit.chosen)) <= asking.MOST

    @invariant()
    def the_place_says_what_it_shows(self) -> None:
        place = self.visit.place
        assert bool(place.topic) == (place.page in (Page.TOPIC, Page.END, Page.UNTRANSLATED))
        assert bool(place.area) == (place.page is Page.ASK or place.page not in {Page.ATTRACT, Page.HOME, *ASIDE})
        assert place.topic.startswith(f"{place.area}/") or not place.topic
        assert 0 <= place.screen < (3 if place.page in ASIDE else SCREENS.get(place.topic, 1))
        assert place.part >= LAST_PART

    @invariant()
    def nothing_is_read_in_another_language_without_being_asked(self) -> None:
        if self.visit.place.page in (Page.TOPIC, Page.END):
            assert self.translated(self.visit.place.topic) or self.visit.place.topic in self.visit.other_language

    @invariant()
    def the_trail_is_bounded(self) -> None:
        """It holds no place twice, so it can't grow beyond the library."""
        keys = [key(place) for place in (*self.visit.trail, self.visit.place)]
        assert len(keys) == len(set(keys))
        assert all(place.page not in PASSING for place in self.visit.trail)
        assert self.visit.place.page not in (Page.ATTRACT, Page.HOME) or not self.visit.trail

    @invariant()
    def what_an_overlay_is_about_goes_with_it(self) -> None:
        assert self.visit.overlay or not self.visit.detail

    @precondition(lambda self: self.visit.place.page is not Page.ATTRACT)
    @rule(parts=st.integers(1, MOST_PARTS))
    def back_reaches_home_and_never_shows_anything_twice(self, parts: int) -> None:
        """U-13."""
        visit, shown = laid_out(self.visit, parts), []
        while visit.can_go_back:
            shown.append((visit.place, visit.trail, visit.overlay))
            assert len(shown) <= MOST_BACKS
            visit = laid_out(moves.back(visit), parts)
        assert len(shown) == len(set(shown))
        assert (visit.place, visit.overlay) == (Place(Page.HOME), Overlay.NONE)

    @rule()
    def home_is_always_the_same_home(self) -> None:
        kept = {
            "comfort": Comfort(),
            "seen": frozenset(),
            "other_language": frozenset(),
            "language": "en",
            "chosen": (),
            "listed": (),
            "clear": (),
            "typed": "",
            "missed": False,
        }
        assert replace(moves.home(self.visit), **kept) == moves.begin(Visit("en"))  # type: ignore[arg-type]


TestWalk = Walk.TestCase
TestWalk.settings = settings(max_examples=60, stateful_step_count=60)
