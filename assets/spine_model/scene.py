"""A scene: named parts and one camera, and how it is handed to the renderer as a folder."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field

import numpy as np

from .arrays import Array, Vector, unit
from .mesh import Mesh, bounds


@dataclass(frozen=True, slots=True)
class Camera:
    """Where the picture is taken from; `angle` is the height of the view in degrees."""

    eye: tuple[float, ...]
    target: tuple[float, ...]
    angle: float = 16.0
    up: tuple[float, ...] = (0.0, 0.0, 1.0)

    def axes(self) -> tuple[Array, Array, Array, Array]:
        """Eye, right, up and forward."""
        eye = np.array(self.eye, float)
        forward = unit(np.array(self.target, float) - eye)
        right = unit(np.cross(forward, self.up))
        return eye, right, np.cross(right, forward), forward

    def project(self, point: Vector, aspect: float) -> tuple[float, float]:
        """Shares of the picture's width and height."""
        eye, right, up, forward = self.axes()
        q = np.asarray(point, float) - eye
        scale = 0.5 / np.tan(np.radians(self.angle / 2)) / (q @ forward)
        return float(0.5 + q @ right * scale / aspect), float(0.5 - q @ up * scale)


def orbit(target: Vector, around: float, rise: float, height: float, angle: float = 16.0) -> Camera:
    """A camera `around` degrees from the front (90 is the patient's left, 180 behind), `height` mm of the target in view."""
    a, e = np.radians([around, rise])
    direction = np.array([np.sin(a) * np.cos(e), -np.cos(a) * np.cos(e), np.sin(e)])
    eye = np.asarray(target, float) + direction * height / 2 / np.tan(np.radians(angle / 2))
    return Camera(tuple(eye.tolist()), tuple(np.asarray(target, float).tolist()), angle)


@dataclass(frozen=True, slots=True)
class Part:
    """One thing in the picture. A cut face or an inside belongs to the part that `owner` names."""

    name: str
    mesh: Mesh
    material: str
    owner: str | None = None


@dataclass(slots=True)
class Scene:
    """Parts, a camera, and the shape of the picture (width through height)."""

    parts: list[Part] = field(default_factory=list)
    camera: Camera | None = None
    aspect: float = 4 / 3

    def add(self, name: str, mesh: Mesh | None, material: str, owner: str | None = None) -> None:
        """A part; nothing where a cut has left nothing."""
        if mesh is not None:
            self.parts.append(Part(name, mesh, material, owner))

    def look(
        self, names: Iterable[str], around: float, rise: float, pad: float = 1.1, aspect: float | None = None, angle: float = 16.0
    ) -> None:
        """Point the camera so that these parts fill the picture; without `aspect` the picture takes their shape."""
        chosen = [part.mesh for part in self.parts if part.name in set(names)]
        low, high = bounds(chosen)
        centre = (low + high) / 2
        _, right, up, _ = orbit(centre, around, rise, 100, angle).axes()
        points = np.concatenate([mesh.points[::7] for mesh in chosen]) - centre
        across, along = points @ right, points @ up
        middle = centre + right * (across.max() + across.min()) / 2 + up * (along.max() + along.min()) / 2
        self.aspect = aspect or float(np.ptp(across) / np.ptp(along))
        height = max(np.ptp(along), np.ptp(across) / self.aspect) * pad
        self.camera = orbit(middle, around, rise, float(height), angle)

    def digest(self) -> str:
        """A hash of everything that the picture is made from."""
        digest = hashlib.sha256(json.dumps(self._meta(), sort_keys=True).encode())
        for part in self.parts:
            for values in (part.mesh.points.round(3), part.mesh.triangles, part.mesh.tint, part.mesh.fade):
                if values is not None:
                    digest.update(np.ascontiguousarray(values).tobytes())
        return digest.hexdigest()

    def save(self, folder: str) -> None:
        """As `scene.json` and `parts.npz`."""
        os.makedirs(folder, exist_ok=True)
        arrays = {}
        for i, part in enumerate(self.parts):
            mesh = part.mesh
            channels = {"p": mesh.points, "t": mesh.triangles, "c": mesh.tint, "f": mesh.fade}
            arrays.update({f"{key}{i}": values for key, values in channels.items() if values is not None})
        np.savez(os.path.join(folder, "parts.npz"), **arrays)
        with open(os.path.join(folder, "scene.json"), "w", encoding="utf-8") as file:
            json.dump(self._meta(), file)

    def _meta(self) -> dict[str, object]:
        parts = [{"name": part.name, "material": part.material, "owner": part.owner} for part in self.parts]
        return {"parts": parts, "aspect": self.aspect, "camera": None if self.camera is None else asdict(self.camera)}
