"""Reading aloud as QML sees it: one sentence at a time, marked where it stands. What is read is `script`'s, how is `visit.listening`'s."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.bridge import matter, script
from kiosk.bridge.library import LibraryView
from kiosk.bridge.navigator import Navigator
from kiosk.bridge.reader import Reader
from kiosk.bridge.script import Sentence
from kiosk.speech.speaker import Speaker
from kiosk.visit import navigation as moves
from kiosk.visit.listening import VOLUMES, Listening
from kiosk.visit.navigation import Overlay, Page, Visit

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

_NO_MARKS = ("", "", "")


@QmlElement
class Listener(QObject):
    """Follows the navigator; any move of the patient's ends the reading. `say` takes sentences for staff.

    `sounding` tells whether something is being read right now: nobody is idle meanwhile.
    """

    changed = Signal()
    sentenceChanged = Signal()
    wordChanged = Signal()
    sounding = Signal(bool)

    def __init__(
        self, speaker: Speaker, reader: Reader, library: LibraryView, navigator: Navigator, parent: QObject, say: Callable[[str], None]
    ) -> None:
        super().__init__(parent)
        self._speaker, self._reader, self._library, self._navigator, self._say = speaker, reader, library, navigator, say
        self._told: set[str] = set()
        self._visit = navigator.visit
        self._script: tuple[Sentence, ...] = ()
        self._at, self._number, self._from = 0, 0, 0
        self._on = self._paused = self._broken = self._bringing = self._heard = False
        self._word = _NO_MARKS
        speaker.ready.connect(self._ready)
        speaker.word.connect(self._at_word)
        speaker.ended.connect(self._ended)
        speaker.lost.connect(self._lost)
        navigator.moved.connect(self._moved)

    @property
    def reading(self) -> bool:
        """Whether it reads, or rests inside a page."""
        return self._on

    @Slot()
    def wake(self) -> None:
        """The screen stands: find out what can be read."""
        self._speaker.start()

    @Slot(int)
    def listen(self, row: int) -> None:
        """Read what is shown, from a row of it on; a sensitive topic asks first (A-17). Reads nothing while it reads: then it stops."""
        if self._on:
            self.stop()
        elif self._can_read():
            self._from = row
            topic = self._reader.topic(self._visit)
            if topic is not None and topic.sensitive and topic.id not in self._visit.listening.aloud:
                self._navigator.open(Overlay.ALOUD.value)
            else:
                self._begin(row)

    @Slot()
    def allow(self) -> None:
        """The patient wants this topic to be read by the loudspeaker, and now."""
        visit = moves.close(self._visit)
        self._navigator.become(replace(visit, listening=visit.listening.allowing(visit.place.topic)))
        self._begin(self._from)

    @Slot()
    def stop(self) -> None:
        """Fall silent and take the marks away."""
        if self._on:
            self._speaker.stop()
            self._on = self._paused = False
            self._script, self._at, self._word = (), 0, _NO_MARKS
            self._tell()

    @Slot()
    def pauseOrPlay(self) -> None:
        if self._on:
            self._paused = not self._paused
            if self._paused:
                self._speaker.pause()
            else:
                self._speaker.resume()
            self.changed.emit()
            self._tell_sounding()

    @Slot()
    def repeat(self) -> None:
        """This sentence again (A-04)."""
        if self._on:
            self._say_sentence()

    @Slot()
    def changePace(self) -> None:
        """Slower, or back at the usual pace; the sentence begins again."""
        self._prefer(self._visit.listening.paced())
        if self._on:
            self._say_sentence()

    @Slot(int)
    def turn(self, steps: int) -> None:
        """Louder by so many steps, softer with a negative number."""
        self._prefer(self._visit.listening.turned(steps))
        self._speaker.set_volume(self._visit.listening.amplitude)

    @Slot(int)
    def showPart(self, part: int) -> None:
        """The part that the marked words are on, or that the layout came to: no move of the patient's."""
        self._bringing = True
        self._navigator.showPart(part)
        self._bringing = False

    def _begin(self, row: int) -> None:
        self._script = matter.written(self._visit, self._library, self._reader)
        if self._script:
            later = [at for at, sentence in enumerate(self._script) if sentence.row >= row]
            self._at = later[0] if later and row > 0 else 0
            self._on = True
            self._say_sentence()

    def _say_sentence(self) -> None:
        self._paused = False
        self._word = _NO_MARKS
        self._number += 1
        listening = self._visit.listening
        text = self._script[self._at].text
        self._speaker.say(self._number, text, self._language(), listening.words_per_minute, listening.amplitude)
        self._tell()

    def _prefer(self, listening: Listening) -> None:
        self._navigator.become(replace(self._visit, listening=listening))

    @Slot(int, int, int)
    def _at_word(self, number: int, at: int, length: int) -> None:
        if self._on and number == self._number:
            self._word = self._script[self._at].word(at, length)
            self.wordChanged.emit()

    @Slot(int)
    def _ended(self, number: int) -> None:
        if not self._on or number != self._number:
            return
        if self._at + 1 < len(self._script):
            self._at += 1
            self._say_sentence()
        else:
            self.stop()

    @Slot()
    def _ready(self) -> None:
        self._broken = False
        for language in self._reader.release.languages:
            if not self._speaker.voice(language.tag):
                self._tell_staff(
                    f"No voice of this machine reads {language.tag}, so there is no Listen in it. kiosk voices says what to do."
                )
        self.changed.emit()

    @Slot(str)
    def _lost(self, why: str) -> None:
        self._broken = True
        self._tell_staff(f"Nothing is read aloud until the next visit: {why}")
        self.stop()
        self.changed.emit()

    def _tell_staff(self, sentence: str) -> None:
        if sentence not in self._told:
            self._told.add(sentence)
            self._say(sentence)

    @Slot()
    def _moved(self) -> None:
        old, self._visit = self._visit, self._navigator.visit
        if _spot(self._visit) != _spot(old) or (self._visit.place.part != old.place.part and not self._bringing):
            self.stop()
        if self._visit.place.page is Page.ATTRACT and old.place.page is not Page.ATTRACT and self._broken:
            self._speaker.start()
        self.changed.emit()

    def _language(self) -> str:
        return matter.language(self._visit, self._reader)

    def _can_read(self) -> bool:
        return not self._broken and matter.readable(self._visit) and bool(self._speaker.voice(self._language()))

    def _tell(self) -> None:
        self.changed.emit()
        self.sentenceChanged.emit()
        self.wordChanged.emit()
        self._tell_sounding()

    def _tell_sounding(self) -> None:
        sounding = self._on and not self._paused
        if sounding != self._heard:
            self._heard = sounding
            self.sounding.emit(sounding)

    def _sentence(self) -> Sentence | None:
        return self._script[self._at] if self._on else None

    @Property(bool, notify=changed)
    def offered(self) -> bool:
        """Whether this visit's language has a voice: the key is there."""
        return bool(self._speaker.voice(self._visit.language))

    @Property(bool, notify=changed)
    def possible(self) -> bool:
        """Whether there is something to read here, and something to read it with."""
        return self._on or self._can_read()

    @Property(bool, notify=changed)
    def on(self) -> bool:
        return self._on

    @Property(bool, notify=changed)
    def paused(self) -> bool:
        return self._paused

    @Property(bool, notify=changed)
    def slow(self) -> bool:
        return self._visit.listening.slow

    @Property(int, notify=changed)
    def volume(self) -> int:
        """The step, from 0."""
        return self._visit.listening.volume

    @Property(int, constant=True)
    def volumes(self) -> int:
        return len(VOLUMES)

    @Property(int, notify=changed)
    def at(self) -> int:
        """Which sentence, from 0."""
        return self._at

    @Property(int, notify=changed)
    def count(self) -> int:
        return len(self._script)

    @Property(bool, notify=sentenceChanged)
    def marking(self) -> bool:
        return self._on

    @Property(int, notify=sentenceChanged)
    def row(self) -> int:
        sentence = self._sentence()
        return sentence.row if sentence else script.FIELD - 1

    @Property(int, notify=sentenceChanged)
    def piece(self) -> int:
        sentence = self._sentence()
        return sentence.piece if sentence else script.WHOLE

    @Property(str, notify=sentenceChanged)
    def card(self) -> str:
        sentence = self._sentence()
        return sentence.card if sentence else ""

    # PySide6 takes the name of a C++ type too; its stubs do not say so
    @Property("QVariantList", notify=sentenceChanged)  # type: ignore[arg-type]
    def marks(self) -> list[str]:
        """Markup before the sentence, to the end of its first word, and to its end."""
        sentence = self._sentence()
        return list(sentence.marks if sentence else _NO_MARKS)

    @Property("QVariantList", notify=wordChanged)  # type: ignore[arg-type]
    def wordMarks(self) -> list[str]:
        """The same of the word that is heard; empty where the engine doesn't tell."""
        return list(self._word)


def _spot(visit: Visit) -> tuple[object, ...]:
    return replace(visit.place, part=0), visit.overlay, visit.detail, visit.language, visit.comfort
