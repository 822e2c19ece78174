"""Pedicle screws with their heads, rods, and bone cement."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .arrays import FLOAT, Array, Vector, unit, xyz
from .fields import ellipsoid, noise, smooth_max, smooth_min, sphere, subtract, union
from .frames import Frames
from .levels import LEVELS
from .mesh import Mesh, polygonise
from .store import stored
from .tubes import spline, tube

_AROUND = 48


def axes_along(direction: Vector, up: Vector = (0, 0, 1)) -> Array:
    """Axes whose third column is the direction."""
    z = unit(direction)
    x = unit(np.cross(np.asarray(up, float), z))
    return np.stack([x, np.cross(z, x), z], 1)


@dataclass(frozen=True, slots=True)
class Path:
    """A straight way into a bone: entry point, direction, mm."""

    entry: Array
    direction: Array
    length: float


def pedicle_path(frames: Frames, name: str, side: int, depth: float = 0.80) -> Path:
    """Down a pedicle, toed in, to a share of the body's depth."""
    level = LEVELS[name]
    if name == "S1":
        entry, end = (25.0 * side, level.back + 15, 6.0), (11.0 * side, -level.back * 0.55, 4.5)
    else:
        offset, rise = level.canal_width / 2 - 0.6 + level.pedicle_width / 2, level.height / 2 - level.pedicle_height / 2 - 0.8
        entry, end = ((offset + 4.0) * side, level.back + 16.0, rise), ((offset - 7.5) * side, -level.back * (2 * depth - 1), rise - 1.0)
    a, b = frames[name].out(entry), frames[name].out(end)
    return Path(a, unit(b - a), float(np.linalg.norm(b - a)))


def screw(path: Path, radius: float = 3.1, pitch: float = 2.8) -> Mesh:
    """A threaded shaft that narrows to its tip."""
    rows = int(path.length / pitch * 22)
    along = np.linspace(0, path.length, rows)
    angle = np.linspace(0, 2 * np.pi, _AROUND, endpoint=False)
    phase = (along[:, None] / pitch - angle[None] / (2 * np.pi)) % 1.0
    thread = np.clip(1 - np.abs(phase - 0.5) * 3.6, 0, 1) * (radius * 0.30 * np.clip((path.length - along) / 5, 0, 1))[:, None]
    core = radius * 0.72 * np.clip((path.length - along) / 9 + 0.12, 0, 1) ** 0.5
    r = (core[:, None] + thread)[..., None]
    axes = axes_along(path.direction)
    rings = path.entry + along[:, None, None] * axes[:, 2] + r * (np.cos(angle)[:, None] * axes[:, 0] + np.sin(angle)[:, None] * axes[:, 1])
    base = tube(path.entry + along[:, None] * axes[:, 2], 1.0, around=_AROUND)
    points = np.vstack([rings.reshape(-1, 3), path.entry, path.entry + axes[:, 2] * path.length])
    return Mesh(points.astype(FLOAT), base.triangles)


def _head(q: Array) -> Array:
    r = np.sqrt(q[:, 0] ** 2 + q[:, 1] ** 2)
    shell = smooth_max((r - 6.3).astype(FLOAT), (np.abs(q[:, 2] - 7) - 8.0).astype(FLOAT), 1.4)
    slot = np.maximum(np.abs(q[:, 0]) - 2.9, 5.0 - q[:, 2]).astype(FLOAT)
    slot = np.minimum(slot, (np.sqrt(q[:, 0] ** 2 + (q[:, 2] - 5.8) ** 2) - 2.9).astype(FLOAT))
    out = smooth_min(subtract(shell, slot, 0.6), sphere(q, (0, 0, 0), 5.0), 1.5)
    plug = np.maximum(r - 3.9, np.abs(q[:, 2] - 12.2) - 2.3).astype(FLOAT)
    drive = np.maximum(r - 1.9, 11.5 - q[:, 2]).astype(FLOAT)
    return smooth_min(out, subtract(plug, drive, 0.2), 0.3)


def screw_head(path: Path, rod: Vector) -> tuple[Mesh, Array]:
    """The head with its slot along `rod`, and the middle of the slot."""
    z = -path.direction
    y = unit(np.asarray(rod, float) - z * (np.asarray(rod, float) @ z))
    axes = np.stack([np.cross(y, z), y, z], 1)
    made = stored(("implants",), "head", lambda: polygonise(_head, (-8, -8, -7), (8, 8, 17), 0.22, 3))
    return made.moved(axes, path.entry), path.entry + axes @ np.array([0, 0, 5.8])


def rod(seats: list[Array]) -> Mesh:
    """A rod through the slots, 11 mm longer at both ends."""
    along = unit(seats[0] - seats[-1])
    points = spline([seats[0] + along * 11, *seats, seats[-1] - along * 11], 60)
    radius = np.full(60, 2.75)
    radius[[0, -1]] = 2.0
    return tube(points, radius, around=_AROUND)


def cement(middle: Vector, share: float = 1.0) -> Mesh:
    """A lump of cement around a point of the body's own frame; `share` of its full size."""
    q = np.asarray(middle, float)

    def field(p: Array) -> Array:
        lumps = (
            ellipsoid(p, q + xyz(-1, 0, 0), np.array([8, 10, 6.4]) * share),
            ellipsoid(p, q + xyz(-2, -6 * share, 1), np.array([6, 6, 5.0]) * share),
            ellipsoid(p, q + xyz(-2, 5 * share, -1), np.array([5, 5, 4.0]) * share),
        )
        return np.asarray(union(3, *lumps) + FLOAT(0.8) * noise(p, 8, seed=12) + FLOAT(0.2) * noise(p, 2.6, seed=2), FLOAT)

    return polygonise(field, q - xyz(14, 18, 11), q + xyz(14, 16, 11), 0.35)
