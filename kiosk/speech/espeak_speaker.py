"""Linux: the helper process around the system's espeak-ng, by QProcess. Whatever happens to it, the screen goes on."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Slot

from kiosk.speech import messages
from kiosk.speech.speaker import Speaker

PATIENCE = 5.0
"""Seconds that a helper may be silent beyond the sentence it says, or before it is ready."""

_SECONDS_A_CHARACTER = 0.25
"""No voice is that slow: at the slowest pace a character takes about a tenth of a second."""

_RECORDING = 2.0 * 300
"""Seconds that no recording lasts, however slow."""

_LEAVE = 300
"""Milliseconds that a helper has to end by itself when the kiosk does."""


def command(*options: str) -> list[str]:
    """The command line of a helper process: this same kiosk, from source, installed, or frozen."""
    start = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "kiosk"]
    return [*start, messages.HELPER, *options]


class EspeakSpeaker(Speaker):
    """`options` are those of the helper; `patience` in seconds."""

    def __init__(self, parent: QObject, options: Sequence[str] = (), patience: float = PATIENCE) -> None:
        super().__init__(parent)
        self._command, self._patience = command(*options), patience
        self._process: QProcess | None = None
        self._dying: list[QProcess] = []
        self._number, self._longest = -1, 0.0
        self.heard_as = ""
        """The voice that the engine said it used last."""
        self._deadline = QTimer(self)
        self._deadline.setSingleShot(True)
        self._deadline.timeout.connect(self._too_late)

    @property
    def running(self) -> bool:
        """Whether there is a helper."""
        return self._process is not None

    @property
    def process_number(self) -> int:
        """The helper's process id; 0 without one."""
        return self._process.processId() if self._process is not None else 0

    def start(self) -> None:
        if self._process is not None:
            return
        self._process = process = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        here = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
        environment.insert("PYTHONPATH", os.pathsep.join(filter(None, (here, environment.value("PYTHONPATH")))))
        process.setProcessEnvironment(environment)
        process.setStandardErrorFile(QProcess.nullDevice())  # sound libraries print what only their makers understand
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._finished)
        process.errorOccurred.connect(self._failed)
        self._wait(0)
        process.start(self._command[0], self._command[1:])

    def say(self, number: int, text: str, language: str, words_per_minute: int, volume: float) -> None:
        self._number, self._longest = number, len(text) * _SECONDS_A_CHARACTER
        self._wait(self._longest)
        self._tell(
            {
                "do": "say",
                "id": number,
                "text": text,
                "voice": self.voice(language),
                "words_per_minute": words_per_minute,
                "volume": volume,
            }
        )

    def play(self, number: int, path: str, starts: Sequence[float], begin: float, pace: float, volume: float) -> None:
        self._number, self._longest = number, _RECORDING
        self._wait(self._longest)
        self._tell(
            {"do": "play", "id": number, "path": path, "starts": list(starts), "begin": begin, "pace": pace, "volume": volume},
        )

    def pause(self) -> None:
        self._deadline.stop()
        self._tell({"do": "pause"})

    def resume(self) -> None:
        self._wait(self._longest)
        self._tell({"do": "resume"})

    def stop(self) -> None:
        self._number = -1
        self._deadline.stop()
        self._tell({"do": "stop"})

    def set_volume(self, volume: float) -> None:
        self._tell({"do": "volume", "volume": volume})

    def close(self) -> None:
        process = self._let_go()
        if process is not None:
            process.closeWriteChannel()
            if not process.waitForFinished(_LEAVE):
                process.kill()
                process.waitForFinished(_LEAVE)
        for each in self._dying:
            each.waitForFinished(_LEAVE)

    def _tell(self, message: dict[str, Any]) -> None:
        if self._process is not None:
            self._process.write(messages.written(message))

    def _wait(self, seconds: float) -> None:
        self._deadline.start(int((self._patience + seconds) * 1000))

    @Slot()
    def _read(self) -> None:
        while self._process is not None and self._process.canReadLine():
            try:
                self._hear(messages.event(bytes(self._process.readLine().data())))
            except messages.MessageError as error:
                self._lose(f"The helper that reads aloud says what nobody understands ({error}).")

    def _hear(self, event: dict[str, Any]) -> None:
        match event["is"]:
            case "ready":
                self.voices = messages.voices_in(event["voices"])
                self.sounds, self.slows = tuple(map(str, event["sounds"])), bool(event["slower"])
                self._deadline.stop()
                self.ready.emit()
            case "unable":
                self._lose(event["why"])
            case "began":
                self.heard_as = event["voice"]
            case "word" if event["id"] == self._number:
                self.word.emit(event["id"], event["at"], event["length"])
            case "reached" if event["id"] == self._number:
                self.reached.emit(event["id"], event["sentence"])
            case "unplayable" if event["id"] == self._number:
                self._number = -1
                self._deadline.stop()
                self.unplayable.emit(event["id"], event["why"])
            case "ended" if event["id"] == self._number:
                self._number = -1
                self._deadline.stop()
                self.ended.emit(event["id"])

    @Slot()
    def _too_late(self) -> None:
        self._lose("The helper that reads aloud does not answer.")

    @Slot()
    def _finished(self) -> None:
        self._read()  # why it ended may still be unread
        self._lose("The helper that reads aloud has ended.")

    @Slot(QProcess.ProcessError)
    def _failed(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._lose("The helper that reads aloud can't be started.")

    def _lose(self, why: str) -> None:
        process = self._let_go()
        if process is not None:
            self._dying.append(process)
            process.finished.connect(self._reap)
            process.kill()
            self._reap()
            self.lost.emit(why)

    @Slot()
    def _reap(self) -> None:
        """Delete what has ended."""
        gone = [each for each in self._dying if each.state() == QProcess.ProcessState.NotRunning]
        self._dying = [each for each in self._dying if each not in gone]
        for each in gone:
            each.deleteLater()

    def _let_go(self) -> QProcess | None:
        """Hear nothing more of the helper."""
        process, self._process = self._process, None
        self._number = -1
        self._deadline.stop()
        if process is not None:
            process.readyReadStandardOutput.disconnect(self._read)
            process.finished.disconnect(self._finished)
            process.errorOccurred.disconnect(self._failed)
        return process
