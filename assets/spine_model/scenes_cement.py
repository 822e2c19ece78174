"""Cement for a broken L1, step by step from one camera: a tube down the pedicle, a balloon, the space it leaves, the cement."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum

import numpy as np

from . import implants, instruments
from .arrays import FLOAT, Array, unit
from .fields import box, ellipsoid, noise, union
from .frames import Frame
from .levels import LEVELS
from .mesh import Mesh, polygonise, taken
from .posture import Spine
from .stage import Stage
from .tubes import tube
from .windows import windowed


class Step(StrEnum):
    """What is in the bone."""

    NEEDLE = "needle"
    BALLOON = "balloon"
    SPACE = "space"
    CEMENT = "cement"


_MIDDLE = np.array([8.5, -3.5, 0.0])
"""Of the balloon, in the frame of L1."""
_RADII = (8.0, 10.5, 6.6)


def _hollow(q: Array) -> Array:
    lumps = ellipsoid(q, _MIDDLE, _RADII), ellipsoid(q, _MIDDLE + np.array([-1.5, -4.5, 0.5]), (6.5, 6.5, 5.4))
    return np.asarray(union(3, *lumps) + FLOAT(0.25) * noise(q, 6, seed=4), FLOAT)


def _opened(stage: Stage, step: Step) -> None:
    """L1 without its left front quarter; after the balloon with the space that it has pressed."""
    frame = stage.frames["L1"]

    def tool(p: Array) -> Array:
        q = frame.into(p)
        quarter = box(q, (23.75, -15.25, 0), (16.25, 24.75, 26), rounding=0.1)
        return np.asarray(np.minimum(quarter, _hollow(q)) if step is Step.SPACE else quarter, FLOAT)

    corners = np.array([frame.out((x, y, z)) for x in (-8, 42) for y in (-43, 12) for z in (-29, 29)])
    windowed(stage, stage.shape("L1", grid=0.45), tool, (corners.min(0), corners.max(0)), f"cement {step is Step.SPACE}", sick=True)


def _way(frame: Frame) -> tuple[Array, Array]:
    """Middle of the balloon and the direction out of the body through the left pedicle."""
    level = LEVELS["L1"]
    offset = level.canal_width / 2 + level.pedicle_width / 2 + 3.5
    entry = frame.out([offset, level.back + 15, level.height / 2 - level.pedicle_height / 2 + 1])
    middle = frame.out(_MIDDLE)
    return middle, unit(entry - middle)


def shorten_roots(stage: Stage, name: str) -> None:
    """Leave out what would stand out of the canal above the uppermost level shown."""
    top, frame = LEVELS[name].height / 2 - 3.0, stage.frames[name]
    for i, part in enumerate(stage.parts):
        if part.name.startswith("root_"):
            low = frame.into(part.mesh.points)[:, 2] < top
            kept = taken(part.mesh, low[part.mesh.triangles].all(1))
            if kept is not None:
                stage.parts[i] = replace(part, mesh=kept)


def _rod(start: Array, end: Array, radius: float, point: float = 0.0) -> Mesh:
    length = float(np.linalg.norm(end - start))
    share = np.array([0.0, max(0.4, point) / length, 1.0])
    return tube(start + (end - start) * share[:, None], np.array([0.12 if point else 0.7, 1.0, 1.0]) * radius, around=40)


def kyphoplasty(step: Step) -> Stage:
    """One step, from the left."""
    stage = Stage(Spine(collapse={"L1": 0.26}))
    stage.bones(("T12", "L2"))
    _opened(stage, step)
    stage.discs(("T12", "L1"))
    frame = stage.frames["L1"]
    middle, out = _way(frame)
    inner = {Step.NEEDLE: 2.0, Step.BALLOON: 11.5, Step.SPACE: 11.5, Step.CEMENT: 7.5}[step]
    shaft, hub = instruments.cannula(middle + out * inner, out, 92 - inner)
    stage.add("cannula", shaft, "steel")
    stage.add("handle", hub, "teal")
    if step is Step.NEEDLE:
        stage.add("needle", _rod(middle - out * 6.5, middle + out * 4, 1.5, 5.0), "titanium", owner="cannula")
    elif step is Step.BALLOON:
        bag = polygonise(lambda p: np.asarray(ellipsoid(frame.into(p), _MIDDLE, _RADII), FLOAT), middle - 16, middle + 16, 0.4)
        stage.add("balloon", bag.tinted(np.ones(len(bag.points))), "balloon")
        stage.add("catheter", _rod(middle + out * 9, middle + out * 14, 1.3), "white_ligament", owner="balloon")
    elif step is Step.CEMENT:
        stage.add("cement", implants.cement(_MIDDLE).stood(frame), "cement")
    stage.sac(("T12", "L1", "L2"))
    stage.roots(("T12", "L1"), 70)
    shorten_roots(stage, "T12")
    stage.look(("T12", "L1", "L2", "cannula", "handle"), 58, 14, 1.1)
    return stage
