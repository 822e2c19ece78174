from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.speech.sentences import first_word, split


def sentences(text: str) -> list[str]:
    return [text[start:end] for start, end in split(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("One. Two! Three?", ["One.", "Two!", "Three?"]),
        ("It measures 3.5 mm. That is small.", ["It measures 3.5 mm.", "That is small."]),
        ("Ask Dr. Smith. Then rest.", ["Ask Dr. Smith.", "Then rest."]),
        ("Some things (e.g. a nerve) swell. Others do not.", ["Some things (e.g. a nerve) swell.", "Others do not."]),
        ("Pain, numbness etc. may come. Rest.", ["Pain, numbness etc. may come.", "Rest."]),
        ("“Does it hurt?” Yes.", ["“Does it hurt?”", "Yes."]),
        ("Wait... then go on. Stop!", ["Wait... then go on.", "Stop!"]),
        ("No full stop", ["No full stop"]),
        ("1. Sit down. Breathe.", ["1. Sit down.", "Breathe."]),
        ("•\u00a0 Walk a little. Rest.", ["Walk a little.", "Rest."]),
        ("One line\nand another", ["One line", "and another"]),
        ("It takes 2 weeks. 3 in 100 people wait.", ["It takes 2 weeks.", "3 in 100 people wait."]),
        ("¿Le duele? ¡Avise! Sí, claro.", ["¿Le duele?", "¡Avise!", "Sí, claro."]),
        ("Hable con la Dra. Núñez. P. ej. mañana.", ["Hable con la Dra. Núñez.", "P. ej. mañana."]),
        ("¿Es cierto?, dijo ella. No.", ["¿Es cierto?, dijo ella.", "No."]),
        ("هل تشعر بألم؟ نعم. اجلس! قف", ["هل تشعر بألم؟", "نعم.", "اجلس!", "قف"]),
        ("A\N{FULLWIDTH QUESTION MARK}B\N{IDEOGRAPHIC FULL STOP}", ["A\N{FULLWIDTH QUESTION MARK}", "B\N{IDEOGRAPHIC FULL STOP}"]),
        ("A\N{ARABIC FULL STOP} B", ["A\N{ARABIC FULL STOP}", "B"]),
        ("", []),
        (" \n ", []),
        ("...", []),
        ("Yes . ! No.", ["Yes . !", "No."]),
    ],
)
def test_sentences(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


def test_the_first_word_ends_at_the_first_space() -> None:
    assert first_word("A. Two words.", 3, 13) == 6
    assert first_word("Alone", 0, 5) == 5


@given(st.text(alphabet=st.sampled_from("ab A1.!?¿¡،؟。 \n\"'()•\u00a0"), max_size=60))
def test_no_letter_is_lost_and_nothing_is_said_twice(text: str) -> None:
    found = split(text)

    assert all(first[1] <= second[0] for first, second in itertools.pairwise(found))
    said = "".join(text[start:end] for start, end in found)
    assert [letter for letter in said if letter.isalnum()] == [letter for letter in text if letter.isalnum()]
