"""Which part is seen at each pixel of a picture, without a renderer: a depth buffer of the meshes' points. For turntables."""

from __future__ import annotations

import numpy as np

from .arrays import FLOAT, Array
from .scene import Camera, Scene


class PartMap:
    """The parts of a scene as points close enough to each other to cover its surfaces; made once for many cameras."""

    def __init__(self, scene: Scene) -> None:
        places, numbers = [], []
        for number, part in enumerate(scene.parts, 1):
            mesh = part.mesh
            shown = mesh.triangles if mesh.fade is None else mesh.triangles[(mesh.fade[mesh.triangles] > 0.05).all(1)]
            points = np.concatenate([mesh.points[np.unique(shown)], mesh.points[shown].mean(1)])
            places.append(points.astype(FLOAT))
            numbers.append(np.full(len(points), number, np.int32))
        self._places, self._numbers = np.concatenate(places), np.concatenate(numbers)

    def seen(self, camera: Camera, width: int, height: int) -> Array:
        """The number of the part at each pixel, from 1 in the order of the scene; 0 where there is none. Good to about a pixel."""
        eye, right, up, forward = (axis.astype(FLOAT) for axis in camera.axes())
        scale = FLOAT(0.5 * height / np.tan(np.radians(camera.angle / 2)))
        q = self._places - eye
        far = q @ forward
        x = (width / 2 + (q @ right) * scale / far).astype(np.int32)
        y = (height / 2 - (q @ up) * scale / far).astype(np.int32)
        inside = np.flatnonzero((x >= 0) & (x < width) & (y >= 0) & (y < height))
        order = inside[np.argsort(-far[inside], kind="stable")]
        at = y[order] * width + x[order]
        depth, found = np.full(width * height, np.inf, FLOAT), np.zeros(width * height, np.int32)
        depth[at], found[at] = far[order], self._numbers[order]
        return _filled(found.reshape(height, width), depth.reshape(height, width))


def _filled(numbers: Array, depth: Array) -> Array:
    """Pixels that only a point from far behind hit, or none, take the part of the neighbour that is nearest to the eye."""
    steps = ((0, 1), (0, -1), (1, 0), (-1, 0))
    around = np.stack([np.roll(depth, step, (0, 1)) for step in steps])
    theirs = np.stack([np.roll(numbers, step, (0, 1)) for step in steps])
    leak = (around < depth - 6.0).sum(0) >= 3
    chosen = np.take_along_axis(theirs, around.argmin(0)[None], 0)[0]
    found: Array = np.where(leak, chosen, numbers)
    return found
