"""Searching, by taps alone and by keys alone: with the keyboard on the screen, in every language and on every panel."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.e2e.conftest import Visit
from tests.e2e.driver import Visitor
from tests.support.bridge import value


def open_search(visitor: Visitor, begin: str = "Touch anywhere to begin") -> None:
    visitor.tap(begin)
    visitor.tap("Search" if begin.startswith("Touch") else "Buscar")


def spell(visitor: Visitor, word: str) -> None:
    for letter in word:
        visitor.tap(letter)


def titles(visitor: Visitor) -> list[str]:
    return [str(row["title"]) for row in visitor.kiosk.search.found.rows()]  # type: ignore[attr-defined]


def test_a_topic_is_found_opened_and_left_again(visit: Visit, small: Path) -> None:
    visitor = visit(small)
    open_search(visitor)
    assert "Results come from the second letter." in visitor.texts()
    spell(visitor, "b")
    assert titles(visitor) == []
    spell(visitor, "on")
    assert titles(visitor)[:2] == ["Bones", "Bone"]
    total = value(visitor.kiosk.search.found, "total")  # type: ignore[arg-type]
    assert f"{total} results" in visitor.texts()

    visitor.tap("Bones")
    assert (visitor.page, visitor.visit.place.topic) == ("topic", "back/bones")
    visitor.tap("Back")
    assert (visitor.page, visitor.visit.searched) == ("search", "bon")
    assert titles(visitor)[:2] == ["Bones", "Bone"]


def test_a_word_is_explained_where_it_was_found(visit: Visit, small: Path) -> None:
    visitor = visit(small)
    open_search(visitor)
    spell(visitor, "bon")
    visitor.tap("Bone")

    assert "Hard." in visitor.texts()
    visitor.tap("I see, close")
    assert visitor.page == "search"


def test_nothing_found_leads_to_the_topics(visit: Visit, small: Path) -> None:
    visitor = visit(small)
    open_search(visitor)
    spell(visitor, "qqq")
    assert "We found nothing for that. Try a shorter word, or look through the topics." in visitor.texts()

    visitor.tap("Look through the topics")
    assert visitor.page == "home"


def test_letters_can_be_taken_back(visit: Visit, small: Path) -> None:
    visitor = visit(small)
    open_search(visitor)
    spell(visitor, "bo")
    visitor.tap("Space")
    visitor.tap("Delete")
    visitor.tap("Delete")
    assert visitor.visit.searched == "b"
    visitor.tap("Clear")
    assert (visitor.visit.searched, titles(visitor)) == ("", [])


def test_by_keys_alone(visit: Visit, small: Path) -> None:
    """Tab, Enter and Space reach every key and every result."""
    visitor = visit(small)
    visitor.press(Qt.Key.Key_Return)

    for label in ("Search", "d", "i", "Discs"):
        visitor.tab_to(label, 80)
        visitor.press(Qt.Key.Key_Return)

    assert visitor.visit.place.topic == "back/discs"


def test_each_language_has_its_letters_and_finds_its_pages(visit: Visit, small: Path) -> None:
    visitor = visit(small)
    open_search(visitor, "Espa\u00f1ol")
    assert "\u00f1" in visitor.labels()
    spell(visitor, "hue")
    assert titles(visitor) == ["Huesos"]

    visitor.tap("Idioma")
    visitor.tap("\u0627\u0644\u0639\u0631\u0628\u064a\u0629")
    visitor.press(Qt.Key.Key_Escape)
    assert visitor.page == "search"
    visitor.tap("Clear")
    spell(visitor, "\u0627\u0644\u0639\u0638")
    assert titles(visitor)[:1] == ["\u0627\u0644\u0639\u0638\u0627\u0645"]


@pytest.mark.parametrize("end", ["Finish", "idle"])
def test_nothing_typed_outlives_the_visit(visit: Visit, small: Path, end: str) -> None:
    """U-06."""
    visitor = visit(small)
    fresh = visitor.visit
    open_search(visitor)
    spell(visitor, "bo")
    if end == "idle":
        visitor.clock.now += 1000
        visitor.kiosk.idle.check()
        visitor.clock.now += 1000
        visitor.kiosk.idle.check()
    else:
        visitor.tap("Finish")

    assert visitor.visit == fresh
    assert titles(visitor) == []
    visitor.tap("Touch anywhere to begin")
    visitor.tap("Search")
    assert visitor.visit.searched == ""


def test_where_keys_and_results_do_not_fit_one_key_goes_to_and_fro(visit: Visit, small: Path) -> None:
    """A 15.6 inch panel at twice the size."""
    visitor = visit(small, inches=15.6)
    visitor.tap("Touch anywhere to begin")
    visitor.kiosk.comfort.chooseTextSize(3)
    visitor.settle()
    for _ in range(3):
        if "Search" not in visitor.labels():
            visitor.tap("More")
    visitor.tap("Search")
    spell(visitor, "bon")
    assert "Bones" not in visitor.labels()
    visitor.tap("Show results")
    assert "b" not in visitor.labels()
    visitor.tap("Type again")
    visitor.tap("Show results")
    visitor.tap("Bones")

    assert visitor.visit.place.topic == "back/bones"
