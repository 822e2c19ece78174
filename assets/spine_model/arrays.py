"""The one array type of the model and the few shapes that modules pass to each other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]
"""Points are (n, 3) in mm; distances and tints are (n,)."""

Vector = Array | Sequence[float]
"""Three numbers."""

Field = Callable[[Array], Array]
"""Signed distance in mm to a surface, negative inside, at each of (n, 3) points."""

FLOAT = np.float32


def vector(*numbers: float) -> Array:
    """A single-precision vector."""
    return np.asarray(numbers, FLOAT)


def unit(direction: Vector) -> Array:
    """The same direction, of length 1."""
    given = np.asarray(direction, float)
    found: Array = given / np.linalg.norm(given)
    return found


def xyz(x: float, y: float, z: float) -> Array:
    """A place, or a step from one to another, at double precision."""
    return np.array([x, y, z], float)
