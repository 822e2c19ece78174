"""The watch over a visit that nobody may be in any more, under a clock that only the test moves."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kiosk.bridge.idle_watch import IdleWatch
from kiosk.visit.navigation import Overlay, Page
from tests.support.bridge import Bridge, Heard, bridge, value
from tests.support.clock import Clock
from tests.support.fixture_library import EVERY_BLOCK
from tests.support.releases import Library, area, opened, screen, topic

LIMIT, WARNING = 120.0, 30.0


@pytest.fixture
def watch(made: Bridge, clock: Clock) -> IdleWatch:
    return IdleWatch(made.reader, made.navigator, clock, made.owner)


@pytest.fixture
def wait(watch: IdleWatch, clock: Clock) -> Callable[[float], tuple[bool, int]]:
    """Lets seconds pass, has the watch look as its timer would, and says whether it asks and which figure it shows."""

    def passed(seconds: float) -> tuple[bool, int]:
        clock.move(seconds)
        watch.check()
        return value(watch, "asking"), value(watch, "secondsLeft")

    return passed


Wait = Callable[[float], tuple[bool, int]]


def test_nothing_runs_while_nobody_is_there(watch: IdleWatch, made: Bridge, wait: Wait) -> None:
    """An idle kiosk uses no processor time: not before the first visit and not after one."""
    armed = [watch.armed]
    wait(1e6)
    watch.touched()
    armed.append(watch.armed)
    made.navigator.begin()
    armed.append(watch.armed)
    made.navigator.finish()
    armed.append(watch.armed)

    assert armed == [False, False, True, False]


def test_a_quiet_visit_is_asked_then_counted_down_then_over(made: Bridge, watch: IdleWatch, wait: Wait) -> None:
    """U-01 to U-03."""
    fresh = made.visit
    made.navigator.beginIn("es")

    assert wait(LIMIT - 0.1) == (False, 0)
    assert wait(0.1) == (True, 30)
    assert [wait(1)[1] for _ in range(29)] == list(range(29, 0, -1))
    assert made.visit.language == "es"
    assert wait(1) == (False, 0)
    assert (made.visit, watch.armed) == (fresh, False)


def test_carrying_on_keeps_the_exact_place_as_often_as_it_takes(made: Bridge, watch: IdleWatch, wait: Wait) -> None:
    """U-04."""
    made.navigator.begin()
    made.navigator.openTopic(EVERY_BLOCK)
    made.navigator.next()
    made.navigator.showPart(1)
    made.navigator.follow("term:word")
    before = made.visit
    for _ in range(12):
        assert wait(LIMIT + WARNING - 1) == (True, 1)
        watch.carryOn()
        assert (value(watch, "asking"), watch.armed) == (False, True)

    assert made.visit == before
    assert (before.place.screen, before.place.part, before.overlay) == (1, 1, Overlay.WORD)


def test_a_touch_starts_the_time_anew(made: Bridge, watch: IdleWatch, clock: Clock, wait: Wait) -> None:
    made.navigator.begin()
    clock.move(LIMIT - 1)
    watch.touched()

    assert wait(LIMIT - 1) == (False, 0)
    assert wait(1)[0]


def test_a_move_starts_the_time_anew(made: Bridge, watch: IdleWatch, clock: Clock, wait: Wait) -> None:
    made.navigator.begin()
    clock.move(LIMIT - 1)
    made.navigator.openArea("guide")

    assert watch.armed
    assert wait(LIMIT - 1) == (False, 0)


def test_while_the_question_is_asked_only_its_answer_counts(made: Bridge, watch: IdleWatch, wait: Wait) -> None:
    """A layout that moves by itself must not answer for a patient who has left."""
    made.navigator.begin()
    assert wait(LIMIT + 10) == (True, 20)
    watch.touched()
    made.navigator.showPart(1)

    assert wait(0) == (True, 20)


def test_finish_in_answer_to_the_question_ends_it_at_once(made: Bridge, watch: IdleWatch, wait: Wait) -> None:
    """U-03, U-05."""
    made.navigator.begin()
    wait(LIMIT)
    made.navigator.finish()

    assert (value(watch, "asking"), watch.armed, made.visit.place.page) == (False, False, Page.ATTRACT)


def test_a_screen_with_much_to_read_gives_more_time(tmp_path: Path, owner: QObject, clock: Clock) -> None:
    """U-02: four hundred words are five minutes."""
    library = Library(topics=(topic("a/one", screen("Long", words=400), screen("Short", words=4)),), areas=(area("a"),))
    with opened(tmp_path, library) as release:
        made = bridge(release, owner)
        watch = IdleWatch(made.reader, made.navigator, clock, owner)
        made.navigator.begin()
        made.navigator.openTopic("a/one")
        clock.move(299.0)
        watch.check()
        assert not value(watch, "asking")

        made.navigator.next()
        clock.move(LIMIT)
        watch.check()
        assert value(watch, "asking")


def test_a_clinic_may_give_more_time(tmp_path: Path, owner: QObject, clock: Clock) -> None:
    with opened(tmp_path, Library(topics=(topic("a/one"),), areas=(area("a"),), idle_seconds="300")) as release:
        made = bridge(release, owner)
        watch = IdleWatch(made.reader, made.navigator, clock, owner)
        made.navigator.begin()
        clock.move(299.0)
        watch.check()

        assert not value(watch, "asking")


def test_a_computer_that_slept_ends_the_visit_when_it_wakes(made: Bridge, watch: IdleWatch, wait: Wait) -> None:
    made.navigator.begin()

    assert wait(1e5) == (False, 0)
    assert made.visit.place.page is Page.ATTRACT
    assert not watch.armed


@pytest.mark.parametrize("jump", [-1.0, -3600.0, -1e7])
def test_a_clock_that_jumps_back_is_harmless(made: Bridge, watch: IdleWatch, wait: Wait, jump: float) -> None:
    made.navigator.begin()

    assert wait(jump) == (False, 0)
    assert watch.armed
    watch.touched()
    assert wait(LIMIT) == (True, 30)


def test_every_figure_is_told_once(made: Bridge, watch: IdleWatch, wait: Wait) -> None:
    made.navigator.begin()
    heard = Heard(watch.changed)
    for _ in range(4):
        wait(LIMIT / 4)
    assert heard.times == 1

    for _ in range(4):
        wait(0.25)
    assert heard.times == 2


def test_the_timer_itself_brings_the_question(tmp_path: Path, owner: QObject, qtbot: QtBot) -> None:
    """With the real clock, on a screen with nothing to read in a clinic in a great hurry."""
    library = Library(topics=(topic("a/one", screen("", words=0)),), areas=(area("a"),), idle_seconds="0.05")
    with opened(tmp_path, library) as release:
        made = bridge(release, owner)
        watch = IdleWatch(made.reader, made.navigator, time.monotonic, owner)
        made.navigator.begin()
        made.navigator.openTopic("a/one")

        qtbot.waitUntil(lambda: value(watch, "asking"), timeout=3000)
        assert (value(watch, "secondsLeft"), watch.armed) == (30, True)
