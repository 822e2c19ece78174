"""`python -m spine_model.again`: makes one still and one turntable frame anew, small, and compares them with the committed ones.

Exit code 0 when both are within tolerance, 1 otherwise. Other machines round differently, so pixels are compared, not hashes.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from dataclasses import asdict

import numpy as np
from PIL import Image

from .arrays import Array
from .finish import calmed, grounded, load, shadowed
from .pictures import PICTURES
from .places import HERE, MEDIA
from .scene import Camera
from .stage import Stage
from .turntables import TURNTABLES
from .visible import PartMap

STILL, TABLE, ANGLE = "healthy-side", "spine-turn", 140
SHORT = 480
"""Longer side of the still that is made, in pixels; the committed one is scaled down to it."""
TOLERANCE = 0.03
"""Mean difference of colour and cover over the picture, from 0 to 1."""


def _render(stage: Stage, camera: Camera, width: int, height: int, samples: int) -> Array:
    """A small render, freed of grain."""
    with tempfile.TemporaryDirectory() as folder:
        stage.save(folder)
        out = os.path.join(folder, "picture.png")
        job = {"scene": folder, "out": out, "width": width, "height": height, "samples": samples, "threads": os.cpu_count() or 1}
        path = os.path.join(folder, "job.json")
        with open(path, "w", encoding="utf-8") as file:
            json.dump(job | {"cameras": [asdict(camera)]}, file)
        subprocess.run([sys.executable, "-m", "spine_model.render", path], cwd=os.path.dirname(HERE), check=True, stdout=subprocess.DEVNULL)
        fading = [i for i, part in enumerate(stage.parts, 1) if part.mesh.fade is not None]
        return calmed(load(out), np.isin(PartMap(stage).seen(camera, width, height), fading))


def difference(made: Image.Image, kept: Image.Image) -> float:
    """Mean difference of two pictures, colours weighed by how far they cover."""
    first, second = (np.asarray(image.convert("RGBA").resize(made.size, Image.Resampling.BOX), float) / 255 for image in (made, kept))
    flat = [np.dstack([image[..., :3] * image[..., 3:], image[..., 3]]) for image in (first, second)]
    covered = max(float((second[..., 3] > 0.5).mean()), 0.01)
    return float(np.abs(flat[0] - flat[1]).mean() / covered)


def still() -> float:
    """The difference of the still."""
    picture = PICTURES[STILL]
    stage = picture.scene()
    if stage.camera is None:
        raise ValueError(f"{STILL} has no camera.")
    wide = stage.aspect >= 1
    size = (SHORT, round(SHORT / stage.aspect)) if wide else (round(SHORT * stage.aspect), SHORT)
    made, _ = shadowed(_render(stage, stage.camera, *size, picture.samples), trimmed=not picture.twin)
    with Image.open(os.path.join(MEDIA, f"{STILL}.webp")) as kept:
        return difference(made, kept)


def frame() -> float:
    """The difference of the turntable's frame."""
    table = TURNTABLES[TABLE]
    stage = table.layers[""]()
    stage.camera, stage.aspect = table.camera(ANGLE), table.width / table.height
    made = grounded(_render(stage, stage.camera, table.width, table.height, table.samples))
    with Image.open(os.path.join(MEDIA, TABLE, f"{ANGLE:03d}.webp")) as kept:
        return difference(made, kept)


def main() -> int:
    """Both, one line each."""
    worst = 0.0
    for name, measure in ((f"{STILL}.webp", still), (f"{TABLE}/{ANGLE:03d}.webp", frame)):
        found = measure()
        worst = max(worst, found)
        sys.stdout.write(f"{name}: made again, difference {found:.4f} (at most {TOLERANCE})\n")
    return 0 if worst <= TOLERANCE else 1


if __name__ == "__main__":
    sys.exit(main())
