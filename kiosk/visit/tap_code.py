"""Typing in a code that staff gave. Moves of a visit, as in `navigation`."""

from __future__ import annotations

from dataclasses import replace

from kiosk.visit.navigation import Page, Place, Visit, go

LENGTH = 6
"""Figures of a code."""


def open_code(visit: Visit) -> Visit:
    """The page with the keypad, empty."""
    if visit.place.page is Page.CODE:
        return visit
    return replace(go(visit, Place(Page.CODE)), typed="", missed=False)


def press(visit: Visit, figure: int) -> Visit:
    """One more figure; after a code that did not match a new one begins."""
    if visit.place.page is not Page.CODE or not 0 <= figure <= 9 or len(visit.typed) >= LENGTH:
        return visit
    return replace(visit, typed=f"{visit.typed}{figure}", missed=False)


def erase(visit: Visit) -> Visit:
    """One figure less."""
    return replace(visit, typed=visit.typed[:-1], missed=False) if visit.place.page is Page.CODE else visit


def miss(visit: Visit) -> Visit:
    """The code leads nowhere: say so, and begin anew."""
    return replace(visit, typed="", missed=True)
