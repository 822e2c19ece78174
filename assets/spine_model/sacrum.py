"""The sacrum and tail bone as one distance field, in the frame of S1.

Five fused segments along a bent line; `share` is the part of that line's length below the upper endplate, `behind` mm behind it.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import numpy as np
from scipy.spatial import cKDTree  # type: ignore[import-untyped]

from .arrays import FLOAT, Array, xyz
from .fields import box, cone, ellipsoid, noise, plate, quad, rotation, smooth_max, smooth_min, sphere, subtract
from .frames import facet, facet_axes
from .levels import LEVELS

_SEGMENTS = np.array([30.0, 25, 20, 17, 15])
_LENGTH = float(_SEGMENTS.sum())
_BEND = [0, -9, -26, -46, -62, -74]
"""Direction of the line at the middle of each segment and at its end, in degrees."""
_HALF_DEPTH = [0, 0.06, 0.25, 0.5, 0.75, 1], [16.5, 16, 12, 8.5, 6.5, 5]
_ARCH = ([0, 0.12, 0.3, 0.45, 0.6, 0.9, 1], [19, 19.5, 17.5, 13.5, 9.5, 4, 1])
_HALF_WIDTH = ([0, 0.12, 0.28, 0.42, 0.55, 0.70, 0.82, 0.92, 1], [50, 55, 54, 47.5, 39, 32, 27.5, 23, 12])
_CANAL_DEPTH = 0.42
"""How far behind the bodies the canal's middle runs, as a share of the arch."""
_FORAMINA = ((0.275, 19, 5.4), (0.50, 17, 4.8), (0.69, 15.5, 4.1), (0.85, 13.5, 3.2))


@cache
def _line() -> tuple[Array, Array, Array, Array]:
    """(y, z) along the line, shares, tangents, and directions to the back."""
    joints = np.cumsum(np.r_[0, _SEGMENTS]) / _LENGTH
    knots = np.r_[0, (joints[:-1] + joints[1:]) / 2, 1.05]
    angles = np.radians(np.interp((np.arange(240) + 0.5) / 240, knots, [0, *_BEND[:5], _BEND[5]]))
    steps = np.stack([np.sin(angles), -np.cos(angles)], 1) * _LENGTH / 240
    points = np.vstack([[0.0, 15.0], np.array([0.0, 15.0]) + np.cumsum(steps, 0)])
    tangents = np.gradient(points, axis=0)
    tangents /= np.linalg.norm(tangents, axis=1)[:, None]
    return points, np.linspace(0, 1, 241), tangents, np.stack([-tangents[:, 1], tangents[:, 0]], 1)


def point(share: float, left: float = 0.0, behind: float = 0.0) -> Array:
    """A point of the sacrum in the frame of S1."""
    points, shares, _, backs = _line()
    i = round(share * (len(shares) - 1))
    y, z = points[i] + backs[i] * behind
    return np.array([left, y, z])


def _at(share: float, table: tuple[Sequence[float], Sequence[float]]) -> float:
    return float(np.interp(share, *table))


def surface(share: float) -> float:
    """How far behind the line the bone ends in the middle."""
    return _at(share, _HALF_DEPTH) + _at(share, _ARCH)


class Sacrum:
    """S1 to S5 and the tail bone."""

    def __init__(self) -> None:
        points, self.shares, self.tangents, self.backs = _line()
        self.points, self.tree = points, cKDTree(points)
        self.facet, self.normal = facet("S1")
        self.axes = facet_axes(self.normal)

    def box(self) -> tuple[Array, Array]:
        """A box around all of it."""
        return np.array([-62.0, -80, -130]), np.array([62.0, 50, 28])

    def __call__(self, p: Array) -> Array:
        m = p.copy()
        m[:, 0] = np.abs(m[:, 0])
        _, nearest = self.tree.query(p[:, 1:])
        share = self.shares[nearest].astype(FLOAT)
        offset = p[:, 1:] - self.points[nearest]
        behind = (offset * self.backs[nearest]).sum(1).astype(FLOAT)
        beyond = (offset * self.tangents[nearest]).sum(1).astype(FLOAT)
        out = self._mass(m, share, behind, beyond)
        out = smooth_min(out, self._first_body(p), 4)
        out = self._ear(out, m, share, behind)
        out = self._crests(self._ridges(out, m), m)
        out = self._joints(out, m)
        out = self._holes(out, m)
        out = _tail_bone(out, m)
        rough = FLOAT(0.3) * noise(p, 13, seed=3) + FLOAT(0.10) * noise(p, 4, seed=8, octaves=2)
        return np.asarray(out + rough, FLOAT)

    @staticmethod
    def _mass(m: Array, share: Array, behind: Array, beyond: Array) -> Array:
        """The wedge of fused bone with its wings, which fall away to the side and thin out below the hip joint."""
        x = m[:, 0]
        width = np.interp(share, *_HALF_WIDTH).astype(FLOAT)
        depth, arch = np.interp(share, *_HALF_DEPTH).astype(FLOAT), np.interp(share, *_ARCH).astype(FLOAT)
        t = np.clip(x / width, 0, 1.3)
        thin = np.interp(share, [0, 0.22, 0.45, 1], [0.62, 0.72, 0.86, 0.62]).astype(FLOAT)
        front = -depth * (1 - thin * np.clip(t / 0.95, 0, 1.2) ** 1.7)
        hollow = 3.0 * np.exp(-(((t - 0.45) / 0.2) ** 2)) * np.clip(1 - share, 0, 1)
        back = (depth + arch * 0.95) * (1 - 0.50 * t**2) - hollow
        core = np.maximum(front - behind, behind - back)
        wing = np.clip(x - 24, 0, 60)
        fall = 0.34 * wing + 0.004 * wing**2
        top = np.where(share < 0.004, -beyond + fall, fall - share * _LENGTH)
        behind_body = np.clip((behind - 15) / 6, 0, 1) * 13.0
        end = np.where(share > 0.996, beyond, (share - 1) * _LENGTH)
        out = smooth_max(core, x - width, 9)
        out = smooth_max(out, (top + behind_body * np.clip(1.5 - x / 16, 0, 1)).astype(FLOAT), 5)
        return smooth_max(out, end.astype(FLOAT), 4)

    @staticmethod
    def _first_body(p: Array) -> Array:
        """The crisp rim of the uppermost endplate."""
        e = np.sqrt((p[:, 0] / 25) ** 2 + (p[:, 1] / 17) ** 2)
        cap = np.abs(p[:, 2] - 8) - FLOAT(7.2) + FLOAT(1.2) * np.clip(1 - (e / 0.8) ** 2, 0, 1)
        return smooth_max(((e - 1) * 17).astype(FLOAT), cap, 2.5)

    @staticmethod
    def _ear(out: Array, m: Array, share: Array, behind: Array) -> Array:
        """The ear-shaped, roughened joint face for the hip bone, and the pitted roughness behind it."""
        along = share * _LENGTH
        upper = np.sqrt(((along - 20) / 17) ** 2 + ((behind - 1) / 9) ** 2)
        lower = np.sqrt(((along - 38) / 13) ** 2 + ((behind - 8) / 8) ** 2)
        ear = np.minimum(upper, lower)
        side = np.clip((m[:, 0] - 36) / 8, 0, 1)
        face = np.clip((1.06 - ear) / 0.18, 0, 1)
        rim = np.exp(-(((ear - 1.1) / 0.12) ** 2))
        pits = np.clip((behind - 11) / 5, 0, 1) * np.clip(1 - along / 62, 0, 1)
        rough = noise(m, 5.5, seed=21)
        return np.asarray(out + side * (face * (1.5 + 0.55 * rough) - rim * 0.9 + pits * (0.6 + 0.8 * rough)), FLOAT)

    @staticmethod
    def _ridges(out: Array, m: Array) -> Array:
        """Lines in front, where the segments have grown together."""
        for share, half in ((0.28, 17), (0.515, 15), (0.70, 13), (0.86, 11)):
            start = point(share, 0, 0.6 - _at(share, _HALF_DEPTH))
            out = smooth_min(out, cone(m, start, start + xyz(half, 1.5, 0), 1.4, 1.0), 2)
        return out

    @staticmethod
    def _crests(out: Array, m: Array) -> Array:
        """The middle crest with its knobs, and the smaller rows beside it."""
        for share, size, length in ((0.20, 9.5, 8.5), (0.38, 8.0, 8.5), (0.56, 6.2, 7.5), (0.72, 4.4, 6.5)):
            back = surface(share)
            out = smooth_min(out, ellipsoid(m, point(share, 0, back + 0.6), (2.6, size, length), rotation(x=_tilt(share) - 8)), 7)
            out = smooth_min(out, sphere(m, point(share + 0.02, 15.5 - 8 * share, back * 0.90), 1.6), 6)
            out = smooth_min(out, sphere(m, point(share + 0.06, 36 - 26 * share, back * 0.60), 2.4), 8)
        return out

    def _joints(self, out: Array, m: Array) -> Array:
        """The upper joint processes and their roots."""
        up = self.axes[:, 1]
        centre = self.facet - self.normal * 3.3
        out = smooth_min(out, plate(m, centre - up * 2, self.axes, (7, 9.5, 3.4), 2.3), 4)
        return smooth_min(out, cone(m, centre - up * 3, centre - up * 14 + xyz(3, -6, 0), 4.5, 7), 4)

    def _holes(self, out: Array, m: Array) -> Array:
        """The nerve holes, the canal, the joint space of the upper joint, and the lamina of S1 that closes the canal below it."""
        for share, left, radius in _FORAMINA:
            front, inside, back = point(share, left + 4, -20), point(share, left - 4, 8), point(share + 0.02, left + 1, 36)
            out = subtract(out, cone(m, front, inside, radius * 1.5, radius * 0.6), 3.0)
            out = subtract(out, cone(m, inside, back, radius * 0.6, radius * 0.75), 2.5)
        q = m.copy()
        q[:, 0] *= FLOAT(0.64)
        stations = [(0.0, 18.0), (0.0, 0.0), (0.25, 0.0), (0.5, 0.0), (0.75, 0.0), (1.0, 0.0)]
        line = [point(share, 0, _at(share, _HALF_DEPTH) + _at(share, _ARCH) * _CANAL_DEPTH) + xyz(0, 0, rise) for share, rise in stations]
        sizes = [float(np.interp(share, [0, 0.3, 1], [7.2, 4.6, 1.6])) for share, _ in stations]
        for a, b, ra, rb in zip(line, line[1:], sizes, sizes[1:], strict=False):
            out = subtract(out, cone(q, a, b, ra, rb), 2.0)
        out = subtract(out, box(m, self.facet + self.normal * 5.2, (8.5, 11, 5.0), self.axes), 1.2)
        behind = LEVELS["S1"].back + LEVELS["S1"].canal_depth
        lamina = [(0, behind + 3.0, -1.0), (14, behind - 1.5, 0.5), (18, behind - 6.0, -10.0), (0, behind - 2.5, -16.0)]
        return smooth_min(out, quad(m, lamina, [2.2, 2.6, 3.0, 2.6], 5), 12)


def _tilt(share: float) -> float:
    """How far the line has turned from upright, in degrees."""
    tangent = _line()[2][round(share * 240)]
    return float(np.degrees(np.arctan2(tangent[0], -tangent[1])))


def _tail_bone(out: Array, m: Array) -> Array:
    end = point(1.0)
    sizes = ((9, 5, 5), (7, 4.4, 5), (5, 4, 4.4), (3.6, 3.4, 3.6))
    places = ([0, -2.5, -1.5], [0, -9.5, -4.8], [0, -15.5, -6.6], [0, -20.5, -6.8])
    for place, radii in zip(places, sizes, strict=True):
        out = smooth_min(out, ellipsoid(m, end + place, radii, rotation(x=72)), 3.0)
    return out
