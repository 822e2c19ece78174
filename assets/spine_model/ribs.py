"""Ribs as swept bars, for silhouettes beside the column: head, neck, angle, and an arc that falls to the front. Ours, not measured.

Each rib hangs on its own vertebra, so that a turned vertebra lifts one side of the chest (the rib hump of a curved spine).
"""

from __future__ import annotations

import numpy as np

from .arrays import Array
from .frames import Frame, Frames
from .levels import LEVELS
from .mesh import Mesh
from .tubes import along_tube, lengths, spline, tube

_AROUND = 20
_CHEST = {
    "T1": (48, 78, 96), "T2": (74, 106, 118), "T3": (94, 128, 128), "T4": (106, 146, 134), "T5": (114, 160, 138), "T6": (121, 170, 140),
    "T7": (126, 176, 140), "T8": (129, 176, 134), "T9": (130, 170, 124), "T10": (127, 160, 108), "T11": (118, 150, 74),
    "T12": (104, 140, 44),
}  # fmt: skip
"""Half width and depth of the chest at each rib in mm, and how far round from the back the bone goes, in degrees."""


def _axes(frame: Frame) -> Array:
    """Level directions that follow the vertebra's turn and half of its tilt to the side."""
    back = frame.axes[:, 1] * np.array([1, 1, 0.25])
    back = back / np.linalg.norm(back)
    left = frame.axes[:, 0] * np.array([1, 1, 0.5])
    left = left - back * (left @ back)
    left = left / np.linalg.norm(left)
    return np.stack([left, back, np.cross(left, back)], 1)


def rib(frames: Frames, name: str, side: int) -> Mesh:
    """One rib; it dies away at its front end, where cartilage begins."""
    level, frame, axes = LEVELS[name], frames[name], _axes(frames[name])
    half_width, depth, reach = _CHEST[name]
    number = int(name[1:])
    head = frame.out([side * (level.upper_width / 2 + 1.5), level.back - 3.0, level.height / 2 - 1.0])
    tip = frame.out([side * (level.transverse_span / 2 - 2), level.back + 14 if number < 11 else level.back + 8, level.height / 2 - 6])
    local = (tip - frame.origin) @ axes
    behind = float(local[1]) + 16.0
    start = 26.0 if number < 11 else 30.0
    angles = np.radians(np.linspace(start, reach, max(4, round(reach / 14))))
    fall = (0.30 if number > 1 else 0.18) * depth
    rows = [head, frame.out([side * level.transverse_span * 0.36, level.back + 7, level.height / 2 - 3]), tip + axes @ [0, -4.0, 1.0]]
    for a in angles:
        x = side * half_width * np.sin(a) ** 0.92
        y = behind - depth / 2 * (1 - np.cos(a))
        z = float(local[2]) - fall * (a - angles[0]) - 12 * np.sin(a) ** 2
        rows.append(frame.origin + axes @ np.array([x, y, z]))
    line = spline(np.array(rows), 160)
    passed = lengths(line)
    ends = np.clip((passed[-1] - passed) / 26, 0, 1)
    grown = np.clip(passed / 30, 0, 1)
    tall = (4.2 + 2.6 * grown) * (0.9 if number in (1, 12) else 1.0)
    made = tube(line, tall, 2.8 + 0.6 * grown, side=axes[:, 2], around=_AROUND)
    return Mesh(made.points, made.triangles, None, along_tube(ends * ends * (3 - 2 * ends), _AROUND))
