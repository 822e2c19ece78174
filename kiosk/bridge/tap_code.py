"""The keypad as QML sees it: figures in, and with the last one the topic that the code stands for."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.bridge.navigator import Navigator
from kiosk.bridge.reader import Reader
from kiosk.visit import tap_code as moves
from kiosk.visit.navigation import Page

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class TapCode(QObject):
    """What has been typed lives and ends with the visit."""

    changed = Signal()

    def __init__(self, reader: Reader, navigator: Navigator, parent: QObject) -> None:
        super().__init__(parent)
        self._reader, self._navigator = reader, navigator
        self._shown = ("", False)
        navigator.moved.connect(self._moved)

    @Slot()
    def _moved(self) -> None:
        shown = self._navigator.visit.typed, self._navigator.visit.missed
        if shown != self._shown:
            self._shown = shown
            self.changed.emit()

    @Slot()
    def open(self) -> None:
        self._navigator.become(moves.open_code(self._navigator.visit))

    @Slot(int)
    def press(self, figure: int) -> None:
        """A figure; the last one opens the topic, or says kindly that there is none."""
        visit = moves.press(self._navigator.visit, figure)
        if visit.place.page is Page.CODE and len(visit.typed) == moves.LENGTH:
            self._navigator.openTopic(self._reader.release.topic_of(visit.typed))
            if self._navigator.visit.place.page is not Page.CODE:
                return
            visit = moves.miss(visit)
        self._navigator.become(visit)

    @Slot()
    def erase(self) -> None:
        self._navigator.become(moves.erase(self._navigator.visit))

    @Property(str, notify=changed)
    def typed(self) -> str:
        return self._navigator.visit.typed

    @Property(bool, notify=changed)
    def missed(self) -> bool:
        return self._navigator.visit.missed

    @Property(int, constant=True)
    def length(self) -> int:
        return moves.LENGTH
