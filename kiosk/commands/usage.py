"""`kiosk usage`: what this station has counted, for staff. Small numbers are not told."""

from __future__ import annotations

import argparse
import json
import os

from kiosk import paths
from kiosk.commands.command import Command
from kiosk.errors import KioskError
from kiosk.station.usage import CLEAR, FEW, FILE, RIGHT, UNCLEAR, WRONG, load, shown, totals

_TABLES = (("Was this clear?", ("Yes", CLEAR), ("Not quite", UNCLEAR)), ("Quick checks", ("Right", RIGHT), ("Another answer", WRONG)))
_HIDDEN = f"fewer than {FEW}"


def arguments(parser: argparse.ArgumentParser) -> None:
    """What the command may be told."""
    parser.add_argument("--month", metavar="YYYY-MM", help="only this month (default: all that is kept, two years at most)")
    parser.add_argument("--format", choices=("text", "json"), default="text", help="for people (text, the default) or for programs (json)")
    parser.add_argument("--state", metavar="DIR", help="where the kiosk keeps its releases and counts")


def run(options: argparse.Namespace) -> int:
    """Print the report; returns 0. Raises KioskError when the month is none that is kept."""
    sums = load(os.path.join(options.state or paths.state_dir(), FILE))
    if options.month:
        if options.month not in sums:
            kept = f"Kept are {', '.join(sorted(sums))}." if sums else "Nothing has been counted yet."
            raise KioskError(f"There are no counts for {options.month}. {kept}")
        sums = {options.month: sums[options.month]}
    found = totals(sums)
    if options.format == "json":
        counts = {kind: {key: shown(number) for key, number in sorted(numbers.items())} for kind, numbers in found.items()}
        print(json.dumps({"months": sorted(sums), "hidden_below": FEW, "counts": counts}, ensure_ascii=False, indent=2))
    elif not sums:
        print("Nothing has been counted yet. Answers are added up when a visit is over.")
    else:
        months = sorted(sums)
        print(f"Sums from {months[0]} to {months[-1]}. Nobody can be recognised in them: numbers below {FEW} are not shown.")
        for title, first, second in _TABLES:
            keys = sorted(found[first[1]].keys() | found[second[1]].keys())
            if keys:
                rows = [(key, _told(found[first[1]][key]), _told(found[second[1]][key])) for key in keys]
                print("\n" + _table((title, first[0], second[0]), rows))
    return 0


def _told(number: int) -> str:
    found = shown(number)
    return _HIDDEN if found is None else str(found)


def _table(head: tuple[str, str, str], rows: list[tuple[str, str, str]]) -> str:
    widths = [max(len(row[column]) for row in (head, *rows)) for column in range(3)]
    lines = (f"{row[0]:<{widths[0]}}  {row[1]:>{widths[1]}}  {row[2]:>{widths[2]}}" for row in (head, *rows))
    return "\n".join(line.rstrip() for line in lines)


COMMAND = Command(
    "usage",
    "show what this kiosk has counted: which topics were clear, how quick checks were answered",
    "0 it is shown, 2 wrong usage, 3 there is nothing of that month",
    arguments,
    run,
)
