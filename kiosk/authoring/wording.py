"""Turns values into words that are safe and pleasant to print: short, one line, nothing invisible."""

from __future__ import annotations

import difflib
import unicodedata
from collections.abc import Iterable

_INVISIBLE = frozenset({"Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp"})


def printable(value: object, limit: int = 120) -> str:
    """`value` as one short line; anything invisible or unpaired becomes `?`, so that it cannot steer a terminal."""
    text = str(value)
    if not (text.isascii() and text.isprintable()):
        text = "".join(
            "?" if unicodedata.category(letter) in _INVISIBLE and not letter.isspace() else letter for letter in text[: limit * 4]
        )
    text = " ".join(text.split())
    return text if len(text) <= limit else text[: limit - 3].rstrip() + "..."


def did_you_mean(word: str, known: Iterable[str], otherwise: str) -> str:
    """A hint that names the nearest of `known`, or `otherwise` when none is near."""
    near = difflib.get_close_matches(word[:100], sorted(known), n=1, cutoff=0.6)
    return f'Did you mean "{near[0]}"?' if near else otherwise


def listed(words: Iterable[str]) -> str:
    """`a, b and c`."""
    items = list(words)
    return items[0] if len(items) == 1 else ", ".join(items[:-1]) + " and " + items[-1] if items else ""
