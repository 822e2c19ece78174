"""The small library with a spine to turn as well: everything that the golden pictures show."""

from __future__ import annotations

import json
from pathlib import Path

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter

from tests.e2e.content import write_small_library

FRAMES = 12
"""Of the spine, all around."""

PARTS = {"c1": 0, "t1": 1, "l1": 2, "sacrum": 3}
"""One bone of each region, and its place from above."""

REGIONS = {
    "en": "## Neck { #neck levels=c1 }\n\nIt holds up your head.\n\nRead more: [Bones](back/10-bones.md).\n\n"
    "## Upper back { #upper levels=t1 }\n\nIt moves little.\n\n"
    "## Low back { #low levels=l1 }\n\nIt carries you.\n\n"
    "## Base { #base levels=sacrum }\n\nIt joins your hips.\n",
    "ar": "## الرقبة { #neck levels=c1 }\n\nتحمل رأسك.\n\nعن [العظام](back/10-bones.md).\n\n"
    "## أعلى الظهر { #upper levels=t1 }\n\nيتحرك قليلا.\n\n"
    "## أسفل الظهر { #low levels=l1 }\n\nيحملك.\n\n"
    "## القاعدة { #base levels=sacrum }\n\nتصل بالوركين.\n",
}

DESCRIPTION = """[en]
alt = "A bone."
long = "One flat bone with a bar on it. The bar stands on the left."

[ar]
alt = "عظم."
long = "عظم مسطح عليه شريط. الشريط على اليسار."
"""


def write_golden_library(folder: Path) -> None:
    """Write it all into a folder that doesn't exist yet."""
    write_small_library(folder)
    for language, words in REGIONS.items():
        (folder / language / "spine.md").write_text(f"# Spine\n\n{words}", encoding="utf-8")
    (folder / "media" / "bone.description.toml").write_text(DESCRIPTION, encoding="utf-8")
    turn = folder / "media" / "spine-turn"
    turn.mkdir()
    frames = {}
    for at in range(FRAMES):
        angle = f"{at * 360 // FRAMES:03}"
        boxes = {part: _box(place, at) for part, place in PARTS.items()}
        _draw(turn / f"{angle}.webp", boxes)
        frames[angle] = {part: {"outline": [_outline(box)]} for part, box in boxes.items()}
    told = {"step": 360 // FRAMES, "layers": [], "parts": {part: {} for part in PARTS}, "frames": frames}
    (turn / "turn.json").write_text(json.dumps(told), encoding="utf-8")


WIDTH, HEIGHT = 300, 600


def _box(place: int, at: int) -> QRect:
    """A bone of a very plain spine, which sways as it is turned."""
    return QRect(90 + (5 * at) % 40, 30 + 140 * place, 100, 110)


def _outline(box: QRect) -> list[list[float]]:
    left, top, right, foot = box.left() / WIDTH, box.top() / HEIGHT, (box.right() + 1) / WIDTH, (box.bottom() + 1) / HEIGHT
    return [[left, top], [right, top], [right, foot], [left, foot]]


def _draw(path: Path, boxes: dict[str, QRect]) -> None:
    picture = QImage(WIDTH, HEIGHT, QImage.Format.Format_ARGB32)
    picture.fill(QColor("transparent"))
    painter = QPainter(picture)
    for box in boxes.values():
        painter.fillRect(box, QColor("#F3ECDD"))
        painter.fillRect(QRect(box.left(), box.bottom() - 19, box.width(), 20), QColor("#9FB8C8"))
    painter.end()
    assert picture.save(str(path))
