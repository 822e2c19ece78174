"""Machines around an operation, as calm objects: C-arm, scanner, robot arm, screen with a plan. Sizes ours, mm."""

from __future__ import annotations

import numpy as np

from . import implants
from .arrays import FLOAT, Array, Vector, unit, xyz
from .fields import box, cone, rotation, smooth_max
from .figures import Limbs, Pose, stand
from .furniture import bar, block, plain
from .mesh import Mesh, polygonise
from .scene import Camera
from .scenes_anatomy import LOW
from .stage import SIDES, Stage
from .tubes import tube

_LYING = Pose(nod=6, left=Limbs(4, 4, 2, 4, -50), right=Limbs(4, 4, 2, 4, -50))
_TABLE = 900.0


def _rod(start: Vector, end: Vector, radius: float) -> Mesh:
    """A cylinder with slightly rounded ends."""
    a, b = np.asarray(start, float), np.asarray(end, float)
    share = np.array([0.0, 0.0, 0.02, 0.98, 1.0, 1.0])
    wide = np.array([0.02, 0.94, 1.0, 1.0, 0.94, 0.02]) * radius
    line = a + (b - a) * (share + np.array([0, 1e-4, 0, 0, -1e-4, 0]))[:, None]
    return plain(tube(line, wide, around=64))


def _lying(stage: Stage) -> None:
    """A person on the back on a narrow table, the head at +y."""
    stand(stage, _LYING, xyz(0, 0, _TABLE + 160), rotation(x=-90))
    stage.add("table", block((0, -60, _TABLE), (520, 2100, 70), 30), "linen")
    stage.add("pillow", block((0, 620, _TABLE + 66), (360, 280, 80), 36), "pillow", owner="table")


def c_arm() -> Stage:
    """A C-arm around a person on an operating table."""
    stage = Stage()
    _lying(stage)
    stage.add("table_foot", block((0, 500, 440), (260, 420, 820), 40, 10), "enamel", owner="table")
    stage.add("table_base", block((0, 420, 40), (520, 900, 80), 30, 10), "enamel", owner="table")
    angles = np.radians(np.linspace(-98, 98, 90))
    middle = xyz(0, 60, _TABLE + 130)
    arc = middle + np.stack([np.cos(angles) * 640, np.zeros(90), np.sin(angles) * 640], 1)
    stage.add("c_arm", plain(tube(arc, 62, 44, side=(0, 1, 0), around=40)), "enamel")
    stage.add("detector", _rod(middle + xyz(-60, 0, 340), middle + xyz(-60, 0, 560), 165), "teal_paint")
    stage.add("detector_neck", _rod(middle + xyz(-60, 0, 540), middle + xyz(-60, 0, 660), 90), "enamel", owner="c_arm")
    stage.add("source", _rod(middle + xyz(-60, 0, -640), middle + xyz(-60, 0, -430), 120), "teal_paint")
    stage.add("cart_arm", block(middle + xyz(760, 0, 0), (360, 150, 150), 40), "enamel", owner="c_arm")
    stage.add("cart", block((960, 60, 560), (330, 420, 980), 60, 10), "enamel", owner="c_arm")
    stage.add("cart_foot", block((700, 60, 60), (900, 620, 110), 40, 10), "shoes", owner="c_arm")
    seen = tuple(part.name for part in stage.parts)
    stage.look(seen, 40, 14, 1.1)
    return stage


def scanner() -> Stage:
    """A ring-shaped scanner with a person on its table."""
    stage = Stage()
    stand(stage, _LYING, xyz(0, 0, _TABLE + 160), rotation(x=-90))
    stage.add("table", block((0, -180, _TABLE), (460, 2300, 70), 30), "linen")
    stage.add("table_foot", block((0, -700, 430), (380, 900, 800), 60, 10), "enamel", owner="table")

    def ring(p: Array) -> Array:
        whole = box(p, (0, 0, 0), (950, 330, 900), rounding=210)
        bore = cone(p, (0, -2000, 60), (0, 2000, 60), 390)
        return np.asarray(smooth_max(whole, -bore, 130), FLOAT)

    gantry = polygonise(ring, (-990, -370, -940), (990, 370, 940), 14, 4)
    stage.add("scanner", plain(gantry).moved(np.eye(3), xyz(0, 560, 920)), "enamel")
    seen = tuple(part.name for part in stage.parts)
    stage.look(seen, 32, 16, 1.1)
    return stage


def _low_back() -> Stage:
    stage = Stage()
    stage.bones(LOW)
    stage.discs(LOW[:-1])
    stage.sac(LOW)
    stage.roots(LOW[:-1], 70)
    return stage


def robot_arm() -> Stage:
    """A robot arm that holds a guide tube in line with a planned screw; the low back below it."""
    stage = _low_back()
    path = implants.pedicle_path(stage.frames, "L4", 1)
    out = -path.direction
    start = path.entry + out * 14
    stage.add("plan", _rod(path.entry + path.direction * 4, start, 1.3), "plan")
    stage.add("guide", _rod(start, start + out * 62, 5.6), "steel")
    stage.add("tool", _rod(start + out * 60, start + out * 120, 2.4), "titanium")
    stage.add("tool_grip", _rod(start + out * 116, start + out * 150, 7.0), "teal_paint", owner="tool")
    hold = start + out * 36
    joints = [hold, hold + xyz(14, 18, 40), hold + xyz(4, 56, 96), hold + xyz(-30, 150, 72)]
    for i, (a, b, radius) in enumerate(zip(joints, joints[1:], (5.5, 8.0, 11.0), strict=False)):
        along = unit(b - a)
        stage.add("arm" if i == 0 else f"arm_{i}", _rod(a + along * radius * 0.3, b, radius), "enamel", owner=None if i == 0 else "arm")
        stage.add(f"joint_{i}", _rod(b - xyz(0, radius * 1.5, 0), b + xyz(0, radius * 1.5, 0), radius * 1.25), "teal_paint", owner="arm")
    stage.add("clamp", _rod(hold - out * 9, hold + out * 9, 9.0), "teal_paint", owner="arm")
    stage.look(("L3", "L4", "L5", "guide", "arm_1", "arm_2", "joint_1", "tool_grip"), 112, 14, 1.04)
    return stage


def navigation() -> Stage:
    """A screen with a bone seen from above, and the planned ways of two screws in it."""
    stage = Stage()
    stage.bones(("L4",))
    frame = stage.frames["L4"]
    x, y, up = frame.axes.T
    for side, word in SIDES:
        path = implants.pedicle_path(stage.frames, "L4", side)
        lift = up * 26
        stage.add(
            f"plan_{word}", _rod(path.entry + lift - path.direction * 26, path.entry + lift + path.direction * path.length, 1.2), "plan"
        )
    back = frame.origin + y * 14 - up * 34
    axes = np.stack([x, y, up], 1)
    stage.add("screen", block((0, 0, 0), (178, 128, 8), 5, 1.5).moved(axes, back), "screen")
    rim = block((0, 0, 0), (190, 140, 7), 7, 1.5).moved(axes, back - up * 3)
    stage.add("screen_rim", rim, "enamel", owner="screen")
    stage.add("screen_neck", bar([back + y * 60 - up * 6, back + y * 96 - up * 8], 8), "enamel", owner="screen")
    stage.add("screen_foot", block((0, 0, 0), (76, 12, 22), 5, 1.5).moved(axes, back + y * 98 - up * 8), "enamel", owner="screen")
    target = frame.origin + y * 22
    eye = target + up * 190 / 2 / np.tan(np.radians(7))
    stage.camera = Camera(tuple(eye.tolist()), tuple(target.tolist()), 14, tuple((-y).tolist()))
    stage.aspect = 1.2
    return stage


def nerve_watch() -> Stage:
    """A person lying face down with sensors on the legs, and a screen with two calm waves."""
    stage = Stage()
    stand(stage, _LYING, xyz(0, 0, _TABLE + 160), rotation(x=90))
    stage.add("table", block((0, 60, _TABLE), (560, 2300, 70), 30), "linen")
    spots = [(88, 260, 250), (-88, 260, 250), (88, 620, 225), (-88, 620, 225), (0, -330, 285)]
    for i, (a, b, c) in enumerate(spots):
        pad = block((a, b, _TABLE + c), (56, 76, 26), 12, 3)
        stage.add("sensor" if i == 0 else f"sensor_{i}", pad, "plan", owner=None if i == 0 else "sensor")
        wire = [
            xyz(a, b, _TABLE + c + 8),
            xyz(a - 180, b - 10, _TABLE + c - 20),
            xyz(-420, b * 0.6, _TABLE - 80),
            xyz(-640, 100, _TABLE + 150),
        ]
        stage.add(f"wire_{i}", bar(wire, 6), "shoes", owner="sensor")
    middle = xyz(-680, 60, _TABLE + 420)
    turn = rotation(z=32)
    stage.add("screen", block((0, 0, 0), (700, 40, 480), 18, 6).moved(turn, middle), "screen")
    for i, height in enumerate((90, -90)):
        along = np.linspace(-280, 280, 120)
        wave = height + 70 * np.sin(along / 32) * np.exp(-((along / 120) ** 2))
        line = np.stack([along, np.full(120, -26.0), wave], 1) @ turn.T + middle
        stage.add(f"wave_{i}", plain(tube(line, 7, around=12)), "plan", owner="screen")
    stage.add("stand", bar([middle - xyz(0, 0, 240), xyz(-680, 60, 40)], 26), "enamel", owner="screen")
    stage.look(tuple(part.name for part in stage.parts), 32, 24, 1.22)
    return stage
