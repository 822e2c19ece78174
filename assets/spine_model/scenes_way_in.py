"""The way in through a tube, step by step from one camera: a thin wire, dilators over it, the tube, and the grasper in it."""

from __future__ import annotations

import numpy as np

from . import instruments
from .arrays import Array, unit
from .frames import Frame
from .mesh import cut
from .scenes_sections import HERNIATION, across, look_down
from .stage import Stage
from .tissue import Corridor, Tissue, tube_corridor
from .tubes import tube

TIP, OUT = np.array([16.0, 45.0, -1.0]), unit([0.27, 1.0, 0.0])
"""In the disc's frame: the inner end of the tube, on the arch, and the way it points outward."""
RADIUS = 10.5
_WIRE = 1.1
_DILATORS = ((2.7, 94.0), (4.7, 87.0), (7.0, 80.0), (9.3, 73.0))
"""Radius and length in mm, the thinnest first and longest."""


def way_in(corridor: Corridor, *, wide: bool = True) -> tuple[Stage, Frame]:
    """The slipped disc seen from above with the tissue behind it, and the disc's frame. `wide` leaves room for what stands out."""
    stage = across(HERNIATION)
    disc = stage.disc("L4", herniation=HERNIATION)
    tissue = Tissue(stage.frames, disc.frame, corridor)
    for i, mesh in enumerate(tissue.muscles()):
        stage.add(f"muscle_{i}", mesh, "muscle")
    stage.add("fascia", tissue.fascia(), "fascia")
    stage.add("fat", tissue.fat(), "fat")
    stage.add("skin", tissue.skin(), "skin")
    look_down(stage, disc, *((164, 66) if wide else (158, 48)), 24)
    stage.aspect = 1.0 if wide else 1.06
    return stage, disc.frame


def _wire(stage: Stage, frame: Frame) -> None:
    along = np.array([-11.2, -10.4, -7.4, 98.0, 99.0])
    line = np.stack([frame.out(TIP + OUT * a) for a in along])
    stage.add("wire", tube(line, np.array([0.15, 0.5, 1.0, 1.0, 0.6]) * _WIRE, around=32), "titanium")


def needle() -> Stage:
    """A thin wire through skin and muscle to the bone of the arch."""
    stage, frame = way_in(tube_corridor(TIP - OUT * 7, OUT, _WIRE))
    _wire(stage, frame)
    return stage


def dilators() -> Stage:
    """Four dilators over the wire, each wider and shorter than the one inside."""
    stage, frame = way_in(tube_corridor(TIP, OUT, _DILATORS[-1][0]))
    _wire(stage, frame)
    inner = _WIRE
    for i, (radius, length) in enumerate(_DILATORS):
        made = instruments.dilator(frame.out(TIP - OUT * (9.0 - 2.2 * i)), frame.axes @ OUT, length + 9.0 - 2.2 * i, inner + 0.1, radius)
        last = i == len(_DILATORS) - 1
        stage.add("dilator" if last else f"dilator_{i}", made, "steel" if i % 2 else "titanium", owner=None if last else "dilator")
        inner = radius
    return stage


def _tube(stage: Stage, frame: Frame) -> Array:
    """The tube cut open lengthways, with its arm; the direction up."""
    up: Array = frame.axes[:, 2]
    wall, arm = instruments.tube_retractor(frame.out(TIP), frame.axes @ OUT, 78, RADIUS)
    half, edge = cut(wall, frame.origin + up * 0.6, -up)
    stage.add("retractor", half, "steel")
    stage.add("retractor_edge", edge, "teal", owner="retractor")
    stage.add("retractor_arm", arm.moved(np.eye(3), up * -2), "steel", owner="retractor")
    return up


def empty_tube() -> Stage:
    """The tube alone: dilators and wire are out."""
    stage, frame = way_in(tube_corridor(TIP, OUT, RADIUS))
    _tube(stage, frame)
    return stage


def approach_tube() -> Stage:
    """A tube between the muscles' fibres to the slipped disc, cut open lengthways to show the grasper in it."""
    stage, frame = way_in(tube_corridor(TIP, OUT, RADIUS))
    _tube(stage, frame)
    far = TIP + OUT * 108 + np.array([3.0, 0, 1.5])
    stage.add("grasper", instruments.grasper(frame.out([8.5, 25.5, -0.5]), frame.out(far)), "titanium")
    return stage
