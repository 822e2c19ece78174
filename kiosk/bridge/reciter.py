"""Has a page's sentences said one after the other, or a recording of them played. Knows no pages; `listener` tells it what and how."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from kiosk.bridge.script import Sentence
from kiosk.library.recording import Recording
from kiosk.speech.speaker import Speaker
from kiosk.visit.listening import Listening

NO_MARKS = ("", "", "")
_HERE = -1.0
"""A second that stands for where a recording is now."""


class Reciter:
    """`file_of` finds the file of a recording. What the speaker tells is known by `number`: a late word changes nothing."""

    def __init__(self, speaker: Speaker, file_of: Callable[[str], str]) -> None:
        self._speaker, self._file_of = speaker, file_of
        self._number, self._language = 0, ""
        self._damaged: set[str] = set()
        self.script: tuple[Sentence, ...] = ()
        self.at = 0
        self.on = self.paused = False
        self.word = NO_MARKS
        self.sound: Recording | None = None

    @property
    def whole(self) -> bool:
        """Whether a recording is heard of which nobody has said when its sentences begin."""
        return self.on and self.sound is not None and not self.sound.starts

    @property
    def sentence(self) -> Sentence | None:
        """The sentence that is heard, where that is known."""
        return self.script[self.at] if self.on and not self.whole else None

    def plays(self, sound: Recording | None) -> bool:
        """Whether there is a recording, and it can be played as far as is known."""
        return sound is not None and sound.file not in self._damaged and self._speaker.plays(sound.file)

    def begin(self, script: tuple[Sentence, ...], at: int, language: str, sound: Recording | None, listening: Listening) -> None:
        """From the sentence `at` on; a recording that can be played goes before the voice."""
        self.script, self.at, self._language, self.on = script, at, language, True
        self.sound = sound if sound is not None and self.plays(sound) else None
        if self.sound is not None and len(self.sound.starts) != len(script):
            self.sound = replace(self.sound, starts=())
        if self.sound is None:
            self._say(listening)
        else:
            self._play(self._start() if at else 0.0, listening)

    def again(self, listening: Listening) -> None:
        """This sentence again; a recording whose sentences nobody has timed begins again."""
        if self.sound is None:
            self._say(listening)
        else:
            self._play(self._start(), listening)

    def pace(self, listening: Listening) -> None:
        """At another pace: the sentence begins again, a recording goes on."""
        if self.sound is None:
            self._say(listening)
        else:
            self._play(_HERE, listening)

    def pause_or_play(self) -> None:
        self.paused = not self.paused
        if self.paused:
            self._speaker.pause()
        else:
            self._speaker.resume()

    def stop(self) -> None:
        self._speaker.stop()
        self.on = self.paused = False
        self.script, self.at, self.word, self.sound = (), 0, NO_MARKS, None

    def hears(self, number: int) -> bool:
        """Whether what the speaker tells is about what is heard now."""
        return self.on and number == self._number

    def come_to_word(self, at: int, length: int) -> None:
        """A word is heard, by its place in the text that is said."""
        self.word = self.script[self.at].word(at, length)

    def come_to_sentence(self, sentence: int) -> None:
        """A sentence of the recording is heard."""
        if self.sound is not None and sentence < len(self.sound.starts):
            self.at = sentence

    def onward(self, listening: Listening) -> bool:
        """The next sentence; False at the end."""
        if self.sound is not None or self.at + 1 >= len(self.script):
            return False
        self.at += 1
        self._say(listening)
        return True

    def without_recording(self, listening: Listening) -> bool:
        """It can't be played, not later either: the voice reads instead. False without one."""
        if self.sound is not None:
            self._damaged.add(self.sound.file)
            self.sound = None
        if not self._speaker.voice(self._language):
            return False
        self._say(listening)
        return True

    def _start(self) -> float:
        return self.sound.starts[self.at] if self.sound is not None and self.sound.starts else 0.0

    def _anew(self) -> int:
        self.paused, self.word = False, NO_MARKS
        self._number += 1
        return self._number

    def _say(self, listening: Listening) -> None:
        text = self.script[self.at].text
        self._speaker.say(self._anew(), text, self._language, listening.words_per_minute, listening.amplitude)

    def _play(self, begin: float, listening: Listening) -> None:
        if self.sound is not None:
            pace = listening.share_of_pace if self._speaker.slows else 1.0
            self._speaker.play(self._anew(), self._file_of(self.sound.file), self.sound.starts, begin, pace, listening.amplitude)
