"""The days on which the library changes by itself: pages that come and go (`show` in a page's details)."""

from __future__ import annotations

import datetime as dt

from kiosk.library.release import Release


def changes(release: Release) -> dict[str, str]:
    """Each day on which something comes or goes, in order, and that in words."""
    comes: dict[str, int] = {}
    goes: dict[str, int] = {}
    for row in release.table("topic", "language, id"):
        start, end = str(row["show_from"]), str(row["show_until"])
        if start:
            comes[start] = comes.get(start, 0) + 1
        if end and (after := _day_after(end)):
            goes[after] = goes.get(after, 0) + 1
    return {day: _words(comes.get(day, 0), goes.get(day, 0)) for day in sorted({*comes, *goes})}


def moved(day: str, *, days: int = 0, months: int = 0) -> str:
    """The day so much later; the last of a month for one that it hasn't; the same where a calendar ends."""
    try:
        start = dt.date.fromisoformat(day) + dt.timedelta(days=days)
        index = start.year * 12 + start.month - 1 + months
        first = dt.date(index // 12, index % 12 + 1, 1)
        after = dt.date((index + 1) // 12, (index + 1) % 12 + 1, 1)
        return first.replace(day=min(start.day, (after - first).days)).isoformat()
    except (ValueError, OverflowError):
        return day


def _day_after(day: str) -> str:
    found = moved(day, days=1)
    return "" if found == day else found


def _words(comes: int, goes: int) -> str:
    told = [f"{count} {'page' if count == 1 else 'pages'} {verb}" for count, verb in ((comes, "come"), (goes, "go")) if count]
    return ", ".join(told).replace("1 page come", "1 page comes").replace("1 page go", "1 page goes")
