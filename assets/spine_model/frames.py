"""Poses as arrays, and the joint surfaces of each level: where two vertebrae meet is computed from the lower one."""

from __future__ import annotations

from functools import cache
from typing import assert_never

import numpy as np

from .arrays import FLOAT, Array, Vector, unit, xyz
from .levels import LEVELS, Region, below
from .posture import NEUTRAL, Pose, Spine


class Frame:
    """A level's own frame in the column. Columns of `axes`: left, back, up; `origin` in mm."""

    def __init__(self, pose: Pose) -> None:
        self.axes: Array = np.array(pose.axes)
        self.origin: Array = np.array(pose.origin)

    def out(self, point: Vector) -> Array:
        """Own frame to column."""
        found: Array = np.asarray(point, float) @ self.axes.T + self.origin
        return found

    def into(self, point: Vector) -> Array:
        """Column to own frame, at the precision given."""
        p: Array = np.asarray(point)
        kind = FLOAT if p.dtype == FLOAT else float
        found: Array = (p - self.origin.astype(kind)) @ self.axes.astype(kind)
        return found


Frames = dict[str, Frame]


def frames(spine: Spine) -> Frames:
    """Every level's frame."""
    return {name: Frame(pose) for name, pose in spine.poses().items()}


@cache
def neutral() -> Frames:
    """The frames of the neutral column."""
    return frames(NEUTRAL)


def facet(name: str) -> tuple[Array, Array]:
    """Centre of the left upper joint surface and the direction it faces, in the level's frame."""
    level, angle = LEVELS[name], np.radians(LEVELS[name].facet_angle)
    top = level.height / 2
    region = level.region
    match region:
        case Region.LOW_BACK | Region.SACRUM:
            centre = np.array([level.facet_offset, level.back + level.canal_depth * 0.88, top + 5.0])
            normal = np.array([-np.cos(angle), np.sin(angle), 0.10])
        case Region.CHEST:
            centre = np.array([level.facet_offset, level.back + level.canal_depth * 0.70, top + 5.5])
            normal = np.array([-np.cos(angle), np.sin(angle), 0.32])
        case Region.NECK:
            centre = np.array([level.facet_offset, level.back + level.canal_depth * 0.34, top + 1.0])
            normal = np.array([-0.05, 0.72, 0.69])
        case _:
            assert_never(region)
    if name == "S1":
        centre = centre + xyz(0, 1, -1)
    return centre, unit(normal)


def facet_below(name: str) -> tuple[Array, Array]:
    """The upper joint surface of the next level down, in this level's frame of the neutral column."""
    here, there = neutral()[name], neutral()[below(name)]
    centre, normal = facet(below(name))
    return here.into(there.out(centre)), here.axes.T @ there.axes @ normal


def facet_axes(normal: Array) -> Array:
    """Columns: width (pointing back and out on the left side), height, normal of a joint surface."""
    up = np.array([0, 0, 1.0])
    up = unit(up - normal * (up @ normal))
    width = np.cross(up, normal)
    return np.stack([width if width[1] > 0 else -width, up, normal], 1)
