"""Where a patient is and how they got there. Each function takes a visit and returns the next one; nothing changes in place."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum

from kiosk.visit.comfort import Comfort
from kiosk.visit.exhibit import Stands
from kiosk.visit.listening import Listening
from kiosk.visit.quick_check import Answers

LAST_PART = -1
"""The last part of a screen, whose number only the layout knows: it answers with `at_part`."""


class Page(StrEnum):
    """The pages of a visit. `ATTRACT` is nobody's: no visit has begun."""

    ATTRACT = "attract"
    HOME = "home"
    AREA = "area"
    TOPIC = "topic"
    END = "end"
    UNTRANSLATED = "untranslated"
    SUBJECTS = "subjects"
    ASK = "ask"
    QUESTIONS = "questions"
    TAKE_HOME = "take-home"
    LEAVING = "leaving"
    BIG = "big"
    CODE = "code"
    SEARCH = "search"
    SPINE = "spine"


ASIDE = frozenset({Page.SUBJECTS, Page.ASK, Page.QUESTIONS, Page.TAKE_HOME, Page.LEAVING, Page.BIG, Page.CODE, Page.SEARCH, Page.SPINE})
"""Pages that belong to no area or topic: each is a place of its own, not another view of one."""

PASSING = frozenset({Page.ATTRACT, Page.LEAVING, Page.CODE})
"""Pages that Back never leads to."""


class Overlay(StrEnum):
    """What lies over a page; at most one."""

    NONE = ""
    COMFORT = "comfort"
    LANGUAGE = "language"
    WORD = "word"
    PICTURE = "picture"
    DESCRIBED = "described"
    ABOUT = "about"
    SOURCES = "sources"
    ALOUD = "aloud"


@dataclass(frozen=True, slots=True)
class Place:
    """A page and what it shows. `part` counts what fits at once: rows of tiles, or words of a screen at large text.

    `screen` counts screens of a topic, subjects of an area to ask about, questions shown big, and codes to take home.
    """

    page: Page
    area: str = ""
    topic: str = ""
    screen: int = 0
    part: int = 0


@dataclass(frozen=True, slots=True)
class Visit:
    """One stay. `trail` holds the places that Back leads to, oldest first; `detail` is what the overlay is about."""

    language: str
    place: Place = Place(Page.ATTRACT)
    trail: tuple[Place, ...] = ()
    overlay: Overlay = Overlay.NONE
    detail: str = ""
    comfort: Comfort = field(default_factory=Comfort)
    listening: Listening = field(default_factory=Listening)
    seen: frozenset[str] = frozenset()
    other_language: frozenset[str] = frozenset()
    """Topics that the patient agreed to read in the default language."""
    chosen: tuple[str, ...] = ()
    """Ids of the questions that the patient wants to ask, in the order in which they were chosen."""
    listed: tuple[str, ...] = ()
    """What the list of chosen questions shows: those taken out since it was opened keep their place."""
    clear: tuple[tuple[str, bool], ...] = ()
    """Topics of which the patient has said whether they were clear."""
    typed: str = ""
    missed: bool = False
    """Figures of a code so far, and whether the last code led nowhere."""
    answers: Answers = ()
    """What was answered in quick checks."""

    stands: Stands = ()
    """How pictures that can be moved, touched or turned stand."""

    turned: int = 0
    """How far the spine has been turned: frames from where it stands first, to the right."""
    region: str = ""
    """The part of the spine that was touched."""
    searched: str = ""
    """What was typed to search for; kept while the patient looks at what was found."""

    @property
    def can_go_back(self) -> bool:
        """Whether Back leads anywhere."""
        return bool(self.overlay) or self.place.part > 0 or self.place.page not in (Page.ATTRACT, Page.HOME)


def begin(visit: Visit, language: str = "") -> Visit:
    """The first touch: Home, in the language that was touched."""
    return replace(home(visit), language=language or visit.language)


def home(visit: Visit) -> Visit:
    """Home, with nothing to go back to."""
    return _closed(visit, place=Place(Page.HOME), trail=())


def open_area(visit: Visit, area: str) -> Visit:
    """The topics of an area."""
    return go(visit, Place(Page.AREA, area=area))


def open_topic(visit: Visit, topic: str, *, translated: bool = True) -> Visit:
    """A topic from its first screen, or the page that says it isn't in this language yet."""
    area = topic.partition("/")[0]
    page = Page.TOPIC if translated or topic in visit.other_language else Page.UNTRANSLATED
    return go(visit, Place(page, area=area, topic=topic))


def read_in_other_language(visit: Visit) -> Visit:
    """The patient chose to read this topic in the default language; means nothing where that wasn't asked."""
    if visit.place.page is not Page.UNTRANSLATED:
        return visit
    place = replace(visit.place, page=Page.TOPIC)
    return replace(visit, place=place, other_language=visit.other_language | {place.topic})


def next_screen(visit: Visit, screens: int) -> Visit:
    """The next of `screens` screens; after the last one the end of the topic, which makes it seen."""
    place = visit.place
    if place.page is not Page.TOPIC:
        return visit
    if place.screen + 1 < screens:
        return replace(visit, place=replace(place, screen=place.screen + 1, part=0))
    return replace(visit, place=replace(place, page=Page.END, part=0), seen=visit.seen | {place.topic})


def previous_screen(visit: Visit) -> Visit:
    """The screen before, at its last part; on the first screen nothing happens."""
    place = visit.place
    if place.page is Page.END:
        return replace(visit, place=replace(place, page=Page.TOPIC, part=LAST_PART))
    if place.page is Page.TOPIC and place.screen > 0:
        return replace(visit, place=replace(place, screen=place.screen - 1, part=LAST_PART))
    return visit


def first_screen(visit: Visit) -> Visit:
    """The topic from its beginning again."""
    if visit.place.page is not Page.TOPIC:
        return visit
    return replace(visit, place=replace(visit.place, screen=0, part=0))


def at_part(visit: Visit, part: int) -> Visit:
    """The part of this place that is shown; negative numbers are the layout's business and become 0."""
    return replace(visit, place=replace(visit.place, part=max(0, part)))


def back(visit: Visit) -> Visit:
    """One step back: close what lies over the page, then part, screen, and the place before."""
    place = visit.place
    if visit.overlay:
        return close(visit)
    if place.part > 0:
        return at_part(visit, place.part - 1)
    if place.page is Page.END or (place.page is Page.TOPIC and place.screen > 0):
        return previous_screen(visit)
    if visit.trail:
        return replace(visit, place=visit.trail[-1], trail=visit.trail[:-1])
    return visit if place.page is Page.ATTRACT else home(visit)


def show(visit: Visit, overlay: Overlay, detail: str = "") -> Visit:
    """Open an overlay, or close it when it is the one that is open."""
    if not overlay or (overlay, detail) == (visit.overlay, visit.detail):
        return _closed(visit)
    return replace(visit, overlay=overlay, detail=detail)


def close(visit: Visit) -> Visit:
    """Close what lies over the page; under the words for an enlarged picture lies that picture."""
    if visit.overlay is Overlay.DESCRIBED:
        return replace(visit, overlay=Overlay.PICTURE)
    return _closed(visit)


def speak(visit: Visit, language: str, *, translated: bool = True) -> Visit:
    """Change the language in place."""
    return settle(replace(visit, language=language, place=replace(visit.place, part=0)), translated=translated)


def settle(visit: Visit, *, translated: bool) -> Visit:
    """A topic that can't be read in the visit's language becomes the page that says so, and the other way round."""
    place = visit.place
    readable = translated or place.topic in visit.other_language
    if place.page in (Page.TOPIC, Page.END) and not readable:
        return replace(visit, place=replace(place, page=Page.UNTRANSLATED, part=0))
    if place.page is Page.UNTRANSLATED and readable:
        return replace(visit, place=replace(place, page=Page.TOPIC, part=0))
    return visit


def feel(visit: Visit, comfort: Comfort) -> Visit:
    """Change the comfort choices; the layout changes with them, so a screen starts at its first part."""
    return replace(visit, comfort=comfort, place=replace(visit.place, part=0))


def _closed(visit: Visit, **changes: object) -> Visit:
    return replace(visit, overlay=Overlay.NONE, detail="", **changes)  # type: ignore[arg-type]


def go(visit: Visit, place: Place) -> Visit:
    """Go to a place. An area or topic that lies on the trail already, on whichever page, cuts it there: Back never walks in circles."""
    trail = (*visit.trail, visit.place) if visit.place.page not in PASSING else visit.trail
    for index, old in enumerate(trail):
        if spot(old) == spot(place):
            trail = trail[:index]
            break
    return _closed(visit, place=place, trail=trail)


def spot(place: Place) -> tuple[str, str, str]:
    """What makes two places the same for Back: a topic's end is the same as its screens, a page aside is itself."""
    return place.page if place.page in ASIDE else "", place.area, place.topic
