"""Makes pictures: scene, render, finish, labels. What was made from what stands in `built.json`, so that only changes are made again."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
import time
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np

from .arrays import Array
from .finish import Trim, calmed, ghosted, load, part_map, see_through, shadowed
from .materials import MATERIALS
from .picture import Label, Picture
from .pictures import PICTURES
from .places import HERE, MEDIA, WORK
from .regions import alike, outlines, owned, spot
from .stage import Stage
from .store import code_hash

RECORD = os.path.join(HERE, "built.json")
_RENDERER = ("render", "cycles_materials", "finish")


@dataclass(frozen=True, slots=True)
class Render:
    """A raw render: where it lies and how large it is."""

    folder: str
    width: int
    height: int

    @property
    def picture(self) -> str:
        return os.path.join(self.folder, "picture.png")

    @property
    def parts(self) -> str:
        return os.path.join(self.folder, "parts.png")


def record() -> dict[str, Any]:
    """What was made from what."""
    if not os.path.exists(RECORD):
        return {}
    with open(RECORD, encoding="utf-8") as file:
        found: dict[str, Any] = json.load(file)
    return found


def file_hash(path: str) -> str:
    """SHA-256 of a file, empty for none."""
    if not os.path.exists(path):
        return ""
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def build(name: str, *, threads: int = 1) -> bool:
    """Make one picture if anything it is made from has changed. Whether it was made."""
    picture, known, target = PICTURES[name], record().get(name, {}), os.path.join(MEDIA, f"{name}.webp")
    untouched = known.get("sha256") == file_hash(target)
    if untouched and known.get("code") == code_hash():
        return False
    started, stage = time.monotonic(), picture.scene()
    bare = picture.bare() if picture.bare else None
    faint = picture.faint() if picture.faint else None
    scene = _scene_hash(picture, [made for made in (stage, bare, faint) if made])
    if untouched and known.get("scene") == scene and known.get("labels") == _written(picture.labels):
        remember(name, known | {"code": code_hash()})
        return False
    raw = rendered(stage, picture, threads)
    pixels, shown = _calm(stage, raw), (stage, raw)
    if bare:
        shown = bare, rendered(bare, picture, threads, raw)
        pixels = see_through(pixels, _calm(*shown))
    if faint:
        pixels = ghosted(pixels, _calm(faint, rendered(faint, picture, threads, raw)))
    image, trim = shadowed(pixels, trimmed=not picture.twin)
    regions = tap_regions(*shown, picture, trim)
    image.save(f"{target}.part", "WEBP", quality=86, alpha_quality=88, method=6)
    os.replace(f"{target}.part", target)
    points = {label: [f"{share:.3f}" for share in region["anchor"]] for label, region in regions.items()}
    write_lines(os.path.join(MEDIA, f"{name}.parts.json"), {label: f"[{x}, {y}]" for label, (x, y) in points.items()})
    write_lines(os.path.join(MEDIA, f"{name}.regions.json"), {label: json.dumps(region) for label, region in regions.items()})
    made = {"width": image.width, "height": image.height, "bytes": os.path.getsize(target), "seconds": round(time.monotonic() - started)}
    remember(name, made | {"sha256": file_hash(target), "scene": scene, "code": code_hash(), "labels": _written(picture.labels)})
    return True


def rendered(stage: Stage, picture: Picture, threads: int, like: Render | None = None) -> Render:
    """A scene rendered by the separate program, or found where it was rendered before; `like` asks for another render's size."""
    folder = os.path.join(WORK, "renders", _scene_hash(picture, [stage])[:24])
    long, aspect = picture.long_side, stage.aspect
    width, height = (long, round(long / aspect)) if aspect >= 1 else (round(long * aspect), long)
    raw = Render(folder, like.width if like else width, like.height if like else height)
    if os.path.exists(raw.parts):
        return raw
    stage.save(folder)
    size = {"width": raw.width, "height": raw.height, "samples": picture.samples, "threads": threads}
    path = os.path.join(folder, "job.json")
    with open(path, "w", encoding="utf-8") as file:
        json.dump({"scene": folder, "out": raw.picture, "parts": raw.parts} | size, file)
    subprocess.run([sys.executable, "-m", "spine_model.render", path], cwd=os.path.dirname(HERE), check=True, stdout=subprocess.DEVNULL)
    return raw


def _calm(stage: Stage, raw: Render) -> Array:
    """A render with the grain taken out of what dies away."""
    fading = [i for i, part in enumerate(stage.parts, 1) if part.mesh.fade is not None]
    return calmed(load(raw.picture), np.isin(part_map(raw.parts), fading))


def tap_regions(stage: Stage, raw: Render, picture: Picture, trim: Trim) -> dict[str, dict[str, Any]]:
    """By label: the point to put it on, the room around that point and the outlines of its part, as shares of the finished picture.

    Raises ValueError for a part that cannot be seen: its label would point at nothing.
    """
    names = [part.name for part in stage.parts]
    numbers = owned(part_map(raw.parts), names, [part.owner for part in stage.parts])
    regions: dict[str, dict[str, Any]] = {}
    for label, wanted in picture.labels.items():
        mask = numbers == names.index(wanted.part) + 1
        found = spot(mask, _near(stage, wanted, raw))
        if found is None:
            raise ValueError(f"{label}: {wanted.part} cannot be seen in this picture.")
        anchor = [round(share, 4) for share in trim.share(found.x + 0.5, found.y + 0.5)]
        others = {other.part for name, other in picture.labels.items() if name not in (label, "left", "right") and other.level is None}
        masks = [numbers == names.index(part) + 1 for part in alike(label, wanted.part, names, others)]
        drawn = [polygon for each in masks for polygon in outlines(each, trim)]
        regions[label] = {"anchor": anchor, "room": round(found.room / trim.height, 4), "outlines": drawn}
    return regions


def _scene_hash(picture: Picture, stages: list[Stage]) -> str:
    """A hash of the geometry, the materials in it, the size and the code that draws them."""
    used = sorted({part.material for stage in stages for part in stage.parts})
    text = json.dumps([[asdict(MATERIALS[name]) for name in used], picture.long_side, picture.samples, picture.twin, code_hash(*_RENDERER)])
    return hashlib.sha256("".join([*(stage.digest() for stage in stages), text]).encode()).hexdigest()


def _near(stage: Stage, label: Label, raw: Render) -> tuple[float, float] | None:
    if label.level is None or stage.camera is None:
        return None
    x, y = stage.camera.project(stage.frames[label.level].out(label.at), raw.width / raw.height)
    return x * raw.width, y * raw.height


def _written(labels: dict[str, Label]) -> dict[str, list[object]]:
    return {name: [label.part, label.level, list(label.at)] for name, label in labels.items()}


def write_lines(path: str, values: dict[str, str]) -> None:
    """A JSON object with one entry a line."""
    lines = ",\n".join(f'  "{name}": {value}' for name, value in values.items())
    with open(f"{path}.part", "w", encoding="utf-8") as file:
        file.write(f"{{\n{lines}\n}}\n")
    os.replace(f"{path}.part", path)


def remember(name: str, made: dict[str, Any]) -> None:
    """Put one picture into the record."""
    known = record() | {name: made}
    write_lines(RECORD, {picture: json.dumps(known[picture]) for picture in sorted(known)})
