"""What this machine can read aloud of a library, and what staff are told of the rest: each sentence once."""

from __future__ import annotations

from collections.abc import Callable

from kiosk.bridge.matter import Matter
from kiosk.bridge.reciter import Reciter
from kiosk.speech.speaker import Speaker
from kiosk.visit.navigation import Visit


class VoicesHere:
    """`say` takes sentences for staff."""

    def __init__(self, speaker: Speaker, matter: Matter, say: Callable[[str], None]) -> None:
        self._speaker, self._matter, self._say = speaker, matter, say
        self._told: set[str] = set()

    def tell(self, sentence: str) -> None:
        """Tell staff, unless they have been told."""
        if sentence not in self._told:
            self._told.add(sentence)
            self._say(sentence)

    def report(self) -> None:
        """Tell staff what is not read aloud here."""
        release = self._matter.reader.release
        for tag in (language.tag for language in release.languages):
            if release.recorded(tag) and not self._speaker.sounds:
                self.tell(f"Recordings in {tag} are not played on this machine; a voice reads the text, if there is one.")
            if not self._speaker.voice(tag):
                listen = "Listen only where a screen is recorded" if self.reads(tag) else "no Listen in it"
                self.tell(f"No voice of this machine reads {tag}, so there is {listen}. kiosk voices says what to do.")

    def reads(self, language: str) -> bool:
        """Whether there is a voice for this language, or recordings in it that can be played."""
        recorded = bool(self._speaker.sounds) and self._matter.reader.release.recorded(language)
        return bool(self._speaker.voice(language)) or recorded

    def read(self, visit: Visit, reciter: Reciter) -> bool:
        """Whether what is open can be read now."""
        if not self._matter.readable(visit):
            return False
        return bool(self._speaker.voice(self._matter.language(visit))) or reciter.plays(self._matter.recording(visit))

    def miscounted(self, visit: Visit, sentences: int) -> None:
        """Tell staff where a recording has seconds for more or fewer sentences than the screen that is open."""
        sound = self._matter.recording(visit)
        if sound is not None and sound.starts and len(sound.starts) != sentences:
            found = f"{len(sound.starts)} seconds for {sentences} sentences"
            self.tell(f"The recording of {screen(visit)} has {found}: the screen is marked as a whole.")


def screen(visit: Visit) -> str:
    """What the open screen is called when staff are told of it."""
    return f"{visit.place.topic}, screen {visit.place.screen + 1},"
