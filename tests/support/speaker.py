"""A voice that a test moves: it says nothing and remembers everything."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from kiosk.speech.speaker import Speaker
from kiosk.speech.voices import Voice


class FakeSpeaker(Speaker):
    """`languages` are the tags that it has a voice for. `heard` is what happened, in order."""

    def __init__(
        self,
        parent: QObject,
        languages: tuple[str, ...] = ("en", "es", "ar"),
        sounds: tuple[str, ...] = ("wav", "ogg"),
        *,
        slows: bool = True,
    ) -> None:
        super().__init__(parent)
        self._plays, self._slows = sounds, slows
        self.languages = languages
        self.heard: list[tuple[object, ...]] = []
        self.starts = 0
        self.number = -1

    def start(self) -> None:
        self.starts += 1
        self.voices = tuple(Voice(f"voice of {tag}", ((tag, 5),)) for tag in self.languages)
        self.sounds, self.slows = self._plays, self._slows
        self.ready.emit()

    def say(self, number: int, text: str, language: str, words_per_minute: int, volume: float) -> None:
        self.number = number
        self.heard.append(("say", text, self.voice(language), words_per_minute, volume))

    def play(self, number: int, path: str, starts: Sequence[float], begin: float, pace: float, volume: float) -> None:
        self.number = number
        self.heard.append(("play", path, tuple(starts), begin, round(pace, 2), volume))

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

    @property
    def played(self) -> list[tuple[object, ...]]:
        """All recordings, in order: path, starts, begin, pace, volume."""
        return [each[1:] for each in self.heard if each[0] == "play"]

    def come_to(self, sentence: int) -> None:
        """The recording has come to a sentence."""
        self.reached.emit(self.number, sentence)

    def fail(self, why: str) -> None:
        """The recording can't be played."""
        number, self.number = self.number, -1
        self.unplayable.emit(number, why)

    def reach(self, at: int, length: int) -> None:
        """A word is heard."""
        self.word.emit(self.number, at, length)
