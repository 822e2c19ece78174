"""Every page with words is read aloud, and what is read can be seen marked: by taps, by keys, in every language with a voice."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.e2e.conftest import Visit
from tests.e2e.driver import Visitor
from tests.e2e.test_listening import TOPIC, listening, marks, reading, sentences
from tests.support.bridge import value
from tests.support.speaker import FakeSpeaker

LISTEN = {"en": "Listen", "es": "Escuchar", "ar": "Listen"}


def marked(visitor: Visitor) -> bool:
    """Whether what is heard can be seen marked; words for the picture in the field stand nowhere."""
    page = visitor.page in ("topic", "spine")
    return bool(marks(visitor)) or (page and value(visitor.kiosk.listener, "row") < 0)


def subjects(visitor: Visitor) -> None:
    visitor.kiosk.questions.openSubjects()


def ask(visitor: Visitor) -> None:
    visitor.kiosk.questions.askAbout("back")


def chosen(visitor: Visitor) -> None:
    for at in range(1, 4):
        if f"{TOPIC}#{at}" not in visitor.visit.chosen:
            visitor.kiosk.questions.toggle(f"{TOPIC}#{at}")


def questions(visitor: Visitor) -> None:
    chosen(visitor)
    visitor.kiosk.questions.open()


def big(visitor: Visitor) -> None:
    chosen(visitor)
    visitor.kiosk.questions.showBig()


def take_home(visitor: Visitor) -> None:
    chosen(visitor)
    visitor.kiosk.questions.takeHome()


def end(visitor: Visitor) -> None:
    visitor.kiosk.navigator.openTopic(TOPIC)
    for _ in range(visitor.kiosk.reader.screens(visitor.visit)):
        visitor.kiosk.navigator.next()


def search(visitor: Visitor) -> None:
    visitor.kiosk.search.open()
    for letter in {"en": "bo", "es": "hu", "ar": "ال"}[visitor.visit.language]:
        visitor.kiosk.search.type(letter)


def code(visitor: Visitor) -> None:
    visitor.kiosk.code.open()


PAGES: dict[str, tuple[Callable[[Visitor], None], str, int]] = {
    "subjects": (subjects, "subjects", 3),
    "ask": (ask, "ask", 2),
    "questions": (questions, "questions", 5),
    "big": (big, "big", 2),
    "take-home": (take_home, "take-home", 3),
    "end": (end, "end", 4),
    "search": (search, "search", 2),
    "code": (code, "code", 2),
}
"""How to come to a page, what it is, and the least number of sentences that it says. `test_listening` has home, areas and topics."""

SOME = ("ask", "questions", "end", "search")
"""Pages with words of the library as well as of the interface."""


@pytest.mark.parametrize(("language", "step", "pages"), [("en", 0, tuple(PAGES)), ("es", 3, SOME), ("ar", 0, SOME)])
def test_every_page_is_read_and_marked(visit: Visit, small: Path, language: str, step: int, pages: tuple[str, ...]) -> None:
    visitor = visit(small, speaker=FakeSpeaker)
    visitor.kiosk.navigator.beginIn(language)
    visitor.kiosk.comfort.chooseTextSize(step)
    for go, page, least in map(PAGES.__getitem__, pages):
        go(visitor)
        visitor.settle()
        assert visitor.page == page
        before = len(listening(visitor).said)
        visitor.tap(LISTEN[language])
        for sentence in sentences(visitor):
            assert marked(visitor), f"{page}: nothing is marked: {sentence}"
        assert marks(visitor) == [], page
        said = listening(visitor).said[before:]
        assert len(said) >= (least if step == 0 else 1), f"{page}: {said}"
        voices = {each[2] for each in listening(visitor).heard if each[0] == "say"}
        assert voices == {f"voice of {language}"}


def test_what_is_chosen_is_read_in_the_words_that_are_shown(visit: Visit, small: Path) -> None:
    visitor = visit(small, speaker=FakeSpeaker)
    visitor.kiosk.navigator.beginIn("en")
    questions(visitor)
    visitor.settle()
    visitor.tap("Listen")
    list(sentences(visitor))
    said = listening(visitor).said
    assert said[:3] == ["My questions", "Touch one to take it out.", "Which bone is it?"]
    visitor.tap("Show them big")
    visitor.tap("Listen")
    list(sentences(visitor))

    assert listening(visitor).said[len(said) : len(said) + 2] == ["Question 1 of 3", "Which bone is it?"]


@pytest.mark.parametrize("page", ["questions", "end"])
def test_by_keys_alone(visit: Visit, small: Path, page: str) -> None:
    visitor = visit(small, speaker=FakeSpeaker)
    visitor.kiosk.navigator.beginIn("en")
    PAGES[page][0](visitor)
    visitor.settle()

    def go(label: str) -> None:
        visitor.tab_to(label)
        visitor.press(Qt.Key.Key_Return)

    go("Listen")
    assert reading(visitor)
    go("Stop")
    assert not reading(visitor)


def test_a_question_on_another_part_is_brought_when_it_is_read(visit: Visit, small: Path) -> None:
    visitor = visit(small, speaker=FakeSpeaker)
    visitor.kiosk.navigator.beginIn("en")
    visitor.kiosk.comfort.chooseTextSize(3)
    ask(visitor)
    visitor.settle()
    visitor.kiosk.questions.turn(1)
    visitor.settle()
    visitor.tap("Listen")
    parts = []
    for _ in sentences(visitor):
        assert marks(visitor)
        parts.append(visitor.visit.place.part)

    assert parts == sorted(parts)
    assert parts[-1] > 0


@pytest.mark.parametrize("way", ["Back", "Text size"])
def test_every_way_on_from_the_questions_falls_silent(visit: Visit, small: Path, way: str) -> None:
    visitor = visit(small, speaker=FakeSpeaker)
    visitor.kiosk.navigator.beginIn("en")
    ask(visitor)
    visitor.settle()
    visitor.tap("Listen")
    assert reading(visitor)
    visitor.tap(way)

    assert not reading(visitor)
    assert listening(visitor).heard[-1] == ("stop",)


def check_screen(visitor: Visitor) -> None:
    visitor.kiosk.navigator.openTopic("back/used")
    while value(visitor.kiosk.library, "scene")["layout"] != "check":
        visitor.kiosk.navigator.next()
    visitor.settle()


@pytest.mark.parametrize(
    ("answer", "judged"),
    [
        ("Bones", ["Yes, that is it"]),
        ("Air", ["Not quite, and many people think so", "The answer is: Bones"]),
    ],
)
def test_a_quick_check_explains_aloud_once_it_is_answered(visit: Visit, small: Path, answer: str, judged: list[str]) -> None:
    visitor = visit(small, speaker=FakeSpeaker)
    visitor.kiosk.navigator.beginIn("en")
    check_screen(visitor)
    visitor.tap("Listen")
    list(sentences(visitor))
    speaker = listening(visitor)
    assert speaker.said == ["What carries you?", "A bone.", "Air", "Bones", "Discs alone"]
    visitor.tap(answer)
    visitor.tap("Listen")
    for sentence in sentences(visitor):
        assert marked(visitor), f"nothing is marked: {sentence}"

    assert speaker.said[-len(judged) - 1 :] == [*judged, "Bones do, with discs between."]


def test_a_topic_that_is_not_translated_says_so_aloud(visit: Visit, small: Path) -> None:
    visitor = visit(small, speaker=FakeSpeaker)
    visitor.kiosk.navigator.beginIn("es")
    visitor.kiosk.navigator.openTopic("back/discs")
    visitor.settle()
    assert visitor.page == "untranslated"
    visitor.tap("Escuchar")
    for sentence in sentences(visitor):
        assert marked(visitor), f"nothing is marked: {sentence}"

    assert listening(visitor).said[0] == "Este tema aún no está en su idioma"
    assert {each[2] for each in listening(visitor).heard if each[0] == "say"} == {"voice of es"}


def test_the_spine_and_its_parts_are_read(visit: Visit, plain: Path) -> None:
    visitor = visit(plain, speaker=FakeSpeaker)
    visitor.kiosk.navigator.beginIn("en")
    visitor.kiosk.spine.open()
    visitor.settle()
    visitor.tap("Listen")
    for sentence in sentences(visitor):
        assert marked(visitor), f"nothing is marked: {sentence}"
    assert listening(visitor).said[0] == "Touch the spine"
    region = visitor.kiosk.reader.release.regions("en")[0]
    visitor.tap(region.screen.title)
    before = len(listening(visitor).said)
    visitor.tap("Listen")
    assert listening(visitor).said[before] == region.screen.title
    for sentence in sentences(visitor):
        assert marked(visitor), f"nothing is marked: {sentence}"
    visitor.tap("Listen")
    visitor.tap(visitor.kiosk.reader.release.regions("en")[1].screen.title)

    assert not reading(visitor), "another part is another page"
