"""How many syllables a word has, for reading formulas: by the spelling rules of its language; in English, hyphenation is a second look."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache, lru_cache

import pyphen  # type: ignore[import-untyped]

_WORDS = 50_000
"""So many are counted once only: a library has fewer words than that, each many times."""

_LONG_INITIALS = 5
"""A word in capitals of this many letters is a word that shouts."""


def counter(language: str) -> Callable[[str], int] | None:
    """What counts the syllables of a word in a language (BCP 47 tag); None where nothing here can."""
    counters: dict[str, Callable[[str], int]] = {"en": english, "es": spanish}
    return counters.get(language.partition("-")[0])


_FINAL_E = re.compile(r"[^aeiouy](?<!l)e$|(?<=[aeiouy]l)e$")
_SILENT_ENDINGS = re.compile(r"[^aeiouydt]ed$|[^aeiouyszxcghl]es$|[aeiouy]les$|[^aeiouy]e(?:ly|ments?|ful|less|ness)$")
_TWO_VOWELS = re.compile(r"i[ao](?!u)|[aeiou]ing|io(?![nu])|eo(?![pn])|ia(?![ln])|ua(?![rl])|uou|[^q]uie|isms?$|[aeiou]ual$")
_ONE_VOWEL = re.compile(r"[tscg]io|[tcs]ia|[gcq]ue$")


@lru_cache(_WORDS)
def english(word: str) -> int:
    """By spelling, or as the word is hyphenated where that gives more. Initials in capitals are a syllable a letter."""
    if word.isupper() and 1 < len(word) < _LONG_INITIALS:
        return len(word)
    return max(1, sum(map(_spoken, filter(None, re.split(r"['\u2019-]s?\b|-", word.lower())))))


def _spoken(word: str) -> int:
    silent = bool(_FINAL_E.search(word)) + bool(_SILENT_ENDINGS.search(word)) + len(_ONE_VOWEL.findall(word))
    spelled = len(re.findall(r"[aeiouy]+", word)) + len(_TWO_VOWELS.findall(word)) - silent
    return max(1, spelled, len(_hyphenation().positions(word)) + 1)


@cache
def _hyphenation() -> pyphen.Pyphen:
    return pyphen.Pyphen(lang="en_US", left=2, right=2)


@lru_cache(_WORDS)
def spanish(word: str) -> int:
    """By the rules of the Real Academia's Ortografía: a, e, o and an accented i or u are a syllable each, other i and u go with them."""
    spelled = re.sub(r"[\u00fc]", "u", re.sub(r"(?<=[gq])u(?=[ei\u00e9\u00ed])", "", word.lower()))
    spelled = re.sub(r"y(?![aeiou\u00e1\u00e9\u00ed\u00f3\u00fa])", "i", spelled)
    spelled = re.sub(r"(?<=[aeiou\u00e1\u00e9\u00ed\u00f3\u00fa])h(?=[aeiou\u00e1\u00e9\u00ed\u00f3\u00fa])", "", spelled)
    groups = re.findall(r"[aeiou\u00e1\u00e9\u00ed\u00f3\u00fa]+", spelled)
    return max(1, sum(max(1, len(re.findall(r"[aeo\u00e1\u00e9\u00ed\u00f3\u00fa]", group))) for group in groups))
