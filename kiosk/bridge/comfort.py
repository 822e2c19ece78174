"""The comfort choices as QML sees and changes them."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.bridge.navigator import Navigator
from kiosk.visit import navigation as moves
from kiosk.visit.comfort import TEXT_SCALES, Comfort, Contrast, Motion, Reach

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class ComfortChoices(QObject):
    """One property and one slot a choice; they live and end with the visit."""

    changed = Signal()

    def __init__(self, navigator: Navigator, defaults: Comfort, parent: QObject) -> None:
        super().__init__(parent)
        self._navigator = navigator
        self._defaults = defaults
        self._shown = navigator.visit.comfort
        navigator.moved.connect(self._moved)

    @Slot()
    def _moved(self) -> None:
        if self._navigator.visit.comfort != self._shown:
            self._shown = self._navigator.visit.comfort
            self.changed.emit()

    def _choose(self, comfort: Comfort) -> None:
        self._navigator.become(moves.feel(self._navigator.visit, comfort))

    @Slot(int)
    def chooseTextSize(self, step: int) -> None:
        """A step from 0 (Normal) to 3 (Largest); others do nothing."""
        if 0 <= step < len(TEXT_SCALES):
            self._choose(replace(self._shown, text_scale=TEXT_SCALES[step]))

    @Slot(bool)
    def chooseStrongContrast(self, strong: bool) -> None:
        self._choose(replace(self._shown, contrast=Contrast.STRONG if strong else Contrast.SOFT))

    @Slot(bool)
    def chooseNoMotion(self, none: bool) -> None:
        self._choose(replace(self._shown, motion=Motion.NONE if none else Motion.GENTLE))

    @Slot(bool)
    def chooseLowerReach(self, lower: bool) -> None:
        self._choose(replace(self._shown, reach=Reach.LOWER if lower else Reach.STANDARD))

    @Slot()
    def putBack(self) -> None:
        """Everything as the station starts a visit."""
        self._choose(self._defaults)

    @Property(float, notify=changed)
    def textScale(self) -> float:
        return self._shown.text_scale

    @Property(int, notify=changed)
    def textSize(self) -> int:
        return TEXT_SCALES.index(self._shown.text_scale)

    @Property(bool, notify=changed)
    def strongContrast(self) -> bool:
        return self._shown.contrast is Contrast.STRONG

    @Property(bool, notify=changed)
    def noMotion(self) -> bool:
        return self._shown.motion is Motion.NONE

    @Property(bool, notify=changed)
    def lowerReach(self) -> bool:
        return self._shown.reach is Reach.LOWER
