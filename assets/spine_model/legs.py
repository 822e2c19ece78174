"""The lower half of a person as a calm figure, the long bones in it, and the sciatic nerve down both legs. Ours, not measured.

In the frame of the column, with the middle of the sacral endplate as origin. Neutral in sex; no surface detail.
"""

from __future__ import annotations

import numpy as np

from . import sacrum
from .arrays import FLOAT, Array, Vector, xyz
from .fields import chain, cone, ellipsoid, smooth_max, smooth_min, sphere, union
from .frames import Frames
from .levels import LEVELS
from .mesh import Mesh, polygonise
from .pelvis import SOCKET
from .store import stored
from .tubes import along_tube, lengths, spline, tube

_CODE = ("pelvis", "legs")
_AROUND = 24
KNEE, ANKLE = (84.0, -14.0, -540.0), (80.0, 8.0, -935.0)
_TRUNK = [(50, 34, -96), (64, 47, -122), (84, 40, -158), (92, 30, -200), (92, 26, -290), (89, 28, -390), (86, 33, -480)]
"""The trunk of the sciatic nerve on the left: out of the pelvis below the notch, past the sitting bone, down the back of the thigh."""
_TIBIAL = [(85, 35, -530), (84, 34, -600), (83, 30, -700), (80, 28, -820), (74, 26, -920), (72, 8, -972), (76, -50, -990)]
_PERONEAL = [(97, 30, -525), (116, 14, -570), (122, -12, -610), (112, -32, -690), (102, -38, -800), (96, -46, -900), (96, -84, -968)]


def figure() -> Mesh:
    """From the waist to the feet."""

    def field(p: Array) -> Array:
        m = p.copy()
        m[:, 0] = np.sqrt(m[:, 0] ** 2 + 9)
        out = union(
            55,
            ellipsoid(m, (0, 2, 150), (142, 96, 120)),
            ellipsoid(m, (0, -4, -16), (170, 110, 112)),
            ellipsoid(m, (70, 34, -92), (86, 82, 92)),
            chain(m, [(88, -12, -130), (90, -14, -300), (86, -14, -460)], [88, 76, 60], 30),
        )
        leg = chain(
            m, [(85, -14, -440), (84, -14, -545), (84, 6, -640), (82, 6, -760), (80, 8, -900), (80, 8, -945)], [60, 52, 54, 45, 33, 34], 30
        )
        foot = chain(m, [(80, 26, -985), (84, -40, -985), (92, -120, -996), (94, -158, -1000)], [27, 30, 24, 15], 20)
        out = smooth_min(smooth_min(out, leg, 40), foot, 24)
        out = smooth_max(out, (-1012 - p[:, 2]).astype(FLOAT), 8)
        return smooth_max(out, (p[:, 2] - 170).astype(FLOAT), 4)

    return stored(_CODE, ["figure"], lambda: polygonise(field, (-200, -210, -1030), (200, 140, 190), 5.0, smooth=6))


def long_bones() -> Mesh:
    """Thigh and shin bones of both legs."""

    def field(p: Array) -> Array:
        m = p.copy()
        m[:, 0] = np.abs(m[:, 0])
        thigh = sphere(m, SOCKET, 23)
        thigh = smooth_min(thigh, cone(m, SOCKET, (130, -16, -124), 13, 15), 8)
        thigh = smooth_min(thigh, ellipsoid(m, (134, -10, -120), (13, 15, 22)), 10)
        thigh = smooth_min(thigh, chain(m, [(128, -16, -150), (112, -28, -320), (92, -16, -490)], [16, 13.5, 17], 10), 14)
        thigh = smooth_min(thigh, chain(m, [(64, -8, -518), (104, -8, -518)], [21, 20], 8), 22)
        shin = chain(m, [(66, -10, -560), (102, -10, -560)], [19, 19], 8)
        shin = smooth_min(shin, chain(m, [(84, -14, -575), (82, -14, -760), (79, 2, -930)], [19, 12, 15], 12), 18)
        splint = chain(m, [(114, 4, -580), (108, 10, -760), (98, 12, -945)], [9, 5.5, 9], 8)
        return np.asarray(np.minimum(np.minimum(thigh, shin), splint), FLOAT)

    return stored(_CODE, ["long bones"], lambda: polygonise(field, (-156, -64, -968), (156, 40, -80), 2.4))


def sciatic(frames: Frames, side: int, sore: float = 0.0) -> list[Mesh]:
    """L4, L5 and S1 joined to the sciatic nerve, and its two branches to the foot. `sore` (0 to 1) reddens it from L5 down. Drawn thick."""
    mirror = np.array([side, 1.0, 1.0])
    start = xyz(*_TRUNK[0]) * mirror
    found = []
    for name in ("L4", "L5", "S1"):
        frame, level = frames[name], LEVELS[name]
        if name == "S1":
            first = [
                frame.out(sacrum.point(0.14, 14 * side, 16)),
                frame.out(sacrum.point(0.26, 19 * side, 3)),
                frame.out(sacrum.point(0.34, 24 * side, -16)),
            ]
        else:
            wide = level.canal_width / 2 + level.pedicle_width
            places = (
                (wide - 11, level.back + 6, -3),
                (wide + 1, level.back, -level.height * 0.4),
                (wide + 7, level.back - 12, -level.height * 0.75),
            )
            first = [frame.out([x * side, y, z]) for x, y, z in places]
            first.append(np.array([48.0 * side, -22 if name == "L4" else -8, -34 if name == "L4" else -44]))
        found.append(_strand([*first, start + xyz(-6 * side, -12, 16), start], 3.4, 4.6, sore if name == "L5" else 0.0))
    trunk = [xyz(*p) * mirror for p in _TRUNK]
    found.append(_strand(trunk, 6.4, 5.6, sore))
    for branch, size in ((_TIBIAL, 4.4), (_PERONEAL, 3.6)):
        found.append(_strand([trunk[-1], *(xyz(*p) * mirror for p in branch)], size, 2.2, sore, fades=True))
    return found


def _strand(points: list[Array] | list[Vector], first: float, last: float, sore: float, *, fades: bool = False) -> Mesh:
    line = spline(np.array(points), 180)
    passed = lengths(line)
    share = passed / passed[-1]
    mesh = tube(line, first + (last - first) * share, around=_AROUND)
    fade = np.clip((1 - share) / 0.16, 0, 1) if fades else np.ones(len(line))
    return Mesh(mesh.points, mesh.triangles, along_tube(np.full(len(line), sore), _AROUND), along_tube(fade, _AROUND) if fades else None)
