"""The set: which scene makes which picture, and which part each of its labels points to."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from .scenes_anatomy import column, healthy, scoliosis
from .scenes_conditions import fracture, herniation_oblique, slip
from .scenes_procedures import approach_open, approach_tube, endoscopy, fixation, kyphoplasty
from .scenes_sections import HERNIATION, Canal, across, down_the_middle
from .stage import Stage

NARROW = Canal(flavum=5.7, spur=5.0, bulge=4.6)


@dataclass(frozen=True, slots=True)
class Label:
    """The part a label points to; with `level` the point of the part nearest the middle of that level, with `at` that many mm off it."""

    part: str
    level: str | None = None
    at: tuple[float, float, float] = (0.0, 0.0, 0.0)


@dataclass(frozen=True, slots=True)
class Picture:
    """A scene, its labels by the name that content uses, and for a see-through picture the scene without bone. Pixels before the trim."""

    scene: Callable[[], Stage]
    labels: dict[str, Label] = field(default_factory=dict)
    bare: Callable[[], Stage] | None = None
    long_side: int = 1800
    samples: int = 4


def _fixed(*, bare: bool = False) -> Callable[[], Stage]:
    return lambda: fixation(bare=bare)


_FIXATION = {"screw": Label("head_L5_left"), "rod": Label("rod_left"), "disc": Label("disc_L4_L5"), "nerve": Label("root_L3_left")}
_SECTION = {
    "sac": Label("sac", "L3", (0, 26, 0)),
    "disc": Label("disc_L3_L4"),
    "ligament": Label("flavum_L4"),
    "bone": Label("L3"),
}
_PRESSED = Label("root_L5_left", "L5", (12.0, 26.0, 17.0))
_ACROSS = {"disc": Label("ring"), "core": Label("core"), "nerve": _PRESSED, "sac": Label("sac")}

PICTURES = {
    "herniation-axial": Picture(lambda: across(HERNIATION), _ACROSS | {"bulge": Label("core", "L5", (9.0, 21.0, 16.0))}),
    "healthy-axial": Picture(across, _ACROSS | {"ligament": Label("flavum"), "bone": Label("L5")}),
    "stenosis-axial": Picture(
        lambda: across(None, NARROW),
        {"canal": Label("sac"), "ligament": Label("flavum"), "disc": Label("ring"), "nerve": _PRESSED},
    ),
    "healthy-sagittal": Picture(down_the_middle, _SECTION),
    "stenosis-sagittal": Picture(lambda: down_the_middle(narrow=True), _SECTION | {"narrow-spot": Label("sac", "L5", (0, 24, 17))}),
    "herniation-oblique": Picture(
        herniation_oblique,
        {"nerve": Label("root_L5_left", "L5", (14.0, 24.0, 16.0)), "disc": Label("disc_L4_L5"), "sac": Label("sac"), "bone": Label("L3")},
    ),
    "slip": Picture(
        slip,
        {
            "slipped-bone": Label("L5", "L5", (20, -4, 0)),
            "base": Label("S1"),
            "disc": Label("disc_L5_S1"),
            "nerve": Label("root_L4_left"),
            "arch": Label("L5_arch"),
        },
    ),
    "fracture": Picture(
        fracture,
        {"broken-bone": Label("L1", "L1", (16, -6, -3)), "bone": Label("T12"), "disc": Label("disc_L1_L2"), "nerve": Label("root_L1_left")},
        long_side=2400,
        samples=6,
    ),
    "healthy": Picture(healthy, {"bone": Label("L3"), "disc": Label("disc_L3_L4"), "nerve": Label("root_L3_left"), "sacrum": Label("S1")}),
    "endoscopy": Picture(
        endoscopy, {"endoscope": Label("endoscope"), "nerve": Label("root_L4_left"), "disc": Label("disc_L4_L5"), "bone": Label("L4")}
    ),
    "fixation": Picture(_fixed(), _FIXATION | {"bone": Label("L4")}),
    "fixation-see-through": Picture(_fixed(), _FIXATION | {"screw": Label("screw_L5_right")}, _fixed(bare=True)),
    "kyphoplasty": Picture(
        kyphoplasty,
        {"cement": Label("cement"), "tube": Label("cannula", "L1", (24, 66, 9)), "broken-bone": Label("L1"), "disc": Label("disc_L1_L2")},
    ),
    "approach-tube": Picture(
        approach_tube,
        {
            "tube": Label("retractor"),
            "tool": Label("grasper"),
            "muscle": Label("muscle_2"),
            "skin": Label("skin"),
            "disc": Label("ring"),
            "nerve": _PRESSED,
        },
    ),
    "approach-open": Picture(
        approach_open,
        {
            "skin": Label("skin"),
            "muscle": Label("muscle_2"),
            "holder": Label("blade_right"),
            "disc": Label("ring"),
            "nerve": _PRESSED,
        },
    ),
    "spine": Picture(column, {"neck": Label("C5"), "chest": Label("T8"), "low-back": Label("L3"), "sacrum": Label("S1")}, long_side=2400),
    "scoliosis": Picture(scoliosis, {"curve": Label("T10"), "sacrum": Label("S1")}, long_side=2400),
}
