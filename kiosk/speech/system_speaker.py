"""Windows and macOS: the system's own voices by Qt's text-to-speech, which PySide6_Addons brings there. Never run on Linux."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QObject, Slot
from PySide6.QtTextToSpeech import QTextToSpeech  # type: ignore[import-not-found,unused-ignore]

from kiosk.speech.speaker import Speaker
from kiosk.speech.voices import Voice

_USUAL_WORDS_PER_MINUTE = 175.0
"""What rate 0 of QTextToSpeech is taken for; its rate runs from -1 to 1."""


class SystemSpeaker(Speaker):
    """One QTextToSpeech, made by `start`: its constructor may take a second."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._engine: QTextToSpeech | None = None
        self._number = -1

    def start(self) -> None:
        if self._engine is not None:
            return
        engine = QTextToSpeech(self)
        if engine.state() == QTextToSpeech.State.Error:
            engine.deleteLater()
            self.lost.emit(f"The system's voices can't be used: {engine.errorString()}")
            return
        self._engine = engine
        engine.sayingWord.connect(self._word)
        engine.stateChanged.connect(self._state)
        tags = [locale.bcp47Name().lower() for locale in engine.availableLocales()]
        self.voices = tuple(Voice(tag, ((tag, 5),)) for tag in dict.fromkeys(tags))
        self.ready.emit()

    def say(self, number: int, text: str, language: str, words_per_minute: int, volume: float) -> None:
        if self._engine is None:
            return
        self._number = -1
        self._engine.stop()
        self._engine.setLocale(QLocale(self.voice(language)))
        self._engine.setRate(max(-1.0, min(1.0, words_per_minute / _USUAL_WORDS_PER_MINUTE - 1.0)))
        self._engine.setVolume(volume)
        self._number = number
        self._engine.say(text)

    def pause(self) -> None:
        if self._engine is not None:
            self._engine.pause()

    def resume(self) -> None:
        if self._engine is not None:
            self._engine.resume()

    def stop(self) -> None:
        self._number = -1
        if self._engine is not None:
            self._engine.stop()

    def set_volume(self, volume: float) -> None:
        if self._engine is not None:
            self._engine.setVolume(volume)

    def close(self) -> None:
        self.stop()

    @Slot(str, "qsizetype", "qsizetype", "qsizetype")
    def _word(self, _word: str, _utterance: int, start: int, length: int) -> None:
        if self._number >= 0:
            self.word.emit(self._number, start, length)

    @Slot(QTextToSpeech.State)
    def _state(self, state: QTextToSpeech.State) -> None:
        if self._engine is None or self._number < 0:
            return
        if state == QTextToSpeech.State.Ready:
            number, self._number = self._number, -1
            self.ended.emit(number)
        elif state == QTextToSpeech.State.Error:
            why = self._engine.errorString()
            self._engine.deleteLater()
            self._engine, self._number = None, -1
            self.lost.emit(f"The system's voices stopped: {why}")
