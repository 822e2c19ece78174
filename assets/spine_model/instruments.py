"""What a surgeon holds: tube retractor, holder blades, grasper, cannula, endoscope."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from .arrays import FLOAT, Array, Vector, unit
from .fields import box, cone, ellipsoid, half_space, rotation, smooth_min, subtract, union
from .implants import axes_along
from .mesh import Mesh, polygonise
from .store import stored
from .tubes import lathe, tube

_CODE = ("instruments",)
_ROUND = 48


def _lug(q: Array) -> Array:
    return smooth_min(box(q, (0, 20, 0), (5, 10, 1.6), rounding=1.2), cone(q, (0, 28, 0), (0, 60, 6), 3.0), 2.0)


def tube_retractor(tip: Vector, outward: Vector, length: float = 70, radius: float = 11.0, wall: float = 0.9) -> tuple[Mesh, Mesh]:
    """A thin tube from its inner end outward, with a rim, and the arm that holds it."""
    corners = [(radius - wall, 0.0), (radius, 0.0), (radius, length - 6), (radius + 2.4, length - 5), (radius + 2.4, length)]
    corners += [(radius - wall, length), (radius - wall, 0.0)]
    outline: list[tuple[float, float]] = []
    for (a, b), (c, d) in pairwise(corners):
        count = max(2, int(np.hypot(c - a, d - b) / 4))
        outline += [(a + (c - a) * t, b + (d - b) * t) for t in np.linspace(0, 1, count, endpoint=False)]
    axes = axes_along(outward)
    arm = stored(_CODE, "lug", lambda: polygonise(_lug, (-8, 8, -6), (8, 66, 12), 0.5))
    return lathe(outline).moved(axes, tip), arm.moved(axes @ rotation(z=90), np.asarray(tip) + axes[:, 2] * (length - 2.5))


def dilator(tip: Vector, outward: Vector, length: float, inner: float, radius: float) -> Mesh:
    """A tube with a blunt cone at its inner end, from its tip outward; it slides over what is `inner` mm thick."""
    slope = min(7.0, (radius - inner) * 2.2)
    corners = [
        (inner, 0.6),
        (inner + 0.5, 0.0),
        (radius, slope),
        (radius, length - 0.8),
        (radius - 0.6, length),
        (inner, length),
        (inner, 0.6),
    ]
    outline: list[tuple[float, float]] = []
    for (a, b), (c, d) in pairwise(corners):
        count = max(2, int(np.hypot(c - a, d - b) / 4))
        outline += [(a + (c - a) * t, b + (d - b) * t) for t in np.linspace(0, 1, count, endpoint=False)]
    return lathe(outline).moved(axes_along(outward), tip)


def blade(side: int) -> Mesh:
    """One holder of an open operation: a flat blade along the wound with its hooked handle. In the frame of the disc."""

    def field(q: Array) -> Array:
        upright = box(q, (side * 30, 74, -13), (1.3, 38, 11), rounding=1.0)
        return union(2, upright, box(q, (side * 40, 111, -13), (11, 1.5, 11), rounding=1.2))

    low, high = (-56.0, -26.0) if side < 0 else (26.0, 56.0)
    return stored(_CODE, ["blade", side], lambda: polygonise(field, (low, 32, -28), (high, 116, 2), 0.5))


def grasper(tip: Vector, far: Vector) -> Mesh:
    """A thin rod with a narrow waist behind its jaws."""
    share = np.linspace(0, 1, 160)
    line = np.asarray(tip, float) + (np.asarray(far, float) - np.asarray(tip, float)) * share[:, None]
    return tube(line, np.interp(share, [0, 0.02, 0.05, 0.1, 1], [0.5, 1.5, 1.7, 1.3, 1.4]), around=36)


def _hub(q: Array) -> Array:
    grip = union(3.0, cone(q, (0, 0, 0), (0, 0, 13), 4.6, 5.4), cone(q, (-15, 0, 8), (15, 0, 8), 3.6))
    return smooth_min(grip, cone(q, (0, 0, 14), (0, 0, 22), 3.8, 4.2), 1.0)


def cannula(tip: Vector, outward: Vector, length: float = 84, radius: float = 2.0) -> tuple[Mesh, Mesh]:
    """A tube into bone and its handle."""
    out = unit(outward)
    along = np.linspace(0, length, 60)
    shaft = tube(
        np.asarray(tip, float) + along[:, None] * out, np.interp(along, [0, 0.6, 1.5], [radius * 0.8, radius, radius]), around=_ROUND
    )
    hub = stored(_CODE, "hub", lambda: polygonise(_hub, (-21, -8, -7), (21, 8, 29), 0.4))
    return shaft, hub.moved(axes_along(out), np.asarray(tip) + out * (length - 4))


def _grip(q: Array) -> Array:
    barrel = cone(q, (0, 0, 0), (0, 0, 26), 6.0, 7.0)
    return union(2.0, barrel, cone(q, (0, 0, 26), (0, 0, 38), 7.0, 8.6), cone(q, (0, 0, 14), (0, -20, 30), 3.8, 3.8))


def endoscope(tip: Vector, outward: Vector, length: float = 74, radius: float = 3.4) -> tuple[Mesh, Mesh, Mesh]:
    """Sheath with a slanted opening and a working channel, its light, and its handle."""

    def sheath(q: Array) -> Array:
        out = subtract(cone(q, (0, 0, 0), (0, 0, length), radius), half_space(q, (0, 0, 0.5), (0, 0.5, 0.86)), 0.1)
        return subtract(out, cone(q, (0, 1.2, -6), (0, 1.2, 16), 1.75), 0.15)

    def light(q: Array) -> Array:
        return ellipsoid(q, (0, -1.9, 0.6), (1.0, 1.0, 0.7))

    axes, end = axes_along(outward), np.asarray(tip, float)
    low, high = (-radius - 1, -radius - 1, -5), (radius + 1, radius + 1, length + 5)
    body = stored(_CODE, ["sheath", length, radius], lambda: polygonise(sheath, low, high, 0.25))
    lens = polygonise(light, (-2, -4, -2), (2, 0, 3), 0.15)
    handle = stored(_CODE, "grip", lambda: polygonise(_grip, (-12, -28, -9), (12, 12, 50), 0.5))
    return (
        body.moved(axes, end),
        lens.moved(axes, end),
        handle.moved(axes, end + axes[:, 2] * length).tinted(np.zeros(len(handle.points), FLOAT)),
    )
