"""Hip bones as one distance field, for silhouettes around the sacrum. In the frame of the column with the sacral endplate as origin.

A calm outline for orientation: crest, sockets, sitting bones and the arch in front are where they belong; surfaces are plain.
Ours, not measured.
"""

from __future__ import annotations

import numpy as np

from .arrays import FLOAT, Array
from .fields import chain, ellipsoid, noise, smooth_min, sphere, subtract, triangle, union
from .mesh import Mesh, polygonise
from .store import stored

_CODE = ("pelvis",)
_CREST = [(40, 62, -30), (56, 60, -4), (84, 44, 26), (112, 18, 42), (131, -14, 40), (137, -42, 18), (128, -66, -12), (120, -74, -34)]
"""Along the edge of the blade from behind to the front."""
_BELOW = [(112, -66, -50), (102, -58, -70), (92, -36, -84), (72, 4, -82), (52, 40, -62), (46, 52, -48)]
"""From the front spine of the blade past the socket and the notch, back to the joint with the sacrum."""
_DISH = [(92, 8, -14), (64, 27, -22)]
"""Points in the hollow of the blade."""
SOCKET = (90.0, -24.0, -108.0)
"""Centre of the hip joint on the left: 23 mm before and 108 mm below the middle of the sacral endplate."""
SITTING_BONE = (60.0, 8.0, -192.0)


def hip_bones(p: Array) -> Array:
    """The field of both."""
    m = p.copy()
    m[:, 0] = np.abs(m[:, 0])
    out = _blade(m)
    out = smooth_min(out, chain(m, _CREST, [5, 5.5, 5.0, 5.5, 6.0, 5.5, 5.5, 6.5], 4), 5)
    out = smooth_min(out, sphere(m, SOCKET, 31), 14)
    out = smooth_min(out, chain(m, [(84, 0, -98), (72, 20, -132), (66, 16, -162), SITTING_BONE], [15, 12, 12, 16], 8), 10)
    out = smooth_min(out, ellipsoid(m, (58, 22, -130), (7, 6, 9)), 8)
    out = smooth_min(out, chain(m, [(84, -46, -100), (52, -72, -118), (26, -84, -126), (11, -86, -138)], [11, 7.5, 7.5, 9], 6), 8)
    out = smooth_min(out, chain(m, [(10.5, -86, -136), (10.5, -80, -166)], [8, 7], 5), 6)
    out = smooth_min(out, chain(m, [(12, -80, -166), (34, -44, -188), SITTING_BONE], [7, 6, 9], 6), 7)
    out = subtract(out, sphere(m, (SOCKET[0] + 12, SOCKET[1] - 3, SOCKET[2] - 4), 26), 3)
    return np.asarray(out + FLOAT(0.5) * noise(p, 26, seed=12), FLOAT)


def _blade(m: Array) -> Array:
    """A thin dished sheet between the crest and what lies below it."""
    ring = [*_CREST, *_BELOW]
    edges = list(zip(ring, [*ring[1:], ring[0]], strict=True))
    middles = [min(_DISH, key=lambda c: float(np.linalg.norm(np.array(c) - (np.array(a) + np.array(b)) / 2))) for a, b in edges]
    plates = [([a, b, middle], 7.0 if a in _BELOW and b in _BELOW else 4.5) for (a, b), middle in zip(edges, middles, strict=True)]
    plates += [
        ([a, *_DISH], 4.5) for (a, _), here, before in zip(edges, middles, [middles[-1], *middles[:-1]], strict=True) if here != before
    ]
    fields = [triangle(m, corners, [thick, thick, 4.0]) for corners, thick in plates]
    return union(8, *fields)


def mesh() -> Mesh:
    """Both hip bones."""
    return stored(_CODE, ["hip bones"], lambda: polygonise(hip_bones, (-152, -112, -222), (152, 84, 62), 1.6))
