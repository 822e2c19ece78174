"""Pictures of healthy spines: the low back, the whole column, and the whole column with a curve."""

from __future__ import annotations

from .levels import NAMES
from .nerves import root
from .posture import NEUTRAL, Spine
from .stage import SIDES, Stage

LOW = ("L3", "L4", "L5", "S1")
LOW_BACK = ("L2", "L3", "L4", "L5", "S1")

SIDE_TILT = {
    "L5": 7.0, "L4": 14, "L3": 11, "L2": 1, "L1": -10, "T12": -19, "T11": -24, "T10": -20, "T9": -11,
    "T8": 1, "T7": 12, "T6": 20, "T5": 22, "T4": 18, "T3": 13, "T2": 9, "T1": 5,
}  # fmt: skip
"""A double curve, degrees to the side by level."""
TURN = {"L4": 5.0, "L3": 10, "L2": 11, "L1": 6, "T12": -1, "T11": -8, "T10": -14, "T9": -18, "T8": -19, "T7": -16, "T6": -10, "T5": -4}
"""The bodies turn towards the outside of a curve."""


def healthy() -> Stage:
    """The low back from behind and the left."""
    stage = Stage()
    stage.bones(LOW_BACK)
    stage.discs(LOW_BACK[:-1])
    stage.flava(LOW_BACK[:-1])
    stage.sac(LOW_BACK)
    stage.roots(LOW_BACK, reach=74)
    stage.look(("L2", "L3", "L4", "L5"), 122, 12, 1.16, aspect=0.66)
    return stage


def column(spine: Spine = NEUTRAL, around: float = 112, rise: float = 4, aspect: float | None = None) -> Stage:
    """All levels with their discs and the roots of the low back."""
    stage = Stage(spine)
    stage.bones(NAMES, grid=0.6)
    stage.discs(NAMES[1:-1], grid=0.7)
    stage.sac(NAMES[1:])
    stage.flava(NAMES[18:-1])
    for name in NAMES[19:]:
        for side, word in SIDES:
            stage.add(f"root_{name}_{word}", root(stage.frames, name, side, 64 if name != "S1" else 70), "nerve")
    stage.look(NAMES, around, rise, 1.04, aspect)
    return stage


def scoliosis() -> Stage:
    """The whole column from behind with a double curve."""
    return column(Spine(side_tilt=SIDE_TILT, turn=TURN), 180)
