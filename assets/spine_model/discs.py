"""Discs between posed vertebrae: whole, bulging, slipped (herniated), or cut open to show ring and core."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict, dataclass

import numpy as np

from .arrays import FLOAT, Array, Field, Vector, xyz
from .fields import chain, ellipsoid, noise, rotation, smooth_max, smooth_min
from .frames import Frame, Frames
from .levels import LEVELS, below
from .mesh import Mesh, polygonise
from .posture import Pose, Spine
from .store import stored

_CODE = ("levels", "posture", "frames", "discs")


@dataclass(frozen=True, slots=True)
class Herniation:
    """A slipped part of the core: `side` +1 is the patient's left; mm from the middle, across, and down."""

    side: int = 1
    offset: float = 8.5
    size: float = 8.0
    down: float = 2.0


@dataclass(frozen=True, slots=True)
class Blob:
    """An ellipsoid of tissue that others make way for."""

    centre: Array
    radii: tuple[float, float, float]
    axes: Array

    def __call__(self, p: Array) -> Array:
        return ellipsoid(p, self.centre, self.radii, self.axes)


class Disc:
    """The disc below a level of a posed spine; `bulge` mm wider than the bones at mid height."""

    def __init__(self, spine: Spine, frames: Frames, name: str, bulge: float = 1.0, herniation: Herniation | None = None) -> None:
        self.spine, self.name, self.bulge, self.herniation = spine, name, bulge, herniation
        self.low_name = below(name)
        self.upper, self.lower = LEVELS[name], LEVELS[self.low_name]
        self.up, self.down = frames[name], frames[self.low_name]
        self.frame = self._frame()
        self.blobs = self._blobs()

    def _frame(self) -> Frame:
        top = self.up.out([0, 0, -self.spine.height(self.name) / 2])
        bottom = self.down.out([0, 0, self.spine.height(self.low_name) / 2])
        z = self.up.axes[:, 2] + self.down.axes[:, 2]
        z = z / np.linalg.norm(z)
        y = self.up.axes[:, 1] + self.down.axes[:, 1]
        y = y - z * (y @ z)
        y = y / np.linalg.norm(y)
        frame = Frame(Pose(((1, 0, 0), (0, 1, 0), (0, 0, 1)), (0, 0, 0)))
        frame.axes, frame.origin = np.stack([np.cross(y, z), y, z], 1), (top + bottom) / 2
        return frame

    def _blobs(self) -> list[Blob]:
        if self.herniation is None:
            return []
        h = self.herniation
        edge, s = self.lower.back - 1.0, h.size
        axes = self.frame.axes @ rotation(z=-18 * h.side).astype(float)
        root = self.frame.out([h.side * h.offset, edge, 0.0])
        tip = self.frame.out([h.side * (h.offset + 0.8), edge + 0.62 * s, -h.down])
        return [Blob(root, (s * 1.05, s * 0.75, 4.2), axes), Blob(tip, (s * 0.80, s * 0.60, 4.4), axes)]

    def layers(self, p: Array) -> tuple[Array, Array]:
        """Distance to the disc, and how far out a point lies (0 middle, 1 rim), for points of the column."""
        pu, pb = self.up.into(p), self.down.into(p)
        lean_up = np.tan(np.radians(self.spine.wedge(self.name) / 2))
        lean_down = np.tan(np.radians(self.spine.wedge(self.low_name) / 2))
        over = pu[:, 2] + FLOAT(self.spine.height(self.name) / 2) - FLOAT(lean_up) * pu[:, 1]
        under = pb[:, 2] - FLOAT(self.spine.height(self.low_name) / 2) + FLOAT(lean_down) * pb[:, 1]
        t = np.clip(under / np.maximum(under - over, 0.5), 0, 1)
        x, y = pb[:, 0] * (1 - t) + pu[:, 0] * t, pb[:, 1] * (1 - t) + pu[:, 1] * t
        swell = self.bulge * 4 * t * (1 - t) - 0.4
        width = (self.lower.upper_width * (1 - t) + self.upper.lower_width * t) / 2 + swell
        depth = (self.lower.upper_depth * (1 - t) + self.upper.lower_depth * t) / 2 + swell
        yy = y + 1.4 * np.exp(-((x / (0.24 * self.upper.lower_width)) ** 2)) * np.clip(y / 6, 0, 1)
        power = np.where(yy < 0, 2.12, 2.45)
        f = ((np.abs(x) / width) ** power + (np.abs(yy) / depth) ** power) ** (1 / power) + FLOAT(1e-4)
        side = np.maximum(np.sqrt(x * x + yy * yy) * (1 - 1 / f), -np.minimum(width, depth))
        dished = np.clip(1 - (f / 0.82) ** 2, 0, 1) ** 0.8 * 1.5
        cap = np.maximum(over - 0.3 - dished, -under - 0.3 - dished)
        out = smooth_max(side.astype(FLOAT), cap.astype(FLOAT), 1.6)
        for blob in self.blobs:
            out = smooth_min(out, blob(p), 3.0)
        return (out + FLOAT(0.12) * noise(p, 8, seed=9)).astype(FLOAT), f

    def __call__(self, p: Array) -> Array:
        return self.layers(p)[0]

    def core(self, q: Array) -> Array:
        """The soft core, for points of the disc's own frame; a herniation is fed by it."""
        middle = np.array([0, 1.5, 0])
        out = ellipsoid(q, middle, (self.upper.lower_width * 0.25, self.upper.lower_depth * 0.26, 5.2))
        if self.herniation:
            root, tip = (self.frame.into(blob.centre) for blob in self.blobs)
            path = [middle + xyz(root[0] * 0.45, 4, 0), root, tip]
            out = smooth_min(out, chain(q, path, [4.0, 2.0, self.herniation.size * 0.40], 3), 3)
        return out.astype(FLOAT)

    def mesh(self, grid: float = 0.6) -> Mesh:
        """The whole disc, reddened where it presses out."""
        mesh = self._stored("whole", grid, lambda q: self(self._world(q)))
        if not self.blobs:
            return mesh
        return mesh.tinted(np.max([np.clip((1.5 - blob(mesh.points)) / 3, 0, 0.9) for blob in self.blobs], axis=0))

    def cut_open(self, point: Vector = (0, 0, 0), normal: Vector = (0, 0, 1.0), grid: float = 0.45) -> tuple[Mesh, Mesh]:
        """Ring and core on the far side of a plane of the disc's frame; the ring's layers are tinted on the cut face."""
        at, towards = np.asarray(point, FLOAT), np.asarray(normal, FLOAT)

        def side(q: Array) -> Array:
            found: Array = ((q - at) @ towards).astype(FLOAT)
            return found

        def ring(q: Array) -> Array:
            return smooth_max(smooth_max(self(self._world(q)), side(q), 0.4), -(self.core(q) - FLOAT(0.02)), 0.25)

        def core(q: Array) -> Array:
            inside = np.maximum(self(self._world(q)) + FLOAT(0.30), self.core(q))
            return smooth_max(smooth_max(inside, side(q) - FLOAT(0.2), 0.8), -side(q) - 5, 0.5)

        key = [list(map(float, point)), list(map(float, normal))]
        outer = self._stored(f"ring {key}", grid, ring, smooth=1)
        _, share = self.layers(outer.points)
        face = np.clip((side(self.frame.into(outer.points).astype(FLOAT)) + 1.0) / 0.8, 0, 1)
        wave = (0.5 + 0.5 * np.cos(np.clip(share, 0.4, 1.2) * 2 * np.pi * 14)) ** 1.5
        inner = self._stored(f"core {key}", grid, core, smooth=1)
        heat = [np.clip((0.8 - blob(inner.points)) / 2.5, 0, 0.85) for blob in self.blobs]
        return outer.tinted(wave * face * 0.9), inner.tinted(np.max(heat, axis=0) if heat else np.zeros(len(inner.points)))

    def _world(self, q: Array) -> Array:
        return self.frame.out(q).astype(FLOAT)

    def _stored(self, what: str, grid: float, field: Callable[[Array], Array], smooth: int = 2) -> Mesh:
        reach = np.array([self.upper.lower_width / 2 + 6, self.upper.lower_depth / 2 + 14, 14.0])
        poses = [[frame.axes.round(3).tolist(), frame.origin.round(2).tolist()] for frame in (self.up, self.down)]
        slipped = asdict(self.herniation) if self.herniation else None
        numbers = [what, self.name, grid, self.bulge, slipped, poses, self.spine.wedge(self.name), self.spine.height(self.name)]
        numbers += [self.spine.wedge(self.low_name), self.spine.height(self.low_name), smooth]
        made = stored(_CODE, numbers, lambda: polygonise(lambda q: field(q).astype(FLOAT), -reach, reach, grid, smooth))
        return made.stood(self.frame)


def nearest(fields: list[Field]) -> Field:
    """The union of several fields, unblended."""
    return lambda p: np.min([field(p) for field in fields], axis=0)
