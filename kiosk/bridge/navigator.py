"""The visit as QML sees it: where the patient is, and every move they can make. The moves themselves are in `visit.navigation`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.bridge.block_rows import terms
from kiosk.bridge.reader import Reader
from kiosk.visit import navigation as moves
from kiosk.visit.navigation import Overlay, Page, Visit

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Navigator(QObject):
    """Holds the visit. `moved` comes before the notifications, so that what is shown is ready when QML asks.

    `renewed` comes before `moved` when another library is open or another day has begun: whoever keeps anything of it asks again.
    """

    moved = Signal()
    renewed = Signal()
    placeChanged = Signal()
    overlayChanged = Signal()
    languageChanged = Signal()

    def __init__(self, reader: Reader, fresh: Callable[[], Visit], parent: QObject) -> None:
        super().__init__(parent)
        self._reader = reader
        self._fresh = fresh
        self._visit = fresh()

    @property
    def visit(self) -> Visit:
        """The visit as it is."""
        return self._visit

    def become(self, visit: Visit) -> None:
        """The one way in which a visit changes."""
        old, self._visit = self._visit, visit
        if visit == old:
            return
        self.moved.emit()
        if visit.language != old.language:
            self.languageChanged.emit()
        if visit.place != old.place or visit.can_go_back != old.can_go_back or visit.language != old.language:
            self.placeChanged.emit()
        if (visit.overlay, visit.detail) != (old.overlay, old.detail):
            self.overlayChanged.emit()

    def renew(self, visit: Visit | None = None) -> None:
        """Another library is open: a fresh visit (or this one), and nothing of the old library is left anywhere."""
        self.renewed.emit()
        self._visit = visit or self._fresh()
        self.moved.emit()
        self.languageChanged.emit()
        self.placeChanged.emit()
        self.overlayChanged.emit()

    @Slot()
    def begin(self) -> None:
        self.become(moves.begin(self._visit))

    @Slot(str)
    def beginIn(self, language: str) -> None:
        """The first touch, in a language of the library; any other begins in the one that the visit has."""
        self.become(moves.begin(self._visit, language if self._offered(language) else ""))

    @Slot()
    def finish(self) -> None:
        """End the visit: everything is as if nobody had been here."""
        self.become(self._fresh())

    @Slot()
    def home(self) -> None:
        self.become(moves.home(self._visit))

    @Slot()
    def back(self) -> None:
        visit = moves.back(self._visit)  # the language may have changed since that place was left
        self.become(moves.settle(visit, translated=self._translated(visit.language, visit.place.topic)))

    @Slot(str)
    def openArea(self, area: str) -> None:
        if self._reader.release.area(self._visit.language, area) is not None:
            self.become(moves.open_area(self._visit, area))

    @Slot(str)
    def openTopic(self, topic: str) -> None:
        visit = self._visit
        if self._reader.release.topic(visit.language, topic) is not None:
            self.become(moves.open_topic(visit, topic, translated=self._reader.translated(visit.language, topic)))

    @Slot()
    def readInOtherLanguage(self) -> None:
        self.become(moves.read_in_other_language(self._visit))

    @Slot()
    def next(self) -> None:
        self.become(moves.next_screen(self._visit, self._reader.screens(self._visit)))

    @Slot()
    def previous(self) -> None:
        self.become(moves.previous_screen(self._visit))

    @Slot()
    def readAgain(self) -> None:
        """The open topic from its first screen."""
        self.become(moves.first_screen(self._visit))

    @Slot(int)
    def showPart(self, part: int) -> None:
        self.become(moves.at_part(self._visit, part))

    @Slot(str)
    def follow(self, link: str) -> None:
        """A link inside content: a word to explain or a topic. Anything else does nothing."""
        kind, _, target = link.partition(":")
        if kind == "term" and self._reader.release.term(self._visit.language, target) is not None:
            self.become(moves.show(self._visit, Overlay.WORD, target))
        elif kind == "topic":
            self.openTopic(target)

    @Slot()
    def explainWords(self) -> None:
        """Explain the words of the screen that is open: the first one, then the next each time."""
        screen = self._reader.screen(self._visit)
        words = terms(screen) if screen else ()
        if words:
            now = self._visit.detail
            following = words[(words.index(now) + 1) % len(words)] if now in words else words[0]
            self.become(replace(self._visit, overlay=Overlay.WORD, detail=following))

    @Slot(str)
    @Slot(str, str)
    def open(self, overlay: str, detail: str = "") -> None:
        """Open an overlay by its name; unknown names do nothing."""
        if overlay in set(Overlay):
            self.become(moves.show(self._visit, Overlay(overlay), detail))

    @Slot()
    def closeOverlay(self) -> None:
        self.become(moves.close(self._visit))

    @Slot(str)
    def speak(self, language: str) -> None:
        """Change the language in place."""
        if self._offered(language):
            self.become(moves.speak(self._visit, language, translated=self._translated(language, self._visit.place.topic)))

    def _offered(self, language: str) -> bool:
        return any(language == each.tag for each in self._reader.release.languages)

    def _translated(self, language: str, topic: str) -> bool:
        return not topic or self._reader.translated(language, topic)

    @Property(str, notify=placeChanged)
    def page(self) -> str:
        return self._visit.place.page.value

    @Property(str, notify=placeChanged)
    def area(self) -> str:
        return self._visit.place.area

    @Property(str, notify=placeChanged)
    def topic(self) -> str:
        return self._visit.place.topic

    @Property(int, notify=placeChanged)
    def screen(self) -> int:
        return self._visit.place.screen

    @Property(int, notify=placeChanged)
    def screens(self) -> int:
        return self._reader.screens(self._visit)

    @Property(int, notify=placeChanged)
    def part(self) -> int:
        return self._visit.place.part

    @Property(bool, notify=placeChanged)
    def canGoBack(self) -> bool:
        return self._visit.can_go_back

    @Property(bool, notify=placeChanged)
    def visiting(self) -> bool:
        return self._visit.place.page is not Page.ATTRACT

    @Property(str, notify=overlayChanged)
    def overlay(self) -> str:
        return self._visit.overlay.value

    @Property(str, notify=overlayChanged)
    def detail(self) -> str:
        return self._visit.detail

    @Property(str, notify=languageChanged)
    def language(self) -> str:
        return self._visit.language
