"""The end of a topic says what to remember, in sight and aloud, on every panel at every size, whatever was answered there."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.e2e.conftest import Visit
from tests.e2e.driver import Visitor
from tests.e2e.layout import faults
from tests.e2e.test_layout import PANELS
from tests.e2e.test_listening import listening, marks, opened, sentences

MESSAGES = {
    "en": "Bones carry you.",
    "es": "Los huesos le sostienen, y protegen a los nervios que bajan por dentro de la columna.",
    "ar": "\u0627\u0644\u0639\u0638\u0627\u0645 \u062a\u062d\u0645\u0644\u0643.",
}


def at_the_end(visitor: Visitor) -> Visitor:
    """The same visitor, past the last screen of the topic."""
    while visitor.page == "topic":
        visitor.kiosk.navigator.next()
    visitor.settle()
    return visitor


@pytest.mark.parametrize("language", MESSAGES)
@pytest.mark.parametrize("step", range(4))
@pytest.mark.parametrize("panel", PANELS)
def test_what_to_remember_is_in_sight(visit: Visit, small: Path, panel: str, step: int, language: str) -> None:
    size, inches = PANELS[panel]
    visitor = at_the_end(opened(visit, small, language, step=step, size=size, inches=inches))
    assert MESSAGES[language] in visitor.texts()
    if language != "ar":  # the keys of a language without an interface are not of this page
        assert faults(visitor) == []
        visitor.kiosk.feedback.sayNotQuite()
        visitor.settle()
        assert faults(visitor) == []


def said_here(visitor: Visitor, listen: str = "Listen") -> list[str]:
    """All that is read of the part that is shown; each sentence can be seen marked, and nothing afterwards."""
    part, before = visitor.visit.place.part, len(listening(visitor).said)
    visitor.tap(listen)
    for sentence in sentences(visitor):
        assert marks(visitor), f"nothing is marked: {sentence}"
        assert visitor.visit.place.part == part
    assert marks(visitor) == []
    return listening(visitor).said[before:]


def test_what_to_remember_is_read_aloud_first(visit: Visit, small: Path) -> None:
    visitor = at_the_end(opened(visit, small))
    said = said_here(visitor)

    assert said[:4] == ["That is the end of this topic.", "In short:", MESSAGES["en"], "Was this clear?"]
    assert said[-1] == "Not yet reviewed by a clinician"
    assert "Discs" in said


def test_each_part_is_read_as_it_is_shown(visit: Visit, small: Path) -> None:
    visitor = at_the_end(opened(visit, small, step=3))
    assert said_here(visitor)[:3] == ["That is the end of this topic.", "In short:", MESSAGES["en"]]
    visitor.tap_onward()
    assert MESSAGES["en"] not in visitor.texts()

    assert said_here(visitor)[:2] == ["What would you like to read next?", "Discs"]


def test_a_message_in_another_language_is_shown_and_not_read(visit: Visit, small: Path) -> None:
    """A-07: nothing is read by the voice of another language."""
    visitor = opened(visit, small, "es", topic="back/moved")
    visitor.kiosk.navigator.readInOtherLanguage()
    at_the_end(visitor)
    assert "Bones move." in visitor.texts()
    said = said_here(visitor, "Escuchar")

    assert said[0] == "¿Quedó claro?"
    assert "Bones move." not in said
    assert {each[2] for each in listening(visitor).heard if each[0] == "say"} == {"voice of es"}


def test_a_topic_without_a_message_ends_all_the_same(visit: Visit, small: Path) -> None:
    visitor = at_the_end(opened(visit, small, topic="back/discs"))

    assert "That is the end of this topic" in visitor.texts()
    assert faults(visitor) == []
