"""The nerve sac and the roots that leave it. Both give way to what presses on them: nothing is narrowed by a made-up factor."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from scipy.ndimage import gaussian_filter, minimum_filter  # type: ignore[import-untyped]

from . import sacrum
from .arrays import FLOAT, Array, Field
from .discs import Blob
from .frames import Frames
from .levels import LEVELS
from .mesh import Mesh
from .tubes import along_tube, lengths, sections, skinned, spline, tube

_AROUND = 56
_ROOT_AROUND = 28


def _canal_line(frames: Frames, names: Sequence[str], *, sacrum_open: bool = False) -> Array:
    """Middle of the canal, head to tail: x, y, z, half width, half depth. With `sacrum_open` it runs on into the sacrum without a bend:
    one that only a cut through the sacrum shows.
    """
    rows = []
    for name in names:
        level = LEVELS[name]
        for z in (level.height * 0.4,) if sacrum_open and name == "S1" else (level.height * 0.4, -level.height * 0.2):
            middle = frames[name].out([0, level.back + level.canal_depth * 0.47, z])
            rows.append([*middle, level.canal_width / 2 - 3.4, level.canal_depth / 2 - (1.0 if name[0] in "LS" else 2.5)])
    if names[-1] == "S1":
        for share, behind, wide in ((0.16, 20.5, 7.0), (0.28, 17.5, 5.2), (0.36, 15.5, 3.6), (0.43, 14.0, 1.2)):
            rows.append([*frames["S1"].out(sacrum.point(share, 0, behind)), wide, wide * 0.8])
    return np.array(rows)


def sac(frames: Frames, names: Sequence[str], around: Field | None = None, gap: float = 0.5, *, sacrum_open: bool = False) -> Mesh:
    """The nerve sac through these levels. It keeps `gap` mm off the field `around`, and reddens where it had to give way."""
    line = spline(_canal_line(frames, names, sacrum_open=sacrum_open), max(90, 34 * len(names)))
    centre, wide, deep = line[:, :3], line[:, 3], line[:, 4]
    first, second = sections(centre, frames[names[len(names) // 2]].axes[:, 0])
    angle = np.linspace(0, 2 * np.pi, _AROUND, endpoint=False)
    reach = wide[:, None, None] * np.cos(angle)[None, :, None] * first[:, None]
    reach = reach + deep[:, None, None] * np.sin(angle)[None, :, None] * second[:, None]
    if around is None:
        return skinned(centre[:, None] + reach, centre[0], centre[-1])
    middle = centre
    for _ in range(3):
        free = _free(middle, reach, around, gap)
        middle = middle + gaussian_filter((free[..., None] * reach).mean(1), (3, 0))
    free = _free(middle, reach, around, gap)
    pressed = gaussian_filter(np.clip(1 - free.mean(1), 0, 1), 2)
    made = skinned(middle[:, None] + free[..., None] * reach, middle[0], middle[-1])
    return made.tinted(along_tube(np.clip((pressed - 0.16) * 2.6, 0, 0.85), _AROUND))


def _free(centre: Array, reach: Array, around: Field, gap: float) -> Array:
    """The share of its full reach that each point of the wall has until it meets something."""
    steps = np.linspace(0.12, 1.0, 23)
    points = centre[:, None, None] + steps[None, None, :, None] * reach[:, :, None]
    clear = around(points.reshape(-1, 3).astype(FLOAT)).reshape(points.shape[:3]) > gap
    blocked = ~clear
    hit = np.where(blocked.any(-1), steps[blocked.argmax(-1)], 1.0)
    hit = minimum_filter(hit, (3, 3), mode=("nearest", "wrap"))
    found: Array = gaussian_filter(hit, (1.6, 1.6), mode=("nearest", "wrap"))
    return found


def root_line(frames: Frames, name: str, side: int) -> Array:
    """The way of the root that leaves under a level's pedicle: x, y, z, radius. The ganglion swells in the foramen."""
    level, frame = LEVELS[name], frames[name]
    wide, back, half = level.canal_width / 2, level.back, level.height / 2
    if name == "S1":
        local = [np.array([(wide - 8.0) * side, back + 8.0, half + 8]), np.array([(wide - 3.2) * side, back + 6.5, half + 1])]
        places = ((0.14, 14, 16), (0.25, 19, 6), (0.34, 25, -14), (0.50, 30, -22), (0.68, 33, -27), (0.9, 35, -34))
        local += [sacrum.point(share, left * side, behind) for share, left, behind in places]
        radii = [1.4, 1.6, 2.3, 3.0, 2.4, 2.3, 2.2, 2.1]
        return np.array([[*frame.out(place), radius] for place, radius in zip(local, radii, strict=True)])
    if name == "L5":
        return _over_the_wing(frames, side)
    pedicle = wide - 0.6 + level.pedicle_width / 2
    scale = 1.0 if name[0] == "L" else 0.72
    rows = [
        (wide - 7.5, back + 8.0, half + 8, 1.4),
        (wide - 3.2, back + 6.5, half + 2, 1.5),
        (wide - 1.2, back + 5.2, -1, 1.8),
        (pedicle - 1.0, back + 4.2, -half * 0.50, 2.3),
        (pedicle + 3.0, back + 0.9, -half * 0.72, 4.0),
        (pedicle + 7.0, back - 4.8, -half * 1.00, 2.6),
        (pedicle + 11, back - 11, -half * 1.55, 2.3),
        (pedicle + 13.5, back - 14, -half * 1.8 - 16, 2.3),
        (pedicle + 14.5, back - 16, -half * 1.8 - 40, 2.3),
        (pedicle + 14.5, back - 18, -half * 1.8 - 66, 2.2),
        (pedicle + 14.0, back - 20, -half * 1.8 - 95, 2.1),
    ]
    return np.array([[*frame.out([x * side, y, z]), radius * scale] for x, y, z, radius in rows])


def _over_the_wing(frames: Frames, side: int) -> Array:
    """The L5 root turns forward at once, to pass in front of the wing of the sacrum."""
    level, frame = LEVELS["L5"], frames["L5"]
    wide, back, half = level.canal_width / 2, level.back, level.height / 2
    pedicle = wide - 0.6 + level.pedicle_width / 2
    rows = [
        (wide - 7.5, back + 8.0, half + 8, 1.4),
        (wide - 3.2, back + 6.5, half + 2, 1.5),
        (wide - 1.2, back + 5.2, -1, 1.8),
        (pedicle - 1.5, back + 4.2, -half * 0.52, 2.4),
        (pedicle + 2.0, back + 1.5, -half * 0.80, 4.1),
        (pedicle + 5.5, back - 4.0, -half * 0.98, 2.7),
        (pedicle + 10.0, back - 15.0, -half * 1.25, 2.4),
        (pedicle + 13.0, back - 28.0, -half * 1.75, 2.3),
        (pedicle + 14.5, back - 38.0, -half * 2.5, 2.3),
        (pedicle + 15.0, back - 47.0, -half * 3.9, 2.2),
        (pedicle + 15.0, back - 55.0, -half * 5.6, 2.1),
    ]
    return np.array([[*frame.out([x * side, y, z]), radius] for x, y, z, radius in rows])


def root(
    frames: Frames, name: str, side: int, reach: float = 62.0, blobs: Sequence[Blob] = (), aside: Sequence[float] | None = None
) -> Mesh:
    """A root, drawn `reach` mm long; its end fades. Blobs push it, along `aside` (in the blob's axes) where that is given."""
    line = spline(root_line(frames, name, side), 240)
    line = line[lengths(line) <= reach]
    points, tint = line[:, :3], np.zeros(len(line))
    if blobs:
        points = push(points, blobs, 1.5, aside)
        for _ in range(6):
            points[1:-1] = 0.25 * points[:-2] + 0.5 * points[1:-1] + 0.25 * points[2:]
            points = push(points, blobs, 1.3, aside)
        near = np.min([np.abs(blob(points.astype(FLOAT))) for blob in blobs], axis=0)
        heat = np.clip((9 - near) / 7, 0, 1)
        tint = np.maximum(heat, np.maximum.accumulate(heat) * 0.55)
    passed = lengths(line)
    ends = np.minimum(np.clip((reach - passed) / min(20.0, reach * 0.35), 0, 1), np.clip(passed / 9, 0, 1))
    mesh = tube(points, line[:, 3] * (0.40 + 0.60 * ends), around=_ROOT_AROUND)
    fade = along_tube(ends * ends * (3 - 2 * ends), _ROOT_AROUND)
    return Mesh(mesh.points, mesh.triangles, along_tube(tint, _ROOT_AROUND), fade)


def push(points: Array, blobs: Sequence[Blob], gap: float, aside: Sequence[float] | None = None) -> Array:
    """Points moved out of blobs, `gap` mm clear of them."""
    out = points.astype(float).copy()
    for blob in blobs:
        q = (out - blob.centre) @ blob.axes
        r = np.array(blob.radii) + gap
        depth = np.linalg.norm(q / r, axis=1)
        inside = depth < 1
        if aside is not None:
            d = np.asarray(aside, float)
            a, b, c = ((d / r) ** 2).sum(), (q / r * d / r).sum(1), ((q / r) ** 2).sum(1) - 1
            t = (-b + np.sqrt(np.maximum(b * b - a * c, 0))) / a
            q = q + np.where(inside, t, 0)[:, None] * d
        else:
            q = np.where(inside[:, None], q / np.maximum(depth, 1e-3)[:, None], q)
        out = q @ blob.axes.T + blob.centre
    return out
