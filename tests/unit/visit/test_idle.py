"""When a visit that nobody is in any more ends."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.visit.idle import LIMITS, WARNING_SECONDS, Idle, Phase

TIMES = st.floats(0, 1e7)
BASES = st.floats(*LIMITS)
WORDS = st.integers(0, 5000)
TICK = 0.001
"""The shortest wait that a timer keeps, in seconds."""


@pytest.mark.parametrize(
    ("base", "words", "limit"),
    [(120.0, 0, 120.0), (120.0, 160, 120.0), (120.0, 161, 120.75), (120.0, 800, 600.0), (60.0, 80, 60.0), (300.0, 200, 300.0)],
)
def test_the_limit_is_the_clinics_or_what_a_slow_reader_needs(base: float, words: int, limit: float) -> None:
    """U-02: eighty words a minute."""
    assert Idle(0.0, base, words).limit == pytest.approx(limit)


@pytest.mark.parametrize(
    ("quiet", "phase"),
    [(0.0, Phase.QUIET), (119.9, Phase.QUIET), (120.0, Phase.WARNING), (149.9, Phase.WARNING), (150.0, Phase.OVER), (1e6, Phase.OVER)],
)
def test_quiet_then_thirty_seconds_of_warning_then_over(quiet: float, phase: Phase) -> None:
    """U-03: at least thirty seconds to answer."""
    assert WARNING_SECONDS >= 30
    assert Idle(50.0).phase(50.0 + quiet) is phase


@pytest.mark.parametrize(
    ("quiet", "figure"), [(0.0, 30), (120.0, 30), (120.5, 30), (121.0, 29), (148.5, 2), (149.9, 1), (150.0, 0), (999.0, 0)]
)
def test_the_countdown_shows_the_full_seconds_begun(quiet: float, figure: int) -> None:
    assert Idle(0.0).seconds_left(quiet) == figure


def test_a_touch_starts_the_time_anew_and_another_page_does_not() -> None:
    idle = Idle(0.0)

    assert idle.touched(130.0).phase(200.0) is Phase.QUIET
    assert idle.reading(10).phase(130.0) is Phase.WARNING


def test_a_longer_page_gives_more_time_at_once() -> None:
    assert Idle(0.0).reading(800).phase(599.0) is Phase.QUIET


def test_there_is_no_limit_on_being_asked_again() -> None:
    """U-04."""
    idle, now = Idle(0.0), 0.0
    for _ in range(12):
        now += idle.limit + WARNING_SECONDS - 1
        assert idle.phase(now) is Phase.WARNING
        idle = idle.touched(now)

    assert idle.phase(now) is Phase.QUIET


@given(since=TIMES, base=BASES, words=WORDS, now=TIMES)
def test_waiting_is_never_negative_and_the_figure_never_out_of_range(since: float, base: float, words: int, now: float) -> None:
    idle = Idle(since, base, words)

    assert idle.wait(now) >= 0
    assert 0 <= idle.seconds_left(now) <= WARNING_SECONDS
    assert idle.left(now) >= 0


@given(since=TIMES, base=BASES, words=WORDS)
def test_waiting_as_long_as_it_says_always_leads_to_the_end(since: float, base: float, words: int) -> None:
    """A timer that waits in whole milliseconds, as the screen's does, sees every figure of the countdown and then the end."""
    idle, now = Idle(since, base, words), since
    figures = []
    for _ in range(100):
        if idle.phase(now) is Phase.OVER:
            break
        if idle.phase(now) is Phase.WARNING:
            figures.append(idle.seconds_left(now))
        now += max(TICK, math.ceil(idle.wait(now) / TICK) * TICK)

    assert idle.phase(now) is Phase.OVER
    assert now - since < idle.limit + WARNING_SECONDS + 1
    assert sorted({figure for figure in figures if figure}, reverse=True) == list(range(30, 0, -1))
    assert figures == sorted(figures, reverse=True)


@given(since=TIMES, base=BASES, jump=st.floats(0, 1e6))
def test_a_clock_that_jumps_back_only_gives_more_time(since: float, base: float, jump: float) -> None:
    idle = Idle(since, base)

    assert idle.phase(since - jump) is Phase.QUIET
    assert 0 <= idle.wait(since - jump) <= idle.limit
    assert idle.touched(since - jump).wait(since - jump) == pytest.approx(base)
