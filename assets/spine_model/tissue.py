"""Skin, fat, fascia and the muscles of the back as one thick slice behind a disc, with a way in cut through them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from .arrays import FLOAT, Array, Field
from .fields import noise, smooth_max
from .frames import Frame, Frames
from .mesh import Mesh, polygonise
from .posture import NEUTRAL
from .store import stored
from .vertebrae import Shape, bone

_CODE = ("levels", "posture", "frames", "body", "lumbar", "vertebrae", "tissue")
_SKIN, _THICK = 105.0, 26.0
"""How far behind the disc the skin is, and how thick the slice, in mm."""
_HALF_WIDTH = 66.0


@dataclass(frozen=True, slots=True)
class Corridor:
    """A way in: its name tells stored meshes apart, its field is in the disc's frame."""

    name: str
    field: Field


def tube_corridor(tip: Array, outward: Array, radius: float) -> Corridor:
    """Round, from a tip outward."""

    def field(q: Array) -> Array:
        w: Array = q - tip.astype(FLOAT)
        t = w @ outward.astype(FLOAT)
        aside = np.linalg.norm(w - t[:, None] * outward.astype(FLOAT), axis=1)
        return np.where(t > -4, aside - radius - 0.6, np.sqrt(np.maximum(aside - radius, 0) ** 2 + (t + 4) ** 2)).astype(FLOAT)

    return Corridor(f"tube {tip.tolist()} {outward.tolist()} {radius}", field)


def open_corridor() -> Corridor:
    """Wide, down both sides of the spinous process."""

    def field(q: Array) -> Array:
        y = q[:, 1]
        half = 27 + 0.10 * np.clip(y - 45, 0, 60) + 3 * np.sin(y * 0.09)
        return smooth_max((np.abs(q[:, 0]) - half).astype(FLOAT), (38 - y + np.abs(q[:, 0]) * 0.1).astype(FLOAT), 10)

    return Corridor("open", field)


class Tissue:
    """The layers behind a disc of the neutral spine, below the level cut through it."""

    def __init__(self, frames: Frames, disc: Frame, corridor: Corridor) -> None:
        self.disc, self.corridor = disc, corridor
        self.bones = [(frames[name], bone(Shape(name, NEUTRAL.heights(name)))) for name in ("L4", "L5")]

    def skin(self) -> Mesh:
        """Reddened along the cut."""
        mesh = self._mesh("skin", lambda q: smooth_max(np.maximum(self._out(q), -self._out(q) - FLOAT(3.4)), -self.corridor.field(q), 0.6))
        edge = self.corridor.field(self.disc.into(mesh.points).astype(FLOAT))
        return mesh.tinted(np.clip((2.6 - edge) / 1.6, 0, 1) * 0.9)

    def fat(self) -> Mesh:
        """From skin to fascia."""

        def field(q: Array) -> Array:
            band = np.maximum(self._out(q) + FLOAT(3.4), -self._out(q) - self._depth(q))
            return smooth_max(band + FLOAT(0.3) * noise(q, 7, seed=1), -self.corridor.field(q), 0.6)

        return self._mesh("fat", field)

    def fascia(self) -> Mesh:
        """The pale sheet on the muscles, and its middle wall down to the spinous process."""

        def field(q: Array) -> Array:
            inner = self._out(q) + self._depth(q)
            septum = np.maximum(np.maximum(np.abs(q[:, 0]) - FLOAT(2.0), 40 - q[:, 1]), np.maximum(inner, FLOAT(0.4) - self._bone(q)))
            sheet = np.minimum(np.maximum(inner, -inner - FLOAT(1.5)), septum)
            return smooth_max(sheet, -self.corridor.field(q), 0.3)

        return self._mesh("fascia", field)

    def muscles(self) -> list[Mesh]:
        """Inner (multifidus), middle (longissimus) and outer (iliocostalis) belly of both sides."""

        def belly(q: Array, start: Array, end: Array) -> Array:
            x = np.abs(q[:, 0])
            out = smooth_max((start - x).astype(FLOAT), (x - end).astype(FLOAT), 5.0)
            out = smooth_max(out, (self._out(q) + self._depth(q) + FLOAT(1.9)).astype(FLOAT), 5.0)
            out = smooth_max(out, (24 + 0.10 * x - q[:, 1]).astype(FLOAT), 4.0)
            hollow = np.sqrt((q[:, 0] / 1.25) ** 2 + (q[:, 1] - 28) ** 2) - 17
            out = smooth_max(smooth_max(out, -self._bone(q) + FLOAT(1.0), 1.0), -hollow.astype(FLOAT), 2)
            return smooth_max(out + FLOAT(0.45) * noise(q * vector_flat(), 6, seed=2), -self.corridor.field(q), 0.8)

        seams = [
            lambda y: 0 * y + 2.4,
            lambda y: 21 + 0.16 * (y - 40) + 2.5 * np.sin(y * 0.12),
            lambda y: 43 + 0.05 * (y - 40),
            lambda y: 0 * y + 60,
        ]
        return [self._mesh(f"muscle {i}", _between(belly, seams[i], seams[i + 1])) for i in range(3)]

    def _mesh(self, name: str, field: Field) -> Mesh:
        """A layer of the slice."""

        def sliced(q: Array) -> Array:
            slab = np.maximum(np.maximum(np.abs(q[:, 0]) - _HALF_WIDTH, q[:, 2]), -q[:, 2] - _THICK)
            return smooth_max(field(q).astype(FLOAT), slab.astype(FLOAT), 0.5)

        low, high = (-_HALF_WIDTH - 2, 16, -_THICK - 2), (_HALF_WIDTH + 2, _SKIN + 5, 2)
        made = stored(_CODE, [name, self.corridor.name], lambda: polygonise(sliced, low, high, 0.7, smooth=1))
        return made.stood(self.disc)

    @staticmethod
    def _out(q: Array) -> Array:
        """How far outside the skin, in mm."""
        found: Array = q[:, 1] - (_SKIN - 0.0042 * q[:, 0] ** 2 - 3.0 * np.exp(-((q[:, 0] / 9) ** 2)))
        return found.astype(FLOAT)

    @staticmethod
    def _depth(q: Array) -> Array:
        """Skin and fat together, in mm."""
        found: Array = 17.4 + 0.05 * np.abs(q[:, 0]) - 1.5 * np.exp(-((q[:, 0] / 6) ** 2))
        return found.astype(FLOAT)

    def _bone(self, q: Array) -> Array:
        world = self.disc.out(q).astype(FLOAT)
        return np.asarray(np.min([field(frame.into(world)) for frame, field in self.bones], axis=0), FLOAT)


def _between(belly: Callable[[Array, Array, Array], Array], start: Callable[[Array], Array], end: Callable[[Array], Array]) -> Field:
    return lambda q: belly(q, start(q[:, 1]) + 0.3, end(q[:, 1]) - 0.3)


def vector_flat() -> Array:
    """Stretches bumps along the muscle."""
    return np.array([1.0, 1.0, 0.25], FLOAT)
