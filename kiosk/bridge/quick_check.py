"""The question of the screen that is open, and what was answered. What is kept of it lives in the visit and goes with it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.bridge.navigator import Navigator
from kiosk.bridge.reader import Reader
from kiosk.library.model import Check
from kiosk.visit.quick_check import NONE, answer, chosen

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class QuickCheck(QObject):
    """Follows the navigator. `answered` says that a question was answered for the first time in a visit: its key, and whether rightly."""

    changed = Signal()
    chose = Signal()
    answered = Signal(str, bool)

    def __init__(self, reader: Reader, navigator: Navigator, parent: QObject) -> None:
        super().__init__(parent)
        self._reader, self._navigator = reader, navigator
        self._key, self._check, self._chosen = "", None, NONE  # type: tuple[str, Check | None, int]
        navigator.moved.connect(self._moved)

    @property
    def question(self) -> Check | None:
        """The question of the open screen."""
        return self._check

    @property
    def given_answer(self) -> int | None:
        """The place of the answer that was given; None before."""
        return None if self._chosen == NONE else self._chosen

    @Slot(int)
    def choose(self, choice: int) -> None:
        """Answer the question; an answer that it doesn't have does nothing."""
        check, key, visit = self._check, self._key, self._navigator.visit
        if check is None or not 0 <= choice < len(check.answers):
            return
        first = chosen(visit.answers, key) == NONE
        self._navigator.become(replace(visit, answers=answer(visit.answers, key, choice)))
        self.chose.emit()
        if first:
            self.answered.emit(key, choice == check.right)

    @Slot()
    def _moved(self) -> None:
        before = self._key, self._check, self._chosen
        self._key, self._check = self._asked()
        self._chosen = chosen(self._navigator.visit.answers, self._key)
        if (self._key, self._check, self._chosen) != before:
            self.changed.emit()

    def _asked(self) -> tuple[str, Check | None]:
        """The key and the question of the open screen. Keys are the same in all languages: the topic, and which of its questions it is."""
        visit = self._navigator.visit
        topic, screen = self._reader.topic(visit), self._reader.screen(visit)
        check = next((block for block in screen.blocks if isinstance(block, Check)), None) if screen else None
        if topic is None or check is None:
            return "", None
        screens = topic.screens[: visit.place.screen + 1]
        number = sum(isinstance(block, Check) for each in screens for block in each.blocks)
        return f"{topic.id}#{number}", check

    @Property(int, notify=changed)
    def chosen(self) -> int:
        """The place of the chosen answer, from 0; -1 before one was given."""
        return self._chosen

    @Property(bool, notify=changed)
    def given(self) -> bool:
        """Whether the question has been answered."""
        return self._chosen != NONE

    @Property(int, notify=changed)
    def right(self) -> int:
        """The place of the answer that is so; -1 where there is no question."""
        return self._check.right if self._check else NONE
