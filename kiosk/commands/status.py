"""`kiosk status`: how this station does, and what needs somebody."""

from __future__ import annotations

import argparse
import os
import sys

from kiosk.commands.command import Command
from kiosk.commands.releases import built, name_of, state_of
from kiosk.library.front import ReleaseError
from kiosk.library.release import Release
from kiosk.station.calendar import today
from kiosk.station.lock import KEEPER, Lock
from kiosk.station.notes import PROBLEMS, Notices, read_json
from kiosk.station.releases import Shelf
from kiosk.station.reviews import Overdue, overdue

OK, ATTENTION = 0, 1
_MOST = 40
"""Lines of one kind on a terminal."""


def arguments(parser: argparse.ArgumentParser) -> None:
    """What the command may be told."""
    parser.add_argument("--state", metavar="DIR", help="where the kiosk keeps its releases")


def run(options: argparse.Namespace) -> int:
    """Everything that staff should know of this station; ATTENTION when something needs them."""
    state = state_of(options)
    shelf = Shelf(state)
    keeper = Lock(os.path.join(state, KEEPER)).holder()
    print("A keeper looks after this station." if keeper else "No keeper is running here; kiosk keep starts one.")
    current = shelf.current()
    print(f"Shown: release {name_of(current)}, built {built(current)}." if current else "Nothing has been built here yet.")
    notices = Notices(state).all()
    for words in notices.values():
        print(f"- {words}")
    late = _overdue(current)
    for each in late[:_MOST]:
        print(f'- "{each.title}" ({each.language}/{each.topic}) was due for review on {each.next}.')
    return ATTENTION if _problems(state) + len(notices) + len(late) else OK


def _problems(state: str) -> int:
    """Print what was wrong with the content folder when it was read last; how much of it keeps something from patients."""
    report = read_json(os.path.join(state, PROBLEMS))
    found = [each for each in report.get("problems", []) if isinstance(each, dict) and each.get("severity") != "note"]
    if found:
        print("When the content folder was read last:")
    for each in found[:_MOST]:
        where = f"{each.get('path') or 'the whole folder'}" + (f", line {each['line']}" if each.get("line") else "")
        print(f"- {where}: {each.get('message')} {each.get('fix')}")
    if len(found) > _MOST:
        print(f"- and {len(found) - _MOST} more; kiosk check lists all of them.")
    return len(found)


def _overdue(path: str) -> tuple[Overdue, ...]:
    if not path:
        return ()
    try:
        release = Release(path)
    except ReleaseError as error:
        print(f"- {error}", file=sys.stderr)
        return ()
    found = overdue(release, today(release.built))
    release.close()
    return found


COMMAND = Command(
    "status",
    "say how this station does and what needs attention",
    "0 all is well, 1 something needs attention, 2 wrong usage",
    arguments,
    run,
)
