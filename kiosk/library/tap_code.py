"""Short codes that open a topic. They come from the topics' ids alone, so that every kiosk with the same content knows the same ones."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable
from itertools import count, pairwise

LENGTH = 6
"""Figures of a code; the last one is a check."""

_BODIES = 10 ** (LENGTH - 1)
_MOST_ATTEMPTS = 50
"""A library so large that this does not do has more topics than there are codes; those left over have none."""
_DAMM = (
    *("0317598642", "7092154863", "4206871359", "1750983426", "6123045978"),
    *("3674209581", "5869720134", "8945362017", "9438617205", "2581436790"),
)
"""H. M. Damm, Total anti-symmetrische Quasigruppen (2004): tells every wrong figure and every swapped pair of neighbours."""


def check(figures: str) -> str:
    """The check figure for `figures`; "0" for figures that end in theirs."""
    state = 0
    for figure in figures:
        state = int(_DAMM[state][int(figure)])
    return str(state)


def is_well_formed(code: str) -> bool:
    """Whether a code can be one: a mistyped one hardly ever is."""
    return len(code) == LENGTH and code.isascii() and code.isdecimal() and check(code) == "0"


def codes(topics: Iterable[str]) -> dict[str, str]:
    """The topic of each code. Topics that meet at one code all move on to another, and the code where they met is nobody's:

    a code on paper can become unknown by new topics, but never lead to another topic.
    """
    found: dict[str, str] = {}
    taken: set[str] = set()
    waiting = sorted(set(topics))
    attempt = 0
    while waiting and attempt < _MOST_ATTEMPTS:
        wanted = {topic: _code(topic, attempt) for topic in waiting}
        often = Counter(wanted.values())
        for topic in waiting:
            code = wanted[topic]
            if often[code] == 1 and code not in taken:
                found[code] = topic
        taken |= often.keys()
        waiting = [topic for topic in waiting if found.get(wanted[topic]) != topic]
        attempt += 1
    return found


def _code(topic: str, attempt: int) -> str:
    """Without twins: a second touch at the same spot within half a second counts as a trembling finger."""
    for turn in count():
        number = int.from_bytes(hashlib.sha256(f"{attempt} {turn} {topic}".encode()).digest()[:8], "big") % _BODIES
        figures = f"{number:0{LENGTH - 1}}"
        code = figures + check(figures)
        if all(left != right for left, right in pairwise(code)):
            return code
    raise AssertionError
