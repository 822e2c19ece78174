"""Triangle meshes: from a distance field to a smooth closed surface, and what can be done with it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import cast

import manifold3d  # type: ignore[import-not-found]
import numpy as np
from scipy.sparse import coo_matrix, diags  # type: ignore[import-untyped]
from skimage.measure import marching_cubes

from .arrays import FLOAT, Array, Field, Vector, unit
from .frames import Frame

_BLOCK = 8
"""Cells along one side of a block; only blocks near the surface are sampled."""


@dataclass(frozen=True, slots=True)
class Mesh:
    """A surface: (v, 3) points in mm, (t, 3) triangles. `tint` mixes the material's second colour in, `fade` lets it die away."""

    points: Array
    triangles: Array
    tint: Array | None = None
    fade: Array | None = None

    def moved(self, axes: Array, origin: Vector) -> Mesh:
        """The mesh turned by `axes`, then shifted."""
        points = self.points @ np.asarray(axes, FLOAT).T + np.asarray(origin, FLOAT)
        return replace(self, points=points.astype(FLOAT))

    def stood(self, frame: Frame) -> Mesh:
        """The mesh of a level's own frame, where the level stands."""
        return self.moved(frame.axes, frame.origin)

    def tinted(self, tint: Array) -> Mesh:
        """The same with one tint (0 to 1) for each point."""
        return replace(self, tint=np.asarray(tint, FLOAT))

    def volume(self) -> float:
        """Enclosed mm3; negative when the surface is inside out."""
        a, b, c = (self.points[self.triangles[:, i]].astype(float) for i in range(3))
        return float((a * np.cross(b, c)).sum() / 6)

    def closed(self) -> bool:
        """Whether every edge belongs to exactly two triangles that agree on its direction."""
        t = self.triangles
        edges = np.concatenate([t[:, [0, 1]], t[:, [1, 2]], t[:, [2, 0]]]).astype(np.int64)
        there = edges[:, 0] * len(self.points) + edges[:, 1]
        back = edges[:, 1] * len(self.points) + edges[:, 0]
        return len(np.unique(there)) == len(there) and bool(np.isin(there, back).all())


def polygonise(field: Field, low: Vector, high: Vector, grid: float, smooth: int = 2) -> Mesh:
    """The surface of a field inside a box, sampled every `grid` mm."""
    lo, hi = np.asarray(low, float), np.asarray(high, float)
    blocks = np.ceil((hi - lo) / (grid * _BLOCK)).astype(int)
    axes = [lo[i] + grid * np.arange(blocks[i] * _BLOCK + 1) for i in range(3)]
    middles = [lo[i] + grid * _BLOCK * (np.arange(blocks[i]) + 0.5) for i in range(3)]
    coarse = field(np.stack(np.meshgrid(*middles, indexing="ij"), -1).reshape(-1, 3).astype(FLOAT))
    reach = grid * _BLOCK * np.sqrt(3) / 2 * 1.6 + grid
    volume = coarse.reshape(blocks)
    for axis in range(3):
        volume = np.repeat(volume, _BLOCK, axis)
    volume = np.pad(volume, ((0, 1),) * 3, mode="edge").astype(FLOAT)
    near = np.argwhere((np.abs(coarse) < reach).reshape(blocks))
    for start in range(0, len(near), 400):
        _sample(field, volume, axes, near[start : start + 400])
    points, triangles, _, _ = marching_cubes(volume, 0.0, spacing=(grid,) * 3)  # type: ignore[no-untyped-call]
    return _smoothed(Mesh((points + lo).astype(FLOAT), triangles.astype(np.int32).copy()), smooth)


def _sample(field: Field, volume: Array, axes: list[Array], blocks: Array) -> None:
    """Fill the cells of these blocks with the field's value."""
    offset = np.arange(_BLOCK + 1)
    i, j, k = (blocks[:, n, None] * _BLOCK + offset for n in range(3))
    points = np.empty((len(blocks), _BLOCK + 1, _BLOCK + 1, _BLOCK + 1, 3), FLOAT)
    points[..., 0] = axes[0][i][:, :, None, None]
    points[..., 1] = axes[1][j][:, None, :, None]
    points[..., 2] = axes[2][k][:, None, None, :]
    volume[i[:, :, None, None], j[:, None, :, None], k[:, None, None, :]] = field(points.reshape(-1, 3)).reshape(points.shape[:-1])


def _smoothed(mesh: Mesh, rounds: int) -> Mesh:
    """Taubin smoothing, which keeps the volume; takes the grid's terraces away."""
    if rounds <= 0:
        return mesh
    t, count = mesh.triangles, len(mesh.points)
    edges = np.concatenate([t[:, [0, 1]], t[:, [1, 2]], t[:, [2, 0]]])
    edges = np.concatenate([edges, edges[:, ::-1]])
    graph = coo_matrix((np.ones(len(edges), FLOAT), (edges[:, 0], edges[:, 1])), shape=(count, count)).tocsr()
    graph.data[:] = 1
    mean = diags(1 / np.maximum(np.asarray(graph.sum(1)).ravel(), 1)) @ graph
    x = mesh.points
    for _ in range(rounds):
        x = x + 0.5 * (mean @ x - x)
        x = x - 0.52 * (mean @ x - x)
    return replace(mesh, points=x.astype(FLOAT))


def manifold(mesh: Mesh) -> manifold3d.Manifold:
    """The mesh for exact cuts. An open mesh becomes an empty one."""
    points, triangles = np.ascontiguousarray(mesh.points, FLOAT), np.ascontiguousarray(mesh.triangles, np.uint32)
    return manifold3d.Manifold(manifold3d.Mesh(vert_properties=points, tri_verts=triangles))


def from_manifold(solid: manifold3d.Manifold) -> Mesh:
    """Back from an exact cut."""
    out = solid.to_mesh()
    return Mesh(np.asarray(out.vert_properties)[:, :3].astype(FLOAT), np.asarray(out.tri_verts).astype(np.int32))


def cut(mesh: Mesh, point: Vector, normal: Vector) -> tuple[Mesh | None, Mesh | None]:
    """The side that the normal points to: its skin and its flat face. None where nothing is left."""
    n = unit(normal)
    trim = cast("tuple[float, float, float]", tuple(float(x) for x in n))
    left = from_manifold(manifold(mesh).trim_by_plane(trim, float(n @ np.asarray(point, float))))
    if not len(left.triangles):
        return None, None
    flat = np.all(np.abs((left.points[left.triangles] - np.asarray(point)) @ n) < 2e-3, axis=1)
    return taken(left, ~flat), taken(left, flat)


def taken(mesh: Mesh, keep: Array) -> Mesh | None:
    """Only these triangles."""
    triangles = mesh.triangles[keep]
    if not len(triangles):
        return None
    used, inverse = np.unique(triangles.ravel(), return_inverse=True)
    tint = None if mesh.tint is None else mesh.tint[used]
    fade = None if mesh.fade is None else mesh.fade[used]
    return Mesh(mesh.points[used].astype(FLOAT), inverse.reshape(-1, 3).astype(np.int32), tint, fade)


def join(meshes: Iterable[Mesh | None]) -> Mesh:
    """Several meshes as one, for drawing: where they overlap the result is not one solid."""
    kept = [mesh for mesh in meshes if mesh is not None]
    starts = np.cumsum([0] + [len(mesh.points) for mesh in kept])
    triangles = np.concatenate([mesh.triangles + start for mesh, start in zip(kept, starts, strict=False)])
    points = np.concatenate([mesh.points for mesh in kept])
    tint = np.concatenate([_channel(mesh.tint, mesh, 0.0) for mesh in kept])
    fade = np.concatenate([_channel(mesh.fade, mesh, 1.0) for mesh in kept])
    return Mesh(points, triangles.astype(np.int32), tint, fade)


def _channel(values: Array | None, mesh: Mesh, otherwise: float) -> Array:
    return np.full(len(mesh.points), otherwise, FLOAT) if values is None else values


def bounds(meshes: Iterable[Mesh]) -> tuple[Array, Array]:
    """Lowest and highest corner of all."""
    points = np.concatenate([mesh.points for mesh in meshes])
    return points.min(0), points.max(0)
