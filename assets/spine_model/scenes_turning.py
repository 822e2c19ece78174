"""What stands on the turntables: the whole column, and the low back in layers from bone to the way in."""

from __future__ import annotations

import numpy as np

from . import instruments
from .arrays import unit
from .back import BELLIES, Back
from .levels import NAMES
from .nerves import root
from .stage import SIDES, Stage

SEGMENT = ("L2", "L3", "L4", "L5", "S1")
_TUBE_TIP, _TUBE_OUT = np.array([13.0, 44.0, -1.0]), unit([0.27, 1.0, 0.0])
"""In the frame of the disc L4-L5."""
_SKIN_TOP = 78.0
LAYERS = ("bone", "discs", "nerves", "way-in")


def turning_column() -> Stage:
    """All levels with their discs, the sac and the roots of the low back."""
    stage = Stage()
    stage.bones(NAMES, grid=0.7)
    stage.discs(NAMES[1:-1], grid=0.7)
    stage.sac(NAMES[1:])
    stage.flava(NAMES[18:-1])
    for name in NAMES[19:]:
        for side, word in SIDES:
            stage.add(f"root_{name}_{word}", root(stage.frames, name, side, 58), "nerve")
    return stage


def segment(layer: str) -> Stage:
    """The low back as far as a layer: bone, then discs, then nerves, then muscle and skin with a tube through them."""
    stage, depth = Stage(), LAYERS.index(layer)
    stage.bones(SEGMENT, grid=0.55)
    if depth >= 1:
        stage.discs(SEGMENT[:-1])
        stage.flava(SEGMENT[:-1])
    if depth >= 2:
        stage.sac(SEGMENT)
        stage.roots(SEGMENT, 66)
    if depth >= 3:
        _way_in(stage)
    return stage


def _way_in(stage: Stage) -> None:
    """Muscles whose fibres part around a tube to the arch of L4 and L5 on the left, and skin over the lower half."""
    frame = stage.disc("L4").frame
    tip, out = frame.out(_TUBE_TIP), frame.axes @ _TUBE_OUT
    back = Back(stage.frames, SEGMENT, (tip, out))
    for belly in BELLIES:
        for side, word in SIDES:
            stage.add(f"muscle_{belly.name}_{word}", back.muscle(belly, side, -66, 158), "muscle")
    skin, fat = back.cover(-34, _SKIN_TOP, 76, 11.4)
    stage.add("skin", skin, "skin")
    stage.add("skin_fat", fat, "fat", owner="skin")
    wall, arm = instruments.tube_retractor(tip, out, 76, 10.5)
    stage.add("tube", wall, "steel")
    stage.add("tube_arm", arm, "steel", owner="tube")
