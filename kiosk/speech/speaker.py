"""The one interface to whatever speaks. The screen knows only this; on a machine that can't speak this very class is the answer."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from kiosk.speech.voices import Voice, best


class Speaker(QObject):
    """Says one sentence at a time; a new one ends the old one. Each is known by a number that its caller chose.

    `ready`: the voices are known. `word`: number, place in the text, length in characters. `reached`: number, and which sentence of
    a recording is heard now, from 0. `unplayable`: number, and why, for staff. `lost`: it can't speak (any more), with a sentence for
    staff; `start` may be tried again later.
    """

    ready = Signal()
    word = Signal(int, int, int)
    reached = Signal(int, int)
    unplayable = Signal(int, str)
    ended = Signal(int)
    lost = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.voices: tuple[Voice, ...] = ()
        self.sounds: tuple[str, ...] = ()
        """The endings of recordings that it can play; none where recordings are not played."""
        self.slows = False
        """Whether it can play them slower."""

    def start(self) -> None:
        """Find out what voices there are; `ready` or `lost` comes later. Does nothing while it runs."""

    def voice(self, language: str) -> str:
        """The voice that reads this language; "" without one."""
        return best(language, self.voices)

    def say(self, number: int, text: str, language: str, words_per_minute: int, volume: float) -> None:
        """Say a text in its own language. `volume` is a share of full amplitude."""

    def plays(self, path: str) -> bool:
        """Whether it can play this recording."""
        return path.rpartition(".")[2] in self.sounds

    def play(self, number: int, path: str, starts: Sequence[float], begin: float, pace: float, volume: float) -> None:
        """Play a recording whose sentences start at these seconds, from the second `begin` on; -1: from where it is now. `pace` is a share
        of the usual one.
        """

    def pause(self) -> None:
        """Fall silent inside a sentence."""

    def resume(self) -> None:
        """Go on inside the sentence."""

    def stop(self) -> None:
        """Fall silent; nothing more is heard of the sentence."""

    def set_volume(self, volume: float) -> None:
        """How loud it speaks from now on."""

    def close(self) -> None:
        """The kiosk ends."""


def make(parent: QObject) -> Speaker:
    """What speaks on this system."""
    linux = sys.platform.startswith("linux")
    if linux:
        from kiosk.speech.espeak_speaker import EspeakSpeaker  # noqa: PLC0415  either of the two, and only when it is wanted

        return EspeakSpeaker(parent)
    try:
        from kiosk.speech.system_speaker import SystemSpeaker  # noqa: PLC0415
    except ImportError:  # PySide6_Addons is not installed
        return Speaker(parent)
    return SystemSpeaker(parent)
