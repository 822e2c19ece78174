"""Pictures made fit for the screen."""

from __future__ import annotations

import struct
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QColorSpace, QImage, QImageReader, QImageWriter

from kiosk.authoring.media import decode, variant_sides, write_variants
from kiosk.authoring.picture_header import kind_of
from kiosk.authoring.picture_index import PictureFile
from kiosk.errors import ReleaseWriteError
from tests.unit.authoring.trees import png

SIDE_BY_SIDE = """
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from kiosk.authoring.media import decode, write_variants
from kiosk.authoring.picture_index import PictureFile
sys.setswitchinterval(1e-6)
data, target = Path(sys.argv[1]).read_bytes(), Path(sys.argv[2])
with ThreadPoolExecutor(2) as pool:
    pictures = [decode(PictureFile(str(at), "media/a.png", "a.png", "png"), data) for at in range(3)]
    for made in [pool.submit(write_variants, each, target) for each in pictures]:
        made.result()
"""
"""Two threads that change places after every step of Python: the first pictures of a process, as a build encodes them."""


def saved(image: QImage, kind: bytes) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, kind).write(image)
    return bytes(buffer.data().data())


def picture(width: int, height: int) -> QImage:
    """The left half red, the right half blue."""
    row = b"\x00\x00\xff\xff" * (width // 2) + b"\xff\x00\x00\xff" * (width - width // 2)
    return QImage(row * height, width, height, QImage.Format.Format_RGB32).copy()


def encoded(data: bytes, target: Path) -> list[QImage]:
    """The variants of a picture as they can be read again, smallest first."""
    decoded = decode(PictureFile("id", "media/a", "a", kind_of(data)), data)
    assert decoded is not None
    media = write_variants(decoded, target)
    images = [QImageReader(str(target / name)).read() for _, name in media.variants]
    assert [max(image.width(), image.height()) for image in images] == [side for side, _ in media.variants]
    return images


@pytest.mark.parametrize(
    ("longer", "sides"),
    [(1, (1,)), (300, (300,)), (560, (560,)), (561, (560, 561)), (1200, (560, 1200)), (2000, (560, 1200, 2000)), (2400, (560, 1200, 2400)),
     (9000, (560, 1200, 2400))],
)  # fmt: skip
def test_sizes(longer: int, sides: tuple[int, ...]) -> None:
    assert variant_sides(longer) == sides


@pytest.mark.parametrize("kind", [b"png", b"jpeg", b"webp"])
def test_each_kind_is_read(kind: bytes, tmp_path: Path) -> None:
    small, large = encoded(saved(picture(900, 300), kind), tmp_path)

    assert (small.width(), small.height(), large.width(), large.height()) == (560, 187, 900, 300)
    left, right = large.pixelColor(100, 150), large.pixelColor(800, 150)
    assert left.red() - left.blue() > 150
    assert right.blue() - right.red() > 150


def test_what_is_see_through_stays_so(tmp_path: Path) -> None:
    image = QImage(40, 30, QImage.Format.Format_ARGB32)
    image.fill(QColor(255, 0, 0, 0))

    (found,) = encoded(saved(image, b"png"), tmp_path)

    assert found.hasAlphaChannel()
    assert found.pixelColor(5, 5).alpha() == 0


def exif(orientation: int) -> bytes:
    """An EXIF block that turns the picture and names a place and a person."""
    entries = struct.pack(">HHIHH", 0x0112, 3, 1, orientation, 0) + struct.pack(">HHII", 0x013B, 2, 12, 38)
    body = b"Exif\0\0MM\0*" + struct.pack(">IH", 8, 2) + entries + struct.pack(">I", 0) + b"GPS-AND-NAME"
    return b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body


def test_a_turned_photograph_is_put_upright_and_tells_nothing(tmp_path: Path) -> None:
    data = saved(picture(80, 40), b"jpeg")
    turned = data[:2] + exif(6) + data[2:]

    (found,) = encoded(turned, tmp_path)

    assert (found.width(), found.height()) == (40, 80)
    assert found.pixelColor(20, 10).red() > 150
    assert found.pixelColor(20, 70).blue() > 150
    (file,) = tmp_path.iterdir()
    for trace in (b"GPS", b"Exif", b"EXIF", b"XMP", b"ICCP"):
        assert trace not in file.read_bytes()


def test_other_colour_spaces_become_the_usual_one(tmp_path: Path) -> None:
    image = picture(40, 30)
    image.setColorSpace(QColorSpace(QColorSpace.NamedColorSpace.DisplayP3))

    encoded(saved(image, b"png"), tmp_path)

    assert b"ICCP" not in next(tmp_path.iterdir()).read_bytes()


@pytest.mark.parametrize(
    "form", [QImage.Format.Format_RGBA64, QImage.Format.Format_Grayscale16, QImage.Format.Format_Mono, QImage.Format.Format_Indexed8]
)
def test_unusual_depths_are_read(form: QImage.Format, tmp_path: Path) -> None:
    image = picture(40, 30).convertToFormat(form)

    (found,) = encoded(saved(image, b"png"), tmp_path)

    assert (found.width(), found.height()) == (40, 30)


def test_a_very_thin_picture_keeps_a_line(tmp_path: Path) -> None:
    sizes = [(found.width(), found.height()) for found in encoded(png(3000, 1), tmp_path)]

    assert sizes == [(560, 1), (1200, 1), (2400, 1)]


@pytest.mark.parametrize("data", [saved(picture(40, 30), b"webp")[:30] + b"\0" * 40, png(40_000, 1_001), b"\x89PNG\r\n\x1a\n"])
def test_what_cannot_be_decoded_is_none(data: bytes) -> None:
    assert decode(PictureFile("id", "media/a", "a", kind_of(data)), data) is None


def test_a_qt_that_cannot_write_webp_is_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QImageWriter, "write", lambda *_: False)

    with pytest.raises(ReleaseWriteError, match="Install the kiosk again"):
        encoded(png(), tmp_path)


@pytest.mark.qt_log_ignore("Not a JPEG file")
def test_the_bytes_decide_and_not_the_name() -> None:
    """Qt reads some twenty kinds; only the one that was found in the bytes is tried."""
    svg = b"<svg xmlns='http://www.w3.org/2000/svg' width='4' height='4'/>"

    for kind in ("png", "jpeg", "webp"):
        assert decode(PictureFile("id", "media/a.svg", "a.svg", kind), svg) is None


def test_the_first_pictures_of_a_process_may_be_encoded_side_by_side(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(saved(picture(900, 300), b"png"))

    done = subprocess.run([sys.executable, "-c", SIDE_BY_SIDE, tmp_path / "a.png", tmp_path], capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stderr
