"""Another library, or another day: both come in while nobody is reading. No timer; it looks when a visit ends and when one begins."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.bridge.navigator import Navigator
from kiosk.bridge.reader import Reader
from kiosk.library.front import ReleaseError
from kiosk.library.release import Release
from kiosk.visit.navigation import Page, Visit


class Turnover(QObject):
    """Make it before anything else that follows the navigator.

    `look` gives the directory of the release that this station should show, or ""; `day` turns the moment at which a release was built
    into the day to go by; `say` takes sentences for staff.
    """

    turned = Signal()
    refused = Signal(str)

    def __init__(
        self,
        reader: Reader,
        navigator: Navigator,
        *,
        look: Callable[[], str],
        day: Callable[[str], str],
        say: Callable[[str], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._reader, self._navigator = reader, navigator
        self._look, self._day, self._say = look, day, say
        self._offered = ""
        self._resting = True
        reader.release.on(day(reader.release.built))
        navigator.moved.connect(self._moved)

    @Slot(str)
    def offer(self, path: str) -> None:
        """Show the release in this directory: at once when nobody is reading, else after this visit."""
        self._offered = path
        if self._resting and self._turn():
            self._navigator.renew()

    def turn_in_place(self, path: str, nearest: Callable[[Visit, Release], Visit]) -> bool:
        """For previews: show the release in this directory now, where `nearest` finds the visit in it; False when it can't be opened."""
        self._offered = path
        turned = self._turn()
        if turned:
            self._navigator.renew(nearest(self._navigator.visit, self._reader.release))
        return turned

    def look_at_day(self, nearest: Callable[[Visit, Release], Visit]) -> None:
        """For previews: go by what `day` says now, at once."""
        release = self._reader.release
        if release.on(self._day(release.built)):
            self._navigator.renew(nearest(self._navigator.visit, release))

    @Slot()
    def _moved(self) -> None:
        resting = self._navigator.visit.place.page is Page.ATTRACT
        ended, began = resting and not self._resting, self._resting and not resting
        self._resting = resting
        if ended:
            self._offered = self._offered or self._look()
            if self._turn():
                self._navigator.renew()
        if (ended or began) and self._reader.release.on(self._day(self._reader.release.built)):
            self._navigator.renewed.emit()

    def _turn(self) -> bool:
        """Open what was offered; whether another library is open now."""
        path, self._offered = self._offered, ""
        if not path or path == self._reader.release.path:
            return False
        try:
            release = Release(path)
        except ReleaseError as error:
            self._say(str(error))
            self.refused.emit(path)
            return False
        self._reader.release.turn_to(release)
        self._reader.release.on(self._day(self._reader.release.built))
        self.turned.emit()
        return True
