"""Releases whose pictures are of one colour each: where nobody looks at them, none need be decoded or encoded."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QColor, QImage, QImageReader, QImageWriter

from kiosk.authoring.media import Decoded
from kiosk.authoring.picture_index import PictureFile

_SHRUNK = 20
"""Times narrower and lower than it should be: a picture is shown at its proportions, whatever it has."""


@contextmanager
def plain_pictures() -> Iterator[None]:
    """Builds within make plain pictures of the right shape."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("kiosk.authoring.picture_maker.decode", _shape)
        patch.setattr("kiosk.authoring.media._as_webp", _plain)
        yield


def _shape(picture: PictureFile, data: bytes) -> Decoded:
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    image = QImage(QImageReader(buffer).size(), QImage.Format.Format_RGB32)
    image.fill(QColor.fromHsv(int(picture.id[:4], 16) % 360, 40, 230))
    return Decoded(picture, image)


def _plain(image: QImage, share: float) -> bytes:
    size = (image.size() * share / _SHRUNK).expandedTo(QSize(1, 1))
    plain = QImage(size, QImage.Format.Format_RGB32)
    plain.fill(image.pixelColor(0, 0))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, b"webp").write(plain)
    return bytes(buffer.data().data())
