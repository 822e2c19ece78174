"""What the screen and the helper process tell each other: one JSON object a line. Anything else is refused, never guessed at."""

from __future__ import annotations

import json
from typing import Any

from kiosk.speech.voices import Voice

HELPER = "speech-helper"
"""The argument that makes the `kiosk` command a helper process."""

LONGEST = 64 * 1024
"""Characters of a line; no sentence is that long."""

_COMMANDS: dict[str, dict[str, type | tuple[type, ...]]] = {
    "say": {"id": int, "text": str, "voice": str, "words_per_minute": int, "volume": (int, float)},
    "play": {"id": int, "path": str, "starts": list, "begin": (int, float), "pace": (int, float), "volume": (int, float)},
    "pause": {},
    "resume": {},
    "stop": {},
    "volume": {"volume": (int, float)},
}
_EVENTS: dict[str, dict[str, type | tuple[type, ...]]] = {
    "ready": {"voices": list, "sounds": list, "slower": int},
    "unable": {"why": str},
    "began": {"id": int, "voice": str},
    "word": {"id": int, "at": int, "length": int},
    "reached": {"id": int, "sentence": int},
    "unplayable": {"id": int, "why": str},
    "ended": {"id": int},
}


class MessageError(ValueError):
    """A line that is no message."""


def command(line: str | bytes) -> dict[str, Any]:
    """A line from the screen. Raises MessageError."""
    return _read(line, "do", _COMMANDS)


def event(line: str | bytes) -> dict[str, Any]:
    """A line from the helper. Raises MessageError."""
    return _read(line, "is", _EVENTS)


def written(message: dict[str, Any]) -> bytes:
    """A message as its line."""
    return json.dumps(message, ensure_ascii=True, separators=(",", ":")).encode() + b"\n"


def voices_out(voices: tuple[Voice, ...]) -> list[Any]:
    """Voices as they travel."""
    return [[voice.name, [list(pair) for pair in voice.languages]] for voice in voices]


def voices_in(found: list[Any]) -> tuple[Voice, ...]:
    """Voices as they arrive. Raises MessageError."""
    try:
        return tuple(Voice(str(name), tuple((str(tag), int(rank)) for tag, rank in tags)) for name, tags in found)
    except (TypeError, ValueError) as error:
        raise MessageError("these are no voices") from error


def _read(line: str | bytes, key: str, known: dict[str, dict[str, type | tuple[type, ...]]]) -> dict[str, Any]:
    if len(line) > LONGEST:
        raise MessageError("the line is too long")
    try:
        found: Any = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise MessageError("the line is not JSON") from error
    kinds = known.get(str(found.get(key))) if isinstance(found, dict) else None
    if kinds is None:
        raise MessageError("nobody knows this message")
    message: dict[str, Any] = found
    for name, kind in kinds.items():
        if not isinstance(message.get(name), kind) or isinstance(message[name], bool):
            raise MessageError(f"{name} is missing or of another kind")
    return message
