"""A voice that a test moves: it says nothing and remembers everything."""

from __future__ import annotations

from PySide6.QtCore import QObject

from kiosk.speech.speaker import Speaker
from kiosk.speech.voices import Voice


class FakeSpeaker(Speaker):
    """`languages` are the tags that it has a voice for. `heard` is what happened, in order."""

    def __init__(self, parent: QObject, languages: tuple[str, ...] = ("en", "es", "ar")) -> None:
        super().__init__(parent)
        self.languages = languages
        self.heard: list[tuple[object, ...]] = []
        self.starts = 0
        self.number = -1

    def start(self) -> None:
        self.starts += 1
        self.voices = tuple(Voice(f"voice of {tag}", ((tag, 5),)) for tag in self.languages)
        self.ready.emit()

    def say(self, number: int, text: str, language: str, words_per_minute: int, volume: float) -> None:
        self.number = number
        self.heard.append(("say", text, self.voice(language), words_per_minute, volume))

    def pause(self) -> None:
        self.heard.append(("pause",))

    def resume(self) -> None:
        self.heard.append(("resume",))

    def stop(self) -> None:
        self.number = -1
        self.heard.append(("stop",))

    def set_volume(self, volume: float) -> None:
        self.heard.append(("volume", volume))

    @property
    def said(self) -> list[str]:
        """All sentences, in order."""
        return [str(each[1]) for each in self.heard if each[0] == "say"]

    def finish(self) -> None:
        """The sentence has been heard to its end."""
        number, self.number = self.number, -1
        self.ended.emit(number)

    def reach(self, at: int, length: int) -> None:
        """A word is heard."""
        self.word.emit(self.number, at, length)
