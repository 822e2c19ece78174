"""Where each vertebra of a patient stands: one patient's parameters to one pose per level. Plain Python, no arrays.

The column is stacked from the sacrum up; every disc and body turns the next level by its own wedge.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field

from .levels import LEVELS, NAMES

Row = tuple[float, float, float]
Matrix = tuple[Row, Row, Row]


@dataclass(frozen=True, slots=True)
class Pose:
    """A point of the level's own frame stands at `axes` times the point, plus `origin` (mm). Columns of `axes`: left, back, up."""

    axes: Matrix
    origin: Row

    @property
    def up(self) -> Row:
        return self.axes[0][2], self.axes[1][2], self.axes[2][2]


@dataclass(frozen=True, slots=True)
class Spine:
    """One patient. Angles in degrees, distances in mm; what is not given is the neutral column."""

    sacral_slope: float = 40.0
    disc_scale: Mapping[str, float] = field(default_factory=dict)
    """Level above the disc to its share of the neutral height."""
    slip: Mapping[str, float] = field(default_factory=dict)
    """Level to how far it has moved forward on the one below."""
    collapse: Mapping[str, float] = field(default_factory=dict)
    """Level to the share of its front height that is lost."""
    side_tilt: Mapping[str, float] = field(default_factory=dict)
    turn: Mapping[str, float] = field(default_factory=dict)

    def heights(self, name: str) -> tuple[float, float]:
        """Front and back height of a body."""
        level, lost = LEVELS[name], self.collapse.get(name, 0.0)
        half = level.depth * math.tan(math.radians(level.wedge)) / 2
        return (level.height + half) * (1 - lost), (level.height - half) * (1 - 0.12 * lost)

    def height(self, name: str) -> float:
        """Middle height of a body."""
        return LEVELS[name].height if name == "S1" else sum(self.heights(name)) / 2

    def wedge(self, name: str) -> float:
        """Angle between the two endplates of a body, positive where the front is taller."""
        if name == "S1":
            return 0.0
        front, back = self.heights(name)
        return math.degrees(math.atan2(front - back, LEVELS[name].depth))

    def poses(self) -> dict[str, Pose]:
        """Every level's pose, tail to head. The middle of the sacral endplate is the origin."""
        tilt = self.sacral_slope
        axes = self._axes("S1", tilt)
        poses = {"S1": Pose(axes, _along(axes, 2, -LEVELS["S1"].height / 2))}
        top, top_axes = (0.0, 0.0, 0.0), axes
        for name in reversed(NAMES[:-1]):
            level, wedge = LEVELS[name], self.wedge(name)
            tilt -= level.disc_wedge
            lower = self._axes(name, tilt)
            middle, upper = self._axes(name, tilt - wedge / 2), self._axes(name, tilt - wedge)
            tilt -= wedge
            rise = _unit(_sum(_along(top_axes, 2, 1), _along(lower, 2, 1)))
            gap = level.disc_height * self.disc_scale.get(name, 1.0)
            floor = _sum(top, _scaled(rise, gap), _along(top_axes, 1, -self.slip.get(name, 0.0)))
            half = _along(middle, 2, self.height(name) / 2)
            centre = _sum(floor, half)
            poses[name] = Pose(middle, centre)
            top, top_axes = _sum(centre, half), upper
        return poses

    def endplate_tilt(self, name: str, *, upper: bool) -> float:
        """Angle of an endplate in the side view, positive where it falls to the front."""
        tilt = self.sacral_slope
        for step in reversed(NAMES[NAMES.index(name) : -1]):
            tilt -= LEVELS[step].disc_wedge + (self.wedge(step) if step != name or upper else 0.0)
        return tilt

    def _axes(self, name: str, tilt: float) -> Matrix:
        return turned(tilt, self.side_tilt.get(name, 0.0), self.turn.get(name, 0.0))


NEUTRAL = Spine()


def curve(spine: Spine, head: str, tail: str) -> float:
    """Angle between the upper endplate of `head` and that of `tail` (for S1), or its lower one; positive is lordosis."""
    return spine.endplate_tilt(tail, upper=tail == "S1") - spine.endplate_tilt(head, upper=True)


def turned(around_x: float, around_y: float, around_z: float) -> Matrix:
    """Rotation by x, then y, then z, in degrees."""
    (sx, cx), (sy, cy), (sz, cz) = ((math.sin(a), math.cos(a)) for a in map(math.radians, (around_x, around_y, around_z)))
    return (
        (cz * cy, cz * sy * sx - sz * cx, cz * sy * cx + sz * sx),
        (sz * cy, sz * sy * sx + cz * cx, sz * sy * cx - cz * sx),
        (-sy, cy * sx, cy * cx),
    )


def _along(axes: Matrix, column: int, length: float) -> Row:
    return axes[0][column] * length, axes[1][column] * length, axes[2][column] * length


def _scaled(row: Row, factor: float) -> Row:
    return row[0] * factor, row[1] * factor, row[2] * factor


def _sum(*rows: Row) -> Row:
    return sum(r[0] for r in rows), sum(r[1] for r in rows), sum(r[2] for r in rows)


def _unit(row: Row) -> Row:
    return _scaled(row, 1 / math.hypot(*row))
