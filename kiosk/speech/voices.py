"""Which voice reads which language. A text is read in its own language or not at all (A-07)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

_PREFERRED = {"en": "en-us", "es": "es-419"}
"""The region of a language that names none: this library is written for readers in the United States."""


@dataclass(frozen=True, slots=True)
class Voice:
    """A voice by the name its engine knows it by, and the BCP 47 tags it speaks in lower case, each with a rank (lower is better)."""

    name: str
    languages: tuple[tuple[str, int], ...]


def best(language: str, voices: Iterable[Voice]) -> str:
    """The name of the best voice for a BCP 47 tag; "" when no voice speaks that language. Another region's voice will do."""
    tag = language.lower().replace("_", "-")
    base = tag.partition("-")[0]
    wanted = (tag, base) if tag != base else (_PREFERRED.get(base, base), base)
    ranked = [
        (wanted.index(spoken) if spoken in wanted else len(wanted), rank, at, voice.name)
        for at, voice in enumerate(voices)
        for spoken, rank in voice.languages
        if spoken.partition("-")[0] == base
    ]
    return min(ranked)[3] if ranked else ""
