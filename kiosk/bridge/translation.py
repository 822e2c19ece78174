"""The interface in one language, by Qt's own translation files. A language without one shows the interface in English."""

from __future__ import annotations

import os

from PySide6.QtCore import QCoreApplication, QObject, QTranslator
from PySide6.QtQml import QQmlEngine


class Translation(QObject):
    """Keeps one translator installed at most, and has QML ask for its words again when it changes."""

    def __init__(self, directory: str, engine: QQmlEngine, parent: QObject) -> None:
        super().__init__(parent)
        self._directory, self._engine = directory, engine
        self._translator: QTranslator | None = None
        self._language = ""

    def speak(self, language: str) -> None:
        """Speak the language of a BCP 47 tag."""
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
