"""The letters of the on-screen keyboard, by language: as typewriters have them where ten keys fit, else in the order of the alphabet."""

from __future__ import annotations

from collections.abc import Iterable

WIDE, NARROW = 10, 7
"""Keys a row."""

_LATIN = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_ROWS: dict[str, tuple[str, ...]] = {
    "en": _LATIN,
    "es": ("qwertyuiop", "asdfghjkl\u00f1", "zxcvbnm"),
    "fr": ("azertyuiop", "qsdfghjklm", "wxcvbn"),
    "de": ("qwertzuiop", "asdfghjkl", "yxcvbnm\u00e4\u00f6\u00fc"),
    "ar": (
        "\u0636\u0635\u062b\u0642\u0641\u063a\u0639\u0647\u062e\u062d",
        "\u0634\u0633\u064a\u0628\u0644\u0627\u062a\u0646\u0645\u0643",
        "\u062c\u062f\u0630\u0631\u0632\u0637\u0638\u0648\u0629\u0649",
    ),
}
"""Accents are no keys of their own: they don't matter to the search. The German umlauts are letters that people look for."""


def rows(language: str, titles: Iterable[str], *, narrow: bool) -> tuple[str, ...]:
    """The rows of letters for a language (BCP 47). Without a layout: the letters of its own titles, or Latin ones as in English."""
    known = _ROWS.get(language.partition("-")[0])
    if known is None:
        letters = sorted({letter for title in titles for letter in title.casefold() if letter.isalpha()})
        foreign = [letter for letter in letters if letter > "\u02ff"]
        known = _chunks("".join(foreign), WIDE) if len(foreign) * 2 > len(letters) else _LATIN
    return _chunks("".join(sorted("".join(known))), NARROW) if narrow else known


def _chunks(letters: str, size: int) -> tuple[str, ...]:
    return tuple(letters[start : start + size] for start in range(0, len(letters), size))
