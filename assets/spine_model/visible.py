"""Which part is seen at each pixel of a picture, without a renderer: a depth buffer of the meshes' points. For turntables."""

from __future__ import annotations

import numpy as np

from .arrays import Array
from .scene import Camera, Scene


def part_numbers(scene: Scene, camera: Camera, width: int, height: int) -> Array:
    """The number of the part at each pixel, from 1 in the order of the scene; 0 where there is none. Good to about a pixel."""
    depth = np.full(width * height, np.inf, np.float32)
    found = np.zeros(width * height, np.int32)
    eye, right, up, forward = camera.axes()
    scale = 0.5 * height / np.tan(np.radians(camera.angle / 2))
    for number, part in enumerate(scene.parts, 1):
        mesh = part.mesh
        shown = slice(None) if mesh.fade is None else (mesh.fade[mesh.triangles] > 0.05).all(1)
        solid = mesh.triangles[shown]
        corners = mesh.points[solid]
        places = np.concatenate([mesh.points[np.unique(solid)], corners.mean(1), (corners[:, 0] + corners[:, 1]) / 2])
        q = places.astype(float) - eye
        far = q @ forward
        x = np.floor(width / 2 + (q @ right) * scale / far).astype(int)
        y = np.floor(height / 2 - (q @ up) * scale / far).astype(int)
        inside = (x >= 0) & (x < width) & (y >= 0) & (y < height)
        at, far = y[inside] * width + x[inside], far[inside].astype(np.float32)
        mine = np.full(width * height, np.inf, np.float32)
        np.minimum.at(mine, at, far)
        nearer = mine < depth
        depth[nearer], found[nearer] = mine[nearer], number
    return _filled(found.reshape(height, width), depth.reshape(height, width))


def _filled(numbers: Array, depth: Array) -> Array:
    """Pixels that no point hit, or only one from behind, take the part of the neighbour that is nearest to the eye."""
    rows = [(0, 1), (0, -1), (1, 0), (-1, 0)]
    around = np.stack([np.roll(depth, step, (0, 1)) for step in rows])
    theirs = np.stack([np.roll(numbers, step, (0, 1)) for step in rows])
    hit = np.isfinite(around)
    surrounded = hit.sum(0) >= 3
    nearest = np.where(hit, around, np.inf)
    best = nearest.argmin(0)
    leak = surrounded & (np.sort(nearest, 0)[2] < depth - 6.0)
    chosen = np.take_along_axis(theirs, best[None], 0)[0]
    found: Array = np.where(leak, chosen, numbers)
    return found
