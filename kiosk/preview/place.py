"""Where a visit goes on when the library around it is another one: the same place, or the nearest that is still there."""

from __future__ import annotations

from dataclasses import replace

from kiosk.library.release import Release
from kiosk.visit import navigation as moves
from kiosk.visit.navigation import Overlay, Page, Place, Visit

_NEED_CHOSEN = frozenset({Page.TAKE_HOME, Page.LEAVING, Page.BIG})
_NEED_LIST = frozenset({Page.QUESTIONS})


def nearest(visit: Visit, release: Release) -> Visit:
    """The visit in this release: place, way back, overlay and choices as far as they still exist."""
    known = {each.tag for each in release.languages}
    language = visit.language if visit.language in known else release.default_language
    chosen = tuple(each for each in visit.chosen if release.question(language, each) is not None)
    found = replace(
        visit,
        language=language,
        chosen=chosen,
        listed=tuple(each for each in visit.listed if release.question(language, each) is not None),
        region=visit.region if visit.region in {each.id for each in release.regions(language)} else "",
        trail=tuple(each for each in visit.trail if _in(each, language, release) == each),
        place=_in(visit.place, language, release, chosen=chosen, listed=bool(visit.listed)),
    )
    if found.place != visit.place or not _overlay_holds(found, release):
        found = moves.close(replace(found, overlay=Overlay.NONE, detail=""))
    topic = found.place.topic
    return moves.settle(found, translated=not topic or release.has_topic(language, topic))


def _in(place: Place, language: str, release: Release, chosen: tuple[str, ...] = ("",), *, listed: bool = True) -> Place:
    """The same place, or the nearest."""
    home = Place(Page.HOME)
    if place.page in _NEED_CHOSEN and not chosen:
        return home
    if place.page in _NEED_LIST and not listed:
        return home
    if place.page is Page.ASK and place.area not in release.areas_with_questions(language):
        return home
    if place.page is Page.SPINE and not release.turn_frames():
        return home
    if place.topic:
        topic = release.topic(language, place.topic)
        if topic is None:
            return _in(Place(Page.AREA, area=place.area), language, release)
        last = max(len(topic.screens) - 1, 0)
        return place if place.screen <= last else replace(place, screen=last, part=0)
    if place.page is Page.AREA and release.area(language, place.area) is None:
        return home
    return place


def _overlay_holds(visit: Visit, release: Release) -> bool:
    match visit.overlay:
        case Overlay.WORD:
            return release.term(visit.language, visit.detail) is not None
        case Overlay.PICTURE | Overlay.DESCRIBED:
            return False  # which picture it was can't be told once the page has changed
        case _:
            return True
