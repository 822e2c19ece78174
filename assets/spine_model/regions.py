"""Where a picture's parts are: a point to put each label on, and outlines to tap, from the map of parts that is rendered with it."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np
from scipy.ndimage import distance_transform_edt  # type: ignore[import-untyped]
from skimage.measure import approximate_polygon, find_contours

from .arrays import Array
from .finish import Trim

_KINDS = {
    "bone": r"[CTL]\d+",
    "disc": r"disc_.+",
    "nerve": r"root_.+",
    "ligament": r"flavum_.+",
    "muscle": r"muscle_.+",
    "infection": r"inflamed_.+",
    "neck": r"C\d",
    "chest": r"T\d+",
    "low-back": r"L\d",
}
"""Labels that say what a thing is, or where, and not which: the parts of a scene that they are true of."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A label's point in pixels of the render: inside its part, with `room` pixels around it."""

    x: int
    y: int
    room: float


def owned(parts: Array, names: Sequence[str], owners: Sequence[str | None]) -> Array:
    """The map with cut faces and insides given to the part they belong to."""
    numbers = np.arange(len(names) + 1)
    for i, owner in enumerate(owners, 1):
        if owner in names:
            numbers[i] = names.index(owner) + 1
    found: Array = numbers[parts]
    return found


def alike(label: str, part: str, names: Sequence[str], others: Collection[str]) -> list[str]:
    """A label's part first, then the parts that its word is true of as well, without those that `others`, labels of their own, name."""
    kind = _KINDS.get(label)
    if kind is None or not re.fullmatch(kind, part):
        return [part]
    return [part, *(name for name in names if name != part and name not in others and re.fullmatch(kind, name))]


def spot(mask: Array, near: tuple[float, float] | None = None) -> Spot | None:
    """The point with most room inside a mask; with `near` (pixels), the one that balances room against closeness. None if hidden."""
    if int(mask.sum()) < 60:
        return None
    room = distance_transform_edt(np.pad(mask, 1))[1:-1, 1:-1]
    score = room
    if near is not None:
        rows, columns = np.indices(mask.shape)
        away = np.hypot(columns - near[0], rows - near[1])
        score = np.where(mask, np.minimum(room, 12) - away * 0.5, -np.inf)
    y, x = np.unravel_index(int(score.argmax()), mask.shape)
    return Spot(int(x), int(y), float(room[y, x]))


def outlines(mask: Array, trim: Trim, step: int = 4, tolerance: float = 1.2, most: int = 3, digits: int = 4) -> list[list[list[float]]]:
    """At most so many polygons around a mask, largest first, as shares of the finished picture; `tolerance` in steps of pixels."""
    small = np.pad(mask[::step, ::step], 1)
    found = []
    for line in find_contours(small.astype(float), 0.5):  # type: ignore[no-untyped-call]
        simple = approximate_polygon(line, tolerance)  # type: ignore[no-untyped-call]
        if len(simple) > 3:
            found.append([[round(c, digits) for c in trim.share((x - 1) * step, (y - 1) * step)] for y, x in simple[:-1]])
    return sorted(found, key=lambda polygon: -_area(polygon))[:most]


def inside(x: float, y: float, polygon: list[list[float]]) -> bool:
    """Whether a point lies in a polygon: an odd number of its sides is crossed on the way out."""
    sides = zip(polygon, polygon[1:] + polygon[:1], strict=True)
    return sum((ay > y) != (by > y) and x < (bx - ax) * (y - ay) / (by - ay) + ax for (ax, ay), (bx, by) in sides) % 2 == 1


def _area(polygon: list[list[float]]) -> float:
    pairs = zip(polygon, polygon[1:] + polygon[:1], strict=True)
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in pairs)) / 2
