"""Chest vertebrae as distance fields, in their own frame. Simpler than the low back: they are seen small."""

from __future__ import annotations

import numpy as np

from .arrays import FLOAT, Array
from .body import Form, body
from .fields import box, chain, cone, ellipsoid, noise, plate, quad, smooth_min, sphere, subtract
from .frames import facet, facet_axes, facet_below
from .levels import LEVELS
from .lumbar import seed

_FORM = Form(waist=0.11, dish=1.0, notch=1.2, front=1.95, back=2.5)
_SPINOUS_SLOPE = (22, 30, 38, 46, 54, 58, 60, 58, 50, 38, 22, 10)
"""How steeply the spinous process of T1 to T12 falls, in degrees."""


class Thoracic:
    """T1 to T12. `heights` front and back of the body."""

    def __init__(self, name: str, heights: tuple[float, float]) -> None:
        self.name, self.heights = name, heights
        self.level = level = LEVELS[name]
        self.number = int(name[1:])
        self.lamina = level.back + level.canal_depth
        self.pedicle_rise = level.height / 2 - level.pedicle_height / 2 + 0.3
        self.pedicle_offset = level.canal_width / 2 - 0.3 + level.pedicle_width / 2
        self.upper, self.upper_normal = facet(name)
        self.lower, self.lower_normal = facet_below(name)
        self.upper_axes, self.lower_axes = facet_axes(self.upper_normal), facet_axes(self.lower_normal)
        self.junction = np.array([max(self.pedicle_offset + 0.8, self.upper[0] + 0.5), level.back + 9.5, self.pedicle_rise + 0.5])
        self.slope = np.radians(_SPINOUS_SLOPE[self.number - 1])

    def box(self) -> tuple[Array, Array]:
        """A box around all of it."""
        level, half = self.level, self.level.height / 2
        wide, drop = level.transverse_span / 2 + 4, level.spinous_length * np.sin(self.slope) + 10
        low = np.array([-wide, -level.back - 5, -max(drop, half + 14)])
        return low, np.array([wide, self.lamina + level.spinous_length * np.cos(self.slope) + 16, half + 17])

    def __call__(self, p: Array) -> Array:
        level = self.level
        m = p.copy()
        m[:, 0] = np.abs(m[:, 0])
        out = smooth_min(body(p, level, self.heights, _FORM), self._pedicle(m), 3.5)
        arch = ellipsoid(m, self.junction, (4.4, 4.6, 6.4))
        centre = self.upper - self.upper_normal * 2.2 - self.upper_axes[:, 1] * 2.0
        arch = smooth_min(arch, plate(m, centre, self.upper_axes, (5.0, 7.5, 2.1), 2.3), 3.5)
        arch = smooth_min(arch, self._lamina(m), 3)
        arch = smooth_min(arch, self._transverse(m), 3.5)
        arch = smooth_min(arch, self._spinous(m), 4)
        canal = self._canal(p)
        arch = subtract(arch, canal, 1.5)
        arch = subtract(arch, box(m, self.upper + self.upper_normal * 3.7, (6, 9, 3.4), self.upper_axes), 1.0)
        arch = subtract(arch, box(m, self.lower - self.lower_normal * 3.7, (6, 9, 3.4), self.lower_axes), 1.0)
        out = subtract(smooth_min(out, arch, 3), canal, 1.0)
        if 1 < self.number < 11:
            out = subtract(out, sphere(m, (self.pedicle_offset + 2.5, level.back - 2.5, level.height / 2 + 0.5), 4.0), 1.5)
        return np.asarray(out + FLOAT(0.18) * noise(p, 9, seed=seed(self.name)), FLOAT)

    def _pedicle(self, m: Array) -> Array:
        level, q = self.level, m.copy()
        q[:, 2] = (q[:, 2] - self.pedicle_rise) * FLOAT(level.pedicle_width / level.pedicle_height)
        start, end = (self.pedicle_offset - 0.5, level.back - 5, 0), (self.pedicle_offset + 0.5, level.back + 8, 0)
        return cone(q, start, end, level.pedicle_width / 2 * 1.05, level.pedicle_width / 2)

    def _lamina(self, m: Array) -> Array:
        up, half = self.lower_axes[:, 1], self.level.height / 2
        centre = self.lower + self.lower_normal * 2.4
        corners = [
            np.array([0, self.lamina + 1.8, 3.0]),
            np.array([self.junction[0] - 1.5, self.level.back + 11, 6.0]),
            centre + up * 3,
            np.array([0, self.lamina + 4.6, -half - 2.5]),
        ]
        out = quad(m, corners, [2.3, 2.7, 2.6, 2.5], 2)
        return smooth_min(out, plate(m, centre + up * 2.5, self.lower_axes, (4.6, 7.5, 2.3), 2.3), 3)

    def _transverse(self, m: Array) -> Array:
        half = self.level.transverse_span / 2
        rise, end = (2.5, 3.9) if self.number < 11 else (-1.0, 2.6)
        tip = np.array([half - 4.0, self.level.back + 9.5 + (half - self.junction[0]) * 0.62, self.pedicle_rise + rise])
        return chain(m, [self.junction + 0.5, (self.junction + tip) / 2, tip], [4.2, 3.2, end], 3)

    def _spinous(self, m: Array) -> Array:
        along, down = np.array([0, np.cos(self.slope), -np.sin(self.slope)]), np.array([0, -np.sin(self.slope), -np.cos(self.slope)])
        start = np.array([0, self.lamina + 3.0, -1.5])
        end = start + along * self.level.spinous_length
        height, tail = (4.6, 1.5) if self.number < 10 else (6.5, 6.0)
        q = m.copy()
        q[:, 0] *= FLOAT(1.25)
        blade = quad(q, [start - down * 2, end - down * 0.4, end + down * tail, start + down * height * 1.6], [2.6, 2.2, 2.6, 2.6], 2)
        return smooth_min(blade, cone(m, end - along, end + down * 1.2, 3.0, 3.1), 3)

    def _canal(self, p: Array) -> Array:
        level = self.level
        y = (p[:, 1] - level.back - level.canal_depth / 2) / (level.canal_depth / 2)
        return ((np.sqrt((p[:, 0] / (level.canal_width / 2)) ** 2 + y**2) - 1) * (level.canal_depth / 2)).astype(FLOAT)
