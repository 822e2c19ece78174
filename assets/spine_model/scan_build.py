"""Makes the gray pictures of `scans`, with the same record and regions as the rendered ones."""

from __future__ import annotations

import json
import os
import time
from typing import Any

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from .build import file_hash, record, remember, write_lines
from .finish import Trim
from .places import MEDIA
from .regions import outlines, spot
from .scans import SCANS, Scan
from .store import code_hash

_CODE = ("scans", "scan_build", "body", "lumbar", "sacrum", "levels", "posture", "frames", "discs", "fields")


def build_scan(name: str) -> bool:
    """Make one gray picture if the code it comes from has changed. Whether it was made."""
    make, labels = SCANS[name]
    known, target = record().get(name, {}), os.path.join(MEDIA, f"{name}.webp")
    scene = code_hash(*_CODE)
    if known.get("sha256") == file_hash(target) and known.get("scene") == scene:
        return False
    started, scan = time.monotonic(), make()
    image = _framed(scan)
    image.save(f"{target}.part", "WEBP", quality=84, method=6)
    os.replace(f"{target}.part", target)
    trim = Trim(0, 0, image.width, image.height)
    regions: dict[str, dict[str, Any]] = {}
    for label, part in labels.items():
        mask = scan.parts == scan.names.index(part) + 1
        found = spot(mask)
        if found is None:
            raise ValueError(f"{label}: {part} cannot be seen in this picture.")
        anchor = [round(share, 4) for share in trim.share(found.x + 0.5, found.y + 0.5)]
        regions[label] = {"anchor": anchor, "room": round(found.room / trim.height, 4), "outlines": outlines(mask, trim)}
    points = {label: [f"{share:.3f}" for share in region["anchor"]] for label, region in regions.items()}
    write_lines(os.path.join(MEDIA, f"{name}.parts.json"), {label: f"[{x}, {y}]" for label, (x, y) in points.items()})
    write_lines(os.path.join(MEDIA, f"{name}.regions.json"), {label: json.dumps(region) for label, region in regions.items()})
    made = {"width": image.width, "height": image.height, "bytes": os.path.getsize(target), "seconds": round(time.monotonic() - started)}
    remember(name, made | {"sha256": file_hash(target), "scene": scene, "code": code_hash(), "labels": labels})
    return True


def _framed(scan: Scan) -> Image.Image:
    """The shades as a sheet with rounded corners."""
    gray = Image.fromarray((scan.shades * 255 + 0.5).astype(np.uint8), "L")
    corners = Image.new("L", gray.size)
    ImageDraw.Draw(corners).rounded_rectangle((1, 1, gray.width - 2, gray.height - 2), radius=round(gray.width * 0.035), fill=255)
    image = gray.convert("RGBA")
    image.putalpha(corners.filter(ImageFilter.GaussianBlur(1)))
    return image
