"""The letters of the keyboard."""

from __future__ import annotations

import pytest

from kiosk.visit.keyboard import NARROW, WIDE, rows


@pytest.mark.parametrize("language", ["en", "es", "es-MX", "fr", "de", "ar", "vi"])
@pytest.mark.parametrize("narrow", [False, True])
def test_no_row_is_too_long_and_no_letter_comes_twice(language: str, *, narrow: bool) -> None:
    found = rows(language, ("x",), narrow=narrow)

    assert max(map(len, found)) <= (NARROW if narrow else WIDE)
    assert len(set("".join(found))) == len("".join(found)) >= 26
    assert len(found) <= (5 if narrow else 3)


def test_spanish_has_its_own_letter_and_regions_type_like_their_language() -> None:
    assert "\u00f1" in "".join(rows("es", (), narrow=False))
    assert rows("es-MX", (), narrow=False) == rows("es", (), narrow=False)


def test_the_narrow_keyboard_is_the_alphabet() -> None:
    assert rows("en", (), narrow=True) == ("abcdefg", "hijklmn", "opqrstu", "vwxyz")


def test_a_script_without_a_layout_brings_its_own_letters() -> None:
    found = rows("uk", ("\u0421\u043f\u0438\u043d\u0430", "\u0414\u0438\u0441\u043a"), narrow=False)

    assert set("".join(found)) == set("\u0441\u043f\u0438\u043d\u0430\u0434\u043a")


def test_a_latin_language_without_a_layout_is_typed_as_english() -> None:
    assert rows("vi", ("C\u1ed9t s\u1ed1ng",), narrow=False) == rows("en", (), narrow=False)
