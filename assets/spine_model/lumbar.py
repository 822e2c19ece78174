"""Low back vertebrae as distance fields, in their own frame. The left side is drawn; the right one mirrors it."""

from __future__ import annotations

import numpy as np

from .arrays import FLOAT, Array, xyz
from .body import Form, body, spurred
from .fields import box, chain, cone, ellipsoid, noise, plate, quad, smooth_min, subtract, triangle
from .frames import facet, facet_axes, facet_below
from .levels import LEVELS

_FORM = Form()
_TRANSVERSE_RISE = {"L1": 0.5, "L2": 1.0, "L3": 1.5, "L4": 5.0, "L5": 4.5}
_SPINOUS_HALF_HEIGHT = {"L1": 8.8, "L2": 9.4, "L3": 9.0, "L4": 7.6, "L5": 5.6}
_SPINOUS_DROP = {"L1": 3.5, "L2": 3.5, "L3": 3.2, "L4": 2.4, "L5": 4.5}


class Lumbar:
    """L1 to L5. `heights` front and back of the body; `spur` mm of bony lip; landmarks in mm from the body's centre."""

    def __init__(self, name: str, heights: tuple[float, float], spur: float = 0.0) -> None:
        self.name, self.heights, self.spur = name, heights, spur
        self.level = level = LEVELS[name]
        self.scale = level.height / 26.0
        self.lamina = level.back + level.canal_depth
        self.pedicle_rise = level.height / 2 - level.pedicle_height / 2 - 0.8
        self.pedicle_offset = level.canal_width / 2 - 0.6 + level.pedicle_width / 2
        self.upper, self.upper_normal = facet(name)
        self.lower, self.lower_normal = facet_below(name)
        self.upper_axes, self.lower_axes = facet_axes(self.upper_normal), facet_axes(self.lower_normal)
        self.junction = np.array([max(self.pedicle_offset + 0.5, self.upper[0] + 2.5), level.back + 11.5, self.pedicle_rise])
        self.lamina_top, self.lamina_bottom = 2.0 * self.scale, -13.0 * self.scale

    def box(self) -> tuple[Array, Array]:
        """A box around all of it."""
        level, half = self.level, self.level.height / 2
        wide = level.transverse_span / 2 + 6
        low = np.array([-wide, -level.back - 6 - self.spur, -half - 24])
        return low, np.array([wide, self.lamina + level.spinous_length + 14, half + 20])

    def __call__(self, p: Array) -> Array:
        level = self.level
        mirrored = p.copy()
        mirrored[:, 0] = np.abs(mirrored[:, 0])
        out = body(p, level, self.heights, _FORM)
        if self.spur > 0:
            out = spurred(p, out, level, self.heights, self.spur)
        out = smooth_min(out, self._pedicle(mirrored), 4.5)
        arch = self._upper_process(mirrored, ellipsoid(mirrored, self.junction, (5.6, 5.2, 7.6)))
        arch = smooth_min(arch, self._lamina(mirrored), 4)
        arch = smooth_min(arch, self._transverse(mirrored), 4)
        arch = smooth_min(arch, self._spinous(mirrored), 6.5)
        canal = self._canal(p)
        arch = subtract(arch, canal, 2.0)
        for centre, normal, axes in self._gaps():
            arch = subtract(arch, box(mirrored, centre + normal * 5.2, (8.5, 11, 5.0), axes), 1.2)
        out = subtract(smooth_min(out, arch, 4.0), canal, 1.2)
        rough = FLOAT(0.22) * noise(p, 11, seed=seed(self.name)) + FLOAT(0.07) * noise(p, 3.2, seed=5, octaves=2)
        return (out + rough).astype(FLOAT)

    def _gaps(self) -> tuple[tuple[Array, Array, Array], ...]:
        """The two joint spaces: centre, direction to clear, axes."""
        return (self.upper, self.upper_normal, self.upper_axes), (self.lower, -self.lower_normal, self.lower_axes)

    def _pedicle(self, m: Array) -> Array:
        level, q = self.level, m.copy()
        q[:, 2] = (q[:, 2] - self.pedicle_rise) * FLOAT(level.pedicle_width / level.pedicle_height)
        start, end = (self.pedicle_offset - 0.6, level.back - 7, 0), (self.pedicle_offset + 1.0, level.back + 9.5, 0)
        return cone(q, start, end, level.pedicle_width / 2 * 1.04, level.pedicle_width / 2 * 0.96)

    def _upper_process(self, m: Array, junction: Array) -> Array:
        """A rounded plate that cups the joint from in front and outside, with its knob behind (mammillary process)."""
        width, up = self.upper_axes[:, 0], self.upper_axes[:, 1]
        centre = self.upper - self.upper_normal * 3.3
        out = plate(m, centre - up * 1.2, self.upper_axes, (6.9, 9.6, 3.3), 2.3)
        out = smooth_min(out, cone(m, self.junction + xyz(0, 1, 1), centre - up, 5.2, 3.0), 4)
        out = smooth_min(out, cone(m, centre + width * 5.0 + up * 0.5, centre + width * 6.4 - up * 5.0, 2.6, 2.3), 3)
        return smooth_min(junction, out, 4)

    def _lamina(self, m: Array) -> Array:
        """A sloping shingle from the junction to the midline, ending in the lower joint process."""
        level, width, up = self.level, self.lower_axes[:, 0], self.lower_axes[:, 1]
        centre = self.lower + self.lower_normal * 3.9
        top, bottom = np.array([0, self.lamina + 2.6, self.lamina_top]), np.array([0, self.lamina + 7.0, self.lamina_bottom])
        outer_top = np.array([self.junction[0] - 3.2, level.back + 13.5, 5.0 * self.scale])
        neck = np.array([max(self.junction[0] - 5.2, centre[0]), self.lamina + 0.2, -4.5 * self.scale])
        out = quad(m, [top, outer_top, neck, bottom], [2.8, 3.2, 3.4, 3.2], 2)
        out = smooth_min(out, triangle(m, [bottom + xyz(0, 0, 3), neck, centre - width * 2 + up * 5], [3.0, 3.4, 3.0]), 4)
        pars = [self.junction + xyz(-0.5, 2, -2), neck + xyz(0.2, -0.6, 0), centre + xyz(-0.2, 0.6, 8.0)]
        out = smooth_min(out, chain(m, pars, [4.8, 3.7, 4.2], 4), 3)
        return smooth_min(out, plate(m, centre + up * 2.0, self.lower_axes, (5.9, 10.5, 3.9), 2.2), 4)

    def _transverse(self, m: Array) -> Array:
        """A flat blade, out and slightly back and up; at L5 a stout wedge."""
        level, half = self.level, self.level.transverse_span / 2
        root = np.array([self.junction[0] + 2.0, level.back + 9.0, self.pedicle_rise - 0.5])
        rise = self.pedicle_rise + _TRANSVERSE_RISE[self.name]
        if self.name == "L5":
            tip = np.array([half - 3.5, level.back + 12.5, rise])
            return quad(
                m, [root + xyz(-3, -5, 5.0), tip + xyz(0, 0, 1.0), tip + xyz(0, 0, -1.0), root + xyz(-3, -5, -6.0)], [4.6, 3.2, 3.2, 4.8], 3
            )
        tip = np.array([half - 2.6, level.back + 14.0, rise])
        mid = root * 0.38 + tip * 0.62 + np.array([0, -0.8, 0.4])
        out = quad(
            m, [root + xyz(-1, 0, 3.6), mid + xyz(0, 0, 3.0), mid + xyz(0, 0, -2.6), root + xyz(-1, 0, -4.0)], [2.7, 1.9, 1.9, 2.8], 2
        )
        out = smooth_min(
            out, quad(m, [mid + xyz(0, 0, 3.0), tip + xyz(0, 0, 0.6), tip + xyz(0, 0, -0.9), mid + xyz(0, 0, -2.6)], 2.0, 2), 2
        )
        return smooth_min(out, cone(m, root + xyz(0.5, 2.2, -1.5), root + xyz(2.6, 4.0, -3.8), 2.4, 1.4), 2)

    def _spinous(self, m: Array) -> Array:
        """A hatchet blade, thin above, thick along its lower and back edge, hollowed below."""
        start, length = self.lamina + 4.5, self.level.spinous_length
        half, high = length / 2 + 4.2, _SPINOUS_HALF_HEIGHT[self.name]
        drop = _SPINOUS_DROP[self.name]
        slope = np.arctan2(drop, half)
        along, up = np.array([0, np.cos(slope), -np.sin(slope)]), np.array([0, np.sin(slope), np.cos(slope)])
        middle = np.array([0, start + length / 2 - 0.5, (self.lamina_top + self.lamina_bottom) / 2 - drop * 0.55])
        q = m.copy()
        out_share = np.clip((m[:, 1] - middle[1]) / half, -1, 1)
        grow = 0.03 if self.name in ("L4", "L5") else 0.10
        q[:, 2] = (q[:, 2] - middle[2]) / (1 + grow * out_share) + middle[2]
        q[:, 2] += FLOAT(1.1) * np.clip(1 - ((m[:, 1] - middle[1] + 2) / (half * 0.7)) ** 2, 0, 1) * np.sign(q[:, 2] - middle[2]) * 0.8
        blade = plate(q, middle, np.stack([along, up, [1.0, 0, 0]], 1), (half, high, 2.5), 2.9)
        end = middle + along * (half - 3.6)
        tip = chain(m, [end + up * (high * 0.55), end + along * 1.0 - up * high * 0.1, end - up * (high * 0.80)], [2.5, 3.3, 3.9], 4)
        low = middle - up * (high * 0.92)
        keel = cone(m, low - along * (half - 7), low + along * (half - 4.5), 2.2, 3.2)
        return smooth_min(smooth_min(blade, tip, 5), keel, 5)

    def _canal(self, p: Array) -> Array:
        """A rounded triangle that stays clear behind the body."""
        level = self.level
        middle = level.back + level.canal_depth * 0.5
        y = (p[:, 1] - middle) / (level.canal_depth / 2)
        x = np.abs(p[:, 0]) / (level.canal_width / 2) * (1 + 0.20 * np.clip(y, -1, 1))
        return np.asarray((np.sqrt(x**2 + y**2) - 1) * (level.canal_depth / 2), FLOAT)


def seed(name: str) -> int:
    """Each level its own roughness."""
    return sum(ord(letter) * (place + 7) for place, letter in enumerate(name))
