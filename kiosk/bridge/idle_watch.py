"""Ends a visit that nobody is in any more. One single-shot timer, and none at the attract page; the rule is in `visit.idle`."""

from __future__ import annotations

import math
from collections.abc import Callable

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.bridge.navigator import Navigator
from kiosk.bridge.reader import Reader
from kiosk.visit.idle import Idle, Phase
from kiosk.visit.navigation import Page

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class IdleWatch(QObject):
    """Follows the navigator and the touches. `clock` gives monotonic seconds."""

    changed = Signal()

    def __init__(self, reader: Reader, navigator: Navigator, clock: Callable[[], float], parent: QObject) -> None:
        super().__init__(parent)
        self._reader, self._navigator, self._clock = reader, navigator, clock
        self._idle = Idle(clock(), reader.release.idle_seconds)
        self._warning, self._seconds = False, 0
        self._held = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.check)
        navigator.renewed.connect(self._renewed)
        navigator.moved.connect(self._moved)

    @property
    def armed(self) -> bool:
        """Whether a timer runs."""
        return self._timer.isActive()

    @Slot()
    def touched(self) -> None:
        """A touch or a key. While the question is asked, the question itself takes the answer."""
        if not self._warning:
            self._idle = self._idle.touched(self._clock())
            self.check()

    @Slot()
    def carryOn(self) -> None:
        """Somebody is there: the visit goes on where it was."""
        self._idle = self._idle.touched(self._clock())
        self.check()

    @Slot(bool)
    def hold(self, held: bool) -> None:
        """While something is read aloud nobody is idle; afterwards the time begins anew."""
        self._held = held
        self._idle = self._idle.touched(self._clock())
        self.check()

    @Slot()
    def check(self) -> None:
        """Look at the clock, and set the timer for the next time that matters."""
        if self._held or self._navigator.visit.place.page is Page.ATTRACT:
            self._timer.stop()
            self._tell(warning=False, seconds=0)
            return
        now = self._clock()
        phase = self._idle.phase(now)
        if phase is Phase.OVER:
            self._timer.stop()
            self._tell(warning=False, seconds=0)
            self._navigator.finish()
            return
        asking = phase is Phase.WARNING
        self._tell(warning=asking, seconds=self._idle.seconds_left(now) if asking else 0)
        self._timer.start(max(1, math.ceil(self._idle.wait(now) * 1000)))

    @Slot()
    def _renewed(self) -> None:
        self._idle = Idle(self._clock(), self._reader.release.idle_seconds)

    @Slot()
    def _moved(self) -> None:
        visit = self._navigator.visit
        self._idle = self._idle.reading(self._reader.words(visit))
        if not self._warning:
            self._idle = self._idle.touched(self._clock())
        self.check()

    def _tell(self, *, warning: bool, seconds: int) -> None:
        if (warning, seconds) != (self._warning, self._seconds):
            self._warning, self._seconds = warning, seconds
            self.changed.emit()

    @Property(bool, notify=changed)
    def asking(self) -> bool:
        """Whether "Are you still there?" is shown."""
        return self._warning

    @Property(int, notify=changed)
    def secondsLeft(self) -> int:
        return self._seconds
