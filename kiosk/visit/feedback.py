"""Was this clear? One answer a topic, for as long as the visit lasts. Moves of a visit, as in `navigation`."""

from __future__ import annotations

from dataclasses import replace

from kiosk.visit.navigation import Page, Visit, close


def answer(visit: Visit, *, clear: bool) -> Visit:
    """What the patient says at the end of a topic; another answer takes the place of the first."""
    place = visit.place
    if place.page is not Page.END:
        return visit
    others = tuple(each for each in visit.clear if each[0] != place.topic)
    return replace(visit, clear=(*others, (place.topic, clear)))


def answered(visit: Visit) -> bool | None:
    """What was said of the topic that is open; None when nothing was."""
    return dict(visit.clear).get(visit.place.topic)


def read_again(visit: Visit) -> Visit:
    """The topic from its beginning."""
    if visit.place.page is not Page.END:
        return visit
    return replace(close(visit), place=replace(visit.place, page=Page.TOPIC, screen=0, part=0))
