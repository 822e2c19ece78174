"""Conditions and their healthy twins from one camera: worn disc and joint, slip, fracture, curve, tumour, infection, sciatica."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from . import legs, pelvis, ribs
from .arrays import FLOAT, Array, xyz
from .fields import ellipsoid, noise, smooth_max
from .frames import facet
from .levels import LEVELS, NAMES
from .mesh import cut, join, polygonise
from .posture import NEUTRAL, Spine
from .scene import Part
from .scenes_anatomy import LOW, column, scoliosis
from .scenes_conditions import FRACTURED, fracture, herniation_oblique, slip
from .scenes_sections import Knob, down_the_middle
from .stage import SIDES, Stage, disc_name
from .vertebrae import whole

_CHEST = [f"T{number}" for number in range(1, 13)]


def silhouettes(stage: Stage) -> Stage:
    """The same with ribs and hip bones, to be mixed in faintly."""
    for name in _CHEST:
        for side, word in SIDES:
            stage.add(f"rib_{name}_{word}", ribs.rib(stage.frames, name, side), "bone")
    stage.add("pelvis", pelvis.mesh(), "bone")
    return stage


def _framed(stage: Stage, around: float, outermost: Sequence[str] = ("C1", "S1")) -> Stage:
    """The column with room for ribs, hips and the `outermost` bones; the same for straight and curved ones."""
    frame = silhouettes(Stage())
    frame.bones(outermost, grid=0.6)
    frame.look([part.name for part in frame.parts], around, 4, 1.05)
    stage.camera, stage.aspect = frame.camera, frame.aspect
    return stage


def spine_side() -> Stage:
    """The whole column from the patient's left."""
    return _framed(column(), 90, NAMES)


def spine_back() -> Stage:
    """The whole column from behind."""
    return _framed(column(), 180)


def curved() -> Stage:
    """The double curve, from the same camera as `spine_back`."""
    return _framed(scoliosis(), 180)


def healthy_side() -> Stage:
    """The low back from the left, as in the slip and the worn disc."""
    stage = Stage()
    stage.bones(LOW)
    stage.discs(LOW[:-1])
    stage.flava(LOW[:-1])
    stage.sac(LOW)
    stage.roots(LOW, 74)
    stage.look(("L3", "L4", "L5", disc_name("L5")), 98, 5, 1.3, aspect=0.92)
    return stage


def _from(stage: Stage, other: Stage) -> Stage:
    stage.camera, stage.aspect = other.camera, other.aspect
    return stage


def slipped() -> Stage:
    """The slip, from the camera of its twin."""
    return _from(slip(), healthy_side())


def worn() -> Stage:
    """L4-L5 and L5-S1 have lost height; lips of bone at their rims, knobs on the joint between L4 and L5."""
    stage = Stage(Spine(disc_scale={"L4": 0.45, "L5": 0.62}))
    stage.bones(("L3", "S1"))
    for name, spur in (("L4", 2.0), ("L5", 2.6)):
        stage.add(name, whole(stage.shape(name, grid=0.5, spur=spur)).stood(stage.frames[name]), "bone_worn")
    stage.discs(("L3",))
    for name, bulge in (("L4", 3.2), ("L5", 2.6)):
        mesh = stage.disc(name, bulge).mesh()
        stage.add(disc_name(name), mesh.tinted(np.full(len(mesh.points), 0.0)), "disc_worn")
    _knobs(stage)
    stage.flava(LOW[:-1])
    stage.sac(LOW)
    stage.roots(LOW, 74)
    return _from(stage, healthy_side())


def _knobs(stage: Stage) -> None:
    centre, normal = facet("L5")
    frame = stage.frames["L5"]
    for side, word in SIDES:
        rows = [
            (centre - normal * 1.0 + xyz(4.0, -2.0, 5.5), 4.4),
            (centre + normal * 1.0 + xyz(3.0, 5.5, -3.0), 4.8),
            (centre + xyz(6.5, 1.0, -4.5), 4.2),
        ]
        for i, (place, size) in enumerate(rows):
            at = frame.out(place * np.array([side, 1, 1]))
            field = Knob(at, (size, size * 0.9, size * 1.15))
            name = f"joint_{word}" if i == 0 else f"joint_{word}_{i}"
            stage.add(name, polygonise(field, at - 9, at + 9, 0.45), "bone_sick", owner=None if i == 0 else f"joint_{word}")


def healthy_oblique() -> Stage:
    """The twin of the slipped disc from behind: the same window, a whole disc."""
    stage, sick = Stage(), herniation_oblique()
    for name in ("L4", "L5"):
        stage.opened(stage.shape(name, grid=0.5), ((0, LEVELS[name].back + 5.0, 0), (0, -1, 0)))
    stage.bones(("L3", "S1"))
    stage.discs(LOW[:-1])
    stage.sac(LOW)
    stage.roots(LOW, 84)
    return _from(stage, sick)


def unbroken() -> Stage:
    """The twin of the fracture."""
    stage = Stage()
    stage.bones(FRACTURED)
    stage.discs(FRACTURED[:-1])
    stage.sac(FRACTURED)
    stage.roots(("T12", "L1", "L2"), 70)
    return _from(stage, fracture())


def healthy_middle() -> Stage:
    """The middle cut, the twin of the narrow canal, the tumour and the infection."""
    return down_the_middle()


def narrow_middle() -> Stage:
    """The narrowed canal, from the camera of its twin."""
    return _from(down_the_middle(narrow=True), down_the_middle())


class _Patch:
    """A lumpy, lens-shaped patch."""

    def __init__(self, centre: Array, radii: tuple[float, float, float], axes: Array, seed: int) -> None:
        self.centre, self.radii, self.axes, self.seed = centre, radii, axes, seed

    def __call__(self, p: Array) -> Array:
        rough = FLOAT(0.9) * noise(p, 9, seed=self.seed) + FLOAT(0.35) * noise(p, 3.5, seed=self.seed + 1)
        return np.asarray(ellipsoid(p, self.centre, self.radii, self.axes) + rough, FLOAT)

    def half(self, stage: Stage, name: str, material: str, lift: float, owner: str | None = None) -> None:
        """Its right half, seen on the middle cut."""
        reach = max(self.radii) + 4
        mesh = polygonise(self, self.centre - reach, self.centre + reach, 0.5)
        stage.add(name, join(cut(mesh, (lift, 0, 0), (-1, 0, 0))), material, owner=owner)


def tumour() -> Stage:
    """A growth in the body of L3, in the middle cut."""
    stage = down_the_middle()
    frame = stage.frames["L3"]
    _Patch(frame.out([0, 4.0, 0.5]), (9, 10.5, 8.5), frame.axes, 31).half(stage, "tumour", "tumour", 0.32)
    return stage


class _Lens:
    """A patch of one endplate, kept out of the disc."""

    def __init__(self, patch: _Patch, point: Array, normal: Array) -> None:
        self.patch, self.point, self.normal = patch, point, normal

    def __call__(self, p: Array) -> Array:
        beyond = -((p - self.point.astype(FLOAT)) @ self.normal.astype(FLOAT))
        return smooth_max(self.patch(p), beyond.astype(FLOAT), 0.6)


def infection() -> Stage:
    """The disc L3-L4 and the bone on both sides of it inflamed, in the middle cut."""
    stage = down_the_middle()
    for name, sign in (("L3", -1.0), ("L4", 1.0)):
        frame, half = stage.frames[name], NEUTRAL.height(name) / 2
        point, normal = frame.out([0, 0, sign * (half - 1.2)]), frame.axes[:, 2] * -sign
        lens = _Lens(_Patch(frame.out([0, 0.5, sign * (half - 1)]), (14, 15.5, 6.5), frame.axes, 41), point, normal)
        mesh = polygonise(lens, point - 20, point + 20, 0.5)
        stage.add(f"inflamed_{name}", join(cut(mesh, (0.34, 0, 0), (-1, 0, 0))), "inflamed")
    stage.parts = [_sick_disc(part) for part in stage.parts]
    return stage


def _sick_disc(part: Part) -> Part:
    if part.name == f"{disc_name('L3')}_core":
        return replace(part, name="inflamed_disc", material="inflamed_disc", owner=None)
    return replace(part, name="inflamed_ring", material="inflamed_ring", owner="inflamed_disc") if part.name == disc_name("L3") else part


def sciatica(*, figure: bool) -> Stage:
    """The nerve from the low back to the foot on both sides, sore on the left; `figure` adds the body around it."""
    stage = Stage()
    stage.bones(("L2", "L3", "L4", "L5", "S1"))
    stage.discs(("L2", "L3", "L4", "L5"))
    stage.add("pelvis", pelvis.mesh(), "bone")
    stage.add("long_bones", legs.long_bones(), "bone")
    for side, word in SIDES:
        for i, mesh in enumerate(legs.sciatic(stage.frames, side, 0.95 if side > 0 else 0.0)):
            name = f"nerve_{word}" if i == 3 else f"nerve_{word}_{i}"
            stage.add(name, mesh, "nerve", owner=None if i == 3 else f"nerve_{word}")
    body = legs.figure()
    look = Stage()
    look.add("figure", body, "figure")
    look.look(("figure",), 205, 3, 1.03)
    if figure:
        stage.add("figure", body, "figure")
    return _from(stage, look)
