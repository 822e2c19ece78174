"""Golden pictures: how a page looked when somebody last looked at it, and whether it looks so still."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageWriter

FOLDER = Path(__file__).with_name("golden")
LONG_SIDE = 480
"""Pixels of a golden picture: a fourth of the panel's."""

QUALITY = 80
"""As WebP counts it."""

GRAINS = ((4, 30), (16, 7))
"""Pixels of a golden picture of which the mean is compared, and how much one of its values may differ, of 255.

The edges of letters, which a glyph that was drawn before at another size may shade otherwise, come to half of the first; a key that
has moved by two pixels is above it. The second is for large areas that have changed a little.
"""


@dataclass(slots=True)
class Album:
    """The golden pictures of one variant. With `again` they are made anew instead of being compared.

    `faults` are sentences for whoever broke something; what was seen instead lies beside the golden picture.
    """

    variant: str
    again: bool
    folder: Path = FOLDER
    faults: list[str] = field(default_factory=list)
    seen: set[str] = field(default_factory=set)

    def show(self, name: str, picture: QImage) -> None:
        """Hold a picture of the window against the golden one of this name, once for each name."""
        assert name not in self.seen, f"two pictures are called {name}"
        self.seen.add(name)
        golden, actual = self._file(name), self.folder / f"{self.variant}-{name}.actual.png"
        actual.unlink(missing_ok=True)
        if self.again:
            golden.write_bytes(webp(picture))
            return
        now = small(picture)
        why = difference(QImage(str(golden)), now) if golden.exists() else "there is no golden picture of it"
        if why:
            assert now.save(str(actual))
            self.faults.append(f"{golden.stem}: {why}; now it looks like {actual}")

    def close(self) -> None:
        """Every golden picture has been asked for: one that nobody looks at proves nothing. Made anew, such are deleted."""
        for left in sorted(set(self.folder.glob(f"{self.variant}-*.webp")) - {self._file(name) for name in self.seen}):
            if self.again:
                left.unlink()
            else:
                self.faults.append(f"{left.stem}: no page of the tour is called so")

    def _file(self, name: str) -> Path:
        return self.folder / f"{self.variant}-{name}.webp"


def webp(picture: QImage) -> bytes:
    """A picture of the window as golden pictures are kept."""
    size = picture.size().scaled(LONG_SIDE, LONG_SIDE, Qt.AspectRatioMode.KeepAspectRatio)
    file = QBuffer()
    file.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(file, b"webp")
    writer.setQuality(QUALITY)
    assert writer.write(_scaled(picture, size)), writer.errorString()
    return bytes(file.data().data())


def small(picture: QImage) -> QImage:
    """A picture of the window as it comes back from a golden picture: WebP takes much of the colour of thin lines."""
    return QImage.fromData(webp(picture))


def difference(golden: QImage, now: QImage) -> str:
    """What is not as it was, and where, in shares of the picture; "" when nothing is."""
    if golden.size() != now.size():
        return f"it is {now.width()} x {now.height()} pixels, not {golden.width()} x {golden.height()}"
    for grain, most in GRAINS:
        size = QSize(max(1, now.width() // grain), max(1, now.height() // grain))
        worst, at = max(((gap, at) for at, gap in enumerate(_gaps(_scaled(golden, size), _scaled(now, size)))))
        if worst > most:
            row, column = divmod(at // 4, size.width())
            return f"it differs by {worst} of 255 at {column / size.width():.0%} from the left, {row / size.height():.0%} from above"
    return ""


def _gaps(one: QImage, other: QImage) -> Iterator[int]:
    return (abs(first - second) for first, second in zip(bytes(one.constBits()), bytes(other.constBits()), strict=True))


def _scaled(picture: QImage, size: QSize) -> QImage:
    mode = (Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    return picture.convertToFormat(QImage.Format.Format_RGB32).scaled(size, *mode)
