"""`python -m spine_model.sheet`: all pictures of the set on one sheet, `docs/pictures.webp`."""

from __future__ import annotations

import json
import os
import sys

from PIL import Image, ImageDraw, ImageFont

from .build import RECORD
from .places import MEDIA, ROOT

SHEET = os.path.join(ROOT, "docs", "pictures.webp")
_CELL, _COLUMNS, _GAP, _LINE = 300, 6, 14, 26
_DRAPE, _INK = (174, 200, 186), (20, 50, 45)


def sheet() -> Image.Image:
    """Every recorded picture and a few frames of each turntable, named."""
    with open(RECORD, encoding="utf-8") as file:
        names = list(json.load(file))
    paths = [(name, os.path.join(MEDIA, f"{name}.webp")) for name in names]
    for table, angles in (
        ("spine-turn", ("000", "090", "180")),
        ("segment-turn/nerves", ("140",)),
        ("segment-turn/way-in", ("140", "180")),
    ):
        paths += [(f"{table}/{angle}", os.path.join(MEDIA, table, f"{angle}.webp")) for angle in angles]
    paths = [(name, path) for name, path in paths if os.path.exists(path)]
    rows = -(-len(paths) // _COLUMNS)
    made = Image.new("RGB", (_COLUMNS * (_CELL + _GAP) + _GAP, rows * (_CELL + _LINE + _GAP) + _GAP), _DRAPE)
    pen, font = ImageDraw.Draw(made), ImageFont.load_default(15)
    for place, (name, path) in enumerate(paths):
        x, y = _GAP + place % _COLUMNS * (_CELL + _GAP), _GAP + place // _COLUMNS * (_CELL + _LINE + _GAP)
        with Image.open(path) as opened:
            image = opened.convert("RGBA")
        image.thumbnail((_CELL, _CELL), Image.Resampling.LANCZOS)
        made.paste(image, (x + (_CELL - image.width) // 2, y + (_CELL - image.height) // 2), image)
        pen.text((x + _CELL / 2, y + _CELL + 4), name, fill=_INK, font=font, anchor="ma")
    return made


if __name__ == "__main__":
    sheet().save(SHEET, "WEBP", quality=82, method=6)
    sys.stdout.write(f"{SHEET}\n")
