"""Ligaments of the low back: yellow, between and along the spinous processes, and the long bands before and behind the bodies."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .arrays import FLOAT, Array, Field
from .fields import noise, quad, smooth_max, smooth_min
from .frames import Frames
from .levels import LEVELS, below
from .mesh import Mesh, polygonise
from .tubes import spline, tube


class Flavum:
    """The yellow ligament from the arch of a level to the next; `thickness` half of it in mm, a thick one swells into the canal."""

    def __init__(self, frames: Frames, name: str, thickness: float = 1.5) -> None:
        low = below(name)
        swell, self.thickness = (thickness - 1.5) * 0.9, thickness
        upper, lower = (LEVELS[level].back + LEVELS[level].canal_depth - swell for level in (name, low))
        rise = (2.0, 8.5) if low != "S1" else (-1.0, 3.0)
        self.corners = [
            [
                frames[name].out([side * 0.6, upper + 0.9, -9]),
                frames[name].out([side * 9.5, upper - 0.2, -10]),
                frames[low].out([side * 9.8, lower - 1.4, rise[1]]),
                frames[low].out([side * 0.8, lower + 0.4, rise[0]]),
            ]
            for side in (1, -1)
        ]

    def __call__(self, p: Array) -> Array:
        r = self.thickness
        left, right = (quad(p, corners, [r, r * 1.25, r * 1.25, r], 1.5) for corners in self.corners)
        return np.asarray(smooth_min(left, right, 1.5) + FLOAT(0.15) * noise(p, 5, seed=4), FLOAT)

    def mesh(self, grid: float = 0.7) -> Mesh:
        """The surface."""
        corners, room = np.array(self.corners).reshape(-1, 3), self.thickness * 1.3 + 3
        return polygonise(self, corners.min(0) - room, corners.max(0) + room, grid)


def _spinous(frames: Frames, name: str, share: float, edge: float) -> Array:
    """A point of the spinous process: `share` of its length from the lamina; `edge` -1 below to 1 above."""
    level = LEVELS[name]
    high = {"L1": 8.8, "L2": 9.4, "L3": 9.0, "L4": 7.6, "L5": 5.6, "S1": 4.0}.get(name, 6.0)
    start, drop = level.back + level.canal_depth + 4.5, {"L4": 2.4, "L5": 4.5}.get(name, 3.4)
    middle = -5.5 * level.height / 26 if name != "S1" else -2.0
    return frames[name].out([0, start + share * level.spinous_length, middle - drop * (0.2 + share * 0.8) + edge * high])


def interspinous(frames: Frames, name: str, around: Field | None = None) -> Mesh:
    """The sheet between the spinous process of a level and the next one, hollowed at its back."""
    low = below(name)
    upper = [_spinous(frames, name, share, -0.75) for share in (0.0, 1.0)]
    lower = [_spinous(frames, low, share, 0.75) for share in (1.0, 0.0)]

    def field(p: Array) -> Array:
        out = quad(p, [*upper, *lower], 1.3, 1.0)
        if around is not None:
            out = smooth_max(out, -(around(p) - FLOAT(0.2)), 0.3)
        return np.asarray(out + FLOAT(0.12) * noise(p, 5, seed=6), FLOAT)

    corners = np.array([*upper, *lower])
    return polygonise(field, corners.min(0) - 4, corners.max(0) + 4, 0.7)


def supraspinous(frames: Frames, names: Sequence[str]) -> Mesh:
    """The cord over the tips of the spinous processes."""
    rows = []
    for name in names:
        reach = 1.0 + 3.4 / LEVELS[name].spinous_length
        rows += [_spinous(frames, name, reach, 0.45), _spinous(frames, name, reach, -0.55)]
    return tube(spline(rows, 40 * len(names)), 2.6, 1.5, side=(1, 0, 0), around=24)


def long_band(
    frames: Frames, names: Sequence[str], heights: dict[str, float], *, front: bool, bulges: dict[str, float] | None = None
) -> Mesh:
    """The band before (`front`) or behind the bodies of these levels; it rides over discs that bulge (mm, by the level above)."""
    rows = []
    for name in names:
        level, half = LEVELS[name], heights[name] / 2
        edge = -level.depth / 2 * 1.01 - 0.7 if front else level.back + 0.2
        waist = 1.7 if front else -0.7
        bulge = min((bulges or {}).get(name, 0.8), 1.8)
        rows += [(name, edge, half * 0.86), (name, edge + waist, 0.0)]
        if name != "S1":
            rows += [(name, edge, -half * 0.86), (name, edge + (-bulge if front else bulge + 0.2), -half - level.disc_height / 2)]
    points = spline([frames[name].out([0, y, z]) for name, y, z in rows], 30 * len(names))
    return tube(points, 9.0 if front else 5.0, 0.9 if front else 0.7, side=(1, 0, 0), around=32)
