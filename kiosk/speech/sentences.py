"""Where sentences begin and end, so that one at a time can be read, marked and repeated. Pure; knows English, Spanish, Arabic marks."""

from __future__ import annotations

from collections.abc import Iterator

_ENDS = frozenset(".!?\N{HORIZONTAL ELLIPSIS}\N{ARABIC QUESTION MARK}\N{ARABIC FULL STOP}")
_ENDS_WITHOUT_SPACE = frozenset("\N{IDEOGRAPHIC FULL STOP}\N{FULLWIDTH EXCLAMATION MARK}\N{FULLWIDTH QUESTION MARK}")
"""Scripts that leave no space after a sentence."""

_CLOSES = frozenset("\"'”»)]\N{RIGHT SINGLE QUOTATION MARK}\N{SINGLE RIGHT-POINTING ANGLE QUOTATION MARK}")
_NO_WORD = " \t\r\n\u00a0•·—-\N{EN DASH}"
"""What may stand before the first word of a sentence and isn't said."""

_NEVER_LAST = frozenset(
    [
        "dr",
        "dra",
        "mr",
        "mrs",
        "ms",
        "sr",
        "sra",
        "srta",
        "prof",
        "st",
        "vs",
        "fig",
        "figs",
        "no",
        "nos",
        "núm",
        "n.º",
        "pág",
        "págs",
        "p",
        "pp",
        "approx",
        "aprox",
        "e.g",
        "i.e",
        "p.ej",
        "ej",
        "ud",
        "uds",
        "vd",
        "vds",
        "tel",
        "ext",
        "ee",
        "cap",
    ]
)
"""Words whose point does not end a sentence, whatever follows."""


def split(text: str) -> tuple[tuple[int, int], ...]:
    """The sentences of a text as (start, end) places in it, in order. Spaces and bullets between them belong to none."""
    found = []
    start = 0
    for end in (*_ends(text), len(text)):
        first = start
        while first < end and text[first] in _NO_WORD:
            first += 1
        last = end
        while last > first and text[last - 1].isspace():
            last -= 1
        if any(character.isalnum() for character in text[first:last]):
            found.append((first, last))
        elif found and first < last:  # marks alone belong to what stands before them
            found[-1] = (found[-1][0], last)
        start = end
    return tuple(found)


def _ends(text: str) -> Iterator[int]:
    """The places right behind each sentence."""
    at = 0
    while at < len(text):
        character = text[at]
        at += 1
        if character == "\n" or character in _ENDS_WITHOUT_SPACE:
            yield at
            continue
        if character not in _ENDS:
            continue
        mark = at - 1
        while at < len(text) and (text[at] in _ENDS or text[at] in _CLOSES):
            at += 1
        if at < len(text) and text[at].isspace() and not _goes_on(text, mark, at):
            yield at


def _goes_on(text: str, mark: int, after: int) -> bool:
    """Whether the sentence goes on behind the mark at `mark`, whose closing signs end at `after`."""
    following = text[after:].lstrip()
    if following and following[0].islower():
        return True
    if text[mark] != ".":
        return False
    word = text[:mark].rsplit(None, 1)[-1].lstrip("(¿¡«“\"'").lower() if text[:mark].strip() else ""
    if word in _NEVER_LAST or (len(word) == 1 and word.isalpha() and word not in "ayoueái"):
        return True
    return word.isdigit() and text[:mark].strip(_NO_WORD) == word  # the number of a step


def first_word(text: str, start: int, end: int) -> int:
    """Where the first word of the sentence from `start` to `end` ends."""
    at = start
    while at < end and not text[at].isspace():
        at += 1
    return at
