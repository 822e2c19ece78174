"""A cage in the disc between L4 and L5, seen from above with L4 taken off, and the tool on the way that it came."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum

import numpy as np

from . import ligaments
from .arrays import FLOAT, Array, unit, xyz
from .discs import Disc, nearest
from .fields import box, cone, ellipsoid, noise, smooth_max, smooth_min, subtract
from .implants import axes_along
from .mesh import Mesh, cut, join, polygonise
from .nerves import root, sac
from .scene import Camera
from .scenes_anatomy import LOW
from .scenes_sections import cut_root, opened_sac
from .stage import SIDES, Stage
from .store import stored
from .tubes import tube
from .windows import windowed

_CODE = ("levels", "posture", "frames", "discs", "scenes_cages")


class Way(StrEnum):
    """Where a cage comes from."""

    BEHIND = "behind"
    SIDE = "side"
    FRONT = "front"


_PLACE = {
    Way.BEHIND: (xyz(2.6, -3.2, 0), unit([0.54, 0.842, 0]), (5.2, 14.0)),
    Way.SIDE: (xyz(0, -1.5, 0), unit([1.0, 0, 0]), (9.5, 21.5)),
    Way.FRONT: (xyz(0, -2.0, 0), unit([0, -1.0, 0]), (16.0, 11.5)),
}
"""Middle of the cage and the way outward, in the disc's frame; half its width and length along that way, in mm."""
_HALF_HEIGHT = 5.4


def _cage(way: Way) -> Mesh:
    """A ring-shaped cage with teeth above and below and a window for bone, in its own frame: z outward, y up."""
    _, _, (wide, long) = _PLACE[way]

    def field(q: Array) -> Array:
        corner = min(wide, long) * (0.8 if way is Way.FRONT else 0.5)
        tall = FLOAT(_HALF_HEIGHT) - FLOAT(0.45) * np.abs(((q[:, 2] / 2.4) % 1.0) - 0.5) * 2
        flat = np.stack([q[:, 0], np.zeros(len(q)), q[:, 2]], 1).astype(FLOAT)
        outline = box(flat, (0, 0, 0), (wide, 40, long), rounding=corner)
        out = smooth_max(outline, (np.abs(q[:, 1]) - tall).astype(FLOAT), 0.8)
        if way is Way.SIDE:
            for z in (-long * 0.45, long * 0.45):
                out = subtract(out, box(flat, (0, 0, z), (wide - 3.2, 40, long * 0.45 - 1.7), rounding=3.0), 0.5)
        else:
            out = subtract(out, box(flat, (0, 0, 0), (wide - 3.0, 40, long - 3.4), rounding=min(wide, long) * 0.4), 0.5)
        return np.asarray(out, FLOAT)

    reach = (wide + 2, _HALF_HEIGHT + 2, long + 2)
    return stored(_CODE, ["cage", way.value], lambda: polygonise(field, tuple(-r for r in reach), reach, 0.3, 2))


def _graft(way: Way) -> Mesh:
    """Crumbs of bone in the cage's windows."""
    _, _, (wide, long) = _PLACE[way]

    def field(q: Array) -> Array:
        out = box(q, (0, 0, 0), (wide - 2.6, _HALF_HEIGHT - 1.0, long - 2.6), rounding=2.0)
        return np.asarray(out + FLOAT(0.8) * noise(q, 4.0, seed=5), FLOAT)

    reach = (wide + 2, _HALF_HEIGHT + 2, long + 2)
    return stored(_CODE, ["graft", way.value], lambda: polygonise(field, tuple(-r for r in reach), reach, 0.4, 1))


def _ring(disc: Disc, way: Way) -> Mesh:
    """What stays of the disc: its rim, open where the cage came in."""
    middle, out, (wide, long) = _PLACE[way]
    axes = axes_along(out)

    def field(q: Array) -> Array:
        whole = smooth_max(disc(disc.frame.out(q).astype(FLOAT)), (q[:, 2] - FLOAT(4.2)).astype(FLOAT), 0.4)
        empty = ellipsoid(q, (0, -0.5, 0), (18.5, 12.0, 40.0))
        own = (q - middle.astype(FLOAT)) @ axes.astype(FLOAT)
        door = box(own, (0, 0, 20), (wide + 0.8, 40, 20 + long), rounding=2.0)
        return smooth_max(whole, -smooth_min(empty, door, 2.0), 0.8)

    mesh = stored(_CODE, ["ring", way.value], lambda: polygonise(field, (-32, -26, -11), (32, 26, 8), 0.5, 1))
    _, share = disc.layers(disc.frame.out(mesh.points).astype(FLOAT))
    face = np.clip((mesh.points[:, 2] - 3.4) / 0.6, 0, 1)
    wave = (0.5 + 0.5 * np.cos(np.clip(share, 0.4, 1.2) * 2 * np.pi * 14)) ** 1.5
    return mesh.stood(disc.frame).tinted(wave * face * 0.9)


def _holder(stage: Stage, disc: Disc, way: Way) -> None:
    """The rod that carried the cage in, and its handle."""
    middle, out, (_, long) = _PLACE[way]
    start = middle + out * (long - 0.6)
    along = np.array([0.0, 0.1, 3.0, 3.2, 6.0, 6.2, 31.0, 31.2, 33.0, 50.0, 52.0, 52.1])
    radius = np.array([0.2, 2.6, 2.6, 3.6, 3.6, 2.4, 2.4, 3.4, 5.0, 5.6, 4.6, 0.2])
    line = np.stack([disc.frame.out(start + out * a) for a in along])
    cutoff = 7
    stage.add("holder", tube(line[:cutoff], radius[:cutoff], around=48), "steel")
    stage.add("handle", tube(line[cutoff - 1 :], radius[cutoff - 1 :], around=48), "teal", owner="holder")


def _bones(stage: Stage, disc: Disc, way: Way) -> None:
    """L5, and the arch of L4 cut level above the disc; for the way from behind the left joint between them is gone."""
    up = disc.frame.axes[:, 2]
    point = disc.frame.origin + up * 4.0
    if way is not Way.BEHIND:
        stage.bones(("L5",))
        frame = stage.frames["L4"]
        stage.opened(stage.shape("L4", grid=0.5), (frame.into(point), frame.axes.T @ -up))
        return
    middle, out, _ = _PLACE[way]
    start, end = (disc.frame.out(middle + out * reach + xyz(0, 0, 6.5)) for reach in (25.0, 52.0))

    def joint(p: Array) -> Array:
        return cone(p, start, end, 9.5)

    def above(p: Array) -> Array:
        slab = box(disc.frame.into(p), (0, 20, 44), (60, 70, 40), rounding=0.1)
        return np.minimum(slab, joint(p))

    corners = np.array([start, end])
    windowed(stage, stage.shape("L5", grid=0.5), joint, (corners.min(0) - 12, corners.max(0) + 12), "cage joint")
    windowed(stage, stage.shape("L4", grid=0.5), above, (disc.frame.origin - 96, disc.frame.origin + 112), "cage above", grid=0.8)


def cage(way: Way) -> Stage:
    """The cage on L5, from above; front of the body at the top, the patient's left on the left."""
    stage = Stage()
    disc = stage.disc("L4")
    stage.add("ring", _ring(disc, way), "disc_cut")
    middle, out, _ = _PLACE[way]
    axes = disc.frame.axes @ axes_along(out)
    at = disc.frame.out(middle)
    stage.add("cage", _cage(way).moved(axes, at), "violet")
    stage.add("graft", _graft(way).moved(axes, at), "spongy", owner="cage")
    _bones(stage, disc, way)
    up = disc.frame.axes[:, 2]
    flavum = ligaments.Flavum(stage.frames, "L4")
    stage.add("flavum", join(cut(flavum.mesh(0.5), disc.frame.origin + up * 4.05, -up)), "ligament")
    opened_sac(stage, disc, sac(stage.frames, LOW, nearest([disc, flavum])), 3.8)
    level = 0.5 if way is Way.BEHIND else 4.0
    for name in ("L4", "L5"):
        for side, word in SIDES:
            mesh = cut_root(root(stage.frames, name, side, 80), disc.frame.origin + up * level, -up)
            stage.add(f"root_{name}_{word}", mesh, "nerve")
    _holder(stage, disc, way)
    _from_above(stage, disc)
    return stage


def _from_above(stage: Stage, disc: Disc) -> None:
    """A camera that leans 24 degrees to the back, with all that is there in view."""
    _, y, up = disc.frame.axes.T
    turn, target = np.radians(24), disc.frame.origin
    towards = up * np.cos(turn) + y * np.sin(turn)
    camera = Camera(tuple((target + towards).tolist()), tuple(target.tolist()), 14, tuple((-y).tolist()))
    _, right, above, _ = camera.axes()
    points = np.concatenate([part.mesh.points[::7] for part in stage.parts if not part.name.startswith("root")]) - target
    across, along = points @ right, points @ above
    middle = target + right * (across.max() + across.min()) / 2 + above * (along.max() + along.min()) / 2
    eye = middle + towards * float(np.ptp(along)) * 1.06 / 2 / np.tan(np.radians(7))
    stage.camera = replace(camera, eye=tuple(eye.tolist()), target=tuple(middle.tolist()))
    stage.aspect = float(np.ptp(across) / np.ptp(along))
