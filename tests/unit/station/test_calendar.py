"""Which day it is, also at a station whose clock is wrong."""

from __future__ import annotations

import pytest

from kiosk.station.calendar import EARLIEST, believable, clock_day, today

DAY = 86400.0
NOW = 1_795_824_000.0  # 2026-11-28 in UTC


def test_the_clock_is_believed_when_it_can_be_right() -> None:
    assert clock_day(lambda: NOW) == "2026-11-28"
    assert today("2026-11-20T10:00:00+00:00", lambda: NOW) == "2026-11-28"
    assert today("", lambda: NOW + 365 * DAY) == "2027-11-28"


@pytest.mark.parametrize(
    "seconds", [0.0, -1e9, 2_147_483_648.0, 1e12, -1e18, 1e30], ids=["1970", "before", "2038", "far", "never", "too much"]
)
def test_a_clock_that_can_not_be_right_gives_way_to_the_day_of_the_library(seconds: float) -> None:
    assert not believable(clock_day(lambda: seconds))
    assert today("2026-11-20T10:00:00+00:00", lambda: seconds) == "2026-11-20"
    assert today("1970-01-01T00:00:00+00:00", lambda: seconds) == EARLIEST
    assert today("", lambda: seconds) == EARLIEST
