"""Gray pictures of the same model as machines would show it: an X-ray, a CT slice and an MRI slice. Computed from the fields, not rendered.

Shades are conventions that imitate such pictures (0 black to 1 white), not physics. None is a picture of a person.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from scipy.ndimage import gaussian_filter  # type: ignore[import-untyped]

from .arrays import FLOAT, Array, Field, xyz
from .levels import LEVELS
from .stage import Stage

_LEVELS = ("L1", "L2", "L3", "L4", "L5", "S1")
_AIR = 0.03


@dataclass(frozen=True, slots=True)
class Scan:
    """Shades (h, w) and the number of the part at each pixel: 0 none, then as in `names`."""

    shades: Array
    parts: Array
    names: tuple[str, ...]


def _grid(origin: Array, right: Array, down: Array, size: tuple[int, int], step: float) -> Array:
    rows, columns = np.indices(size)
    flat = origin + columns.reshape(-1, 1) * step * right + rows.reshape(-1, 1) * step * down
    return np.asarray(flat, FLOAT)


def _bones(stage: Stage) -> dict[str, Field]:
    return {name: stage.placed_bone(name) for name in _LEVELS}


def _nearest(fields: list[Field], points: Array) -> Array:
    return np.asarray(np.min([field(points) for field in fields], axis=0), FLOAT)


def x_ray(step: float = 0.26, deep: float = 1.6) -> Scan:
    """Seen from behind: how much bone lies along each line of sight, its dense shell counting more. The patient's left is on the left."""
    stage = Stage()
    low = min(stage.frames["S1"].origin[2] - 60, -60)
    high = stage.frames["L1"].origin[2] + 22
    size = (int((high - low) / (step * 4)), int(190 / (step * 4)))
    through, sums = np.zeros(size, FLOAT), np.zeros((len(_LEVELS), *size), FLOAT)
    for number, (name, field) in enumerate(_bones(stage).items()):
        frame = stage.frames[name]
        centre = frame.origin
        for depth in np.arange(centre[1] - 70, centre[1] + 90, deep):
            points = _grid(xyz(95, depth, high), xyz(-1, 0, 0), xyz(0, 0, -1), size, step * 4)
            near = (np.abs(points - centre.astype(FLOAT)) < (62, 90, 62 if name == "S1" else 46)).all(1)
            value = np.zeros(len(points), FLOAT)
            if near.any():
                d = field(points[near])
                value[near] = np.where(d < 0, np.where(d > -1.6, 2.4, 0.55), 0) * deep
            sums[number] += value.reshape(size)
    through = sums.sum(0)
    light = 1 - np.exp(-through / 48)
    parts = np.where(sums.max(0) > 4, sums.argmax(0) + 1, 0)
    return _finished(light * 0.92 + 0.10, parts, _LEVELS, 4)


def ct_slice(step: float = 0.0975) -> Scan:
    """Across L4 at its pedicles, as radiologists look at it: from the feet, the patient's right on the left."""
    stage = Stage()
    frame = stage.frames["L4"]
    x, y, up = frame.axes.T
    size = (int(118 / step / 2), int(128 / step / 2))
    origin = frame.origin + up * (LEVELS["L4"].height * 0.16) - x * 64 - y * 36
    points = _grid(origin, x, y, size, step * 2)
    d = _nearest([stage.placed_bone("L4"), stage.placed_bone("L3")], points)
    q = (points - frame.origin.astype(FLOAT)) @ frame.axes.astype(FLOAT)
    level = LEVELS["L4"]
    shades = np.full(len(points), 0.17, FLOAT)
    side = np.abs(q[:, 0])
    for place, radii in (((38, 58), (31, 23)), ((46, 2), (16, 21)), ((82, 40), (20, 17))):
        muscle = ((side - place[0]) / radii[0]) ** 2 + ((q[:, 1] - place[1]) / radii[1]) ** 2
        shades = np.where(muscle < 1, 0.40, shades)
    middle = level.back + level.canal_depth * 0.5
    canal = ((q[:, 0] / (level.canal_width * 0.5)) ** 2 + ((q[:, 1] - middle) / (level.canal_depth * 0.6)) ** 2) < 1
    shades = np.where(canal, 0.25, shades)
    inside = 0.60 + _texture(size, 4, 5) * 0.22
    shades = np.where(d < 0, np.where(d > -1.5, 0.98, inside), shades + _texture(size, 9, 3) * 0.07)
    parts = np.where(d < 0, 1, np.where(canal, 2, 0))
    return _finished(shades.reshape(size), parts.reshape(size), ("bone", "canal"), 2)


def mri_slice(step: float = 0.13) -> Scan:
    """Down the middle, the front of the body on the left: bright fluid in the sac, bright cores of the discs."""
    stage = Stage()
    high, low = stage.frames["L1"].origin[2] + 26, stage.frames["S1"].origin[2] - 46
    size = (int((high - low) / step / 2), int(150 / step / 2))
    middle = float(np.mean([stage.frames[name].origin[1] for name in _LEVELS])) + 12
    points = _grid(xyz(0.4, middle - 72, high), xyz(0, 1, 0), xyz(0, 0, -1), size, step * 2)
    bones = _nearest(list(_bones(stage).values()), points)
    discs = [stage.disc(name) for name in _LEVELS[:-1]]
    d = _nearest(list(discs), points)
    core = np.min([disc.core(disc.frame.into(points)) for disc in discs], axis=0)
    shades = 0.30 + _texture(size, 60, 4) * 0.07
    signed = _canal(stage, points)
    canal = np.abs(signed)
    shades = np.where(canal < 1, 0.84, shades)
    shades = np.where((canal < 0.8) & (np.sin(signed * 11) > 0.55), 0.68, shades)
    shades = np.where(d < 0, np.where(core < 0, 0.80, np.clip(0.16 + 0.02 * np.abs(core), 0, 0.3)), shades)
    marrow = 0.54 + _texture(size, 6, 6) * 0.07
    shades = np.where(bones < 0, np.where(bones > -1.0, 0.10, marrow), shades)
    parts = np.where(bones < 0, 1, np.where(d < 0, 2, np.where(canal < 1, 3, 0)))
    return _finished(shades.reshape(size), parts.reshape(size), ("bone", "disc", "sac"), 2)


def _canal(stage: Stage, points: Array) -> Array:
    """Where a point lies across the nerve sac on the middle plane: -1 its front wall, 1 its back wall. It ends in the sacrum."""
    rows = []
    for name in _LEVELS:
        level, frame = LEVELS[name], stage.frames[name]
        for share in (0.4, -0.4):
            place = frame.out([0, level.back + level.canal_depth * 0.5 + 1, level.height * share])
            rows.append((place[2], place[1], level.canal_depth * 0.46))
    rows.sort()
    z, y, half = np.array(rows).T
    away = (points[:, 1] - np.interp(points[:, 2], z, y)) / np.interp(points[:, 2], z, half)
    return np.asarray(np.where(points[:, 2] < stage.frames["S1"].origin[2] - 22, 9, away), FLOAT)


def _texture(size: tuple[int, int], pixels: float, seed: int) -> Array:
    """Blots of about so many pixels, about -1 to 1, one row a pixel."""
    found = gaussian_filter(np.random.default_rng(seed).normal(size=size), pixels / 2)
    return np.asarray(found / (3 * found.std()), FLOAT).ravel()


def _finished(shades: Array, parts: Array, names: tuple[str, ...], larger: int) -> Scan:
    """Enlarged, softened and with a little of the grain of such pictures."""
    big = gaussian_filter(np.repeat(np.repeat(shades, larger, 0), larger, 1).astype(float), larger * 0.75)
    grain = gaussian_filter(np.random.default_rng(7).normal(size=big.shape), 1.1) * 0.02
    numbers = np.repeat(np.repeat(parts, larger, 0), larger, 1)
    return Scan(np.clip(big + grain, _AIR, 1), numbers.astype(int), names)


SCANS: dict[str, tuple[Callable[[], Scan], dict[str, str]]] = {
    "x-ray": (x_ray, {"low-back": "L3", "sacrum": "S1"}),
    "ct-slice": (ct_slice, {"bone": "bone", "canal": "canal"}),
    "mri-slice": (mri_slice, {"bone": "bone", "disc": "disc", "sac": "sac"}),
}
