"""The soft back around the low spine, for cutaway pictures: long muscle bellies whose fibres part around a tube, and skin on its fat."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.ndimage import gaussian_filter1d  # type: ignore[import-untyped]

from . import sacrum
from .arrays import FLOAT, Array, Vector, unit, xyz
from .fields import noise, smooth_max
from .frames import Frames
from .levels import LEVELS
from .mesh import Mesh, polygonise
from .store import stored
from .tubes import along_tube, skinned

_CODE = ("levels", "posture", "frames", "sacrum", "back")
_AROUND = 96
_SKIN, _FAT = 3.2, 11.0
"""Thickness in mm."""


@dataclass(frozen=True, slots=True)
class Belly:
    """A muscle's belly: where its middle runs (mm to the side, mm behind the arches) and its half width and depth."""

    name: str
    aside: float
    behind: float
    wide: float
    deep: float
    ridges: int


BELLIES = (
    Belly("multifidus", 14.0, 13.0, 11.5, 14.0, 7),
    Belly("longissimus", 35.0, 9.0, 13.0, 14.0, 9),
    Belly("iliocostalis", 55.0, 3.0, 10.0, 11.0, 7),
)
"""Inner, middle and outer."""


def _profile(points: list[Array]) -> tuple[Array, Array]:
    """Heights and smoothed depths of a line down the back."""
    rows = np.array(sorted((float(p[2]), float(p[1])) for p in points))
    z = np.linspace(rows[0, 0] - 40, rows[-1, 0] + 60, 300)
    slope = (rows[-1, 1] - rows[-2, 1]) / (rows[-1, 0] - rows[-2, 0])
    y = np.interp(z, rows[:, 0], rows[:, 1]) + np.clip(z - rows[-1, 0], 0, None) * slope * 0.6
    return z, gaussian_filter1d(y, 22)


class Back:
    """The back of these frames between two heights of the column (mm above the sacral endplate)."""

    def __init__(self, frames: Frames, names: tuple[str, ...], tube: tuple[Vector, Vector] | None = None) -> None:
        low_back = [name for name in names if name != "S1"]
        down = [frames["S1"].out(sacrum.point(share, 0, sacrum.surface(share))) for share in (0.22, 0.36, 0.5, 0.64, 0.78, 0.9)]
        arches = [frames[n].out([0, LEVELS[n].back + LEVELS[n].canal_depth + 3, 0]) for n in low_back]
        tips = [frames[n].out([0, LEVELS[n].back + LEVELS[n].canal_depth + 7 + LEVELS[n].spinous_length, -8]) for n in low_back]
        self._arch = _profile([*arches, *down])
        self._tip = _profile([*tips, *(place + xyz(0, 9, 0) for place in down)])
        self._tube = None if tube is None else (np.asarray(tube[0], float), unit(tube[1]))

    def _apart(self, points: Array) -> Array:
        """Points pushed off the tube's axis, to the side that they are on."""
        if self._tube is None:
            return points
        tip, out = self._tube
        w = points - tip
        along = w @ out
        off = w - along[:, None] * out
        off[:, 2] *= 0.42
        away = np.linalg.norm(off, axis=1)
        need = np.where(along > -6, np.maximum(14.5 - away, 0), 0)
        push = off / np.maximum(away, 1e-3)[:, None]
        push[:, 2] = 0
        return np.asarray(points + push * need[:, None])

    def muscle(self, belly: Belly, side: int, low: float, high: float) -> Mesh:
        """One belly from `low` to `high`, thinner and dying away at both ends."""
        z = np.linspace(low, high, 150)
        share = (z - low) / (high - low)
        swell = np.interp(share, [0, 0.3, 0.6, 1], [0.42, 0.95, 1.0, 0.86])
        turn = np.linspace(0, 2 * np.pi, _AROUND, endpoint=False)
        ridge = (
            1
            + 0.055 * np.cos(belly.ridges * turn[None] + 2.2 * share[:, None])
            + 0.03 * np.cos((2 * belly.ridges + 3) * turn[None] - 3 * share[:, None])
        )
        square = (np.abs(np.cos(turn)) ** 2.6 + np.abs(np.sin(turn)) ** 2.6) ** (-1 / 2.6)
        reach = swell[:, None] * ridge * square[None]
        x = side * (belly.aside + reach * belly.wide * np.cos(turn)[None])
        y = np.interp(z, *self._arch)[:, None] + belly.behind * swell[:, None] + reach * belly.deep * np.sin(turn)[None]
        rings = np.stack([x, y, np.repeat(z[:, None], _AROUND, 1)], -1)
        if side < 0:
            rings = rings[:, ::-1]
        rings = self._apart(rings.reshape(-1, 3)).reshape(rings.shape)
        made = skinned(rings, rings[0].mean(0), rings[-1].mean(0))
        ends = np.clip(np.minimum(z - low, high - z) / 26, 0, 1)
        return Mesh(made.points, made.triangles, None, along_tube(ends * ends * (3 - 2 * ends), _AROUND))

    def _outside(self, p: Array) -> Array:
        """How far outside the skin a point is, in mm."""
        x, z = p[:, 0], p[:, 2]
        furrow = 4.0 * np.exp(-((x / 9) ** 2))
        return np.asarray(p[:, 1] - (np.interp(z, *self._tip) + 17.0 - 0.0045 * x * x - furrow), FLOAT)

    def cover(self, low: float, high: float, half: float, hole: float) -> tuple[Mesh, Mesh]:
        """Skin, reddened along the small cut, and the fat under it; level above, dying away to the sides and below."""

        def layer(start: float, end: float, rough: float) -> Mesh:
            def field(p: Array) -> Array:
                out = self._outside(p)
                band = np.maximum(out - start, end - out) + FLOAT(rough) * noise(p, 7, seed=1)
                top = p[:, 2] - high - FLOAT(1.2) * np.sin(p[:, 0] * 0.09)
                slab = np.maximum(np.maximum(top, low - p[:, 2]), np.abs(p[:, 0]) - half)
                found = smooth_max(band.astype(FLOAT), slab.astype(FLOAT), 1.6)
                if self._tube is None:
                    return found
                w = p - self._tube[0].astype(FLOAT)
                along = w @ self._tube[1].astype(FLOAT)
                away = np.linalg.norm(w - along[:, None] * self._tube[1].astype(FLOAT), axis=1)
                return smooth_max(found, (hole - away).astype(FLOAT), 1.0)

            y = np.interp(np.linspace(low, high, 30), *self._tip)
            box = (-half - 4, float(y.min()) - 24, low - 4), (half + 4, float(y.max()) + 24, high + 6)
            tube = None if self._tube is None else [t.round(3).tolist() for t in self._tube]
            key = ["cover", start, end, rough, low, high, half, hole, tube, self._tip[1].round(3).tolist()]
            made = stored(_CODE, key, lambda: polygonise(field, *box, 1.0))
            edge = np.minimum((half - np.abs(made.points[:, 0])) / 22, (made.points[:, 2] - low) / 26)
            ends = np.clip(edge, 0, 1)
            return Mesh(made.points, made.triangles, self._sore(made.points, hole), (ends * ends * (3 - 2 * ends)).astype(FLOAT))

        return layer(0.0, -_SKIN, 0.0), layer(-_SKIN, -_SKIN - _FAT, 0.35)

    def _sore(self, points: Array, hole: float) -> Array | None:
        if self._tube is None:
            return None
        w = points - self._tube[0]
        away = np.linalg.norm(w - (w @ self._tube[1])[:, None] * self._tube[1], axis=1)
        return np.clip((hole + 2.2 - away) / 1.6, 0, 0.8).astype(FLOAT)
