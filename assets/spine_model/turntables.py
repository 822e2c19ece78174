"""Turntables: one scene from all around, frame by frame, with the outlines of its parts in each frame. `python -m spine_model.turntables`.

A frame is named by the camera's place in degrees: 000 before the patient, 090 at the patient's left, 180 behind. Every frame of a table has
the same size and the same middle, so that they can be shown one after the other in one place.
"""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from functools import partial
from typing import Any

import numpy as np
from PIL import Image

from .arrays import Array
from .finish import Trim, calmed, grounded, load
from .places import HERE, MEDIA, WORK
from .regions import inside, outlines, owned, spot
from .scene import Camera, orbit
from .scenes_turning import segment, turning_column
from .stage import Stage
from .store import code_hash
from .visible import PartMap

RECORD = os.path.join(HERE, "turned.json")


@dataclass(frozen=True, slots=True)
class Turntable:
    """`layers` by folder ("" for none); `kinds`: part of the scene to its id and kind; `tall` mm in view, around `middle`."""

    layers: Mapping[str, Callable[[], Stage]]
    kinds: Callable[[str], tuple[str, str] | None]
    middle: tuple[float, float, float]
    tall: float
    step: int
    width: int
    height: int
    rise: float = 4.0
    samples: int = 5
    quality: int = 84

    def angles(self) -> range:
        """Degrees of the frames."""
        return range(0, 360, self.step)

    def camera(self, around: int) -> Camera:
        """The view of one frame."""
        return orbit(self.middle, around, self.rise, self.tall, 12.0)


def _column_kind(part: str) -> tuple[str, str] | None:
    if part == "S1":
        return "sacrum", "bone"
    return (part.lower(), "bone") if len(part) <= 3 and part[0] in "CTL" and part[1:].isdigit() else None


def _segment_kind(part: str) -> tuple[str, str] | None:
    bone = _column_kind(part)
    if bone:
        return bone
    word = part.replace("_", "-").lower()
    for start, kind in (("disc", "disc"), ("root", "nerve"), ("sac", "nerve"), ("muscle", "muscle"), ("skin", "skin"), ("tube", "tube")):
        if word.startswith(start):
            return word.replace("root-", "nerve-").replace("s1", "sacrum" if kind == "disc" else "s1"), kind
    return None


TURNTABLES = {
    "spine-turn": Turntable({"": turning_column}, _column_kind, (0.0, 26.0, 235.0), 748.0, 5, 240, 900, quality=80),
    "segment-turn": Turntable(
        {layer: partial(segment, layer) for layer in ("bone", "discs", "nerves", "way-in")},
        _segment_kind, (0.0, 34.0, 26.0), 318.0, 20, 464, 640, rise=9.0, samples=3, quality=84,
    ),
}  # fmt: skip


def make(name: str, *, threads: int = 2, only: list[int] | None = None) -> dict[str, Any]:
    """Render a table, or some of its frames, and write what was made; the contents of its `turn.json`."""
    table, folder = TURNTABLES[name], os.path.join(MEDIA, name)
    angles = only or list(table.angles())
    turn: dict[str, Any] = {"step": table.step, "width": table.width, "height": table.height, "parts": {}, "frames": {}}
    if "" not in table.layers:
        turn["layers"] = list(table.layers)
    for layer, scene in table.layers.items():
        stage = scene()
        raw = _rendered(f"{name}-{layer}", stage, table, angles, threads)
        os.makedirs(os.path.join(folder, layer), exist_ok=True)
        seen = PartMap(stage)
        for i, angle in enumerate(angles):
            parts = seen.seen(table.camera(angle), table.width, table.height)
            _finished(stage, os.path.join(raw, f"picture{i:02d}.png"), parts).save(
                os.path.join(folder, layer, f"{angle:03d}.webp"), "WEBP", quality=table.quality, alpha_quality=85, method=6
            )
            regions = _regions(stage, parts, table)
            kept = turn["frames"].setdefault(f"{angle:03d}", {})
            new = regions if layer != "way-in" else {key: value for key, value in regions.items() if key not in turn["parts"]}
            kept.update(new)
        for part in stage.parts:
            known = table.kinds(part.name)
            if known and part.owner is None and known[0] not in turn["parts"]:
                turn["parts"][known[0]] = {"kind": known[1]} | ({"layer": layer} if layer else {})
    if only is None:
        _write(os.path.join(folder, "turn.json"), turn)
    return turn


def _rendered(name: str, stage: Stage, table: Turntable, angles: list[int], threads: int) -> str:
    stage.camera, stage.aspect = table.camera(0), table.width / table.height
    made_from = json.dumps([stage.digest(), angles, table.samples, table.width, table.height, code_hash("cycles_materials", "materials")])
    folder = os.path.join(WORK, "turntables", f"{name}-{hashlib.sha256(made_from.encode()).hexdigest()[:16]}")
    stage.save(folder)
    job = {
        "scene": folder, "out": os.path.join(folder, "picture%02d.png"),
        "width": table.width, "height": table.height, "samples": table.samples, "threads": threads,
        "cameras": [asdict(table.camera(angle)) for angle in angles],
    }  # fmt: skip
    if len(angles) == 1:
        job["out"] = os.path.join(folder, "picture00.png")
    path = os.path.join(folder, "job.json")
    with open(path, "w", encoding="utf-8") as file:
        json.dump(job, file)
    subprocess.run([sys.executable, "-m", "spine_model.render", path], cwd=os.path.dirname(HERE), check=True, stdout=subprocess.DEVNULL)
    return folder


def _finished(stage: Stage, picture: str, parts: Array) -> Image.Image:
    fading = [i for i, part in enumerate(stage.parts, 1) if part.mesh.fade is not None]
    return grounded(calmed(load(picture), np.isin(parts, fading)))


def _regions(stage: Stage, parts: Array, table: Turntable) -> dict[str, dict[str, Any]]:
    """By part: anchor, room (share of the height) and at most two outlines of few points. A sliver that they miss is left out."""
    names = [part.name for part in stage.parts]
    numbers = owned(parts, names, [part.owner for part in stage.parts])
    whole = Trim(0, 0, table.width, table.height)
    found: dict[str, dict[str, Any]] = {}
    for name in names:
        known = table.kinds(name)
        if known is None:
            continue
        mask = numbers == names.index(name) + 1
        at = spot(mask)
        if at is None:
            continue
        shapes = outlines(mask, whole, step=2, tolerance=1.8, most=2, digits=3)
        anchor = [round(share, 3) for share in whole.share(at.x + 0.5, at.y + 0.5)]
        if any(inside(*anchor, shape) for shape in shapes):
            found[known[0]] = {"anchor": anchor, "room": round(at.room / table.height, 4), "outline": shapes}
    return found


def _write(path: str, turn: dict[str, Any]) -> None:
    """One line a frame."""
    frames = ",\n".join(f'    "{angle}": {json.dumps(parts, separators=(",", ":"))}' for angle, parts in turn["frames"].items())
    head = json.dumps({key: value for key, value in turn.items() if key != "frames"})
    with open(f"{path}.part", "w", encoding="utf-8") as file:
        file.write(f'{head[:-1]}, "frames": {{\n{frames}\n}}}}\n')
    os.replace(f"{path}.part", path)


def record(name: str) -> None:
    """Note what was made in `turned.json`, for the tests."""
    folder, known = os.path.join(MEDIA, name), {}
    if os.path.exists(RECORD):
        with open(RECORD, encoding="utf-8") as file:
            known = json.load(file)
    paths = sorted(os.path.join(base, file) for base, _, files in os.walk(folder) for file in files)
    digest, total = hashlib.sha256(), 0
    for path in paths:
        with open(path, "rb") as file:
            data = file.read()
        digest.update(hashlib.sha256(data).digest())
        total += len(data)
    known[name] = {"files": len(paths), "bytes": total, "sha256": digest.hexdigest()}
    with open(RECORD, "w", encoding="utf-8") as file:
        json.dump(known, file, indent=1, sort_keys=True)
        file.write("\n")


if __name__ == "__main__":
    for word in sys.argv[1:] or list(TURNTABLES):
        make(word)
        record(word)
        sys.stdout.write(f"{word}\n")
