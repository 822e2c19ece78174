"""`kiosk releases` and `kiosk status`: what this station shows, how that came about, and the way back."""

from __future__ import annotations

import argparse
import os
import sys
from datetime import datetime

from kiosk import paths
from kiosk.errors import KioskError
from kiosk.library.front import ReleaseError
from kiosk.library.release import Release
from kiosk.station.calendar import today
from kiosk.station.changes import changes
from kiosk.station.lock import KEEPER, Lock
from kiosk.station.notes import PROBLEMS, Notices, read_json
from kiosk.station.releases import Shelf
from kiosk.station.reviews import Overdue, overdue

OK, ATTENTION = 0, 1
_MOST = 40
"""Lines of one kind on a terminal."""


def releases_arguments(parser: argparse.ArgumentParser) -> None:
    """What `kiosk releases` may be told."""
    chosen = parser.add_mutually_exclusive_group()
    chosen.add_argument(
        "--changes", nargs="*", metavar="NAME", help="what is different between two releases (default: previous and current)"
    )
    chosen.add_argument(
        "--go-back", nargs="?", const="", metavar="NAME", help="show this release (default: the previous one) and stay with it"
    )
    chosen.add_argument("--follow", action="store_true", help="show what is saved in the content folder again, from now on")
    chosen.add_argument("--prune", action="store_true", help="remove the oldest releases; current, previous and chosen ones stay")
    parser.add_argument("--state", metavar="DIR", help="where the kiosk keeps its releases")


def status_arguments(parser: argparse.ArgumentParser) -> None:
    """What `kiosk status` may be told."""
    parser.add_argument("--state", metavar="DIR", help="where the kiosk keeps its releases")


def run_releases(options: argparse.Namespace) -> int:
    """List, compare, go back, follow, prune."""
    shelf = Shelf(_state(options))
    if not shelf.names():
        raise KioskError(f"There are no releases in {shelf.path} yet. kiosk keep or kiosk run makes the first one.")
    try:
        if options.changes is not None:
            return _compare(shelf, options.changes)
        if options.go_back is not None:
            return _go_back(shelf, options.go_back)
        if options.follow:
            shelf.follow()
            print(f"From now on, what is saved in the content folder is shown. Now that is {_name(shelf.current())}.")
        elif options.prune:
            gone = shelf.prune()
            print(f"Removed: {', '.join(map(_name, gone))}." if gone else "There is nothing to remove.")
        else:
            _list(shelf)
    except OSError as error:
        raise KioskError(f"That can't be written down in {shelf.path} ({error.strerror or error}).") from error
    return OK


def run_status(options: argparse.Namespace) -> int:
    """Everything that staff should know of this station; ATTENTION when something needs them."""
    state = _state(options)
    shelf = Shelf(state)
    keeper = Lock(os.path.join(state, KEEPER)).holder()
    print("A keeper looks after this station." if keeper else "No keeper is running here; kiosk keep starts one.")
    current = shelf.current()
    print(f"Shown: release {_name(current)}, built {_built(current)}." if current else "Nothing has been built here yet.")
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


def _list(shelf: Shelf) -> None:
    marks = {shelf.previous(): "shown before", shelf.pinned(): "", shelf.current(): "shown now"}
    for name in sorted(shelf.names(), reverse=True):
        path = shelf.place(name)
        print(f"{name}  built {_built(path)}  {marks.get(path, '')}".rstrip())
    for path in shelf.quarantined():
        print(f"{os.path.basename(path).strip('.').removesuffix('.damaged')}  damaged, not used")
    if shelf.pinned():
        print(f"Release {_name(shelf.pinned())} stays until  kiosk releases --follow .")


def _compare(shelf: Shelf, names: list[str]) -> int:
    both = [*map(shelf.place, names)] if names else [shelf.previous(), shelf.current()]
    if len(both) == 1:
        both.append(shelf.current())
    if len(both) != 2 or not all(both):
        raise KioskError("Name two releases to compare; kiosk releases lists them.")
    old, new = _open(both[0]), _open(both[1])
    found = changes(old, new)
    print(f"From {_name(both[0])} to {_name(both[1])}:")
    print("\n".join(f"- {words}" for words in found) if found else "- Patients see no difference.")
    old.close()
    new.close()
    return OK


def _go_back(shelf: Shelf, name: str) -> int:
    path = shelf.place(name) if name else shelf.previous()
    if not path or not os.path.isdir(path) or (name and name not in shelf.names()):
        raise KioskError(f"There is no release {name or 'before this one'}. kiosk releases lists them.")
    _open(path).close()
    shelf.pin(path)
    print(f"Release {_name(path)} is shown as soon as nobody is reading, and stays. To show what is saved again:  kiosk releases --follow")
    return OK


def _open(path: str) -> Release:
    try:
        return Release(path)
    except ReleaseError as error:
        raise KioskError(f"{error} kiosk releases lists what there is.") from error


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


def _built(path: str) -> str:
    try:
        release = Release(path)
    except ReleaseError:
        return "(can't be read)"
    built = release.built
    release.close()
    try:
        return datetime.fromisoformat(built).astimezone().strftime("%Y-%m-%d %H:%M")
    except (ValueError, OverflowError):
        return "at an unknown time"


def _state(options: argparse.Namespace) -> str:
    return os.path.abspath(options.state) if options.state else paths.state_dir()


def _name(path: str) -> str:
    return os.path.basename(path)
