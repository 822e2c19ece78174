"""Nobody there: the question, the countdown, and a kiosk that knows nothing of who was there."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt

from kiosk.visit.idle import WARNING_SECONDS
from tests.e2e.conftest import Visit
from tests.e2e.driver import Visitor, alike
from tests.e2e.test_journeys import open_first_topic


def wait_until_asked(visitor: Visitor) -> None:
    visitor.clock.now += 121.0
    visitor.kiosk.idle.check()
    visitor.settle()
    assert "Are you still there?" in visitor.texts()


def test_any_touch_carries_on_at_the_exact_place(visit: Visit, small: Path) -> None:
    """Fifty places on the screen, twelve times and more, and the place is the same each time (U-03, U-04, A-40)."""
    visitor = visit(small)
    open_first_topic(visitor)
    visitor.tap("Next")
    before = visitor.visit
    where = random.Random(7)
    for _ in range(50):
        wait_until_asked(visitor)
        point = QPoint(where.randrange(20, 1900), where.randrange(20, 1060))
        finish = visitor.find("Finish now")
        if finish.contains(finish.mapFromScene(point.toPointF())):
            continue
        visitor.tap_at(point)
        assert visitor.visit == before, point
        assert "Are you still there?" not in visitor.texts()


def test_any_key_carries_on(visit: Visit, small: Path) -> None:
    visitor = visit(small)
    open_first_topic(visitor)
    before = visitor.visit
    wait_until_asked(visitor)
    visitor.press(Qt.Key.Key_Down)

    assert visitor.visit == before
    assert "Are you still there?" not in visitor.texts()


def test_the_countdown_is_shown_and_ends_the_visit(visit: Visit, small: Path) -> None:
    """Thirty seconds, then everything is wiped (U-03, U-06)."""
    visitor = visit(small)
    open_first_topic(visitor)
    wait_until_asked(visitor)
    assert "29" in visitor.texts()
    visitor.clock.now += 10
    visitor.kiosk.idle.check()
    visitor.settle()
    assert "19" in visitor.texts()

    visitor.clock.now += WARNING_SECONDS
    visitor.kiosk.idle.check()
    visitor.settle()

    assert visitor.page == "attract"
    assert not visitor.kiosk.idle.armed


def test_finish_now_ends_the_visit(visit: Visit, small: Path) -> None:
    visitor = visit(small)
    open_first_topic(visitor)
    wait_until_asked(visitor)
    visitor.tap("Finish now")

    assert visitor.page == "attract"


@pytest.mark.parametrize("seed", range(3))
def test_a_reset_leaves_no_trace(visit: Visit, small: Path, seed: int) -> None:
    """After a random visit and Finish, the visit, the first screen and home look as on a fresh start (U-05, U-06)."""
    visitor = visit(small)
    fresh, picture = visitor.visit, visitor.settle()
    visitor.tap("Touch anywhere to begin")
    home = visitor.settle()
    choice = random.Random(seed)
    for _ in range(25):
        visitor.tap(choice.choice(visitor.labels()))
    visitor.kiosk.navigator.finish()
    visitor.kiosk.input.forget()

    assert alike(visitor.settle(), picture)
    assert visitor.visit == fresh
    visitor.tap("Touch anywhere to begin")
    assert alike(visitor.settle(), home)


def test_a_long_screen_gives_more_time(visit: Visit, plain: Path) -> None:
    """The limit is the words at 80 a minute when that is more than two minutes (U-02, A-41)."""
    visitor = visit(plain)
    visitor.tap("Touch anywhere to begin")
    visitor.kiosk.idle._idle = visitor.kiosk.idle._idle.reading(400)  # noqa: SLF001  no shipped screen is that long
    visitor.clock.now += 299
    visitor.kiosk.idle.check()
    visitor.settle()
    assert "Are you still there?" not in visitor.texts()
    visitor.clock.now += 2
    visitor.kiosk.idle.check()
    visitor.settle()

    assert "Are you still there?" in visitor.texts()
