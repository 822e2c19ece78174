"""Somebody at the kiosk: goes where the plan says, by touch. Measures nothing."""

from __future__ import annotations

from collections.abc import Iterator

from tests.performance.gestures import Answer, Spot, tap, tap_through
from tests.performance.plan import Plan
from tests.performance.screen import Screen, Watch


class LostError(Exception):
    """A touch changed nothing: the kiosk is not where the plan thinks it is."""


class Visitor:
    """One visit; begins at the start page."""

    def __init__(self, screen: Screen, plan: Plan) -> None:
        self._screen, self._plan = screen, plan

    def begin(self) -> None:
        """From the start page to the home page, which has been made ready by then."""
        if not tap_through(self._screen, self._plan.begin, self._plan.page):
            raise LostError("the start page did not answer")
        self._settle()

    def go(self, *spots: Spot) -> None:
        """Touch one after the other, each on a page that has come to rest."""
        for spot in spots:
            self.touch(spot)

    def touch(self, spot: Spot) -> Answer:
        """Touch and wait until the page has changed and is at rest."""
        answer = tap(self._screen, spot, self._plan.page)
        if answer.first is None:
            raise LostError(f"nothing happened after a touch at {spot}")
        return answer

    def stop_motion(self) -> None:
        """Choose no movement in the comfort sheet, as a patient would."""
        self.go(self._plan.comfort, self._plan.no_motion, self._plan.done)

    def tour(self) -> Iterator[int]:
        """Read the first topic of each area to its end and go home again, without waiting; yields after each page turn."""
        for stop in self._plan.stops:
            for spot in (stop.area, stop.topic):
                self._turn(spot)
            for _ in range(stop.presses):
                self._turn(self._plan.next)
                yield 1
            self._turn(self._plan.home)

    def finish(self) -> None:
        """End the visit: the start page comes back."""
        self.touch(self._plan.finish)

    def _turn(self, spot: Spot) -> None:
        if not tap_through(self._screen, spot, self._plan.page):
            raise LostError(f"nothing happened after a touch at {spot}")

    def _settle(self) -> None:
        Watch({"page": self._screen.region(self._plan.page)}).rest("page", 0.3, change=False)
