"""Measures the finished meshes, as one would measure bones, and writes them to `measures.json` for the tests and the docs.

`python -m spine_model.measure`. The angles come from planes laid through the endplates, not from the table.
"""

from __future__ import annotations

import json
import os
import sys

import numpy as np

from .arrays import Array
from .contacts import overlaps, screws, solids
from .frames import Frames, neutral
from .levels import LEVELS, NAMES, Region
from .mesh import Mesh
from .posture import NEUTRAL
from .vertebrae import Shape, whole

RECORD = os.path.join(os.path.dirname(os.path.abspath(__file__)), "measures.json")
_CURVES = {"neck": ("C3", "C7"), "chest": ("T1", "T12"), "low-back": ("L1", "S1"), "lowest-two": ("L4", "S1")}


_POWERS = {Region.LOW_BACK: (2.12, 2.45), Region.CHEST: (1.95, 2.5), Region.NECK: (2.3, 3.0), Region.SACRUM: (2.0, 2.0)}
"""How boxy the bodies' outlines are in front and behind, so that a ring of points lies equally deep in the dish all around."""


def _ring(mesh: Mesh, name: str, *, upper: bool) -> Array:
    """Points of an endplate between its middle and its rim, in the level's frame."""
    level, sign = LEVELS[name], 1.0 if upper else -1.0
    width, depth = (level.upper_width, level.upper_depth) if upper else (level.lower_width, level.lower_depth)
    p = mesh.points
    front, back = _POWERS[level.region]
    power = np.where(p[:, 1] < 0, front, back)
    share = (np.abs(2 * p[:, 0] / width) ** power + np.abs(2 * p[:, 1] / depth) ** power) ** (1 / power)
    top = 15.0 if name == "S1" else NEUTRAL.height(name) / 2
    found: Array = p[(share > 0.55) & (share < 0.78) & (np.abs(p[:, 2] * sign - top) < 4.0) & (np.abs(p[:, 0]) < width * 0.3)]
    return found


def _tilt(mesh: Mesh, frames: Frames, name: str, *, upper: bool) -> float:
    """How far an endplate falls to the front in the side view, in degrees."""
    points = frames[name].out(_ring(mesh, name, upper=upper))
    across = points - points.mean(0)
    normal = np.linalg.svd(across, full_matrices=False)[2][2]
    normal = normal if normal[2] > 0 else -normal
    return float(np.degrees(np.arctan2(-normal[1], normal[2])))


def _body(mesh: Mesh, name: str) -> dict[str, float]:
    """Sizes of a body at its upper endplate, and the canal at the height of the pedicles, in mm."""
    level, p = LEVELS[name], mesh.points
    plate = p[(p[:, 2] > level.height / 2 - 5) & (p[:, 2] < level.height / 2 + 1) & (p[:, 1] < level.back - 1)]
    slab = p[np.abs(p[:, 2] - (level.height / 2 - level.pedicle_height / 2 - 0.8)) < 1.0]
    near_middle = slab[(np.abs(slab[:, 0]) < 1.5) & (slab[:, 1] > 0)]
    behind = near_middle[:, 1][near_middle[:, 1] > level.back + 4]
    wall = near_middle[:, 1][near_middle[:, 1] < level.back + 4]
    inner = np.abs(slab[:, 0][(np.abs(slab[:, 1] - level.back - level.canal_depth * 0.45) < 1.0) & (np.abs(slab[:, 0]) > 6)])
    front = p[np.abs(p[:, 0]) < 3]
    front = front[front[:, 1] < -level.depth / 2 + 3]
    return {
        "upper_width": float(np.ptp(plate[plate[:, 1] < 0][:, 0])),
        "upper_depth": float(level.back - plate[:, 1].min()),
        "front_height": float(np.ptp(front[:, 2])),
        "canal_width": float(2 * inner.min()),
        "canal_depth": float(behind.min() - wall.max()),
    }


def measured() -> dict[str, object]:
    """Every level's volume, whether its surface is closed, the sizes of the low back and the curves."""
    frames, meshes = neutral(), {name: whole(Shape(name, None, 0.65 if name == "S1" else 0.6)) for name in NAMES}
    levels = {name: {"closed": mesh.closed(), "volume_cm3": round(mesh.volume() / 1000, 1)} for name, mesh in meshes.items()}
    tilts = {name: _tilt(meshes[name], frames, name, upper=True) for name in NAMES if name not in ("C1", "C2")}
    lower = {name: _tilt(meshes[name], frames, name, upper=False) for name in ("C7", "T12")}
    curves = {word: round(lower.get(tail, tilts[tail]) - tilts[head], 1) for word, (head, tail) in _CURVES.items()}
    bodies = {name: {key: round(value, 1) for key, value in _body(meshes[name], name).items()} for name in NAMES if name[0] == "L"}
    touching = {"overlaps": overlaps(frames, meshes), "screws": screws(frames, meshes), "solids": solids(frames)}
    return {"levels": levels, "curves": curves, "bodies": bodies} | touching


if __name__ == "__main__":
    with open(RECORD, "w", encoding="utf-8") as file:
        json.dump(measured(), file, indent=1)
        file.write("\n")
    sys.stdout.write(f"{RECORD}\n")
