"""A walk past each page and each block that patients use, once: where golden pictures are taken. The bridge makes the moves."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.bridge.scene import Layout, layout
from kiosk.visit.navigation import Page
from tests.e2e.driver import Visitor

TEXT, USED, MOVED = "back/bones", "back/used", "back/moved"
ONE_LANGUAGE_ONLY = "back/discs"


@dataclass(frozen=True, slots=True)
class Variant:
    """`text_size` is a step from 0 to 3, `word` what is searched for."""

    size: tuple[int, int] = (1920, 1080)
    language: str = "en"
    strong: bool = False
    text_size: int = 0
    word: str = "bo"

    @property
    def plain(self) -> bool:
        """Whether nothing was chosen that only a visit can have."""
        return not self.strong and self.text_size == 0


VARIANTS = {
    "landscape": Variant(),
    "portrait": Variant((1080, 1920)),
    "strong": Variant(strong=True),
    "200": Variant(text_size=3),
    "arabic": Variant(language="ar", word="ال"),
}


def tour(visitor: Visitor, variant: Variant) -> Iterator[str]:
    """Yields the name of each stop when the kiosk has been told to go there; it may still have to come to rest."""
    go = visitor.kiosk.navigator
    go.speak(variant.language)
    if variant.plain:
        yield "attract"
    go.beginIn(variant.language)
    visitor.kiosk.comfort.chooseTextSize(variant.text_size)
    visitor.kiosk.comfort.chooseStrongContrast(variant.strong)
    yield "home"
    for overlay in ("about", "comfort", "language"):
        go.open(overlay)
        yield overlay
        go.closeOverlay()
    yield from _asides(visitor, variant)
    go.home()
    go.openArea("back")
    yield "area"
    yield from _topic(visitor, "text", TEXT)
    yield from _topic(visitor, "used", USED)
    yield from _topic(visitor, "moved", MOVED)
    go.openTopic(ONE_LANGUAGE_ONLY)
    if go.visit.place.page is Page.UNTRANSLATED:
        yield "untranslated"
    yield from _questions(visitor)
    go.home()
    visitor.clock.now += 121.0
    visitor.kiosk.idle.check()
    yield "still-there"


def _asides(visitor: Visitor, variant: Variant) -> Iterator[str]:
    kiosk = visitor.kiosk
    kiosk.code.open()
    for figure in (4, 7):
        kiosk.code.press(figure)
    yield "keypad"
    kiosk.navigator.home()
    kiosk.search.open()
    yield "search"
    for letter in variant.word:
        kiosk.search.type(letter)
    yield "search-found"
    for letter in "qq":
        kiosk.search.type(letter)
    yield "search-nothing"
    kiosk.navigator.home()
    kiosk.spine.open()
    yield "spine"
    kiosk.spine.choose("neck")
    kiosk.spine.turn(2)
    yield "spine-neck"


def _topic(visitor: Visitor, name: str, topic: str) -> Iterator[str]:
    """Its screens, what patients do there, and with the first of all topics what may lie over them."""
    kiosk, go = visitor.kiosk, visitor.kiosk.navigator
    go.home()
    go.openTopic(topic)
    for screen in range(kiosk.reader.screens(go.visit)):
        yield f"{name}-{screen + 1}"
        for what in _used(visitor):
            yield f"{name}-{screen + 1}-{what}"
        if topic == TEXT and screen == 0:
            kiosk.listener.listen(0)
            yield "listening"
            kiosk.listener.stop()
            go.explainWords()
            if go.visit.overlay:
                yield "word"
            go.closeOverlay()
            go.open("picture")
            yield "picture"
            if kiosk.library.large_picture()["description"]:
                go.open("described")
                yield "described"
            go.closeOverlay()
            go.open("aloud")
            yield "aloud"
            go.closeOverlay()
        go.next()
    if topic == TEXT:
        yield "end"
        kiosk.feedback.sayNotQuite()
        yield "end-not-quite"
        go.open("sources")
        yield "sources"
        go.closeOverlay()


def _used(visitor: Visitor) -> Iterator[str]:
    """A question answered, a picture moved, touched or turned."""
    kiosk = visitor.kiosk
    if question := kiosk.check.question:
        kiosk.check.choose((question.right + 1) % len(question.answers))
        yield "other-answer"
        kiosk.check.choose(question.right)
        yield "right-answer"
    screen = kiosk.reader.screen(kiosk.navigator.visit)
    match layout(screen) if screen else Layout.READING:
        case Layout.SLIDER:
            kiosk.exhibit.slide(20)
            yield "moved"
        case Layout.EXPLORE:
            kiosk.exhibit.choose(0)
            yield "touched"
        case Layout.SPIN:
            kiosk.exhibit.turn(2)
            kiosk.exhibit.peel(1)
            yield "turned"


def _questions(visitor: Visitor) -> Iterator[str]:
    kiosk, questions = visitor.kiosk, visitor.kiosk.questions
    kiosk.navigator.home()
    questions.openSubjects()
    yield "subjects"
    questions.askAbout("back")
    for question in visitor.release.questions(kiosk.navigator.visit.language, "back")[:3]:
        questions.toggle(question.id)
    yield "ask"
    questions.open()
    yield "questions"
    questions.takeHome()
    yield "take-home"
    questions.showBig()
    yield "big"
    questions.leave()
    yield "leaving"
    questions.stay()
