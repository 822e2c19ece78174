"""Neck vertebrae as distance fields, in their own frame. Good for the whole column; not for a close view."""

from __future__ import annotations

import numpy as np

from .arrays import FLOAT, Array, xyz
from .body import Form, body
from .fields import chain, cone, ellipsoid, noise, quad, rotation, smooth_max, smooth_min, sphere, subtract, union
from .levels import LEVELS
from .lumbar import seed

_FORM = Form(waist=0.10, dish=0.8, notch=0.3, front=2.3, back=3.0)
_SPINOUS_DROP = {1: 0.0, 2: 5.0, 3: 6.0, 4: 6.0, 5: 7.0, 6: 8.0, 7: 7.0}


class Cervical:
    """C1 to C7. `heights` front and back of the body."""

    def __init__(self, name: str, heights: tuple[float, float]) -> None:
        self.name, self.heights = name, heights
        self.level = level = LEVELS[name]
        self.number = int(name[1:])
        self.lamina = level.back + level.canal_depth
        self.tip = self.lamina + 3 + level.spinous_length
        self.pillar = 18.0 if self.number == 2 else 19.0

    def box(self) -> tuple[Array, Array]:
        """A box around all of it."""
        if self.number == 1:
            return np.array([-42.0, -18, -14]), np.array([42.0, 40, 14])
        level, half = self.level, self.level.height / 2
        wide = level.transverse_span / 2 + 4
        low = np.array([-wide, -level.back - 6, -half - 12])
        return low, np.array([wide, self.tip + 8, half + (22 if self.number == 2 else 11)])

    def __call__(self, p: Array) -> Array:
        m = p.copy()
        m[:, 0] = np.abs(m[:, 0])
        if self.number == 1:
            return _atlas(p, m)
        level, half = self.level, self.level.height / 2
        out = body(p, level, self.heights, _FORM)
        if self.number == 2:
            out = smooth_min(out, chain(p, [(0, 0, half - 3), (0, 0.5, half + 8), (0, 1.5, half + 15)], [6.4, 4.9, 4.2], 3), 5)
            out = smooth_min(out, ellipsoid(m, (14, 3, half - 1.5), (8.5, 7.5, 4.2), rotation(y=20)), 4)
        else:
            inner, edge = (level.upper_width / 2 - 1.2, -3, half + 0.2), (level.upper_width / 2 - 1.4, level.back - 3, half + 2.2)
            out = smooth_min(out, cone(m, inner, edge, 1.5, 1.9), 2)
        arch = smooth_min(self._pillar(m), self._lamina(m), 3)
        arch = smooth_min(arch, self._spinous(m), 3)
        arch = smooth_min(arch, self._transverse(m), 2.5)
        vessel = level.upper_width / 2 + 4.4
        arch = subtract(arch, cone(m, (vessel, 1.2, -12), (vessel, 1.2, 12), 2.7), 1.0)
        arch = subtract(arch, self._canal(p), 1.5)
        return np.asarray(smooth_min(out, arch, 2.5) + FLOAT(0.12) * noise(p, 7, seed=seed(self.name)), FLOAT)

    def _pillar(self, m: Array) -> Array:
        """The column of joints beside the body; its ends slope by 45 degrees."""
        half = self.level.height / 2
        centre, normal = np.array([self.pillar, self.level.back + 4.0, 0.0]), np.array([0, 0.70, 0.71])
        out = ellipsoid(m, centre, (6.2, 6.6, half + 5.5), rotation(x=-12))
        ends = np.abs((m - centre.astype(FLOAT)) @ normal.astype(FLOAT)) - FLOAT(half * 0.71 + (0.8 if self.number == 2 else 1.3))
        out = smooth_max(out, ends, 1.5)
        bridge = (self.level.upper_width / 2 - 2, self.level.back - 4, 1), (self.pillar - 2, self.level.back + 2, 0.5)
        return smooth_min(out, cone(m, *bridge, 4.0, 4.2), 3)

    def _lamina(self, m: Array) -> Array:
        half, side = self.level.height / 2, self.pillar - 3
        corners = [
            (0, self.lamina + 1.6, half - 2.5),
            (side, self.level.back + 6, half - 3),
            (side, self.level.back + 6.5, -half + 2),
            (0, self.lamina + 3.0, -half + 0.5),
        ]
        return quad(m, corners, [1.9, 2.4, 2.4, 2.1], 2)

    def _spinous(self, m: Array) -> Array:
        start, end = np.array([0, self.lamina + 2.5, -1.0]), np.array([0, self.tip, -_SPINOUS_DROP[self.number]])
        blade = [start + xyz(0, 0, 3.5), end + xyz(0, -2, 1), end + xyz(0, -2, -2.0), start + xyz(0, 0, -3.5)]
        out = quad(m, blade, [2.4, 2.0, 2.4, 2.4], 2)
        if self.number == 7:
            return smooth_min(out, sphere(m, end, 3.6), 3)
        return smooth_min(out, cone(m, end + xyz(0.5, -3, -1), end + xyz(3.4, 0.5, -2.5), 2.4, 2.3), 2.5)

    def _transverse(self, m: Array) -> Array:
        """Two bars around the gap for the artery."""
        tip, edge = self.level.transverse_span / 2, self.level.upper_width / 2
        front = chain(m, [(edge - 1, -2, 0), (tip - 7, -2.5, -1), (tip - 3.5, -2.0, -1.5)], [3, 1.9, 2.3], 2)
        back = chain(m, [(self.pillar, self.level.back + 1, 0), (tip - 5, 4.5, -2), (tip - 2.0, 4.0, -3)], [3.4, 2.1, 2.5], 2)
        return union(1.5, front, back, cone(m, (tip - 4, -2, -1.6), (tip - 3, 4, -2.8), 1.8))

    def _canal(self, p: Array) -> Array:
        level = self.level
        y = (p[:, 1] - level.back - level.canal_depth / 2) / (level.canal_depth / 2)
        x = np.abs(p[:, 0]) / (level.canal_width / 2) * (1 + 0.16 * np.clip(y, -1, 1))
        return np.asarray((np.sqrt(x**2 + y**2) - 1) * (level.canal_depth / 2), FLOAT)


def _atlas(p: Array, m: Array) -> Array:
    """C1: a ring with broad side masses."""
    around = np.sqrt((p[:, 0] / 1.02) ** 2 + ((p[:, 1] - 12) / 1.12) ** 2) - 18.5
    out = (np.sqrt(around**2 + (p[:, 2] * 0.75) ** 2) - FLOAT(3.4)).astype(FLOAT)
    out = smooth_min(out, ellipsoid(m, (18.5, 6, 0), (7.5, 9.5, 7.5)), 4)
    out = smooth_min(out, chain(m, [(21, 8, -1), (30, 9, -1.5), (36, 10, -2)], [4.2, 3.0, 3.4], 3), 3)
    out = subtract(out, cone(m, (27.5, 9, -9), (27.5, 9, 9), 2.8), 1)
    out = smooth_min(out, sphere(p, (0, -9.0, -0.5), 3.4), 3)
    return subtract(out, ellipsoid(m, (17.5, 5, 10.5), (6, 9, 5.5)), 1.5)
