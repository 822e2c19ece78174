from __future__ import annotations

import json

import pytest

from kiosk.speech import messages
from kiosk.speech.messages import MessageError
from kiosk.speech.voices import Voice


def test_a_message_is_one_line_whatever_it_says() -> None:
    message = {"do": "say", "id": 1, "text": "¿a\nb\u2028؟", "voice": "v", "words_per_minute": 150, "volume": 0.5}

    line = messages.written(message)

    assert line.count(b"\n") == 1
    assert line.isascii()
    assert messages.command(line) == message


def test_voices_travel_whole() -> None:
    voices = (Voice("a", (("en", 2), ("en-us", 5))), Voice("b", ()))

    assert messages.voices_in(json.loads(json.dumps(messages.voices_out(voices)))) == voices


@pytest.mark.parametrize(
    "line",
    [
        *("", "x", "1", "[]", "null", '{"is":"word"}', '{"is":"word","id":"1","at":0,"length":1}', '{"is":"what"}'),
        *(
            '{"is":["word"]}',
            '{"is":"ended","id":true}',
            '{"is":"ready","voices":{},"sounds":[],"slower":1}',
            '{"is":"ready","voices":[]}',
            "[" * 50_000,
            " " * (messages.LONGEST + 1),
        ),
        '{"do":"stop"}',
    ],
)
def test_anything_else_is_refused(line: str) -> None:
    with pytest.raises(MessageError):
        messages.event(line)


@pytest.mark.parametrize("voices", [[1], [["a"]], [["a", [1]]], [["a", [["en", "x"]]]]])
def test_voices_that_are_none_are_refused(voices: list[object]) -> None:
    with pytest.raises(MessageError):
        messages.voices_in(voices)
