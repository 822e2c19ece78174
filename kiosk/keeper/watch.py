"""Looks after the content folder: finds out that it has changed, and says when it may be read."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from dataclasses import replace

from kiosk.keeper.notice_of_change import NoticeOfChange, is_remote
from kiosk.keeper.quiet import EDIT, MOST, Quiet
from kiosk.station.freshness import listing, signed

POLL = 2.0
"""Seconds between looks where nobody tells: shares, and systems other than Linux."""

SURE = 60.0
"""Seconds between looks where the system tells: should it ever have forgotten to."""

RESTLESS = 0.5
"""Seconds between looks while a folder that nobody tells about is being changed."""

LONG_AGO = 10.0
"""Seconds without a change after which a folder that is seen for the first time counts as at rest."""


class Watch:
    """`handle` is to be waited for together with everything else, -1 without one; `due` is when to call `look` in any case."""

    def __init__(self, content: str, clock: Callable[[], float], *, tells: bool | None = None, rest: float = EDIT) -> None:
        """`tells`: whether to rely on the system; None to find out. `rest`: seconds of rest after one or two files were saved."""
        self._content, self._clock = content, clock
        self._notice: NoticeOfChange | None = None
        if tells if tells is not None else not is_remote(content):
            try:
                self._notice = NoticeOfChange([content])
            except OSError:
                self._notice = None
        self._quiet = Quiet(edit=rest)
        self.due = clock()

    @property
    def handle(self) -> int:
        return self._notice.handle if self._notice else -1

    @property
    def signature(self) -> str:
        """What the folder looked like at the last look."""
        return signed(self._quiet.seen)

    @property
    def restless(self) -> bool:
        """Whether something has changed that nobody has read yet."""
        return self._quiet.restless

    def start_from(self, signature: str) -> None:
        """The folder with this signature has been read already."""
        found, now = listing(self._content), self._clock()
        if signed(found) == signature:
            self._quiet = replace(self._quiet, read=found, seen=found, since=now, first=now)
        elif found and newest(found) < time.time() - LONG_AGO:
            self._quiet = replace(self._quiet, seen=found, since=now - MOST, first=now - MOST)

    def ready(self) -> bool:
        """Whether the folder has come to rest with something new in it, and may be read. Call when `handle` is readable or at `due`."""
        now = self._clock()
        told = self._notice is not None and self._notice.happened()
        if not told and now < self.due:
            return False
        self._quiet = self._quiet.look(listing(self._content), now)
        if told and self._notice is not None:
            try:
                self._notice.renew()
            except OSError:
                self._notice.close()
                self._notice = None
        if not self._quiet.restless:
            self.due = now + (SURE if self._notice else POLL)
            return False
        if now >= self._quiet.ready_at:
            return True
        self.due = self._quiet.ready_at if self._notice else now + RESTLESS
        return False

    def taken(self) -> None:
        """What was found ready is being read now."""
        self._quiet = self._quiet.taken()
        self.due = self._clock() + (SURE if self._notice else POLL)

    def close(self) -> None:
        """Stop watching."""
        if self._notice is not None:
            self._notice.close()
            self._notice = None


def newest(found: frozenset[str]) -> float:
    """When the file of a listing was written that was written last, in seconds since 1970."""
    return max((int(line.rpartition("\0")[2]) / 1e9 for line in found), default=0.0)


def inside(path: str, folder: str) -> bool:
    """Whether `path` lies in `folder`: a state directory in the content folder would change it for ever."""
    return os.path.commonpath([os.path.realpath(path), os.path.realpath(folder)]) == os.path.realpath(folder)
