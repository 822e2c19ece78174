"""Which day it is at this station, and whether its clock can be believed: a board without a battery wakes up in 1970."""

from __future__ import annotations

import time
from collections.abc import Callable

EARLIEST, LATEST = "2026-01-01", "2036-12-31"
"""Days between which a clock can be right: this kiosk is younger than the first, and will have been updated before the last."""

Now = Callable[[], float]
"""Seconds since 1970, as `time.time`."""


def clock_day(now: Now = time.time) -> str:
    """The day that the station's clock says in its own time zone, as ISO 8601."""
    try:
        return time.strftime("%Y-%m-%d", time.localtime(now()))
    except (OverflowError, ValueError, OSError):  # a clock beyond what the system can turn into a date
        return ""


def believable(day: str) -> bool:
    """Whether a clock that says this day can be right."""
    return EARLIEST <= day <= LATEST


def today(built: str = "", now: Now = time.time) -> str:
    """The day to go by: the clock's, or when it can't be right the day on which the release was built (`built`, ISO 8601)."""
    day = clock_day(now)
    if believable(day):
        return day
    built = built[: len(EARLIEST)]
    return built if believable(built) else EARLIEST
