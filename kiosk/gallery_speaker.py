"""A voice for pictures: it has every language and says nothing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from kiosk.speech.speaker import Speaker
from kiosk.speech.voices import Voice


class SilentSpeaker(Speaker):
    """Stays at the first sentence for ever."""

    def __init__(self, parent: QObject, languages: Sequence[str]) -> None:
        super().__init__(parent)
        self._languages = languages

    def start(self) -> None:
        self.voices = tuple(Voice(tag, ((tag.lower(), 1),)) for tag in self._languages)
        self.ready.emit()
