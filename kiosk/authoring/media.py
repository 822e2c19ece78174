"""Pictures made fit for the screen: decoded, turned upright, freed of everything but the image, written as WebP in few sizes.

The one module of this room that may import Qt, and only when a picture has to be encoded. Decoding needs no window.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import disk
from kiosk.authoring.limits import MAX_DOTS
from kiosk.authoring.picture_index import PictureFile, content_hash
from kiosk.errors import ReleaseWriteError
from kiosk.library.site import Media

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

SIDES = (560, 1200, 2400)
"""Longer sides in pixels: a card, half a screen, a whole 4K screen in portrait."""
QUALITY = 86
_MEMORY = 256
"""MB that one decoded picture may take (S-34)."""


def variant_sides(longer: int) -> tuple[int, ...]:
    """The sizes that a picture gets: the usual ones below its own, and its own, at most the largest of them."""
    own = min(longer, SIDES[-1])
    return (*(side for side in SIDES if side < own), own)


@dataclass(frozen=True, slots=True)
class Decoded:
    """A picture and its dots."""

    picture: PictureFile
    image: QImage


def decode(picture: PictureFile, data: bytes) -> Decoded | None:
    """None when the bytes turn out not to be a picture. Raises ReleaseWriteError when Qt cannot decode at all."""
    try:
        _name_what_threads_need()
        image = _decode(picture.kind, data)
    except ImportError as error:
        raise ReleaseWriteError("Pictures cannot be made ready, because a part of Qt is missing. Install the kiosk again.") from error
    return None if image is None else Decoded(picture, image)


def write_variants(decoded: Decoded, target: Path) -> Media:
    """Writes a picture in its sizes into the folder `target`. Safe in any thread. Raises ReleaseWriteError."""
    picture, image = decoded.picture, decoded.image
    longer = max(image.width(), image.height())
    variants = []
    for side in variant_sides(longer):
        encoded = _as_webp(image, side / longer)
        name = f"{content_hash(encoded)}.webp"
        disk.write(target / name, encoded)
        variants.append((side, name))
    return Media(picture.id, picture.name, image.width(), image.height(), tuple(variants))


def _decode(kind: str, data: bytes) -> QImage | None:
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice  # noqa: PLC0415  only when a picture has to be encoded
    from PySide6.QtGui import QColorSpace, QImage, QImageReader  # noqa: PLC0415

    QImageReader.setAllocationLimit(_MEMORY)
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(kind.encode()))
    reader.setDecideFormatFromContent(False)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isEmpty() or size.width() * size.height() > MAX_DOTS:
        return None
    image = reader.read()
    if image.isNull():
        return None
    if image.colorSpace().isValid():
        image = image.convertedToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
        image.setColorSpace(QColorSpace())  # else the writer would add the profile to every file
    image = image.convertToFormat(QImage.Format.Format_ARGB32 if image.hasAlphaChannel() else QImage.Format.Format_RGB32)
    return None if image.isNull() else image


@functools.cache
def _name_what_threads_need() -> None:
    """Qt's bindings make a class or an enumeration when it is first named; two threads that name one at once may get half of it."""
    from PySide6.QtCore import QIODevice, Qt  # noqa: PLC0415
    from PySide6.QtGui import QImageWriter  # noqa: F401, PLC0415

    for enumeration in (Qt.AspectRatioMode, Qt.TransformationMode, QIODevice.OpenModeFlag):
        tuple(enumeration)


def _as_webp(image: QImage, scale: float) -> bytes:
    from PySide6.QtCore import QBuffer, QIODevice, Qt  # noqa: PLC0415
    from PySide6.QtGui import QImageWriter  # noqa: PLC0415

    if scale < 1:
        width, height = max(1, round(image.width() * scale)), max(1, round(image.height() * scale))
        image = image.scaled(width, height, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, b"webp")
    writer.setQuality(QUALITY)
    if not writer.write(image):
        raise ReleaseWriteError("Pictures cannot be saved as WebP, because a part of Qt is missing. Install the kiosk again.")
    return bytes(buffer.data().data())
