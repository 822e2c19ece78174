"""How often something was answered at this station: sums by calendar month, of nobody (U-09).

No visit, no person, no moment finer than a month is kept, and sums below FEW are not shown. Counts are collected in memory and added to the
file when a visit is over. Losing them never matters: whatever is wrong with the file, counting begins anew.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Mapping

from kiosk import disk
from kiosk.station.notes import read_json

FILE = "usage.json"
FEW = 5
"""A smaller sum could be about somebody, so that reports do not tell it (U-09)."""

CLEAR, UNCLEAR, RIGHT, WRONG = KINDS = ("clear", "unclear", "right", "wrong")
"""What is counted: *Was this clear?* by topic, quick checks by question."""

MOST_MONTHS = 24
MOST_KEYS = 5_000
"""Of one kind in one month."""
_LONGEST_KEY = 200
_MONTH = len("2026-11")

Sums = dict[str, dict[str, dict[str, int]]]
"""By month, kind and key."""


class Usage:
    """The counts of one station. `month` tells the calendar month as `2026-11`."""

    def __init__(self, state: str, month: Callable[[], str]) -> None:
        self._path = os.path.join(state, FILE)
        self._month = month
        self._new: Counter[tuple[str, str, str]] = Counter()

    def count(self, kind: str, key: str) -> None:
        """One more of a kind; unknown kinds and keys that can't be ours do nothing."""
        entry = (self._month()[:_MONTH], kind, key)
        if kind in KINDS and 0 < len(key) <= _LONGEST_KEY and (entry in self._new or len(self._new) < MOST_KEYS):
            self._new[entry] += 1

    def save(self) -> bool:
        """Add what is new to the file, in one step. False when that can't be done now; then it is tried again next time."""
        if not self._new:
            return True
        sums = load(self._path)
        for (month, kind, key), number in self._new.items():
            of_kind = sums.setdefault(month, {}).setdefault(kind, {})
            if key in of_kind or len(of_kind) < MOST_KEYS:
                of_kind[key] = of_kind.get(key, 0) + number
        kept = {month: sums[month] for month in sorted(sums)[-MOST_MONTHS:]}
        try:
            os.makedirs(os.path.dirname(self._path), exist_ok=True)
            disk.replace(self._path, _written(kept))
        except OSError:
            return False
        self._new.clear()
        return True


def load(path: str) -> Sums:
    """The sums in a file, without anything in it that can't be one; none when it is missing or damaged."""
    sums: Sums = {}
    months = read_json(path).get("months")
    for month, kinds in months.items() if isinstance(months, dict) else ():
        if not isinstance(kinds, dict) or not _is_month(month):
            continue
        for kind in KINDS:
            found = kinds.get(kind)
            good = {key: number for key, number in found.items() if type(number) is int and number > 0} if isinstance(found, dict) else {}
            if good:
                sums.setdefault(month, {})[kind] = good
    return sums


def totals(sums: Mapping[str, Mapping[str, Mapping[str, int]]]) -> dict[str, Counter[str]]:
    """The sums of all months, by kind and key."""
    found: dict[str, Counter[str]] = {kind: Counter() for kind in KINDS}
    for kinds in sums.values():
        for kind, numbers in kinds.items():
            found[kind].update(numbers)
    return found


def shown(number: int) -> int | None:
    """What a report may tell: the number, or None when it is below FEW."""
    return number if number >= FEW else None


def _is_month(text: str) -> bool:
    year, _, month = text.partition("-")
    return len(text) == _MONTH and year.isdecimal() and month.isdecimal() and 1 <= int(month) <= 12


def _written(sums: Sums) -> bytes:
    import json  # noqa: PLC0415  a visit without an answer needs none

    return json.dumps({"format": 1, "months": sums}, ensure_ascii=False, indent=1, sort_keys=True).encode()
