"""Pictures of the weeks after an operation: people walking, sitting, lifting, climbing, getting out of bed."""

from __future__ import annotations

import numpy as np

from .arrays import FLOAT, Array, xyz
from .fields import box, rotation, smooth_max
from .figures import Figure, Limbs, Pose, stand
from .furniture import bar, block, plain
from .mesh import Mesh, polygonise
from .scene import orbit
from .stage import Stage
from .store import stored

_WALK = Pose(lean=2, left=Limbs(24, 6, -20, 18, 14), right=Limbs(-14, 22, 20, 22, -30))
_SIT = Pose(lean=-2, left=Limbs(88, 88, 20, 44), right=Limbs(88, 88, 20, 44))
_LIFT = Pose(lean=22, nod=-12, left=Limbs(72, 92, 12, 62, 0, 0), right=Limbs(72, 92, 12, 62, 0, 0))
_CLIMB = Pose(lean=5, left=Limbs(58, 62, 4, 12), right=Limbs(-4, 8, 34, 34, 0, 20))
_BACK = Pose(nod=8, left=Limbs(54, 120, 4, 8, -90), right=Limbs(54, 120, 4, 8, -90))
_SIDE = Pose(nod=6, left=Limbs(56, 84, 84, 60, -60, 2), right=Limbs(62, 84, 42, 34, -60, -4))
_EDGE = Pose(lean=4, left=Limbs(86, 84, 0, 4, 0, 26), right=Limbs(86, 84, 0, 4, 0, 26))
_BED = 470.0


def _seen(stage: Stage, names: tuple[str, ...], around: float, rise: float, pad: float = 1.08) -> Stage:
    whole = tuple(part.name for part in stage.parts if part.name in names or part.owner in names)
    stage.look(whole, around, rise, pad)
    return stage


def walking() -> Stage:
    """A person in mid-step, from the front left."""
    stage = Stage()
    stand(stage, _WALK, xyz(0, 0, -Figure(_WALK).lowest()))
    return _seen(stage, ("person",), 62, 6)


def sitting() -> Stage:
    """Upright on a chair, feet flat, the back against its rest."""
    stage = Stage()
    high = -Figure(_SIT).lowest()
    stand(stage, _SIT, xyz(0, 0, high))
    seat = high - 128
    stage.add("chair", block((0, -110, seat), (430, 470, 50), 20), "oak")
    stage.add("chair_rest", block((0, 150, seat + 330), (400, 40, 420), 18), "oak", owner="chair")
    for i, (x, y) in enumerate(((-185, -310), (185, -310), (-185, 105), (185, 105))):
        top = seat + (140 if y > 0 else 0)
        stage.add(f"chair_leg_{i}", bar([(x, y + 20 * (y > 0), 12), (x, y + 20 * (y > 0), top)], 19), "oak", owner="chair")
    return _seen(stage, ("person", "chair"), 62, 8)


def lifting() -> Stage:
    """Knees bent, back straight, a box held close."""
    stage = Stage()
    figure = Figure(_LIFT)
    high = -figure.lowest()
    stand(stage, _LIFT, xyz(0, 0, high))
    hands = (figure.sides[0].fingers + figure.sides[1].fingers) / 2 + xyz(0, 0, high)
    stage.add("box", block(hands + xyz(0, -20, -20), (2 * abs(figure.sides[0].fingers[0]) - 44, 240, 210), 14), "carton")
    return _seen(stage, ("person", "box"), 66, 8)


def stairs() -> Stage:
    """One step up, one hand on the rail."""
    stage = Stage()
    figure = Figure(_CLIMB)
    low = figure.lowest()
    stand(stage, _CLIMB, xyz(0, 0, -low))
    left = figure.sides[0].ankle + xyz(0, 0, -low)
    rise = float(left[2] - (figure.sides[1].ankle[2] - low))
    for i, name in enumerate(("stairs", "stairs_1", "stairs_2")):
        front = float(left[1]) + 90 - 290 * i
        top = rise * (i + 1)
        stage.add(
            name,
            block((-110, front - 150 - 290 * (2 - i) / 2, top - rise / 2), (560, 300 + 290 * (2 - i), rise), 10, 8),
            "oak",
            owner=None if i == 0 else "stairs",
        )
    hand = figure.sides[1].fingers + xyz(-8, 0, -low - 26)
    slope = xyz(0, -290, rise)
    rail = [hand - slope * 1.2, hand, hand + slope * 2.6]
    stage.add("rail", bar(rail, 20), "steel")
    for i, share in enumerate((-0.9, 2.3)):
        foot = hand + slope * share
        stage.add(
            f"rail_post_{i}",
            bar([foot, [foot[0], foot[1], max(0.0, rise * np.ceil((left[1] + 90 - foot[1]) / 290))]], 15),
            "steel",
            owner="rail",
        )
    return _seen(stage, ("person", "stairs", "rail"), 112, 10)


def _bed(stage: Stage, middle: float, pillow: tuple[float, float] | None) -> None:
    stage.add("bed", block((0, middle, _BED - 100), (960, 2050, 200), 60, 10), "linen")
    stage.add("bed_frame", block((0, middle, _BED - 260), (980, 2080, 130), 20, 10), "oak", owner="bed")
    if pillow:
        stage.add("pillow", block((0, pillow[0], _BED + 42), (520, 340, 110), 52, 8), "pillow")


def log_roll_back() -> Stage:
    """Before turning: on the back in bed, knees bent."""
    stage = Stage()
    stand(stage, _BACK, xyz(0, 0, _BED + 118), rotation(x=-90))
    _bed(stage, 60, (620, 0))
    return _seen(stage, ("person", "bed", "pillow"), 64, 22, 1.2)


def log_roll_side() -> Stage:
    """Turned in one piece: on the side, knees bent, toward the edge of the bed."""
    stage = Stage()
    axes = rotation(y=90) @ rotation(x=-90)
    stand(stage, _SIDE, xyz(0, 0, _BED + 160), axes)
    _bed(stage, 60, (640, 0))
    return _seen(stage, ("person", "bed", "pillow"), 64, 22, 1.2)


def log_roll_edge() -> Stage:
    """Sitting on the edge of the bed, pushed up by the arms."""
    stage = Stage()
    stand(stage, _EDGE, xyz(300, 0, _BED + 112), rotation(z=90))
    _bed(stage, 60, (780, 0))
    return _seen(stage, ("person", "bed", "pillow"), 64, 22, 1.2)


def _back(stage: Stage, at: tuple[float, float, float], skin: str, name: str) -> Figure:
    """A person from behind with a bare back."""
    figure = Figure(Pose())
    meshes = figure.meshes()
    low, high = (-300, -180, -140), (300, 180, 600)
    trunk = stored(("figures",), ["trunk"], lambda: polygonise(figure.trunk, low, high, 5.0, 4))
    stage.add(name, plain(trunk).moved(np.eye(3), at), skin)
    stage.add(f"{name}_skin", plain(meshes["skin"]).moved(np.eye(3), at), skin, owner=name)
    waist = stored(
        ("figures",),
        ["waist"],
        lambda: polygonise(lambda p: smooth_max(figure.trousers(p) - 8, p[:, 2] - 40, 5), (-260, -260, -930), (260, 200, 120), 5.0, 4),
    )
    stage.add(f"{name}_trousers", plain(waist).moved(np.eye(3), at), "trousers", owner=name)
    return figure


def _patch(figure: Figure, thick: float, high: float, half: tuple[float, float], grid: float) -> Mesh:
    """What lies on the low back: `thick` mm, at a height above the hips, half its width and height."""
    low, top = (-half[0] - 8, 30, high - half[1] - 8), (half[0] + 8, 150, high + half[1] + 8)

    def field(p: Array) -> Array:
        outline = box(p, (0, 90, high), (half[0], 70, half[1]), rounding=min(half) * 0.8)
        return np.asarray(smooth_max(np.abs(figure.trunk(p)) - FLOAT(thick), outline, thick * 0.8), FLOAT)

    return plain(polygonise(field, low, top, grid, 2))


def wound() -> Stage:
    """A back with a small dressing on it."""
    stage = Stage()
    figure = _back(stage, (0, 0, 0), "porcelain", "person")
    stage.add("dressing", _patch(figure, 5.0, 112, (46, 38), 1.4), "pillow")
    stage.add("dressing_pad", _patch(figure, 7.5, 112, (25, 19), 1.4), "linen", owner="dressing")
    stage.camera = orbit((0, 0, 250), 162, 8, 760)
    stage.aspect = 0.92
    return stage


def skin_cuts() -> Stage:
    """Two backs: on one the cut of a 21 mm tube, on the other that of an open operation, both at their size."""
    stage = Stage()
    for name, x, skin, half in (("small", 270, "tone_light", 11.0), ("long", -270, "tone_dark", 50.0)):
        figure = _back(stage, (x, 0, 0), skin, f"person_{name}")
        cut = _patch(figure, 2.4, 112, (2.0, half), 0.8).moved(np.eye(3), (x + (14 if name == "small" else 0), 0, 0))
        stage.add(f"cut_{name}", cut, "wound")
    stage.camera = orbit((0, 0, 180), 180, 4, 650)
    stage.aspect = 1.7
    return stage
