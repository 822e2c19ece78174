"""What touches what in the finished meshes: bones at their joints, screws and nerves, implants and the canal. For `measure`."""

from __future__ import annotations

import numpy as np
from scipy.spatial import cKDTree  # type: ignore[import-untyped]

from . import figures, implants, legs, pelvis, ribs
from .back import BELLIES, Back
from .frames import Frames
from .levels import LEVELS, NAMES, below
from .mesh import Mesh, manifold
from .nerves import root_line
from .stage import SIDES
from .tubes import spline

_SCREWED = ("L4", "L5")


def overlaps(frames: Frames, meshes: dict[str, Mesh]) -> dict[str, float]:
    """Volume in mm3 that a bone and the next one down share; joints must be apart."""
    solids = {name: manifold(mesh.stood(frames[name])) for name, mesh in meshes.items()}
    return {f"{name}-{below(name)}": round(float((solids[name] ^ solids[below(name)]).volume()), 2) for name in NAMES[2:-1]}


def screws(frames: Frames, meshes: dict[str, Mesh]) -> dict[str, dict[str, float]]:
    """By screw: the least room to a root in mm (below 0 it would be pierced), points of its shaft in the canal, mm3 in another bone."""
    roots = np.concatenate([spline(root_line(frames, name, side), 400) for name in ("L3", "L4", "L5") for side, _ in SIDES])
    tree = cKDTree(roots[:, :3])
    found = {}
    for name in _SCREWED:
        level, frame = LEVELS[name], frames[name]
        others = [manifold(meshes[other].stood(frames[other])) for other in ("L3", "L4", "L5", "S1") if other != name]
        for side, word in SIDES:
            mesh = implants.screw(implants.pedicle_path(frames, name, side))
            away, near = tree.query(mesh.points)
            p = frame.into(mesh.points)
            y = (p[:, 1] - level.back - level.canal_depth / 2) / (level.canal_depth / 2)
            x = np.abs(p[:, 0]) / (level.canal_width / 2)
            in_canal = int((np.hypot(x, y) < 0.94).sum())
            shared = sum(float((manifold(mesh) ^ other).volume()) for other in others)
            found[f"{name} {word}"] = {
                "room": round(float((away - roots[near, 3]).min()), 2),
                "in_canal": in_canal,
                "elsewhere": round(shared, 2),
            }
    return found


def solids(frames: Frames) -> dict[str, dict[str, float | bool]]:
    """The other shapes of the set: closed, and their volume in cm3."""
    back = Back(frames, ("L2", "L3", "L4", "L5", "S1"))
    shapes = {
        "hip bones": pelvis.mesh(),
        "long bones": legs.long_bones(),
        "figure": legs.figure(),
        "rib T6": ribs.rib(frames, "T6", 1),
        "rib T12 right": ribs.rib(frames, "T12", -1),
        **{belly.name: back.muscle(belly, 1, -60, 150) for belly in BELLIES},
        **{f"person {part}": mesh for part, mesh in figures.Figure(figures.Pose()).meshes().items()},
        **{f"sciatic {i}": mesh for i, mesh in enumerate(legs.sciatic(frames, 1))},
    }
    return {name: {"closed": mesh.closed(), "volume_cm3": round(mesh.volume() / 1000, 2)} for name, mesh in shapes.items()}
