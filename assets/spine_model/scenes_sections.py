"""Pictures that cut the low back open: across at the disc between L4 and L5, and down the middle."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from . import ligaments, nerves
from .arrays import FLOAT, Array, Field
from .discs import Disc, Herniation, nearest
from .fields import ellipsoid, noise
from .frames import facet_below
from .mesh import Mesh, cut, join, polygonise
from .posture import NEUTRAL, Spine
from .scene import Camera
from .scenes_anatomy import LOW, LOW_BACK
from .stage import SIDES, Stage, disc_name
from .tubes import tube

HERNIATION = Herniation()


@dataclass(frozen=True, slots=True)
class Canal:
    """What narrows the canal at L4-L5: half the thickness of the yellow ligament, joint spurs and disc bulge, in mm."""

    flavum: float = 1.5
    spur: float = 0.0
    bulge: float = 1.0


def across(herniation: Herniation | None = None, canal: Canal | None = None) -> Stage:
    """Seen from above, cut level through the disc: its rings, the sac with its fibres, the arch of L5 behind. Patient's left is left."""
    canal = canal or Canal()
    stage = Stage()
    disc = stage.disc("L4", canal.bulge, herniation)
    centre, up = disc.frame.origin, disc.frame.axes[:, 2]
    ring, core = disc.cut_open()
    stage.add("ring", ring, "disc_cut")
    stage.add("core", core, "nucleus")
    stage.bones(["L5"])
    frame = stage.frames["L4"]
    stage.opened(stage.shape("L4", grid=0.5), (frame.into(centre + up * 0.2), frame.axes.T @ -up))
    flavum = ligaments.Flavum(stage.frames, "L4", canal.flavum)
    stage.add("flavum", join(cut(flavum.mesh(0.5), centre + up * 0.05, -up)), "ligament")
    around: list[Field] = [disc, flavum, *_spurs(stage, disc, canal.spur)]
    opened_sac(stage, disc, nerves.sac(stage.frames, LOW, nearest([*around, stage.placed_bone("L5"), stage.placed_bone("L4")])))
    for name in ("L4", "L5"):
        for side, word in SIDES:
            hit = herniation is not None and name == "L5" and side == herniation.side
            mesh = nerves.root(stage.frames, name, side, 96 if name == "L4" else 60, disc.blobs if hit else (), (0.25, 1, 0))
            stage.add(f"root_{name}_{word}", cut_root(mesh, centre + up * 0.3, -up), "nerve")
    look_down(stage, disc, 104, 18, 20)
    stage.aspect = 1.0
    return stage


def look_down(stage: Stage, disc: Disc, height: float, behind: float, lean: float) -> None:
    """A camera above the disc, front of the body at the top, leaning `lean` degrees to the back."""
    back, up = disc.frame.axes[:, 1], disc.frame.axes[:, 2]
    target = disc.frame.origin + back * behind
    angle = np.radians(lean)
    eye = target + (up * np.cos(angle) + back * np.sin(angle)) * height / 2 / np.tan(np.radians(7))
    stage.camera = Camera(tuple(eye.tolist()), tuple(target.tolist()), 14, tuple((-back).tolist()))


def _spurs(stage: Stage, disc: Disc, size: float) -> list[Knob]:
    """Bony spurs on the inner side of both joints, cut level like the rest."""
    if not size:
        return []
    centre, up = disc.frame.origin, disc.frame.axes[:, 2]
    joint, _ = facet_below("L4")
    fields = []
    for side, word in SIDES:
        place = stage.frames["L4"].out([(joint[0] - 5.0) * side, joint[1] - 3.5, joint[2]])
        field = Knob(place, (size * 1.15, size * 1.25, 7.0))
        fields.append(field)
        mesh = polygonise(field, place - 11, place + 11, 0.4)
        stage.add(f"spur_{word}", join(cut(mesh, centre + up * 0.14, -up)), "bone_sick")
    return fields


class Knob:
    """A lumpy knob of bone."""

    def __init__(self, centre: Array, radii: tuple[float, float, float]) -> None:
        self.centre, self.radii = centre, radii

    def __call__(self, p: Array) -> Array:
        return np.asarray(ellipsoid(p, self.centre, self.radii) + FLOAT(0.5) * noise(p, 4, seed=2), FLOAT)


def opened_sac(stage: Stage, disc: Disc, mesh: Mesh, above: float = 0.0) -> None:
    """The sac cut level, `above` mm over the disc's middle: its wall, the clear fluid, and the nerve fibres in it."""
    x, y, up = disc.frame.axes.T
    centre = disc.frame.origin + up * above
    skin, face = cut(mesh, centre + up * 0.3, -up)
    if face is None:
        raise ValueError("The sac does not reach the cut.")
    stage.add("sac", skin, "dura")
    middle = face.points.mean(0)
    stage.add("sac_wall", face, "dura", owner="sac")
    stage.add("sac_fluid", Mesh(((face.points - middle) * 0.90 + middle + up * 0.12).astype(FLOAT), face.triangles), "fluid", owner="sac")
    flat = np.stack([(face.points - middle) @ x, (face.points - middle) @ y], 1)
    angles, sizes = np.arctan2(flat[:, 1], flat[:, 0]), np.linalg.norm(flat, axis=1)
    rim = sizes > 1e-3
    order = np.argsort(angles[rim])
    angles, sizes = angles[rim][order], sizes[rim][order]
    for ring, (share, count) in enumerate(((0.70, 14), (0.38, 7))):
        for j in range(count):
            turn = 2 * np.pi * j / count + share * 3
            reach = float(np.interp((turn + np.pi) % (2 * np.pi) - np.pi, angles, sizes, period=2 * np.pi))
            place = middle + (x * np.cos(turn) + y * np.sin(turn)) * reach * share
            radius = min(0.95, reach * 0.17)
            line = [place - up * 2, place - up, place + up * 0.35, place + up * 0.55]
            stage.add(f"fibre_{ring}_{j}", tube(line, np.array([1, 1, 1, 0.6]) * radius, around=20), "nerve", owner="sac")


def cut_root(mesh: Mesh, point: Array, normal: Array) -> Mesh | None:
    """A root cut level, with its tint and fade carried over from the nearest point."""
    skin, face = cut(Mesh(mesh.points, mesh.triangles), point, normal)
    if skin is None:
        return None
    made = join([skin, face])
    near = np.array([np.argmin(((mesh.points - place) ** 2).sum(1)) for place in made.points])
    tint = None if mesh.tint is None else mesh.tint[near]
    return Mesh(made.points, made.triangles, tint, None if mesh.fade is None else mesh.fade[near])


_WORN = Spine(disc_scale={"L3": 0.75, "L4": 0.6, "L5": 0.8})
_WORN_SPUR = {"L3": 1.2, "L4": 2.2, "L5": 2.0}
_WORN_BULGE = {"L3": 2.2, "L4": 3.5, "L5": 1.9}
_WORN_FLAVUM = {"L2": 1.7, "L3": 2.6, "L4": 4.7, "L5": 1.9}


def down_the_middle(*, narrow: bool = False) -> Stage:
    """Cut down the middle and seen from the left: bodies, discs, sac and ligaments. `narrow` is a worn, narrowed canal."""
    stage = Stage(_WORN if narrow else NEUTRAL)
    around = []
    for i, name in enumerate(LOW_BACK):
        spur = _WORN_SPUR.get(name, 0.0) if narrow else 0.0
        stage.opened(stage.shape(name, grid=0.5, spur=spur), ((0.03 * i, 0, 0), (-1, 0, 0)))
        around.append(stage.placed_bone(name, spur=spur))
    for name in LOW_BACK[:-1]:
        disc = stage.disc(name, _WORN_BULGE.get(name, 1.0) if narrow else 1.0)
        ring, core = disc.cut_open(normal=(1, 0, 0))
        stage.add(disc_name(name), ring, "disc_cut")
        stage.add(f"{disc_name(name)}_core", core, "nucleus", owner=disc_name(name))
        flavum = ligaments.Flavum(stage.frames, name, _WORN_FLAVUM[name] if narrow else 1.5)
        stage.add(f"flavum_{name}", join(cut(flavum.mesh(0.5), (-0.12, 0, 0), (-1, 0, 0))), "ligament")
        around += [disc, flavum]
        sheet = ligaments.interspinous(stage.frames, name)
        stage.add(f"interspinous_{name}", join(cut(sheet, (-0.25, 0, 0), (-1, 0, 0))), "white_ligament")
    heights = {name: stage.spine.height(name) for name in LOW_BACK}
    bulges = _WORN_BULGE if narrow else None
    for name, front in (("front_ligament", True), ("back_ligament", False)):
        band = ligaments.long_band(stage.frames, LOW_BACK, heights, front=front, bulges=bulges)
        stage.add(name, join(cut(band, (-0.08, 0, 0), (-1, 0, 0))), "white_ligament")
    cord = ligaments.supraspinous(stage.frames, LOW_BACK[:-1])
    stage.add("supraspinous", join(cut(cord, (-0.2, 0, 0), (-1, 0, 0))), "white_ligament")
    stage.sac(LOW_BACK, around, sacrum_open=True)
    seen = ("L3", "L4", "L5", disc_name("L2"), disc_name("L5"))
    stage.look(seen, 82, 6, 1.03, aspect=0.88)
    return stage
