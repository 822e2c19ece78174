"""Pictures of a slipped disc from behind, a slipped vertebra and a broken one."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from .arrays import unit
from .frames import frames
from .levels import LEVELS
from .nerves import root
from .posture import Spine
from .scene import Part
from .scenes_anatomy import LOW
from .scenes_sections import HERNIATION
from .stage import SIDES, Stage, disc_name
from .vertebrae import opened

FRACTURED = ("T11", "T12", "L1", "L2", "L3")


def pressed_nerve(stage: Stage) -> None:
    """Sac and roots of a low back with a slipped disc at L4-L5 on the left: the L5 root bends around it."""
    disc = stage.disc("L4", herniation=HERNIATION)
    stage.sac(LOW, [disc])
    for name in LOW:
        for side, word in SIDES:
            hit = name == "L5" and side == HERNIATION.side
            mesh = root(stage.frames, name, side, 84, disc.blobs if hit else (), (0.25, 1, 0))
            stage.add(f"root_{name}_{word}", mesh, "nerve")


def herniation_oblique() -> Stage:
    """From behind and the left; the arches of L4 and L5 are cut away so that the pinch shows."""
    stage = Stage()
    for name in ("L4", "L5"):
        stage.opened(stage.shape(name, grid=0.5), ((0, LEVELS[name].back + 5.0, 0), (0, -1, 0)))
    stage.bones(("L3", "S1"))
    stage.discs(LOW[:-1], {"L4": HERNIATION})
    pressed_nerve(stage)
    stage.look(("L4", "L5", disc_name("L4")), 152, 16, 1.22, aspect=1.2)
    return stage


def slip() -> Stage:
    """L5 has moved forward on the sacrum; its arch, loose after a break in the pars, has stayed behind."""
    worn = {"L5": 0.6}
    stage, stayed = Stage(Spine(slip={"L5": 11.0}, disc_scale=worn)), frames(Spine(disc_scale=worn))
    stage.bones(("L3", "L4", "S1"))
    normal = unit([0, 0.75, -0.66])
    middle = np.array([0, LEVELS["L5"].back + LEVELS["L5"].canal_depth - 1.0, -1.0])
    shape = stage.shape("L5", grid=0.5)
    stage.opened(shape, (middle - normal * 0.6, -normal), material="bone_sick", inside="spongy_sick")
    outer, face = opened(shape, (middle + normal * 0.6, normal))
    stage.add("L5_arch", outer.stood(stayed["L5"]), "bone_sick")
    stage.add("L5_arch_cut", face.stood(stayed["L5"]), "spongy_sick", owner="L5_arch")
    stage.discs(LOW[:-1], bulge={"L5": 2.0})
    stage.sac(LOW)
    stage.roots(LOW, 84)
    stage.parts = [_sore(part) if part.name == "root_L5_left" else part for part in stage.parts]
    stage.look(("L3", "L4", "L5", disc_name("L5"), "L5_arch"), 98, 5, 1.2, aspect=0.92)
    return stage


def _sore(part: Part) -> Part:
    return replace(part, mesh=part.mesh.tinted(np.full(len(part.mesh.points), 0.6)))


def fracture() -> Stage:
    """L1 has lost half of its front height."""
    stage = Stage(Spine(collapse={"L1": 0.50}))
    stage.bones([name for name in FRACTURED if name != "L1"])
    stage.bones(["L1"], "bone_sick", grid=0.45, crack=True)
    stage.discs(FRACTURED[:-1])
    stage.sac(FRACTURED)
    stage.roots(("T12", "L1", "L2"), 70)
    _with_room_for_the_whole(stage)
    return stage


def _with_room_for_the_whole(stage: Stage) -> None:
    """The broken column leans forward, its healthy twin does not: the frame has room for both."""
    both = Stage()
    both.bones(FRACTURED)
    both.parts += [part for part in stage.parts if part.name in FRACTURED]
    both.look(FRACTURED, 78, 6, 1.04)
    stage.camera, stage.aspect = both.camera, both.aspect
