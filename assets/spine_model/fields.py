"""Distance fields of simple solids and the ways to join them. Points are (n, 3), in mm; results (n,), negative inside."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .arrays import FLOAT, Array, Vector, unit, vector


def smooth_min(a: Array, b: Array, blend: float) -> Array:
    """Union with a fillet of about `blend` mm."""
    if blend <= 0:
        return np.minimum(a, b)
    h = np.maximum(blend - np.abs(a - b), 0) / blend
    found: Array = np.minimum(a, b) - h * h * h * blend * FLOAT(1 / 6)
    return found


def smooth_max(a: Array, b: Array, blend: float) -> Array:
    """Intersection with a rounded edge."""
    return -smooth_min(-a, -b, blend)


def union(blend: float, *fields: Array) -> Array:
    """Smooth union of several."""
    out = fields[0]
    for other in fields[1:]:
        out = smooth_min(out, other, blend)
    return out


def subtract(a: Array, b: Array, blend: float) -> Array:
    """The first without the second."""
    return smooth_max(a, -b, blend)


def rotation(x: float = 0.0, y: float = 0.0, z: float = 0.0) -> Array:
    """Rotation matrix, degrees, around x, then y, then z."""
    a, b, c = np.radians([x, y, z])
    rx = np.array([[1, 0, 0], [0, np.cos(a), -np.sin(a)], [0, np.sin(a), np.cos(a)]])
    ry = np.array([[np.cos(b), 0, np.sin(b)], [0, 1, 0], [-np.sin(b), 0, np.cos(b)]])
    rz = np.array([[np.cos(c), -np.sin(c), 0], [np.sin(c), np.cos(c), 0], [0, 0, 1]])
    return np.asarray(rz @ ry @ rx, FLOAT)


def sphere(p: Array, centre: Vector, radius: float) -> Array:
    """A ball."""
    found: Array = np.linalg.norm(p - vector(*centre), axis=1) - FLOAT(radius)
    return found


def ellipsoid(p: Array, centre: Vector, radii: Vector, axes: Array | None = None) -> Array:
    """An ellipsoid; the columns of `axes` are its own directions."""
    q = p - vector(*centre)
    if axes is not None:
        q = q @ axes.astype(FLOAT)
    r = vector(*radii)
    k0 = np.linalg.norm(q / r, axis=1)
    k1 = np.linalg.norm(q / (r * r), axis=1) + FLOAT(1e-6)
    found: Array = k0 * (k0 - 1) / k1
    return found


def cone(p: Array, start: Vector, end: Vector, start_radius: float, end_radius: float | None = None) -> Array:
    """A capsule whose radius runs evenly from one end to the other."""
    a, b = vector(*start), vector(*end)
    last = start_radius if end_radius is None else end_radius
    ab = b - a
    t = np.clip((p - a) @ ab / (ab @ ab), 0, 1)
    d = np.linalg.norm(p - a - t[:, None] * ab, axis=1)
    found: Array = d - (FLOAT(start_radius) + t * FLOAT(last - start_radius))
    return found


def chain(p: Array, points: Sequence[Vector], radii: Sequence[float], blend: float = 1.0) -> Array:
    """Capsules from point to point."""
    links = [cone(p, a, b, ra, rb) for a, b, ra, rb in zip(points, points[1:], radii, radii[1:], strict=False)]
    return union(blend, *links)


def triangle(p: Array, corners: Sequence[Vector], radii: Sequence[float]) -> Array:
    """A rounded plate with its own radius at each corner."""
    a, b, c = (vector(*corner) for corner in corners)
    ra, rb, rc = radii
    e0, e1 = b - a, c - a
    n = np.cross(e0, e1)
    n = n / np.linalg.norm(n)
    w = p - a
    d00, d01, d11 = e0 @ e0, e0 @ e1, e1 @ e1
    w0, w1 = w @ e0, w @ e1
    den = d00 * d11 - d01 * d01
    s = (d11 * w0 - d01 * w1) / den
    t = (d00 * w1 - d01 * w0) / den
    inside = (s >= 0) & (t >= 0) & (s + t <= 1)
    face = np.abs(w @ n) - (FLOAT(ra) * (1 - s - t) + FLOAT(rb) * s + FLOAT(rc) * t)
    edge = np.minimum(cone(p, a, b, ra, rb), np.minimum(cone(p, b, c, rb, rc), cone(p, c, a, rc, ra)))
    return np.where(inside, np.minimum(face, edge), edge)


def quad(p: Array, corners: Sequence[Vector], radius: float | Sequence[float], blend: float = 1.5) -> Array:
    """A rounded plate with four corners and one radius for all or one for each."""
    a, b, c, d = corners
    ra, rb, rc, rd = [radius] * 4 if isinstance(radius, int | float) else radius
    return smooth_min(triangle(p, [a, b, c], [ra, rb, rc]), triangle(p, [a, c, d], [ra, rc, rd]), blend)


def box(p: Array, centre: Vector, half: Vector, axes: Array | None = None, rounding: float = 1.0) -> Array:
    """A box with rounded edges."""
    q = p - vector(*centre)
    if axes is not None:
        q = q @ axes.astype(FLOAT)
    q = np.abs(q) - (vector(*half) - FLOAT(rounding))
    found: Array = np.linalg.norm(np.maximum(q, 0), axis=1) + np.minimum(q.max(axis=1), 0) - FLOAT(rounding)
    return found


def half_space(p: Array, point: Vector, normal: Vector) -> Array:
    """Negative on the side that the normal points away from."""
    found: Array = (p - vector(*point)) @ unit(normal).astype(FLOAT)
    return found


def noise(p: Array, size: float, seed: int = 0, octaves: int = 3) -> Array:
    """Smooth bumps of about `size` mm, in about -1 to 1, the same for the same seed."""
    source = np.random.default_rng(seed)
    out = np.zeros(len(p), FLOAT)
    share, total = 1.0, 0.0
    for octave in range(octaves):
        waves = np.zeros(len(p), FLOAT)
        for _ in range(4):
            d = source.normal(size=3)
            d = (d / np.linalg.norm(d) * (2**octave) * 2 * np.pi / size).astype(FLOAT)
            waves += np.sin(p @ d + FLOAT(source.uniform(0, 6.28)))
        out += FLOAT(share * 0.35) * waves
        total += share
        share *= 0.5
    return out / FLOAT(total)


def plate(p: Array, centre: Vector, axes: Array, half: Vector, square: float = 2.6) -> Array:
    """A rounded plate: columns of `axes` are width, height and thickness; `half` their halves; `square` 2 (oval) to 4 (boxy)."""
    width, height, thickness = half
    q = (p - vector(*centre)) @ np.asarray(axes, FLOAT)
    a, b, t = q[:, 0], q[:, 1], np.abs(q[:, 2])
    rounding = min(half) * 0.95
    f = ((np.abs(a) / width) ** square + (np.abs(b) / height) ** square) ** (1 / square) + FLOAT(1e-4)
    r = np.sqrt(a * a + b * b)
    side = np.maximum(r * (1 - 1 / f), -FLOAT(min(width, height))) + FLOAT(rounding)
    cap = t - FLOAT(thickness) + FLOAT(rounding)
    found = np.sqrt(np.maximum(side, 0) ** 2 + np.maximum(cap, 0) ** 2) + np.minimum(np.maximum(side, cap), 0) - FLOAT(rounding)
    return np.asarray(found, FLOAT)
