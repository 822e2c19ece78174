"""Pictures of operations: the two ways in, the endoscope, screws and rods, cement."""

from __future__ import annotations

import numpy as np

from . import implants, instruments
from .arrays import Array, unit, xyz
from .frames import Frame
from .levels import LEVELS
from .mesh import cut
from .posture import Spine
from .scenes_anatomy import LOW
from .scenes_conditions import pressed_nerve
from .scenes_sections import HERNIATION, across, look_down
from .stage import SIDES, Stage, disc_name
from .tissue import Corridor, Tissue, open_corridor, tube_corridor

_TUBE_TIP = np.array([12.0, 45.0, -1.0])
_TUBE_OUT = unit([0.27, 1.0, 0.0])
_TUBE_RADIUS = 10.5
_SCOPE_TIP = np.array([22.0, 14.5, -1.0])
_SCOPE_OUT = unit([1.0, 0.55, 0.12])
"""In the disc's frame, at the back corner of the disc: of the ways in that were tried, the one with most room to bone and root."""


def _way_in(corridor: Corridor) -> tuple[Stage, Frame]:
    """The slipped disc seen from above with the tissue behind it, and the disc's frame."""
    stage = across(HERNIATION)
    disc = stage.disc("L4", herniation=HERNIATION)
    tissue = Tissue(stage.frames, disc.frame, corridor)
    for i, mesh in enumerate(tissue.muscles()):
        stage.add(f"muscle_{i}", mesh, "muscle")
    stage.add("fascia", tissue.fascia(), "fascia")
    stage.add("fat", tissue.fat(), "fat")
    stage.add("skin", tissue.skin(), "skin")
    look_down(stage, disc, 158, 48, 24)
    stage.aspect = 1.06
    return stage, disc.frame


def approach_tube() -> Stage:
    """A tube between the muscles' fibres to the slipped disc, cut open lengthways to show the grasper in it."""
    stage, frame = _way_in(tube_corridor(_TUBE_TIP, _TUBE_OUT, _TUBE_RADIUS))
    up = frame.axes[:, 2]
    wall, arm = instruments.tube_retractor(frame.out(_TUBE_TIP), frame.axes @ _TUBE_OUT, 78, _TUBE_RADIUS)
    half, edge = cut(wall, frame.origin + up * 0.6, -up)
    stage.add("retractor", half, "steel")
    stage.add("retractor_edge", edge, "teal", owner="retractor")
    stage.add("retractor_arm", arm.moved(np.eye(3), up * -2), "steel", owner="retractor")
    far = _TUBE_TIP + _TUBE_OUT * 108 + np.array([3.0, 0, 1.5])
    stage.add("grasper", instruments.grasper(frame.out([8.5, 25.5, -0.5]), frame.out(far)), "titanium")
    return stage


def approach_open() -> Stage:
    """Two holders keep skin and muscle apart down to the arch."""
    stage, frame = _way_in(open_corridor())
    for side, word in SIDES:
        stage.add(f"blade_{word}", instruments.blade(side).stood(frame), "steel")
    return stage


def endoscopy() -> Stage:
    """An endoscope at the disc between L4 and L5, through the safe triangle: below the L4 root, above L5's pedicle."""
    stage = Stage()
    stage.bones(LOW)
    stage.discs(LOW[:-1], {"L4": HERNIATION})
    stage.flava(LOW[:-1])
    pressed_nerve(stage)
    frame = stage.disc("L4").frame
    sheath, lens, handle = instruments.endoscope(frame.out(_SCOPE_TIP), frame.axes @ _SCOPE_OUT, 78, 2.8)
    stage.add("endoscope", sheath, "steel")
    stage.add("endoscope_light", lens, "light", owner="endoscope")
    stage.add("endoscope_handle", handle, "black", owner="endoscope")
    stage.look(("L4", "L5", disc_name("L4"), disc_name("L3"), "endoscope", "endoscope_handle"), 76, 16, 1.06)
    return stage


def fixation(*, bare: bool = False) -> Stage:
    """Screws in L4 and L5 and a rod on each side. `bare` leaves the bones out, for the see-through picture."""
    stage = Stage()
    stage.bones(LOW)
    stage.discs(LOW[:-1])
    if not bare:
        stage.flava(LOW[:-1])
        stage.sac(LOW)
    stage.roots(("L3", "L4", "L5"), 84)
    for side, word in SIDES:
        paths = [implants.pedicle_path(stage.frames, name, side) for name in ("L4", "L5")]
        seats: list[Array] = []
        for path, name in zip(paths, ("L4", "L5"), strict=True):
            stage.add(f"screw_{name}_{word}", implants.screw(path), "titanium")
            head, seat = implants.screw_head(path, paths[0].entry - paths[1].entry)
            stage.add(f"head_{name}_{word}", head, "violet")
            seats.append(seat)
        stage.add(f"rod_{word}", implants.rod(seats), "steel")
    stage.look(("L3", "L4", "L5"), 148, 16, 1.14, aspect=0.84)
    if bare:
        stage.parts = [part for part in stage.parts if part.name not in LOW]
    return stage


def kyphoplasty() -> Stage:
    """L1 opened by a window: a cannula down the pedicle, cement spreading in the body."""
    stage = Stage(Spine(collapse={"L1": 0.26}))
    stage.bones(("T12", "L2"))
    stage.opened(stage.shape("L1", grid=0.45), ((7.5, 0, 0), (-1, 0, 0)), ((0, 9.5, 0), (0, 1, 0)), material="bone_sick", inside="spongy")
    stage.discs(("T12", "L1"))
    frame, level = stage.frames["L1"], LEVELS["L1"]
    middle = np.array([7.5, -3.0, 0.0])
    stage.add("cement", implants.cement(middle).stood(frame), "cement")
    tip = frame.out(middle + xyz(0.8, 3.5, 0.5))
    offset = level.canal_width / 2 + level.pedicle_width / 2 + 3.5
    entry = frame.out([offset, level.back + 15, level.height / 2 - level.pedicle_height / 2 + 1])
    shaft, hub = instruments.cannula(tip, entry - tip, 84)
    stage.add("cannula", shaft, "steel")
    stage.add("cannula_hub", hub, "teal", owner="cannula")
    stage.sac(("T12", "L1", "L2"))
    stage.roots(("T12", "L1"), 70)
    stage.look(("T12", "L1", "L2", "cannula", "cannula_hub"), 58, 14, 1.06)
    return stage
