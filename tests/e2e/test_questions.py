"""My questions, by taps alone and by keys alone: choose, take home as codes that a phone can read, show big, leave."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
import zxingcpp
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from tests.e2e.conftest import Visit
from tests.e2e.driver import Visitor

PANELS = {"landscape": ((1920, 1080), 24.0), "portrait": ((1080, 1920), 24.0), "15in-1280x800": ((1280, 800), 15.4)}


def read(picture: QImage) -> list[str]:
    """What a phone's camera would make of the screen."""
    grey = picture.convertToFormat(QImage.Format.Format_Grayscale8)
    width, height, stride = grey.width(), grey.height(), grey.bytesPerLine()
    pixels = bytes(grey.constBits())
    packed = b"".join(pixels[row * stride : row * stride + width] for row in range(height))
    return [found.text for found in zxingcpp.read_barcodes(memoryview(packed).cast("B", shape=[height, width]))]


def choose(visitor: Visitor, *questions: str) -> None:
    visitor.tap("Questions to ask")
    visitor.tap("Your back")
    visitor.tap("Next")
    for each in questions:
        visitor.tap(each)


def test_choose_and_take_home_by_taps(visit: Visit, small: Path) -> None:
    visitor = visit(small)
    visitor.tap("Touch anywhere to begin")
    choose(visitor, "Which bone is it?", "Why me?")
    assert "2" in visitor.texts()
    visitor.tap("Questions")
    assert visitor.page == "questions"
    assert read(visitor.settle()) == []
    visitor.tap("Take them home")

    assert read(visitor.settle()) == ["My questions\n\n1. Which bone is it?\n2. Why me?"]
    visitor.tap("Back")
    visitor.tap("Which bone is it?")
    visitor.tap("Take them home")
    assert read(visitor.settle()) == ["My questions\n\n1. Why me?"]


def test_choose_and_take_home_by_keys(visit: Visit, small: Path) -> None:
    """Tab, Space and Enter alone; a touch of a row leaves the focus on it."""
    visitor = visit(small)
    visitor.press(Qt.Key.Key_Return)

    for label in ("Questions to ask", "Your back", "Is it my back?"):
        visitor.tab_to(label)
        visitor.press(Qt.Key.Key_Space)
    assert visitor.focused() == "Is it my back?"
    assert visitor.visit.chosen == ("back#1",)
    for label in ("Questions", "Take them home"):
        visitor.tab_to(label)
        visitor.press(Qt.Key.Key_Return)
    assert read(visitor.settle()) == ["My questions\n\n1. Is it my back?"]
    visitor.press(Qt.Key.Key_Escape)
    assert visitor.page == "questions"


@pytest.mark.parametrize("step", [0, 3], ids=["100", "200"])
@pytest.mark.parametrize("panel", PANELS)
def test_codes_are_read_from_the_screen(visit: Visit, small: Path, panel: str, step: int) -> None:
    """On every panel, in both contrasts, at both ends of the text sizes, in every language: whole, in several codes."""
    size, inches = PANELS[panel]
    visitor = visit(small, size=size, inches=inches)
    visitor.kiosk.navigator.begin()
    visitor.kiosk.comfort.chooseTextSize(step)
    for at in range(1, 7):
        visitor.kiosk.questions.toggle(f"back/bones#{at}")
    for strong, language, heading in ((False, "en", "My questions"), (True, "es", "Mis preguntas"), (True, "ar", "My questions")):
        visitor.kiosk.comfort.chooseStrongContrast(strong)
        visitor.kiosk.navigator.speak(language)
        visitor.kiosk.questions.takeHome()
        lines: list[str] = []
        count = visitor.kiosk.questions._things()  # noqa: SLF001  Python can't read Qt's property with its type
        for at in range(count):
            visitor.kiosk.questions.turn(at)
            (text,) = read(visitor.settle())
            assert text.startswith(heading if count == 1 else f"{heading} {at + 1}/{count}")
            lines += text.split("\n")[2:]
        wanted = [visitor.release.question(language, f"back/bones#{at}") for at in range(1, 7)]
        assert lines == [f"{at}. {each.text}" for at, each in enumerate(wanted, 1) if each]
        visitor.kiosk.navigator.back()


def test_hostile_words_travel_as_letters(visit: Visit, small: Path) -> None:
    from tests.e2e.content import HOSTILE

    visitor = visit(small)
    visitor.kiosk.navigator.begin()
    visitor.kiosk.questions.toggle("more/hostile#1")
    visitor.kiosk.questions.takeHome()

    assert read(visitor.settle()) == [f"My questions\n\n1. {HOSTILE}?"]


def test_shown_big_one_at_a_time(visit: Visit, small: Path) -> None:
    visitor = visit(small)
    visitor.tap("Touch anywhere to begin")
    choose(visitor, "Which bone is it?", "Why me?")
    visitor.tap("Questions")
    visitor.tap("Show them big")
    assert {"Question 1 of 2", "Which bone is it?"} <= set(visitor.texts())
    visitor.tap("Next")
    assert {"Question 2 of 2", "Why me?"} <= set(visitor.texts())
    visitor.tap("My questions")

    assert visitor.page == "questions"


def test_finish_offers_the_questions_once(visit: Visit, small: Path) -> None:
    """Design system, section 3: Finish now, Go back; the code is on the screen already."""
    visitor = visit(small)
    visitor.tap("Touch anywhere to begin")
    choose(visitor, "Why me?")
    before = visitor.visit
    visitor.tap("Finish")
    assert read(visitor.settle()) == ["My questions\n\n1. Why me?"]
    visitor.tap("Go back")
    assert visitor.visit == before

    visitor.tap("Finish")
    visitor.tap("Finish now")
    assert visitor.page == "attract"
    assert read(visitor.settle()) == []
    visitor.tap("Touch anywhere to begin")
    assert visitor.visit.chosen == ()
    visitor.tap("Finish")
    assert visitor.page == "attract"


def test_the_language_changes_under_the_questions(visit: Visit, small: Path) -> None:
    visitor = visit(small)
    visitor.tap("Touch anywhere to begin")
    choose(visitor, "Which bone is it?")
    visitor.tap("Questions")
    visitor.tap("Language")
    visitor.tap("Español")
    visitor.tap("Listo")
    assert "¿Qué hueso es?" in visitor.labels()
    visitor.tap("Llévelas a casa")

    assert read(visitor.settle()) == ["Mis preguntas\n\n1. ¿Qué hueso es?"]


def test_pages_of_the_clinic_only_where_it_has_some(visit: Visit, tmp_path: Path) -> None:
    """U-11: the configured host, the topic's own name, nothing else; after the questions."""
    from kiosk.authoring.compiler import build
    from tests.e2e.content import write_small_library

    write_small_library(tmp_path / "content")
    site = tmp_path / "content" / "kiosk.toml"
    site.write_text('topic_pages = "https://www.example.org/spine"\n' + site.read_text("utf-8"), "utf-8")
    visitor = visit(build(tmp_path / "content", tmp_path / "release").path)
    visitor.kiosk.navigator.begin()
    visitor.kiosk.navigator.openTopic("back/discs")
    visitor.kiosk.navigator.next()
    visitor.kiosk.questions.toggle("back#1")
    visitor.kiosk.questions.takeHome()
    assert read(visitor.settle()) == ["My questions\n\n1. Is it my back?"]
    visitor.tap("Next square")

    (address,) = read(visitor.settle())
    assert re.fullmatch(r"https://www\.example\.org/spine/[a-z/-]+", address)
    assert address.endswith("/back/discs")
