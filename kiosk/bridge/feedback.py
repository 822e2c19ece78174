"""Was this clear?, as QML sees it; and what is counted of it once a visit is over. Never more than a sum leaves this object."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.bridge.navigator import Navigator
from kiosk.station.usage import CLEAR, RIGHT, UNCLEAR, WRONG, Usage
from kiosk.visit import feedback as moves
from kiosk.visit.navigation import Page

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Feedback(QObject):
    """Follows the navigator. `failed` is called, once, when counts can't be kept."""

    changed = Signal()

    def __init__(self, navigator: Navigator, usage: Usage | None, failed: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._navigator, self._usage, self._failed = navigator, usage, failed
        self._shown = navigator.visit
        self._told = False
        navigator.moved.connect(self._moved)

    @Slot()
    def _moved(self) -> None:
        visit, old = self._navigator.visit, self._shown
        self._shown = visit
        if visit.place.page is Page.ATTRACT and old.place.page is not Page.ATTRACT:
            for topic, clear in old.clear:
                self._count(CLEAR if clear else UNCLEAR, topic)
            self._save()
        if (visit.clear, visit.place) != (old.clear, old.place):
            self.changed.emit()

    def _count(self, kind: str, key: str) -> None:
        if self._usage is not None:
            self._usage.count(kind, key)

    def _save(self) -> None:
        if self._usage is not None and not self._usage.save() and not self._told:
            self._told = True
            self._failed()

    @Slot(str, bool)
    def checked(self, question: str, right: bool) -> None:
        """A quick check was answered."""
        self._count(RIGHT if right else WRONG, question)

    @Slot()
    def sayYes(self) -> None:
        self._navigator.become(moves.answer(self._navigator.visit, clear=True))

    @Slot()
    def sayNotQuite(self) -> None:
        self._navigator.become(moves.answer(self._navigator.visit, clear=False))

    @Slot()
    def readAgain(self) -> None:
        self._navigator.become(moves.read_again(self._navigator.visit))

    @Property(bool, notify=changed)
    def clear(self) -> bool:
        return moves.answered(self._navigator.visit) is True

    @Property(bool, notify=changed)
    def unclear(self) -> bool:
        return moves.answered(self._navigator.visit) is False
