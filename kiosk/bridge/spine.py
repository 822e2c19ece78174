"""The spine that can be turned and touched, as QML sees it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.bridge import block_rows, pictures
from kiosk.bridge.frames import ring, svg_path
from kiosk.bridge.models import RowModel
from kiosk.bridge.navigator import Navigator
from kiosk.bridge.reader import Reader
from kiosk.bridge.row import ROLES
from kiosk.library.spine import Region
from kiosk.visit import spine as moves
from kiosk.visit.navigation import Page, Visit

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

FIRST = 12
"""The frame that is shown first: 60 degrees, from the side and a little from behind, where the curve shows."""


@QmlElement
class Spine(QObject):
    """Follows the navigator, and makes the moves of `visit.spine`. Not `available` in a library without a turntable."""

    changed = Signal()
    turned = Signal()
    chosen = Signal()

    def __init__(self, reader: Reader, navigator: Navigator, parent: QObject) -> None:
        super().__init__(parent)
        self._reader, self._navigator = reader, navigator
        self._frames: tuple[str, ...] = ()
        self._regions: tuple[Region, ...] = ()
        self._language = ""
        self._shown: tuple[int, str] | None = None
        self._outlines: tuple[int, moves.Outlines] = (-1, {})
        self._ratio = 1.0
        self._names, self._blocks = RowModel(("key", "title"), self), RowModel(ROLES, self)
        navigator.renewed.connect(self._renewed)
        navigator.moved.connect(self._moved)
        self._renewed()

    @Slot()
    def _renewed(self) -> None:
        self._frames = self._reader.release.turn_frames()
        self._language, self._shown, self._outlines = "", None, (-1, {})
        self.changed.emit()

    @Slot()
    def _moved(self) -> None:
        visit = self._navigator.visit
        if visit.place.page is not Page.SPINE or not self._frames:
            return
        if visit.language != self._language:
            self._language = visit.language
            self._regions = self._reader.release.regions(visit.language)
            known = self._reader.release.media(self._frames[0])
            self._ratio = known.width / known.height if known else 1.0
            self._names.replace([{"key": region.id, "title": region.screen.title} for region in self._regions])
            self._shown = None
            self.changed.emit()
        shown = self._at(visit), visit.region
        old, self._shown = self._shown, shown
        if old is None or shown[0] != old[0]:
            self.turned.emit()
        if old is None or shown[1] != old[1]:
            self._show_region()
        if shown != old:
            self.chosen.emit()

    def _at(self, visit: Visit) -> int:
        return (FIRST + visit.turned) % len(self._frames)

    def _drawn(self) -> moves.Outlines:
        """The outlines of the bones on the frame that is shown, read when they are asked for: most turns need none."""
        at = self._at(self._navigator.visit)
        if self._outlines[0] != at:
            self._outlines = at, self._reader.release.turn_outlines(at)
        return self._outlines[1]

    def _region(self) -> Region | None:
        return next((each for each in self._regions if each.id == self._navigator.visit.region), None)

    def _show_region(self) -> None:
        region, release = self._region(), self._reader.release
        if region is None:
            self._blocks.replace([])
            return

        def title_of(topic: str) -> str:
            found = release.card(self._navigator.visit.language, topic)
            return found.title if found else ""

        self._blocks.replace(block_rows.rows(region.screen, lambda picture: pictures.described(release, picture), title_of))

    def shown(self) -> list[Mapping[str, Any]]:
        """The rows of the region that was touched."""
        return self._blocks.rows()

    @Slot()
    def open(self) -> None:
        if self._frames:
            self._navigator.become(moves.open_spine(self._navigator.visit))

    @Slot(int)
    def turn(self, by: int) -> None:
        self._navigator.become(moves.turn(self._navigator.visit, by, len(self._frames)))

    @Slot(str)
    def choose(self, region: str) -> None:
        """A part by its id; "" for none of them."""
        if not region or any(region == each.id for each in self._regions):
            self._navigator.become(moves.choose(self._navigator.visit, region))

    @Slot(float, float)
    def touch(self, x: float, y: float) -> None:
        """A touch at shares of the picture's width and height: the region of the bone that is there."""
        bone = moves.touched(self._drawn(), x, y)
        region = next((each.id for each in self._regions if bone in each.levels), "")
        if region:
            self.choose(region)

    @Property(bool, notify=changed)
    def available(self) -> bool:
        return bool(self._frames)

    @Property(float, notify=changed)
    def ratio(self) -> float:
        """Width to height of each frame."""
        return self._ratio

    @Property(int, notify=changed)
    def frames(self) -> int:
        return len(self._frames)

    @Property(str, notify=turned)
    def address(self) -> str:
        if not self._frames:
            return ""
        return pictures.address(self._reader.release, self._frames[self._at(self._navigator.visit)], pictures.LARGE)

    # PySide6 takes the name of a C++ type too; its stubs do not say so
    @Property("QStringList", notify=turned)  # type: ignore[arg-type]
    def ring(self) -> list[str]:
        """The frames to have ready."""
        near = ring(self._frames, self._at(self._navigator.visit)) if self._frames else []
        return [pictures.address(self._reader.release, frame, pictures.LARGE) for frame in near]

    @Property(str, notify=chosen)
    def region(self) -> str:
        return self._navigator.visit.region

    @Property(str, notify=chosen)
    def outline(self) -> str:
        """The chosen region's bones as one SVG path in thousandths of the picture; "" for none."""
        region = self._region()
        if region is None:
            return ""
        outlines = self._drawn()
        return svg_path(polygon for level in region.levels for polygon in outlines.get(level, ()))

    @Property(RowModel, constant=True)
    def regions(self) -> RowModel:
        return self._names

    @Property(RowModel, constant=True)
    def blocks(self) -> RowModel:
        return self._blocks
