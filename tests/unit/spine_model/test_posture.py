"""The column's posture, from its numbers alone: no array library, no renderer."""

from __future__ import annotations

import math

import pytest

from assets.spine_model.levels import LEVELS, NAMES, below
from assets.spine_model.posture import NEUTRAL, Spine, curve


@pytest.mark.parametrize(
    ("head", "tail", "degrees"),
    [("L1", "S1", 55.0), ("L4", "S1", 38.0), ("T1", "T12", -39.5), ("C3", "C7", 16.0)],
)
def test_the_neutral_column_has_its_curves(head: str, tail: str, degrees: float) -> None:
    assert curve(NEUTRAL, head, tail) == pytest.approx(degrees, abs=1.0)


def test_a_body_turns_by_as_much_as_its_pose_says() -> None:
    poses = NEUTRAL.poses()
    for name in NAMES[:-1]:
        tilt = math.degrees(math.atan2(-poses[name].up[1], poses[name].up[2]))
        middle = (NEUTRAL.endplate_tilt(name, upper=True) + NEUTRAL.endplate_tilt(name, upper=False)) / 2
        assert tilt == pytest.approx(middle, abs=0.01)


def test_every_level_stands_above_the_next() -> None:
    poses = NEUTRAL.poses()
    for name in NAMES[:-1]:
        rise = poses[name].origin[2] - poses[below(name)].origin[2]
        assert rise > (LEVELS[name].height + LEVELS[below(name)].height) / 2 * 0.6


def test_discs_have_their_height_between_neighbouring_bodies() -> None:
    poses = NEUTRAL.poses()
    for name in NAMES[2:-2]:
        low = below(name)
        floor = _moved(poses[name].origin, poses[name].up, -NEUTRAL.height(name) / 2)
        top = _moved(poses[low].origin, poses[low].up, NEUTRAL.height(low) / 2)
        assert math.dist(floor, top) == pytest.approx(LEVELS[name].disc_height, abs=0.2)


def test_a_slip_moves_one_body_and_what_stands_on_it_forward() -> None:
    before, after = NEUTRAL.poses(), Spine(slip={"L5": 11.0}).poses()
    steps = {name: math.dist(before[name].origin, after[name].origin) for name in NAMES}
    assert steps["S1"] == 0
    assert steps["L5"] == pytest.approx(11.0)
    assert steps["L4"] == pytest.approx(11.0)


def test_a_collapsed_body_loses_its_front_and_bends_the_column() -> None:
    broken = Spine(collapse={"L1": 0.5})
    assert broken.heights("L1")[0] == pytest.approx(NEUTRAL.heights("L1")[0] / 2)
    assert broken.heights("L1")[1] > NEUTRAL.heights("L1")[1] * 0.9
    bend = curve(NEUTRAL, "L1", "S1") - curve(broken, "L1", "S1")
    assert bend == pytest.approx(NEUTRAL.wedge("L1") - broken.wedge("L1"), abs=0.01)


def _moved(point: tuple[float, float, float], direction: tuple[float, float, float], length: float) -> list[float]:
    return [p + d * length for p, d in zip(point, direction, strict=True)]
