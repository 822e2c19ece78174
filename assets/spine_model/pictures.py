"""The set: which scene makes which picture, and which part each of its labels points to."""

from __future__ import annotations

from collections.abc import Callable

from .picture import Label, Picture
from .pictures_around import AROUND
from .pictures_operations import OPERATIONS, PRESSED
from .scenes_anatomy import column, healthy
from .scenes_conditions import fracture, herniation_oblique
from .scenes_pairs import (
    curved,
    healthy_oblique,
    healthy_side,
    infection,
    narrow_middle,
    sciatica,
    silhouettes,
    slipped,
    spine_back,
    spine_side,
    tumour,
    unbroken,
    worn,
)  # fmt: skip
from .scenes_procedures import approach_open, endoscopy, fixation
from .scenes_sections import HERNIATION, Canal, across, down_the_middle
from .stage import Stage

NARROW = Canal(flavum=4.0, spur=4.4, bulge=3.6)


def _fixed(*, bare: bool = False) -> Callable[[], Stage]:
    return lambda: fixation(bare=bare)


_FIXATION = {"screw": Label("head_L5_left"), "rod": Label("rod_left"), "disc": Label("disc_L4_L5"), "nerve": Label("root_L3_left")}
_SECTION = {
    "sac": Label("sac", "L3", (0, 26, 0)),
    "disc": Label("disc_L3_L4"),
    "ligament": Label("flavum_L4"),
    "bone": Label("L3"),
}
_ACROSS = {"disc": Label("ring"), "core": Label("core"), "nerve": PRESSED, "sac": Label("sac")}

_SIDE = {
    "bone": Label("L4"),
    "disc": Label("disc_L4_L5"),
    "nerve": Label("root_L4_left"),
    "base": Label("S1"),
    "joint": Label("L5", "L5", (18, 28, 16)),
}
_OBLIQUE = {
    "nerve": Label("root_L5_left", "L5", (14.0, 24.0, 16.0)),
    "disc": Label("disc_L4_L5"),
    "sac": Label("sac"),
    "bone": Label("L3"),
    "left": Label("root_L4_left"),
    "right": Label("root_L4_right"),
}
_FRACTURE = {"bone": Label("T12"), "disc": Label("disc_L1_L2"), "nerve": Label("root_L1_left")}
_COLUMN = {"neck": Label("C5"), "chest": Label("T8"), "low-back": Label("L3"), "sacrum": Label("S1")}
_LEFT_RIGHT = {"left": Label("L5", "L5", (20, 0, 0)), "right": Label("L5", "L5", (-20, 0, 0))}

PICTURES = (
    {
        "herniation-axial": Picture(
            lambda: across(HERNIATION), _ACROSS | {"bulge": Label("core", "L5", (9.0, 21.0, 16.0))} | _LEFT_RIGHT, twin=True
        ),
        "healthy-axial": Picture(across, _ACROSS | {"ligament": Label("flavum"), "bone": Label("L5")} | _LEFT_RIGHT, twin=True),
        "stenosis-axial": Picture(
            lambda: across(None, NARROW),
            {"canal": Label("sac"), "ligament": Label("flavum"), "disc": Label("ring"), "nerve": PRESSED} | _LEFT_RIGHT,
            twin=True,
        ),
        "healthy-sagittal": Picture(down_the_middle, _SECTION, twin=True),
        "stenosis-sagittal": Picture(narrow_middle, _SECTION | {"narrow-spot": Label("sac", "L5", (0, 24, 17))}, twin=True),
        "tumour": Picture(tumour, _SECTION | {"bone": Label("L4"), "tumour": Label("tumour")}, twin=True),
        "infection": Picture(
            infection,
            {"sac": Label("sac", "L3", (0, 26, 0)), "disc": Label("disc_L4_L5"), "bone": Label("L5"), "infection": Label("inflamed_disc")},
            twin=True,
        ),
        "herniation-oblique": Picture(herniation_oblique, _OBLIQUE, twin=True),
        "healthy-oblique": Picture(healthy_oblique, _OBLIQUE, twin=True),
        "slip": Picture(
            slipped,
            {
                "slipped-bone": Label("L5", "L5", (20, -4, 0)),
                "base": Label("S1"),
                "disc": Label("disc_L5_S1"),
                "nerve": Label("root_L5_left"),
                "arch": Label("L5_arch"),
            },
            twin=True,
        ),
        "worn-disc": Picture(worn, _SIDE | {"joint": Label("joint_left")}, twin=True),
        "healthy-side": Picture(healthy_side, _SIDE, twin=True),
        "fracture": Picture(fracture, _FRACTURE | {"broken-bone": Label("L1", "L1", (16, -6, -3))}, twin=True),
        "healthy-fracture": Picture(unbroken, _FRACTURE, twin=True),
        "healthy": Picture(
            healthy, {"bone": Label("L3"), "disc": Label("disc_L3_L4"), "nerve": Label("root_L3_left"), "sacrum": Label("S1")}
        ),
        "scoliosis": Picture(
            curved,
            {
                "curve": Label("T10"),
                "sacrum": Label("S1"),
                "left": Label("L3", "L3", (26, 10, 0)),
                "right": Label("L3", "L3", (-26, 10, 0)),
            },
            faint=lambda: silhouettes(curved()),
            twin=True,
            long_side=1500,
        ),
        "spine-back": Picture(
            spine_back,
            _COLUMN | {"left": Label("L3", "L3", (26, 10, 0)), "right": Label("L3", "L3", (-26, 10, 0))},
            faint=lambda: silhouettes(spine_back()),
            twin=True,
            long_side=1500,
        ),
        "spine-side": Picture(spine_side, _COLUMN, faint=lambda: silhouettes(spine_side()), long_side=1500),
        "spine": Picture(column, _COLUMN, long_side=2000),
        "sciatica": Picture(
            lambda: sciatica(figure=True),
            {"nerve": Label("nerve_left"), "healthy-nerve": Label("nerve_right"), "low-back": Label("L4"), "hip": Label("pelvis")},
            bare=lambda: sciatica(figure=False),
            long_side=1500,
        ),
        "endoscopy": Picture(
            endoscopy, {"endoscope": Label("endoscope"), "nerve": Label("root_L4_left"), "disc": Label("disc_L4_L5"), "bone": Label("L4")}
        ),
        "fixation": Picture(_fixed(), _FIXATION | {"bone": Label("L3")}, long_side=1400),
        "fixation-see-through": Picture(_fixed(), _FIXATION | {"screw": Label("screw_L4_left")}, _fixed(bare=True), long_side=1400),
        "approach-open": Picture(
            approach_open,
            {
                "skin": Label("skin"),
                "muscle": Label("muscle_2"),
                "holder": Label("blade_right"),
                "disc": Label("ring"),
                "nerve": PRESSED,
            },
        ),
    }
    | AROUND
    | OPERATIONS
)
