"""The interface in the visit's language, by Qt's own translation files. A language without one shows the interface in English."""

from __future__ import annotations

import os

from PySide6.QtCore import QCoreApplication, QObject, QTranslator, Slot
from PySide6.QtQml import QQmlEngine

from kiosk.bridge.navigator import Navigator


class Translation(QObject):
    """Keeps one translator installed at most, and has QML ask for its words again when it changes."""

    def __init__(self, directory: str, navigator: Navigator, engine: QQmlEngine, parent: QObject) -> None:
        super().__init__(parent)
        self._directory, self._navigator, self._engine = directory, navigator, engine
        self._translator: QTranslator | None = None
        self._language = ""
        navigator.languageChanged.connect(self.follow)

    @Slot()
    def follow(self) -> None:
        """Speak what the visit speaks."""
        language = self._navigator.visit.language
        if language == self._language:
            return
        self._language = language
        self.remove()
        path = self._file(language)
        if path:
            translator = QTranslator(self)
            if translator.load(path):
                QCoreApplication.installTranslator(translator)
                self._translator = translator
        self._engine.retranslate()

    def remove(self) -> None:
        """Speak English again; for when the screen is taken down."""
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator.deleteLater()
            self._translator = None

    def _file(self, language: str) -> str:
        """The translation of a language, or of its base: `es-MX` is shown as `es`."""
        for tag in dict.fromkeys((language, language.partition("-")[0])):
            path = os.path.join(self._directory, f"kiosk_{tag}.qm")
            if os.path.isfile(path):
                return path
        return ""
