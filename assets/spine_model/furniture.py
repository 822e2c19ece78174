"""Plain things around a person: chair, stairs, bed, box. Boxes with rounded edges, mm."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .arrays import FLOAT, Array, Vector
from .fields import box
from .mesh import Mesh, polygonise
from .tubes import spline, tube


def plain(mesh: Mesh) -> Mesh:
    """The same in its material's second colour alone: even, without the mottling that bone and tissue have."""
    return mesh.tinted(np.ones(len(mesh.points)))


def block(centre: Vector, size: Vector, rounding: float = 12.0, grid: float = 6.0) -> Mesh:
    """One box of this size around its centre."""
    half = np.asarray(size, float) / 2
    middle = np.asarray(centre, float)

    def field(p: Array) -> Array:
        return np.asarray(box(p, (0, 0, 0), half, rounding=min(rounding, float(half.min()) * 0.9)), FLOAT)

    return plain(polygonise(field, -half - 3 * grid, half + 3 * grid, min(grid, float(half.min()) * 0.6), 2).moved(np.eye(3), middle))


def bar(points: Sequence[Vector], radius: float = 16.0) -> Mesh:
    """A round bar through points."""
    return plain(tube(spline(np.array(points, float), 60), radius, around=32))
