"""Surfaces swept along a line: nerves, ligament cords, rods, and turned metal parts."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .arrays import FLOAT, Array, Vector, unit
from .mesh import Mesh


def spline(points: Sequence[Vector] | Array, count: int = 120) -> Array:
    """A smooth line (Catmull-Rom) through rows of any width, `count` rows."""
    p = np.asarray(points, float)
    p = np.vstack([2 * p[0] - p[1], p, 2 * p[-1] - p[-2]])
    u = np.linspace(0, len(p) - 3 - 1e-9, count)
    i = u.astype(int)
    t = (u - i)[:, None]
    a, b, c, d = p[i], p[i + 1], p[i + 2], p[i + 3]
    out: Array = 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3)
    return out


def lengths(line: Array) -> Array:
    """How far along a line each of its points is, in mm."""
    return np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(line[:, :3], axis=0), axis=1))])


def sections(line: Array, side: Vector | None = None) -> tuple[Array, Array]:
    """The two directions across a line at each point; `side` asks for the first, otherwise it turns as little as possible."""
    tangents = np.gradient(line, axis=0)
    tangents /= np.linalg.norm(tangents, axis=1)[:, None]
    if side is None:
        across = np.cross(tangents[0], [0.3, 0.9, 0.1])
        rows = []
        for tangent in tangents:
            across = unit(across - tangent * (across @ tangent))
            rows.append(across)
        first = np.array(rows)
    else:
        first = np.broadcast_to(np.asarray(side, float), (len(line), 3))
        first = first - tangents * (first * tangents).sum(1)[:, None]
        first = first / np.linalg.norm(first, axis=1)[:, None]
    return first, np.cross(tangents, first)


def tube(
    line: Array | Sequence[Vector], radius: Array | float, depth: Array | float | None = None, side: Vector | None = None, around: int = 40
) -> Mesh:
    """An ellipse (`radius` along `side`, `depth` across) swept down a line, with closed ends."""
    centre = np.asarray(line, float)
    first, second = sections(centre, side)
    wide = np.broadcast_to(radius, len(centre)).astype(float)
    deep = wide if depth is None else np.broadcast_to(depth, len(centre)).astype(float)
    angle = np.linspace(0, 2 * np.pi, around, endpoint=False)
    a, b = np.cos(angle)[None, :, None], np.sin(angle)[None, :, None]
    rings = centre[:, None] + wide[:, None, None] * a * first[:, None] + deep[:, None, None] * b * second[:, None]
    return skinned(rings, centre[0], centre[-1])


def skinned(rings: Array, start: Vector, end: Vector) -> Mesh:
    """A closed surface through rings of points (n, around, 3), with its two end points."""
    n, around, _ = rings.shape
    i, j = np.arange(n - 1)[:, None] * around, np.arange(around)[None]
    k = (j + 1) % around
    sides = _quads(i + j, i + k, i + around + k, i + around + j)
    points = np.vstack([rings.reshape(-1, 3), start, end])
    j, k, last = j[0], k[0], (n - 1) * around
    first_cap = np.stack([k, j, np.full(around, n * around)], 1)
    last_cap = np.stack([last + j, last + k, np.full(around, n * around + 1)], 1)
    return Mesh(points.astype(FLOAT), np.vstack([sides, first_cap, last_cap]).astype(np.int32))


def along_tube(values: Array, around: int) -> Array:
    """One value for each ring to one for each point of the tube."""
    return np.asarray(np.concatenate([np.repeat(values, around), values[:1], values[-1:]]), FLOAT)


def lathe(outline: Sequence[tuple[float, float]], around: int = 96) -> Mesh:
    """A closed outline of (radius, z) turned about z: a ring without ends."""
    p = np.asarray(outline, float)
    angle = np.linspace(0, 2 * np.pi, around, endpoint=False)
    rings = np.stack([p[:, 0, None] * np.cos(angle), p[:, 0, None] * np.sin(angle), np.repeat(p[:, 1, None], around, 1)], -1)
    i, j = np.arange(len(p))[:, None], np.arange(around)[None]
    here, there = (i % len(p)) * around, ((i + 1) % len(p)) * around
    k = (j + 1) % around
    return Mesh(rings.reshape(-1, 3).astype(FLOAT), _quads(here + j, here + k, there + k, there + j).astype(np.int32))


def _quads(a: Array, b: Array, c: Array, d: Array) -> Array:
    return np.concatenate([np.stack([a, b, c], -1).reshape(-1, 3), np.stack([a, c, d], -1).reshape(-1, 3)])
