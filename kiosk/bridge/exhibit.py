"""The picture of the open screen that can be moved, touched or turned. How it stands lives in the visit and goes with it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.bridge import pictures
from kiosk.bridge.frames import ring, svg_path
from kiosk.bridge.navigator import Navigator
from kiosk.bridge.reader import Reader
from kiosk.library.exhibits import Exhibit as AnyExhibit
from kiosk.library.exhibits import Explore, Slider, Spin
from kiosk.visit.exhibit import put, stands
from kiosk.visit.spine import touched

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

HALF, WHOLE = 50, 100
"""Where the line of a slider stands, in hundredths of the picture's width: first, and at most."""

NONE = -1
"""No part was touched yet."""

_FIRST = {Slider: HALF, Explore: NONE, Spin: 0}
_LAYER = "/layer"


@QmlElement
class Exhibit(QObject):
    """Follows the navigator. `at` is where the line is (slider), which part was touched (explore), how many frames it was turned (spin).

    `chose` comes after `moved` when a part was touched, by its name or in the picture.
    """

    changed = Signal()
    moved = Signal()
    chose = Signal()

    def __init__(self, reader: Reader, navigator: Navigator, parent: QObject) -> None:
        super().__init__(parent)
        self._reader, self._navigator = reader, navigator
        self._key = ""
        self._block: AnyExhibit | None = None
        self._at, self._layer = 0, 0
        self._before: dict[str, Any] = pictures.NOTHING
        self._after: dict[str, Any] = pictures.NOTHING
        self._frames: list[list[str]] = []
        navigator.renewed.connect(self._forget)
        navigator.moved.connect(self._moved)

    @Slot()
    def _forget(self) -> None:
        self._key, self._block, self._frames = "", None, []
        self.changed.emit()

    @Slot()
    def _moved(self) -> None:
        visit = self._navigator.visit
        key, block = self._shown()
        new = key != self._key or block is not self._block
        at = stands(visit.stands, key, _FIRST[type(block)]) if block else 0
        layer = stands(visit.stands, key + _LAYER, 0)
        if not new and (at, layer) == (self._at, self._layer):
            return
        self._key, self._block, self._at, self._layer = key, block, at, layer
        if new:
            self._describe()
            self.changed.emit()
        self.moved.emit()

    def _shown(self) -> tuple[str, AnyExhibit | None]:
        """The key and the block of the open screen. Keys are the same in all languages: the topic, and which of its pictures it is."""
        visit = self._navigator.visit
        topic, screen = self._reader.topic(visit), self._reader.screen(visit)
        block = next((each for each in screen.blocks if isinstance(each, AnyExhibit)), None) if screen else None
        if topic is None or block is None:
            return "", None
        before = topic.screens[: visit.place.screen + 1]
        number = sum(isinstance(each, AnyExhibit) for screen in before for each in screen.blocks)
        return f"{topic.id}#{number}", block

    def _describe(self) -> None:
        release, block = self._reader.release, self._block
        self._frames = []
        self._before = self._after = pictures.NOTHING
        match block:
            case Slider(before=before, after=after):
                self._before, self._after = pictures.described(release, before), pictures.described(release, after)
            case Explore(picture=picture):
                self._before = pictures.described(release, picture)
            case Spin(layers=layers):
                self._before = pictures.described(release, layers[0].picture)
                self._frames = [[pictures.address(release, frame, pictures.LARGE) for frame in layer.frames] for layer in layers]

    def _stand(self, at: int, key: str = "") -> None:
        visit = self._navigator.visit
        self._navigator.become(replace(visit, stands=put(visit.stands, self._key + key, at)))

    @Slot(int)
    def slide(self, at: int) -> None:
        """Put the line somewhere, in hundredths of the width: all of the first picture is 100."""
        if isinstance(self._block, Slider):
            self._stand(min(WHOLE, max(0, at)))

    @Slot(int)
    def choose(self, part: int) -> None:
        """Touch a part by its place in the list; touching it again closes it."""
        if isinstance(self._block, Explore) and 0 <= part < len(self._block.spots):
            self._stand(NONE if part == self._at else part)
            self.chose.emit()

    @Slot(float, float)
    def touch(self, x: float, y: float) -> None:
        """A touch at shares of the picture's width and height."""
        if not isinstance(self._block, Explore):
            return
        found = touched({str(at): spot.outlines for at, spot in enumerate(self._block.spots)}, x, y)
        if found and int(found) != self._at:
            self._stand(int(found))
            self.chose.emit()

    @Slot(int)
    def turn(self, by: int) -> None:
        """Turn by some frames, to the right or, with a negative number, to the left."""
        if self._frames and self._frames[0]:
            self._stand((self._at + by) % len(self._frames[0]))

    @Slot(int)
    def peel(self, layer: int) -> None:
        """Show another layer of what is turned."""
        if 0 <= layer < len(self._frames):
            self._stand(layer, _LAYER)

    @Property(int, notify=moved)
    def at(self) -> int:
        return self._at

    @Property(int, notify=moved)
    def layer(self) -> int:
        return self._layer

    @Property(int, notify=changed)
    def frames(self) -> int:
        return len(self._frames[0]) if self._frames else 0

    @Property(str, notify=moved)
    def address(self) -> str:
        """The frame that is shown; "" when nothing is turned."""
        return self._frame(self._at)

    # PySide6 takes the name of a C++ type too; its stubs do not say so
    @Property("QStringList", notify=moved)  # type: ignore[arg-type]
    def ring(self) -> list[str]:
        """The frames to have ready; see `frames.ring`."""
        return ring(self._frames[self._layer], self._at) if self._layer < len(self._frames) else []

    @Property(str, notify=changed)
    def parts(self) -> str:
        """All parts that can be touched, as `outline` has one."""
        return "".join(svg_path(spot.outlines) for spot in self._block.spots) if isinstance(self._block, Explore) else ""

    @Property(str, notify=moved)
    def outline(self) -> str:
        """The part that was touched as one SVG path in thousandths of the picture; "" for none."""
        if not isinstance(self._block, Explore) or not 0 <= self._at < len(self._block.spots):
            return ""
        return svg_path(self._block.spots[self._at].outlines)

    @Property("QVariantMap", notify=changed)  # type: ignore[arg-type]
    def before(self) -> dict[str, Any]:
        """The picture, or the first of two."""
        return self._before

    @Property("QVariantMap", notify=changed)  # type: ignore[arg-type]
    def after(self) -> dict[str, Any]:
        return self._after

    def _frame(self, at: int) -> str:
        layer = self._frames[self._layer] if self._layer < len(self._frames) else []
        return layer[at % len(layer)] if layer else ""
