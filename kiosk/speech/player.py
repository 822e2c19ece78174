"""Plays one sentence or recording at a time and tells when each word, or sentence, sounds. The clock is passed in; nothing waits here."""

from __future__ import annotations

import array
from collections.abc import Callable
from typing import Any

from kiosk.speech.espeak import Spoken
from kiosk.speech.loudspeaker import Loudspeaker

AHEAD = 0.12
"""Seconds of sound that are written before they sound: a stop is heard within this time (A-05 allows 0.2)."""

TICK = 0.03
"""Seconds between two looks at the clock while something sounds."""


class Player:
    """`clock` gives monotonic seconds, `rate` is samples a second, `tell` takes the events of `messages`."""

    def __init__(self, loudspeaker: Loudspeaker, rate: int, clock: Callable[[], float], tell: Callable[[dict[str, Any]], None]) -> None:
        self._loudspeaker, self._usual, self._clock, self._tell = loudspeaker, rate, clock, tell
        self._rate = rate
        self.volume = 0.4
        self._id = 0
        self._samples: array.array[int] = array.array("h")
        self._words: list[tuple[int, int, int]] = []
        self._sentences: list[tuple[int, int]] = []
        self._written = 0
        self._since = 0.0
        self._sounding = self._paused = False

    @property
    def busy(self) -> bool:
        """Whether `step` has to be called every TICK."""
        return self._sounding and not self._paused

    @property
    def share(self) -> float:
        """How much of what sounds has been heard, from 0 to 1; 0 in silence."""
        if not self._sounding or not self._samples:
            return 0.0
        return (self._written if self._paused else self._heard()) / len(self._samples)

    def play(self, id: int, spoken: Spoken, begin: int = 0) -> None:
        """Let this sound, from its sample `begin` on, instead of whatever sounds now. Raises NoLoudspeakerError."""
        if self._sounding:
            self._loudspeaker.drop()
        self._rate = spoken.rate or self._usual
        self._loudspeaker.open(self._rate)
        self._id, self._samples, self._words = id, spoken.samples, list(spoken.words)
        sentences = list(enumerate(spoken.sentences))
        passed = sum(first <= begin for _, first in sentences)
        self._sentences = sentences[max(0, passed - 1) :]
        self._written = min(begin, len(self._samples))
        self._since = self._clock() - begin / self._rate
        self._sounding, self._paused = True, False
        self._tell({"is": "began", "id": id, "voice": spoken.voice})
        self.step()

    def pause(self) -> None:
        """Fall silent; `resume` goes on at this very place."""
        if self.busy:
            self._written = self._heard()
            self._loudspeaker.drop()
            self._paused = True

    def resume(self) -> None:
        """Go on where `pause` stopped."""
        if self._sounding and self._paused:
            self._paused = False
            self._since = self._clock() - self._written / self._rate

    def stop(self) -> None:
        """Fall silent and forget the sentence."""
        if self._sounding:
            self._loudspeaker.drop()
        self._sounding = self._paused = False
        self._loudspeaker.close()

    def step(self) -> None:
        """Write what must be written by now, tell what has been heard. Raises NoLoudspeakerError."""
        if not self.busy:
            return
        heard = self._heard()
        due = min(len(self._samples), heard + int(AHEAD * self._rate)) if self._loudspeaker.live else len(self._samples)
        if due > self._written:
            self._loudspeaker.write(self._louder(self._samples[self._written : due]))
            self._written = due
        while self._words and self._words[0][0] <= heard:
            _, at, length = self._words.pop(0)
            self._tell({"is": "word", "id": self._id, "at": at, "length": length})
        while self._sentences and self._sentences[0][1] <= heard:
            number, _ = self._sentences.pop(0)
            self._tell({"is": "reached", "id": self._id, "sentence": number})
        if heard >= len(self._samples):
            self._sounding = False
            self._tell({"is": "ended", "id": self._id})

    def _heard(self) -> int:
        """How many samples have sounded."""
        if not self._loudspeaker.live:
            return len(self._samples)
        return min(len(self._samples), int((self._clock() - self._since) * self._rate))

    def _louder(self, samples: array.array[int]) -> bytes:
        volume = min(1.0, max(0.0, self.volume))  # never above 1: nothing is clipped
        return array.array("h", [int(sample * volume) for sample in samples]).tobytes()
