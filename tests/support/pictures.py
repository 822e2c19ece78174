"""Made-up pictures, encoded once a run: a gradient with a few shapes, so that a wrong crop or a mirrored one can be seen."""

from __future__ import annotations

import functools
import zlib
from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QIODevice, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QImageWriter, QLinearGradient, QPainter

from kiosk.authoring.media import variant_sides
from kiosk.library.site import Media


@dataclass(frozen=True, slots=True)
class MadePicture:
    """What a release keeps of a picture, and the files that belong to it as (name, bytes)."""

    media: Media
    files: tuple[tuple[str, bytes], ...]


@functools.cache
def made(name: str, width: int, height: int, colour: str = "#2f6f6b") -> MadePicture:
    """A picture of this size with the variants that a build would make. Its media id is made from what was asked for."""
    id = f"{zlib.crc32(repr((name, width, height, colour)).encode()):08x}"
    image = _drawn(width, height, QColor(colour))
    longer = max(width, height)
    files, variants = [], []
    for side in variant_sides(longer):
        file = f"{id}-{side}.webp"
        size = (max(1, round(width * side / longer)), max(1, round(height * side / longer)))
        smaller = image.scaled(*size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
        files.append((file, _webp(smaller)))
        variants.append((side, file))
    return MadePicture(Media(id, name, width, height, tuple(variants)), tuple(files))


def _drawn(width: int, height: int, colour: QColor) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    gradient = QLinearGradient(QPointF(0, 0), QPointF(width, height))
    gradient.setColorAt(0, colour.lighter(160))
    gradient.setColorAt(1, colour.darker(160))
    painter.fillRect(image.rect(), gradient)
    painter.setBrush(QColor("#f4efe6"))
    painter.drawEllipse(QPointF(width * 0.25, height * 0.25), width * 0.15, height * 0.15)
    painter.setBrush(QColor("#d9a441"))
    painter.drawRect(round(width * 0.6), round(height * 0.6), round(width * 0.25), round(height * 0.25))
    painter.end()
    return image


def _webp(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, b"webp")
    writer.setQuality(80)
    assert writer.write(image), writer.errorString()
    return bytes(buffer.data().data())
