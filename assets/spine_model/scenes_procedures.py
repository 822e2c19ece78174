"""Pictures of operations: the open way in, the endoscope, screws and rods."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from . import implants, instruments
from .arrays import FLOAT, Array, unit
from .levels import LEVELS
from .scene import Part
from .scenes_anatomy import LOW
from .scenes_cement import shorten_roots
from .scenes_conditions import pressed_nerve
from .scenes_sections import HERNIATION
from .scenes_way_in import way_in
from .stage import SIDES, Stage, disc_name
from .tissue import open_corridor

_SCOPE_TIP = np.array([22.0, 14.5, -1.0])
_SCOPE_OUT = unit([1.0, 0.55, 0.12])
"""In the disc's frame, at the back corner of the disc: of the ways in that were tried, the one with most room to bone and root."""


def approach_open() -> Stage:
    """Two holders keep skin and muscle apart down to the arch."""
    stage, frame = way_in(open_corridor(), wide=False)
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
    stage.roots(("L3", "L4", "L5"), 52)
    shorten_roots(stage, "L3")
    for side, word in SIDES:
        paths = [implants.pedicle_path(stage.frames, name, side) for name in ("L4", "L5")]
        seats: list[Array] = []
        for path, name in zip(paths, ("L4", "L5"), strict=True):
            stage.add(f"screw_{name}_{word}", implants.screw(path), "titanium")
            head, seat = implants.screw_head(path, paths[0].entry - paths[1].entry)
            stage.add(f"head_{name}_{word}", head, "violet")
            seats.append(seat)
        stage.add(f"rod_{word}", implants.rod(seats), "steel")
    stage.look(("L3", "L4", "L5"), 122, 22, 1.14, aspect=0.9)
    if bare:
        stage.parts = [_dying_away(stage, part) for part in stage.parts if part.name not in LOW]
    return stage


def _dying_away(stage: Stage, part: Part) -> Part:
    """A root of L3 that fades at the upper end of the canal: bone like glass does not hide where it was shortened."""
    if not part.name.startswith("root_L3") or part.mesh.fade is None:
        return part
    below = LEVELS["L3"].height / 2 - 4.0 - stage.frames["L3"].into(part.mesh.points)[:, 2]
    share = np.clip(below / 12, 0, 1)
    return replace(part, mesh=replace(part.mesh, fade=np.minimum(part.mesh.fade, share * share * (3 - 2 * share)).astype(FLOAT)))
