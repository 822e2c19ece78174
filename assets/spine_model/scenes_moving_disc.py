"""A disc that moves, between L4 and L5: two plates of metal with a white core."""

from __future__ import annotations

import numpy as np

from .arrays import FLOAT, Array, Vector, unit, xyz
from .discs import Disc
from .fields import box, cone, plate, smooth_max, smooth_min, sphere
from .frames import Frame
from .mesh import Mesh, polygonise
from .scenes_cement import shorten_roots
from .stage import Stage

_HALF = (19.5, 13.0, 1.25)
"""Half the width, depth and thickness of a plate, in mm."""


def _plate(frame: Frame, middle: Vector, normal: Vector) -> Mesh:
    """A plate on an endplate, with a keel into the bone along its middle; `normal` points into the bone, in the level's frame."""
    n = unit(normal)
    axes = np.stack([xyz(1, 0, 0), np.cross(n, xyz(1, 0, 0)), n], 1)
    centre = np.asarray(middle, float)

    def field(q: Array) -> Array:
        out = plate(q, centre, axes, _HALF, 2.8)
        keel = box(q, centre + n * 3.0, (0.9, 8.0, 3.0), axes, 0.5)
        return np.asarray(smooth_min(out, keel, 0.8), FLOAT)

    return polygonise(field, centre - 22, centre + 22, 0.4).stood(frame)


def _rim(disc: Disc) -> Mesh:
    """What stays of the disc: its back and its outer sides."""

    def field(q: Array) -> Array:
        gone = box(q, (0, -20, 0), (20.6, 34.5, 40), rounding=3.0)
        return smooth_max(disc(disc.frame.out(q).astype(FLOAT)), -gone, 0.8)

    return polygonise(field, (-32, -26, -14), (32, 26, 14), 0.5).stood(disc.frame)


def disc_replacement() -> Stage:
    """From the front and the left."""
    stage = Stage()
    stage.bones(("L4", "L5"), grid=0.5)
    disc = stage.disc("L4")
    up, down = stage.frames["L4"], stage.frames["L5"]
    lean_up, lean_down = (np.tan(np.radians(stage.spine.wedge(name) / 2)) for name in ("L4", "L5"))
    floor, roof = stage.spine.height("L4") / 2, stage.spine.height("L5") / 2
    stage.add("rim", _rim(disc), "disc")
    stage.add("plate", _plate(up, (0, -1.5, -floor - 1.35 - lean_up * 1.5), (0, -lean_up, 1)), "titanium")
    stage.add("plate_low", _plate(down, (0, -1.5, roof + 1.35 + lean_down * 1.5), (0, -lean_down, -1)), "titanium", owner="plate")
    low, high = down.out([0, -1.5, roof + 2.2]), up.out([0, -1.5, -floor - 2.2])
    along = unit(high - low)

    def core(p: Array) -> Array:
        drum = smooth_max(
            cone(p, low - along * 20, high + along * 20, 12.4), np.abs((p - low) @ along - 2.4).astype(FLOAT) - FLOAT(2.4), 0.8
        )
        dome = smooth_max(sphere(p, low - along * 6.5, 14.6), ((low - p) @ along).astype(FLOAT), 0.6)
        return np.asarray(smooth_min(drum, dome, 0.8), FLOAT)

    def cup(p: Array) -> Array:
        t = (high - p) @ along
        drum = smooth_max(cone(p, low - along * 20, high + along * 20, 12.8), np.abs(t - 1.4).astype(FLOAT) - FLOAT(1.8), 0.5)
        return smooth_max(drum, -(sphere(p, low - along * 6.5, 14.9)), 0.3)

    stage.add("core", polygonise(core, low - 22, low + 22, 0.4), "pillow")
    stage.add("cup", polygonise(cup, high - 20, high + 20, 0.4), "titanium", owner="plate")
    stage.sac(("L4", "L5"))
    stage.roots(("L4", "L5"), 60)
    shorten_roots(stage, "L4")
    stage.look(("L4", "L5"), 27, 12, 1.2)
    return stage
