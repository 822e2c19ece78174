"""Where the parts of a picture are: `<picture>.parts.json`, written beside it as `{"disc": [0.67, 0.20]}`."""

from __future__ import annotations

import json
import math

Parts = dict[str, tuple[float, float]]
"""Shares (0 to 1) of the picture's width and height, by part."""
_COORDINATES = 2


def parts_path(picture: str) -> str:
    """The name or path of the list of parts of the picture with this name or path."""
    return picture.rpartition(".")[0] + ".parts.json"


def read_parts(data: bytes) -> Parts | None:
    """The list of parts, or None when it cannot be read."""
    try:
        return {str(part): _point(point) for part, point in json.loads(data).items()}
    except (ValueError, AttributeError, RecursionError):
        return None


def _point(value: object) -> tuple[float, float]:
    """Two shares of the picture's width and height. Raises ValueError on anything else."""
    if not isinstance(value, list) or len(value) != _COORDINATES:
        raise ValueError("not a point")
    x, y = (float(share) if isinstance(share, int | float) and not isinstance(share, bool) else math.nan for share in value)
    if not (0 <= x <= 1 and 0 <= y <= 1):
        raise ValueError("not a share")
    return x, y
