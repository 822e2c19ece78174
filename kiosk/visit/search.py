"""Searching: what was typed, and the moves that type it. Moves of a visit, as in `navigation`."""

from __future__ import annotations

from dataclasses import replace

from kiosk.visit.navigation import Page, Place, Visit, go

MOST = 30
"""Letters that can be typed (ours): no title needs more, and the line stays on one row."""


def open_search(visit: Visit) -> Visit:
    """The search page, with nothing typed; where it is open already, nothing happens."""
    if visit.place.page is Page.SEARCH:
        return visit
    return replace(go(visit, Place(Page.SEARCH)), searched="")


def type_letter(visit: Visit, letter: str) -> Visit:
    """One more letter, or one space between words. Anything else changes nothing."""
    space = letter == " " and bool(visit.searched) and not visit.searched.endswith(" ")
    if len(letter) != 1 or not (letter.isalnum() or space) or len(visit.searched) >= MOST:
        return visit
    return _typed(visit, visit.searched + letter)


def erase(visit: Visit) -> Visit:
    """Without the last letter."""
    return _typed(visit, visit.searched[:-1])


def clear(visit: Visit) -> Visit:
    """Nothing typed."""
    return _typed(visit, "")


def _typed(visit: Visit, text: str) -> Visit:
    if visit.place.page is not Page.SEARCH:
        return visit
    return replace(visit, searched=text, place=replace(visit.place, part=0))
