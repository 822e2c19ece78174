"""Operations that make room for nerves, before and after from one camera: a window in the arch, a wider opening at the side."""

from __future__ import annotations

import numpy as np

from . import ligaments
from .arrays import FLOAT, Array, Field
from .discs import Blob
from .fields import cone, union
from .frames import Frames
from .levels import LEVELS
from .mesh import polygonise
from .nerves import root, root_line
from .posture import Spine
from .scenes_anatomy import LOW
from .scenes_sections import Knob
from .stage import SIDES, Stage, disc_name
from .tubes import spline
from .windows import windowed

_THICK = 3.4
"""Half the thickness of a thick yellow ligament, in mm."""


def _arch(frames: Frames, name: str, x: float, behind: float, z: float) -> Array:
    level = LEVELS[name]
    return frames[name].out([x, level.back + level.canal_depth + behind, z])


def _window(frames: Frames) -> tuple[Field, tuple[Array, Array]]:
    """What the burr takes on the left: the lower edge of the arch of L4, the upper one of L5, the inner edge of the joint."""
    places = [_arch(frames, "L4", 7.5, 4, -8.5), _arch(frames, "L4", 10.0, 2.5, -16), _arch(frames, "L5", 9.5, 3, 6.5)]

    def field(p: Array) -> Array:
        return np.asarray(union(4, cone(p, places[0], places[1], 8.4, 9.4), cone(p, places[1], places[2], 9.4, 8.2)), FLOAT)

    corners = np.array(places)
    return field, (corners.min(0) - 11, corners.max(0) + 11)


def laminotomy(*, done: bool) -> Stage:
    """L4 and L5 from behind; `done` with a window on the left through which the nerve sac shows."""
    stage = Stage()
    tool, box = _window(stage.frames)
    stage.bones(("L3", "S1"))
    if done:
        for name in ("L4", "L5"):
            windowed(stage, stage.shape(name, grid=0.5), tool, box, "laminotomy 2")
    else:
        stage.bones(("L4", "L5"), grid=0.5)
    stage.discs(LOW[:-1], bulge={"L4": 2.4})
    stage.flava(("L3", "L5"))
    thick = ligaments.Flavum(stage.frames, "L4", _THICK)

    def left(p: Array) -> Array:
        return np.asarray(np.maximum(thick(p), FLOAT(3.6) - tool(p)) if done else thick(p), FLOAT)

    corners = np.array(thick.corners).reshape(-1, 3)
    stage.add("flavum_L4", polygonise(left, corners.min(0) - 8, corners.max(0) + 8, 0.5), "ligament")
    around: list[Field] = [left, stage.disc("L4", 2.4)]
    stage.sac(LOW, around)
    stage.roots(LOW, 84)
    stage.look(("L4", "L5"), 166, 20, 0.88, aspect=1.1)
    return stage


_NARROW = Spine(disc_scale={"L4": 0.62})


def _spur(frames: Frames) -> tuple[Knob, Blob]:
    """A spur of the joint between L4 and L5 on the left, and what it pushes."""
    line = spline(root_line(frames, "L4", 1), 240)
    level = LEVELS["L4"]
    at = frames["L4"].out([level.canal_width / 2 - 0.6 + level.pedicle_width / 2 + 6.0, level.back + 8.0, -level.height * 0.40])
    near = line[np.linalg.norm(line[:, :3] - at, axis=1).argmin(), :3]
    centre = near + (at - near) * 0.95
    return Knob(centre, (5.0, 5.6, 7.0)), Blob(centre, (5.0, 5.6, 7.0), np.eye(3))


def _undercut(frames: Frames) -> tuple[Field, tuple[Array, Array]]:
    """Room around the L4 root on the left, to its back."""
    line = spline(root_line(frames, "L4", 1), 60)[:, :3]
    back = frames["L4"].axes[:, 1]
    level = LEVELS["L4"]
    wide = level.canal_width / 2 + 4
    local = frames["L4"].into(line)
    part = line[(local[:, 0] > wide - 4) & (local[:, 0] < wide + 8)] + back * 5.6
    ends = part[0], part[len(part) // 2], part[-1]

    def field(p: Array) -> Array:
        return np.asarray(union(3, cone(p, ends[0], ends[1], 6.2, 6.6), cone(p, ends[1], ends[2], 6.6, 6.6)), FLOAT)

    return field, (part.min(0) - 10, part.max(0) + 10)


def foraminotomy(*, done: bool) -> Stage:
    """The side opening between L4 and L5 from the left; `done` with the spur gone and the joint's front edge shaved."""
    stage = Stage(_NARROW)
    knob, blob = _spur(stage.frames)
    tool, box = _undercut(stage.frames)
    stage.bones(("L3", "S1"))
    if done:
        for name in ("L4", "L5"):
            windowed(stage, stage.shape(name, grid=0.5), tool, box, "foraminotomy 2")
    else:
        stage.bones(("L4", "L5"), grid=0.5)
        stage.add("spur", polygonise(knob, knob.centre - 11, knob.centre + 11, 0.4), "bone_sick")
    stage.discs(LOW[:-1], bulge={"L4": 2.6})
    stage.flava(("L3", "L5"))
    stage.sac(LOW, [stage.disc("L4", 2.6)])
    for name in LOW:
        for side, word in SIDES:
            hit = not done and name == "L4" and side == 1
            stage.add(f"root_{name}_{word}", root(stage.frames, name, side, 74, [blob] if hit else (), (0.2, -1, 0)), "nerve")
    stage.look(("L4", "L5", disc_name("L4")), 112, 6, 1.0, aspect=1.05)
    return stage
