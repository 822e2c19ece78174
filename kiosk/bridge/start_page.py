"""The start page as QML sees it: the little that the first frame shows. Everything else is made once that frame stands."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.bridge.models import RowModel
from kiosk.library.front import Front
from kiosk.library.site import Direction

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

LOGO_SIDE = 560
"""Longer side of the clinic's mark in pixels: a variant that authoring makes."""


@QmlElement
class StartPage(QObject):
    """The clinic's words in one language, and all languages. `seen` comes once, with the first frame."""

    seen = Signal()
    changed = Signal()

    def __init__(self, front: Front, parent: QObject) -> None:
        super().__init__(parent)
        self._front = front
        self._language = front.default_language
        self._site = front.site(self._language)
        self._seen = False
        self._languages = RowModel(("tag", "name", "rightToLeft"), self)
        self._list_languages()

    def renew(self) -> None:
        """Another library is open."""
        self._language = self._front.default_language
        self._site = self._front.site(self._language)
        self._list_languages()
        self.changed.emit()

    def speak(self, language: str) -> None:
        """Show the page in this language."""
        if language != self._language:
            self._language, self._site = language, self._front.site(language)
            self.changed.emit()

    def _list_languages(self) -> None:
        self._languages.replace(
            [{"tag": each.tag, "name": each.name, "rightToLeft": _mirrored(each.direction)} for each in self._front.languages]
        )

    @Slot()
    def drawn(self) -> None:
        """A frame stands. Only the first one matters."""
        if not self._seen:
            self._seen = True
            self.seen.emit()

    @Property(str, notify=changed)
    def language(self) -> str:
        return self._language

    @Property(str, notify=changed)
    def clinic(self) -> str:
        return self._site.clinic

    @Property(str, notify=changed)
    def logo(self) -> str:
        path = self._front.picture_file(self._site.logo, LOGO_SIDE) if self._site.logo else ""
        return QUrl.fromLocalFile(path).toString() if path else ""

    @Property(str, notify=changed)
    def headline(self) -> str:
        return self._site.headline

    @Property(str, notify=changed)
    def invitation(self) -> str:
        return self._site.invitation

    @Property(bool, notify=changed)
    def rightToLeft(self) -> bool:
        return any(each.tag == self._language and _mirrored(each.direction) for each in self._front.languages)

    @Property(RowModel, constant=True)
    def languages(self) -> RowModel:
        return self._languages


def _mirrored(direction: Direction) -> bool:
    return direction is Direction.RTL
