"""Every level as a mesh in its own frame: whole, or cut open with its spongy inside."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol, assert_never, cast

import numpy as np

from .arrays import FLOAT, Array, Vector, unit
from .cervical import Cervical
from .fields import subtract
from .frames import facet, facet_below
from .levels import LEVELS, Region
from .lumbar import Lumbar
from .mesh import Mesh, from_manifold, manifold, polygonise, taken
from .posture import NEUTRAL
from .sacrum import Sacrum
from .store import stored
from .thoracic import Thoracic

_CODE = ("levels", "posture", "frames", "body", "lumbar", "thoracic", "cervical", "sacrum", "vertebrae")
Plane = tuple[Vector, Vector]
"""A point of the cut and the direction to the side that stays, in the level's frame."""


class Bone(Protocol):
    """A distance field that knows its box."""

    def __call__(self, p: Array) -> Array: ...

    def box(self) -> tuple[Array, Array]: ...


@dataclass(frozen=True, slots=True)
class Shape:
    """One bone. `grid` is the sampling distance; `spur` a bony lip in mm; `crack` a break line below the upper endplate."""

    name: str
    heights: tuple[float, float] | None = None
    grid: float = 0.55
    spur: float = 0.0
    crack: bool = False

    def numbers(self) -> list[object]:
        """What tells this shape from others."""
        heights = self.heights or NEUTRAL.heights(self.name)
        return [self.name, [round(h, 3) for h in heights], self.grid, self.spur, self.crack]


def bone(shape: Shape) -> Bone:
    """The distance field of a shape."""
    heights = shape.heights or NEUTRAL.heights(shape.name)
    region = LEVELS[shape.name].region
    match region:
        case Region.LOW_BACK:
            found: Bone = Lumbar(shape.name, heights, shape.spur)
        case Region.CHEST:
            found = Thoracic(shape.name, heights)
        case Region.NECK:
            found = Cervical(shape.name, heights)
        case Region.SACRUM:
            found = Sacrum()
        case _:
            assert_never(region)
    return Cracked(found, sum(heights) / 2) if shape.crack else found


class Cracked:
    """A bone with a jagged break around the front of its body, under a dented upper endplate."""

    def __init__(self, whole: Bone, height: float) -> None:
        self.whole, self.height = whole, height

    def box(self) -> tuple[Array, Array]:
        """The box of the whole bone."""
        return self.whole.box()

    def __call__(self, p: Array) -> Array:
        x, y, z = p[:, 0], p[:, 1], p[:, 2]
        d = self.whole(p)
        line = 0.06 * self.height + 1.6 * np.sin(x * 0.33 + 1) + 1.0 * np.sin(x * 0.9) + 0.7 * np.sin(x * 1.9 + y * 0.8) + 0.08 * y
        width = 0.95 * np.clip((7 - y) / 12, 0, 1)
        d = subtract(d, np.maximum(np.abs(z - line) - width, -(d + 4.5)).astype(FLOAT), 0.4)
        fork = 0.06 * self.height + 3.6 - 0.45 * np.abs(x + 6) + 0.8 * np.sin(x * 1.3)
        second = np.maximum(np.abs(z - fork) - 0.45 * np.clip((2 - y) / 9, 0, 1), np.abs(x + 6) - 8)
        return subtract(d, np.maximum(second, -(d + 3.0)).astype(FLOAT), 0.3)


def whole(shape: Shape) -> Mesh:
    """The mesh of a bone, tinted where cartilage is."""

    def make() -> Mesh:
        field = bone(shape)
        mesh = polygonise(field, *field.box(), shape.grid)
        return mesh.tinted(_cartilage(shape.name, mesh.points))

    return stored(_CODE, shape.numbers(), make)


def opened(shape: Shape, *planes: Plane) -> tuple[Mesh, Mesh]:
    """A bone cut along planes: what any of them keeps stays. The outside, and the cut face with its dense shell tinted."""
    sides = [(np.asarray(point, float), unit(normal)) for point, normal in planes]

    def make() -> Mesh:
        solid = manifold(whole(shape))
        halves = [solid.trim_by_plane(cast("tuple[float, float, float]", tuple(map(float, n))), float(n @ a)) for a, n in sides]
        kept = halves[0]
        for half in halves[1:]:
            kept = kept + half
        mesh = from_manifold(kept.refine_to_length(1.0))
        on = np.zeros(len(mesh.points), bool)
        for a, n in sides:
            on |= np.abs((mesh.points - a) @ n) < 2e-3
        shell = np.clip(1.35 + bone(shape)(mesh.points) / 1.3, 0, 1)
        return mesh.tinted(np.where(on, 2 + shell, 0))

    mesh = stored(_CODE, [shape.numbers(), [[a.round(2).tolist(), n.round(3).tolist()] for a, n in sides]], make)
    marks = cast("Array", mesh.tint)
    face = (marks >= 1.5)[mesh.triangles].all(1)
    outside = taken(mesh.tinted(_cartilage(shape.name, mesh.points)), ~face)
    inside = taken(mesh.tinted(np.clip(marks - 2, 0, 1)), face)
    if outside is None or inside is None:
        raise ValueError(f"The cut does not go through {shape.name}.")
    return outside, inside


def _cartilage(name: str, points: Array) -> Array:
    """1 where the joints' gliding surface is."""
    tint = np.zeros(len(points), FLOAT)
    if LEVELS[name].region == Region.NECK:
        return tint
    surfaces: Sequence[tuple[Array, Array]] = [facet(name)] if name == "S1" else [facet(name), facet_below(name)]
    q = points.copy()
    q[:, 0] = np.abs(q[:, 0])
    for centre, normal in surfaces:
        depth = (q - centre) @ normal.astype(FLOAT)
        radius = np.linalg.norm(q - centre - depth[:, None] * normal.astype(FLOAT), axis=1)
        tint = np.maximum(tint, np.clip((2.2 - np.abs(depth)) / 0.8, 0, 1) * np.clip((7.5 - radius) / 1.0, 0, 1))
    return tint.astype(FLOAT)
