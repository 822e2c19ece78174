"""Which parts of a picture can be touched: `<picture>.regions.json` beside it, `{"disc": {"outlines": [[[0.2, 0.3], …], …]}}`."""

from __future__ import annotations

import json
import math
from typing import Any

from kiosk.library.exhibits import Polygons

Regions = dict[str, Polygons]
"""Outlines by part, in shares (0 to 1) of the picture's width and height."""

MAX_REGIONS = 200_000
"""Bytes of such a file; the largest that comes with the kiosk has 8,000."""

_POINTS = 2_000
"""Of all outlines of one part: a touch is held against each of them."""

_CORNERS, _COORDINATES = 3, 2
_BEYOND = 0.02
"""How far an outline may leave its picture: one of a part that is cut off at the edge goes over it a little."""


def regions_path(picture: str) -> str:
    """The name or path of the list of regions of the picture with this name or path."""
    return picture.rpartition(".")[0] + ".regions.json"


def read_regions(data: bytes) -> Regions | None:
    """The list of regions, or None when it cannot be read."""
    try:
        return {str(part): _outlines(found["outlines"]) for part, found in json.loads(data).items()}
    except (ValueError, AttributeError, KeyError, TypeError, RecursionError):
        return None


def _outlines(found: list[list[Any]]) -> Polygons:
    outlines = tuple(tuple(_point(point) for point in outline) for outline in found)
    if not outlines or any(len(outline) < _CORNERS for outline in outlines) or sum(map(len, outlines)) > _POINTS:
        raise ValueError("not outlines")
    return outlines


def _point(point: Any) -> tuple[float, float]:
    """Two shares of the picture's width and height. Raises ValueError on anything else."""
    if not isinstance(point, list) or len(point) != _COORDINATES:
        raise ValueError("not a point")
    x, y = (float(share) if isinstance(share, int | float) and not isinstance(share, bool) else math.nan for share in point)
    if not all(-_BEYOND <= share <= 1 + _BEYOND for share in (x, y)):
        raise ValueError("not a share")
    return _within(x), _within(y)


def _within(share: float) -> float:
    return round(min(1.0, max(0.0, share)), 4)
