"""Reading aloud as QML sees it: one sentence at a time, marked where it stands, or what a person has recorded of the screen.

What is read is `matter`'s, one after the other `reciter`'s, how is `visit.listening`'s.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.bridge import script
from kiosk.bridge.matter import Matter, spot
from kiosk.bridge.navigator import Navigator
from kiosk.bridge.reciter import NO_MARKS, Reciter
from kiosk.bridge.voices_here import VoicesHere, screen
from kiosk.speech.speaker import Speaker
from kiosk.visit import navigation as moves
from kiosk.visit.listening import VOLUMES, Listening
from kiosk.visit.navigation import Overlay, Page

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class Listener(QObject):
    """Follows the navigator; any move of the patient's ends the reading. `say` takes sentences for staff. `sounding`: nobody is idle."""

    changed = Signal()
    sentenceChanged = Signal()
    wordChanged = Signal()
    sounding = Signal(bool)

    def __init__(self, speaker: Speaker, matter: Matter, navigator: Navigator, parent: QObject, say: Callable[[str], None]) -> None:
        super().__init__(parent)
        self._speaker, self._matter, self._navigator = speaker, matter, navigator
        self._reciter, self._here = Reciter(speaker, matter.sound_file), VoicesHere(speaker, matter, say)
        self._visit = navigator.visit
        self._from = 0
        self._around: tuple[Sequence[str] | None, Sequence[str], bool] = (None, (), True)
        self._broken = self._bringing = self._heard = False
        speaker.ready.connect(self._ready)
        speaker.word.connect(self._at_word)
        speaker.reached.connect(self._reached)
        speaker.unplayable.connect(self._unplayable)
        speaker.ended.connect(self._ended)
        speaker.lost.connect(self._lost)
        navigator.moved.connect(self._moved)

    @property
    def reading(self) -> bool:
        """Whether it reads, or rests inside a page."""
        return self._reciter.on

    @Slot()
    def wake(self) -> None:
        """The screen stands: find out what can be read."""
        self._speaker.start()

    @Slot(int)
    def listen(self, row: int) -> None:
        """Read what is shown, from a row of it on; a sensitive topic asks first (A-17). Reads nothing while it reads: then it stops."""
        self._around = (None, (), True)
        self._listen(row)

    @Slot("QStringList", "QStringList", bool)
    def listenTo(self, before: Sequence[str], after: Sequence[str], cards: bool) -> None:
        """The same of a page that shows these words before and after its cards, and the `cards`, in the language of the visit."""
        self._around = (before, after, cards)
        self._listen(0)

    def _listen(self, row: int) -> None:
        if self._reciter.on:
            self.stop()
        elif self._can_read():
            self._from = row
            topic = self._matter.reader.topic(self._visit)
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
        if self._reciter.on:
            self._reciter.stop()
            self._tell()

    @Slot()
    def pauseOrPlay(self) -> None:
        if self._reciter.on:
            self._reciter.pause_or_play()
            self.changed.emit()
            self._tell_sounding()

    @Slot()
    def repeat(self) -> None:
        """This sentence again (A-04)."""
        if self._reciter.on:
            self._reciter.again(self._visit.listening)
            self._tell()

    @Slot()
    def changePace(self) -> None:
        """Slower, or back at the usual pace."""
        self._prefer(self._visit.listening.paced())
        if self._reciter.on:
            self._reciter.pace(self._visit.listening)
            self._tell()

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
        script = self._matter.written(self._visit, *self._around)
        if script:
            at = next((at for at, sentence in enumerate(script) if sentence.row >= row), 0) if row > 0 else 0
            self._here.miscounted(self._visit, len(script))
            sound = self._matter.recording(self._visit)
            self._reciter.begin(script, at, self._matter.language(self._visit), sound, self._visit.listening)
            self._tell()

    def _prefer(self, listening: Listening) -> None:
        self._navigator.become(replace(self._visit, listening=listening))

    @Slot(int, int, int)
    def _at_word(self, number: int, at: int, length: int) -> None:
        if self._reciter.hears(number):
            self._reciter.come_to_word(at, length)
            self.wordChanged.emit()

    @Slot(int, int)
    def _reached(self, number: int, sentence: int) -> None:
        if self._reciter.hears(number):
            self._reciter.come_to_sentence(sentence)
            self._tell()

    @Slot(int, str)
    def _unplayable(self, number: int, why: str) -> None:
        if self._reciter.hears(number):
            self._here.tell(f"The recording of {screen(self._visit)} is not played: {why}")
            if self._reciter.without_recording(self._visit.listening):
                self._tell()
            else:
                self.stop()

    @Slot(int)
    def _ended(self, number: int) -> None:
        if self._reciter.hears(number):
            if self._reciter.onward(self._visit.listening):
                self._tell()
            else:
                self.stop()

    @Slot()
    def _ready(self) -> None:
        self._broken = False
        self._here.report()
        self.changed.emit()

    @Slot(str)
    def _lost(self, why: str) -> None:
        self._broken = True
        self._here.tell(f"Nothing is read aloud until the next visit: {why}")
        self.stop()
        self.changed.emit()

    @Slot()
    def _moved(self) -> None:
        old, self._visit = self._visit, self._navigator.visit
        if spot(self._visit) != spot(old) or (self._visit.place.part != old.place.part and not self._bringing):
            self.stop()
        if self._visit.place.page is Page.ATTRACT and old.place.page is not Page.ATTRACT and self._broken:
            self._speaker.start()
        self.changed.emit()

    def _can_read(self) -> bool:
        return not self._broken and self._here.read(self._visit, self._reciter)

    def _tell(self) -> None:
        self.changed.emit()
        self.sentenceChanged.emit()
        self.wordChanged.emit()
        self._tell_sounding()

    def _tell_sounding(self) -> None:
        sounding = self._reciter.on and not self._reciter.paused
        if sounding != self._heard:
            self._heard = sounding
            self.sounding.emit(sounding)

    @Property(bool, notify=changed)
    def offered(self) -> bool:
        """Whether this visit's language has a voice, or recordings: the key is there."""
        return self._here.reads(self._visit.language)

    @Property(bool, notify=changed)
    def possible(self) -> bool:
        """Whether there is something to read here, and something to read it with."""
        return self._reciter.on or self._can_read()

    @Property(bool, notify=changed)
    def on(self) -> bool:
        return self._reciter.on

    @Property(bool, notify=changed)
    def paused(self) -> bool:
        return self._reciter.paused

    @Property(bool, notify=changed)
    def slow(self) -> bool:
        return self._visit.listening.slow

    @Property(bool, notify=changed)
    def canSlow(self) -> bool:
        """Whether what is heard can be made slower."""
        return self._reciter.sound is None or self._speaker.slows

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
        return self._reciter.at

    @Property(int, notify=changed)
    def count(self) -> int:
        return len(self._reciter.script)

    @Property(bool, notify=sentenceChanged)
    def marking(self) -> bool:
        return self._reciter.sentence is not None

    @Property(bool, notify=sentenceChanged)
    def whole(self) -> bool:
        """Whether the whole screen is marked: a recording of it is heard, and nobody has said when its sentences begin."""
        return self._reciter.whole

    @Property(str, notify=sentenceChanged)
    def said(self) -> str:
        """All the words of the text in which the sentence stands."""
        sentence = self._reciter.sentence
        return sentence.whole if sentence else ""

    @Property(int, notify=sentenceChanged)
    def row(self) -> int:
        sentence = self._reciter.sentence
        return sentence.row if sentence else script.FIELD - 1

    @Property(int, notify=sentenceChanged)
    def piece(self) -> int:
        sentence = self._reciter.sentence
        return sentence.piece if sentence else script.WHOLE

    @Property(str, notify=sentenceChanged)
    def card(self) -> str:
        sentence = self._reciter.sentence
        return sentence.card if sentence else ""

    # PySide6 takes the name of a C++ type too; its stubs do not say so
    @Property("QVariantList", notify=sentenceChanged)  # type: ignore[arg-type]
    def marks(self) -> list[str]:
        """Markup before the sentence, to the end of its first word, and to its end."""
        sentence = self._reciter.sentence
        return list(sentence.marks if sentence else NO_MARKS)

    @Property("QVariantList", notify=wordChanged)  # type: ignore[arg-type]
    def wordMarks(self) -> list[str]:
        """The same of the word that is heard; empty where the engine doesn't tell."""
        return list(self._reciter.word)
