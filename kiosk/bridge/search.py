"""Searching as QML sees it: the keyboard's letters, what was typed, what was found. Nothing of it is kept or counted."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.bridge import cards
from kiosk.bridge.models import CardModel
from kiosk.bridge.navigator import Navigator
from kiosk.bridge.reader import Reader
from kiosk.library.search import LEAST, Hit, HitKind, find, plain
from kiosk.visit import search as moves
from kiosk.visit.keyboard import rows
from kiosk.visit.navigation import Page, Visit

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Search(QObject):
    """Follows the navigator, and makes the moves of `visit.search`."""

    changed = Signal()
    lettersChanged = Signal()

    def __init__(self, reader: Reader, navigator: Navigator, parent: QObject) -> None:
        super().__init__(parent)
        self._reader, self._navigator = reader, navigator
        self._shown: tuple[str, str] | None = None
        self._language = ""
        self._wide: tuple[str, ...] = ()
        self._narrow: tuple[str, ...] = ()
        self._word_explained = ""
        self._found = CardModel(cards.ROLES, self)
        navigator.renewed.connect(self._renewed)
        navigator.moved.connect(self._moved)

    @Slot()
    def _renewed(self) -> None:
        self._shown, self._language = None, ""

    @Slot()
    def _moved(self) -> None:
        visit = self._navigator.visit
        if visit.place.page is not Page.SEARCH and not visit.searched:
            if self._found.rows():
                self._shown = None
                self._found.replace_all([])
            return
        if visit.place.page is Page.SEARCH and visit.language != self._language:
            self._language = visit.language
            self._wide, self._narrow = (self._rows(visit, narrow=narrow) for narrow in (False, True))
            self.lettersChanged.emit()
        if (visit.language, visit.searched) != self._shown:
            self._shown = visit.language, visit.searched
            self._found.replace_all([self._card(hit, visit) for hit in find(self._reader.release, visit.language, visit.searched)])
            self.changed.emit()

    def _rows(self, visit: Visit, *, narrow: bool) -> tuple[str, ...]:
        release = self._reader.release
        titles = (area.title for area in release.areas(visit.language) if area.language == visit.language)
        return rows(visit.language, titles, narrow=narrow)

    def _card(self, hit: Hit, visit: Visit) -> cards.Card:
        if hit.card is not None:
            area = self._reader.release.area(visit.language, hit.card.area)
            return cards.found_topic(self._reader.release, hit.card, visit, area.title if area else "")
        values = (f"{HitKind.TERM}:{hit.id}", hit.title, self._word_explained, 0, cards.NO_PICTURE, "book-open", False, "")
        return dict(zip(cards.ROLES, values, strict=True))

    def shown(self) -> list[Mapping[str, Any]]:
        """The cards of what was found that fit at once."""
        return self._found.rows()

    @Slot()
    def open(self) -> None:
        self._navigator.become(moves.open_search(self._navigator.visit))

    @Slot(str)
    def type(self, letter: str) -> None:
        self._navigator.become(moves.type_letter(self._navigator.visit, letter))

    @Slot()
    def erase(self) -> None:
        self._navigator.become(moves.erase(self._navigator.visit))

    @Slot()
    def clear(self) -> None:
        self._navigator.become(moves.clear(self._navigator.visit))

    @Slot(str)
    def choose(self, key: str) -> None:
        """Open what was found, by its card's key."""
        self._navigator.follow(key)

    def _get_word_explained(self) -> str:
        return self._word_explained

    def _set_word_explained(self, words: str) -> None:
        if words != self._word_explained:
            self._word_explained = words
            self._shown = None
            self._moved()

    wordExplained = Property(str, _get_word_explained, _set_word_explained, notify=changed)
    """What is said below a word of the glossary, in the language of the interface."""

    @Property(str, notify=changed)
    def typed(self) -> str:
        return self._navigator.visit.searched

    @Property(bool, notify=changed)
    def enough(self) -> bool:
        """Whether there is enough typed to look for."""
        return len(plain(self._navigator.visit.searched).replace(" ", "")) >= LEAST

    @Property(CardModel, constant=True)
    def found(self) -> CardModel:
        return self._found

    # PySide6 takes the name of a C++ type too; its stubs do not say so
    @Property("QStringList", notify=lettersChanged)  # type: ignore[arg-type]
    def rows(self) -> list[str]:
        return list(self._wide)

    @Property("QStringList", notify=lettersChanged)  # type: ignore[arg-type]
    def narrowRows(self) -> list[str]:
        return list(self._narrow)
