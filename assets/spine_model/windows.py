"""Bone taken away by a tool: what is left, and the spongy face that the tool leaves."""

from __future__ import annotations

from typing import cast

import numpy as np

from .arrays import FLOAT, Array, Field
from .mesh import Mesh, from_manifold, manifold, polygonise, taken
from .stage import Stage
from .store import stored
from .vertebrae import Shape, bone, whole

_CODE = ("levels", "posture", "frames", "body", "lumbar", "thoracic", "sacrum", "vertebrae", "windows")
_NEAR = 0.25
"""How near a point must lie to the tool's field to belong to the face that it leaves, in mm."""


def windowed(stage: Stage, shape: Shape, tool: Field, box: tuple[Array, Array], key: str, *, sick: bool = False, grid: float = 0.4) -> None:
    """A bone of this stage without what lies in `tool` (a field of the column inside `box`); its new face is a part of its own.

    `key` tells stored tools apart.
    """
    frame = stage.frames[shape.name]

    def make() -> Mesh:
        solid = whole(shape).stood(frame)
        kept = manifold(Mesh(solid.points, solid.triangles)) - manifold(polygonise(tool, *box, grid, smooth=0))
        mesh = from_manifold(kept.refine_to_length(1.0))
        on = np.abs(tool(mesh.points)) < _NEAR
        local = frame.into(mesh.points)
        shell = np.clip(1.35 + bone(shape)(local) / 1.3, 0, 1)
        return Mesh(local.astype(FLOAT), mesh.triangles).tinted(np.where(on, 2 + shell, 0))

    where = [frame.axes.round(3).tolist(), frame.origin.round(2).tolist()]
    mesh = stored(_CODE, [shape.numbers(), key, where, [corner.round(2).tolist() for corner in box], grid], make)
    marks = cast("Array", mesh.tint)
    face = (marks >= 1.5)[mesh.triangles].all(1)
    outside = taken(mesh.tinted(np.zeros(len(mesh.points))), ~face)
    left = taken(mesh.tinted(np.clip(marks - 2, 0, 1)), face)
    stage.add(shape.name, None if outside is None else outside.stood(frame), "bone_sick" if sick else "bone")
    stage.add(f"{shape.name}_cut", None if left is None else left.stood(frame), "spongy_sick" if sick else "spongy")
