"""A code from staff opens its topic: by taps, by keys, in any language; a wrong one is met kindly."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kiosk.library.tap_code import check
from tests.e2e.conftest import Visit
from tests.e2e.driver import Visitor

MISSED = "That code did not match. Please look at it again."


def open_keypad(visitor: Visitor) -> None:
    visitor.tap("Touch anywhere to begin")
    visitor.tap("About this screen")
    visitor.tap("I have a code")
    assert visitor.page == "code"


def type_in(visitor: Visitor, code: str) -> None:
    for figure in code:
        visitor.tap(figure)


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)])
def test_a_code_opens_its_topic(visit: Visit, small: Path, size: tuple[int, int]) -> None:
    visitor = visit(small, size=size)
    code = visitor.release.codes()["back/discs"]
    open_keypad(visitor)
    type_in(visitor, code)
    assert (visitor.page, visitor.visit.place.topic) == ("topic", "back/discs")
    visitor.tap("Back")

    assert visitor.page == "home"


def test_a_mistyped_code_is_met_kindly(visit: Visit, small: Path) -> None:
    visitor = visit(small)
    code = visitor.release.codes()["back/discs"]
    open_keypad(visitor)
    type_in(visitor, f"{code[:-1]}{(int(code[-1]) + 1) % 10}")
    assert MISSED in visitor.texts()
    assert visitor.page == "code"
    type_in(visitor, code[:2])
    assert MISSED not in visitor.texts()
    visitor.tap("Delete")
    type_in(visitor, code[1:])

    assert visitor.visit.place.topic == "back/discs"


def test_a_code_of_other_content_does_not_match(visit: Visit, small: Path) -> None:
    visitor = visit(small)
    known = set(visitor.release.codes().values())
    other = next(code for body in range(12345, 99999) if (code := f"{body}{check(str(body))}") not in known)
    open_keypad(visitor)
    type_in(visitor, other)

    assert MISSED in visitor.texts()


def test_by_keys_alone(visit: Visit, small: Path) -> None:
    visitor = visit(small)
    code = visitor.release.codes()["back/bones"]
    visitor.press(Qt.Key.Key_Return)
    for label in ("About this screen", "I have a code", *code):
        visitor.tab_to(label)
        visitor.press(Qt.Key.Key_Space)

    assert visitor.visit.place.topic == "back/bones"


def test_what_is_not_translated_asks_first(visit: Visit, small: Path) -> None:
    visitor = visit(small)
    visitor.kiosk.navigator.beginIn("ar")
    visitor.kiosk.code.open()
    visitor.settle()
    type_in(visitor, visitor.release.codes()["back/discs"])

    assert visitor.page == "untranslated"


def test_what_was_typed_goes_with_the_visit(visit: Visit, small: Path) -> None:
    visitor = visit(small)
    open_keypad(visitor)
    type_in(visitor, "12")
    visitor.tap("Finish")

    assert (visitor.visit.typed, visitor.page) == ("", "attract")
