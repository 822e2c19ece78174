"""Meshes that were made before, on disk. What a mesh is made from, code and numbers, is its name: an edit makes it anew."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable
from functools import cache

import numpy as np

from .mesh import Mesh

_HERE = os.path.dirname(os.path.abspath(__file__))
FOLDER = os.path.join(_HERE, os.pardir, os.pardir, "build", "pictures", "meshes")


@cache
def code_hash(*modules: str) -> str:
    """A hash of the text of these modules of the model; without any, of all of them."""
    names = modules or tuple(sorted(name[:-3] for name in os.listdir(_HERE) if name.endswith(".py")))
    digest = hashlib.sha256()
    for name in names:
        with open(os.path.join(_HERE, f"{name}.py"), encoding="utf-8") as file:
            digest.update(file.read().encode())
    return digest.hexdigest()


def stored(modules: tuple[str, ...], numbers: object, make: Callable[[], Mesh]) -> Mesh:
    """The mesh that `make` makes from the code of these modules and these numbers (anything that JSON can write)."""
    text = json.dumps([code_hash(*modules, "mesh", "fields"), numbers], sort_keys=True, default=float)
    path = os.path.join(FOLDER, hashlib.sha256(text.encode()).hexdigest()[:24] + ".npz")
    if os.path.exists(path):
        with np.load(path) as file:
            return Mesh(**{name: file[name] for name in file.files})
    mesh = make()
    os.makedirs(FOLDER, exist_ok=True)
    channels = {"points": mesh.points, "triangles": mesh.triangles, "tint": mesh.tint, "fade": mesh.fade}
    np.savez(f"{path}.part.npz", **{name: values for name, values in channels.items() if values is not None})
    os.replace(f"{path}.part.npz", path)
    return mesh
