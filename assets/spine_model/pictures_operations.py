"""The part of the set that shows operations, step by step or before and after."""

from __future__ import annotations

from .picture import Label, Picture
from .scenes_cages import Way, cage
from .scenes_cement import Step, kyphoplasty
from .scenes_moving_disc import disc_replacement
from .scenes_room import foraminotomy, laminotomy
from .scenes_way_in import approach_tube, dilators, empty_tube, needle

PRESSED = Label("root_L5_left", "L5", (12.0, 26.0, 17.0))
_LAYERS = {"muscle": Label("muscle_2"), "skin": Label("skin"), "disc": Label("ring")}

_CAGE = {"cage": Label("cage"), "tool": Label("holder"), "disc": Label("ring"), "bone": Label("L5"), "sac": Label("sac")}


def _cage(way: Way) -> Picture:
    return Picture(lambda: cage(way), _CAGE, long_side=1240, samples=2)


_BROKEN = {"tube": Label("cannula"), "handle": Label("handle"), "broken-bone": Label("L1"), "disc": Label("disc_L1_L2")}


def _cement(step: Step, **labels: Label) -> Picture:
    return Picture(lambda: kyphoplasty(step), labels | _BROKEN, twin=True, long_side=1300, samples=2)


OPERATIONS = {
    "way-in-1": Picture(needle, {"wire": Label("wire"), **_LAYERS, "nerve": PRESSED}, twin=True, long_side=1500, samples=4),
    "way-in-2": Picture(dilators, {"tubes": Label("dilator"), **_LAYERS, "nerve": PRESSED}, twin=True, long_side=1500, samples=4),
    "way-in-3": Picture(empty_tube, {"tube": Label("retractor"), **_LAYERS, "nerve": PRESSED}, twin=True, long_side=1500, samples=4),
    "approach-tube": Picture(
        approach_tube,
        {"tube": Label("retractor"), "tool": Label("grasper"), **_LAYERS, "nerve": PRESSED},
        twin=True,
        long_side=1500,
        samples=4,
    ),
    "laminotomy-before": Picture(
        lambda: laminotomy(done=False),
        {"arch": Label("L4"), "ligament": Label("flavum_L4"), "bone": Label("L5")},
        twin=True,
        long_side=1240,
        samples=2,
    ),
    "laminotomy-after": Picture(
        lambda: laminotomy(done=True),
        {"window": Label("L4_cut"), "sac": Label("sac", "L5", (8, 22, 20)), "bone": Label("L5")},
        twin=True,
        long_side=1240,
        samples=2,
    ),
    "foraminotomy-before": Picture(
        lambda: foraminotomy(done=False),
        {"nerve": Label("root_L4_left"), "spur": Label("spur"), "disc": Label("disc_L4_L5"), "bone": Label("L4")},
        twin=True,
        long_side=1300,
        samples=2,
    ),
    "foraminotomy-after": Picture(
        lambda: foraminotomy(done=True),
        {"nerve": Label("root_L4_left"), "disc": Label("disc_L4_L5"), "bone": Label("L4")},
        twin=True,
        long_side=1300,
        samples=3,
    ),
    **{f"cage-{way}": _cage(way) for way in Way},
    "kyphoplasty-1": _cement(Step.NEEDLE),
    "kyphoplasty-2": _cement(Step.BALLOON, balloon=Label("balloon")),
    "kyphoplasty-3": _cement(Step.SPACE, space=Label("L1_cut")),
    "kyphoplasty": _cement(Step.CEMENT, cement=Label("cement")),
    "disc-replacement": Picture(
        disc_replacement,
        {"implant": Label("plate"), "core": Label("core"), "bone": Label("L4"), "nerve": Label("root_L4_left")},
        long_side=1300,
        samples=2,
    ),
}
