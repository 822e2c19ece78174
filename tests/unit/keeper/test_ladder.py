"""What is tried next when the screen keeps ending."""

from __future__ import annotations

from kiosk.keeper.ladder import LONG_WAIT, QUICK, STEADY, TRIES, Ladder, Step


def after(*lives: float) -> Ladder:
    ladder = Ladder()
    for lived in lives:
        ladder = ladder.ended(lived)
    return ladder


def test_one_end_is_a_fresh_start_and_nothing_else() -> None:
    assert after(1.0).step is Step.ALL
    assert after(1.0).wait > Ladder().wait


def test_quick_ends_in_a_row_lead_down_step_by_step_and_no_further_than_the_desk() -> None:
    steps = [after(*[1.0] * ends).step for ends in range(TRIES * 5)]

    assert steps == sorted(steps)
    assert [steps.count(step) for step in Step][:3] == [TRIES] * 3
    assert steps[-1] is Step.CLOSED


def test_a_screen_that_works_for_a_while_stays_on_its_step_and_one_that_is_steady_climbs_up() -> None:
    down = after(*[1.0] * TRIES)

    assert down.step is Step.EARLIER
    assert down.ended(QUICK).step is Step.EARLIER
    assert down.ended(QUICK).ended(1.0).ended(1.0).step is Step.EARLIER
    assert down.ended(STEADY) == Ladder()


def test_it_never_spins() -> None:
    assert after(*[1.0] * TRIES * 4).wait == LONG_WAIT
    assert sum(after(*[1.0] * ends).wait for ends in range(20)) > 20
