"""The helper process: commands on standard input, events on standard output, sound in between. Ends when its screen does.

    kiosk speech-helper [--record FILE.wav]

One thread: it sleeps until a command comes, and looks at the clock only while something sounds.
"""

from __future__ import annotations

import array
import os
import select
import sys
import time
from collections.abc import Sequence
from typing import Any

from kiosk.speech import messages
from kiosk.speech.espeak import Espeak, NoEngineError, Spoken
from kiosk.speech.loudspeaker import Loudspeaker, NoLoudspeakerError, SystemLoudspeaker, WaveFile
from kiosk.speech.player import TICK, Player
from kiosk.speech.sound_file import NoSoundError, SoundFiles
from kiosk.speech.stretch import Stretch

OK, UNABLE = 0, 1


class Helper:
    """Answers commands. `output` is a file descriptor."""

    def __init__(self, engine: Espeak, loudspeaker: Loudspeaker, output: int) -> None:
        self._engine, self._output = engine, output
        self.player = Player(loudspeaker, engine.rate, time.monotonic, self.tell)
        self.sounds, self.stretch = SoundFiles(), Stretch()
        self._sound = ("", array.array("h"), 0)
        """The recording that was played last: its path, samples and rate."""

    def tell(self, event: dict[str, Any]) -> None:
        """Write one event."""
        os.write(self._output, messages.written(event))

    def obey(self, line: bytes) -> None:
        """Do what a line says. Raises MessageError, NoLoudspeakerError."""
        command = messages.command(line)
        match command["do"]:
            case "say":
                self.player.volume = float(command["volume"])
                self.player.play(command["id"], self._engine.speak(command["text"], command["voice"], command["words_per_minute"]))
            case "play":
                self.player.volume = float(command["volume"])
                self._play(command)
            case "pause":
                self.player.pause()
            case "resume":
                self.player.resume()
            case "stop":
                self.player.stop()
                self._sound = ("", array.array("h"), 0)
            case "volume":
                self.player.volume = float(command["volume"])

    def _play(self, command: dict[str, Any]) -> None:
        """Play a recording. Raises MessageError, NoLoudspeakerError."""
        try:
            starts = [float(start) for start in command["starts"]]
        except (TypeError, ValueError) as error:
            raise messages.MessageError("starts are not seconds") from error
        try:
            if self._sound[0] != command["path"]:
                self._sound = (command["path"], *self.sounds.read(command["path"]))
        except NoSoundError as error:
            self.player.stop()
            self.tell({"is": "unplayable", "id": command["id"], "why": str(error)})
            return
        _, samples, rate = self._sound
        pace = min(1.0, max(0.5, float(command["pace"])))
        slower = self.stretch.slower(samples, rate, pace)
        longer = len(slower) / max(1, len(samples))
        share = self.player.share if command["begin"] < 0 else min(1.0, command["begin"] * rate / max(1, len(samples)))
        sentences = tuple(int(start * rate * longer) for start in starts)
        self.player.play(command["id"], Spoken(slower, (), "", sentences, rate), int(share * len(slower)))


def serve(helper: Helper, commands: int) -> None:
    """Obey until the file descriptor `commands` ends. Raises MessageError, NoLoudspeakerError."""
    waiting = b""
    while True:
        ready, _, _ = select.select([commands], [], [], TICK if helper.player.busy else None)
        if ready:
            read = os.read(commands, 65536)
            if not read:
                return
            *lines, waiting = (waiting + read).split(b"\n")
            if len(waiting) > messages.LONGEST:
                raise messages.MessageError("the line is too long")
            for line in lines:
                helper.obey(line)
        helper.player.step()


def main(arguments: Sequence[str]) -> int:
    """Run the helper; exit code 0 when it was told to end, 1 when it can't speak (it has said why)."""
    record = arguments[1] if len(arguments) == 2 and arguments[0] == "--record" else ""
    output = sys.stdout.fileno()
    loudspeaker: Loudspeaker | None = None
    try:
        engine = Espeak()
        loudspeaker = WaveFile(record) if record else SystemLoudspeaker()
        loudspeaker.open(engine.rate)
        loudspeaker.close()
        helper = Helper(engine, loudspeaker, output)
        helper.tell(
            {
                "is": "ready",
                "voices": messages.voices_out(engine.voices()),
                "sounds": helper.sounds.kinds,
                "slower": int(helper.stretch.works),
            }
        )
        serve(helper, sys.stdin.fileno())
    except (NoEngineError, NoLoudspeakerError, messages.MessageError) as error:
        os.write(output, messages.written({"is": "unable", "why": str(error)}))
        return UNABLE
    except (BrokenPipeError, KeyboardInterrupt):
        return OK
    finally:
        if loudspeaker is not None:
            loudspeaker.close()
        if isinstance(loudspeaker, WaveFile):
            loudspeaker.finish()
    return OK
