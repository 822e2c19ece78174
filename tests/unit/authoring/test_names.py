"""Which names are safe on every computer, and what ids are made of them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.authoring.names import is_leftover, is_safe, order_number, slug, topic_slug

BAD = [
    "", ".", "..", "a/b", "a\\b", "/etc", "C:\\a", "C:a", "\\\\host\\share", "a\0b", "a\nb", "a\tb", "a\x1bb", "a\x7fb", "a\x85b",
    "a\u202eb", "a\u200bb", "a\ufeffb", "a\u2028b", "a\ue000b", "a\ud800b", "a<b", "a>b", 'a"b', "a|b", "a?b", "a*b", "a:b",
    "con", "CON", "con.md", "Con.tar.gz", "prn", "aux", "nul", "NUL.txt", "com1", "COM9.md", "lpt1", "LPT5.a",
    "a.", "a ", " a", "a..", "x" * 201,
]  # fmt: skip
GOOD = [
    "a",
    "10-slipped-disc.md",
    "ni\u00f1o.md",
    "\u0645\u0642\u062f\u0645\u0629.md",
    "\u4f60\u597d.md",
    "a b.md",
    "console.md",
    "x" * 200,
    ".hidden",
]


@pytest.mark.parametrize("name", BAD)
def test_a_name_that_is_not_safe_everywhere_is_refused(name: str) -> None:
    assert not is_safe(name)


@pytest.mark.parametrize("name", GOOD)
def test_usual_names_are_let_through(name: str) -> None:
    assert is_safe(name)


@pytest.mark.parametrize(
    "name", [".git", "~$letter.docx", "a.md~", "a.md.swp", "Thumbs.db", "desktop.ini", "#a.md#", "x.tmp", "x.crdownload"]
)
def test_leftovers_are_passed_over(name: str) -> None:
    assert is_leftover(name)


@pytest.mark.parametrize(
    ("name", "topic", "number"),
    [
        ("10-slipped-disc.md", "slipped-disc", 10),
        ("slipped-disc.md", "slipped-disc", None),
        ("007_Slipped Disc.MD", "slipped-disc", 7),
        ("20. Two ways in.md", "two-ways-in", 20),
        ("3d-pictures.md", "3d-pictures", None),
        ("10-\u00bfQu\u00e9 es?.md", "qu\u00e9-es", 10),
        ("10-.md", "10", None),
        ("---.md", "", None),
    ],
)
def test_the_number_orders_and_the_rest_is_the_id(name: str, topic: str, number: int | None) -> None:
    assert (topic_slug(name), order_number(name)) == (topic, number)


def test_letters_that_look_the_same_make_the_same_id() -> None:
    assert slug("Caf\u00e9") == slug("Cafe\u0301")


@given(st.text(max_size=40))
def test_ids_can_be_made_of_anything(text: str) -> None:
    assert all(letter.isalnum() or letter == "-" or not letter.isascii() for letter in slug(text))
