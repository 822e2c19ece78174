"""Looks over what a station stands on: its releases byte by byte, its disk, its clock. A little at a time."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable, Iterator

from kiosk.library.front import ReleaseError
from kiosk.library.release import Release
from kiosk.station.calendar import Now, believable, clock_day, today
from kiosk.station.releases import Shelf
from kiosk.station.reviews import overdue
from kiosk.station.soundness import damaged_pictures, database_is_sound

DAY, HOUR = 86400.0, 3600.0
SOON = 3.0
"""Seconds after a start before the release is looked over: the start itself has the disk first."""

LITTLE_ROOM = 200_000_000
"""Bytes: with less than this free, staff are told before a build fails."""


class Health:
    """`due` is when to call `look`; `tell` takes what it is about and a sentence, empty when all is well."""

    def __init__(self, state: str, tell: Callable[[str, str], None], clock: Callable[[], float], now: Now = time.time) -> None:
        self._state, self._tell, self._clock, self._now = state, tell, clock, now
        self._shelf = Shelf(state)
        self.due = clock() + SOON
        self._release_due = self.due

    def look(self, shown: str) -> str:
        """Look over what is due. The release `shown` when its database is damaged or its pictures are, else ""."""
        now = self._clock()
        if now < self.due:
            return ""
        self.due = now + HOUR
        self._look_at_clock()
        self._look_at_disk()
        if now < self._release_due or not shown:
            return ""
        self._release_due = now + DAY
        self._look_at_reviews(shown)
        return "" if database_is_sound(shown) and not damaged_pictures(shown) else shown

    def look_soon(self) -> None:
        """Another release is shown: look it over, too."""
        self.due = self._release_due = self._clock() + SOON

    def fit(self) -> Iterator[str]:
        """The directories of all releases whose database is what was built and can be opened, the one to show first."""
        for path in self._shelf.newest_first():
            if database_is_sound(path) and can_be_opened(path):
                yield path

    def _look_at_clock(self) -> None:
        day = clock_day(self._now)
        wrong = "" if believable(day) else f"The clock of this station says {day or 'nothing that is a date'}. Set it: until then pages "
        self._tell("clock", wrong and wrong + "that start or end on a day are shown by the day on which the library was made.")

    def _look_at_disk(self) -> None:
        path = self._state
        while not os.path.isdir(path) and path != os.path.dirname(path):
            path = os.path.dirname(path)
        try:
            free = shutil.disk_usage(path).free
        except OSError:
            return
        low = free < LITTLE_ROOM
        self._tell("disk", f"Only {free // 1_000_000} MB are free where the kiosk keeps its releases. Make room there." if low else "")

    def _look_at_reviews(self, shown: str) -> None:
        try:
            release = Release(shown)
        except ReleaseError:
            return
        late = overdue(release, today(release.built, self._now))
        release.close()
        count = "A page is" if len(late) == 1 else f"{len(late)} pages are"
        self._tell("review", f"{count} due for another clinical review; kiosk status names them." if late else "")


def can_be_opened(path: str) -> bool:
    """Whether this kiosk can read the release."""
    try:
        Release(path).close()
    except ReleaseError:
        return False
    return True
