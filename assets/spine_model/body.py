"""The body of a vertebra: a waisted, kidney-shaped drum with raised rims and dished ends."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .arrays import FLOAT, Array
from .fields import smooth_max, smooth_min
from .levels import Level


@dataclass(frozen=True, slots=True)
class Form:
    """How a region's bodies differ. Exponents 2 (oval) to 4 (boxy); shares of the size; mm."""

    waist: float = 0.13
    dish: float = 1.6
    notch: float = 1.6
    front: float = 2.12
    back: float = 2.45
    lip: float = 0.02


def body(p: Array, level: Level, heights: tuple[float, float], form: Form, grown: float = 0.0) -> Array:
    """The field of a body; `heights` front and back; `grown` mm are added to its width and depth."""
    x, y, z = p[:, 0], p[:, 1], p[:, 2]
    front, rear = heights
    depth = level.depth + grown
    height = front + (rear - front) * np.clip(y / depth + 0.5, -0.2, 1.2)
    u = 2 * z / height
    clipped = np.clip(u, -1, 1)
    hollow = 1 - np.abs(clipped) ** 2.4
    size = (1 + form.lip * np.exp(-(((np.abs(u) - 0.9) / 0.13) ** 2))) * (1 - form.waist * hollow)
    share = (clipped + 1) / 2
    half_width = 0.5 * (level.lower_width + grown + (level.upper_width - level.lower_width) * share) * size
    half_depth = 0.5 * (level.lower_depth + grown + (level.upper_depth - level.lower_depth) * share)
    yy = y + form.notch * np.exp(-((x / (0.24 * level.upper_width)) ** 2)) * np.clip(y / 6, 0, 1)
    reach = np.where(yy < 0, half_depth * size, half_depth * (1 - 0.35 * form.waist * hollow))
    power = np.where(yy < 0, form.front, form.back)
    f = ((np.abs(x) / half_width) ** power + (np.abs(yy) / reach) ** power) ** (1 / power)
    r = np.sqrt(x * x + yy * yy)
    inmost = -np.minimum(half_width, reach)
    side = np.maximum(np.where(f > 1e-3, r * (1 - 1 / np.maximum(f, 1e-3)), inmost), inmost)
    dished = np.clip(1 - (f / 0.82) ** 2, 0, 1) ** 0.8
    step = np.clip((0.86 - f) / 0.10, 0, 1)
    cap = np.abs(z) - height / 2 + form.dish * dished + 0.45 * step * step * (3 - 2 * step)
    return smooth_max(side.astype(FLOAT), cap.astype(FLOAT), 3.2)


def spurred(p: Array, field: Array, level: Level, heights: tuple[float, float], spur: float) -> Array:
    """The body with bony spurs: a wavy lip of up to `spur` mm along its rims."""
    angle = np.arctan2(p[:, 0], -p[:, 1])
    size = spur * (0.55 + 0.45 * np.sin(5 * angle + 1.0) * np.sin(3 * angle))
    rim = body(p, level, (heights[0] + 1, heights[1] + 1), Form(waist=0.30, lip=0.03), 2 * spur) + (spur - size)
    return smooth_min(field, np.where(np.abs(p[:, 2]) > 0.22 * level.height, rim, 9).astype(FLOAT), 1.5)
