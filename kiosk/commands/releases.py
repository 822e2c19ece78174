"""`kiosk releases`: what this station can show, how that came about, and the way back."""

from __future__ import annotations

import argparse
import os
from datetime import datetime

from kiosk import paths
from kiosk.commands.command import Command
from kiosk.errors import KioskError
from kiosk.library.front import ReleaseError
from kiosk.library.release import Release
from kiosk.station.changes import changes
from kiosk.station.releases import Shelf

OK = 0


def arguments(parser: argparse.ArgumentParser) -> None:
    """What the command may be told."""
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


def run(options: argparse.Namespace) -> int:
    """List, compare, go back, follow, prune."""
    shelf = Shelf(state_of(options))
    if not shelf.names():
        raise KioskError(f"There are no releases in {shelf.path} yet. kiosk keep or kiosk run makes the first one.")
    try:
        if options.changes is not None:
            return _compare(shelf, options.changes)
        if options.go_back is not None:
            return _go_back(shelf, options.go_back)
        if options.follow:
            shelf.follow()
            print(f"From now on, what is saved in the content folder is shown. Now that is {name_of(shelf.current())}.")
        elif options.prune:
            gone = shelf.prune()
            print(f"Removed: {', '.join(map(name_of, gone))}." if gone else "There is nothing to remove.")
        else:
            _list(shelf)
    except OSError as error:
        raise KioskError(f"That can't be written down in {shelf.path} ({error.strerror or error}).") from error
    return OK


def _list(shelf: Shelf) -> None:
    marks = {shelf.previous(): "shown before", shelf.pinned(): "", shelf.current(): "shown now"}
    for name in sorted(shelf.names(), reverse=True):
        path = shelf.place(name)
        print(f"{name}  built {built(path)}  {marks.get(path, '')}".rstrip())
    for path in shelf.quarantined():
        print(f"{os.path.basename(path).strip('.').removesuffix('.damaged')}  damaged, not used")
    if shelf.pinned():
        print(f"Release {name_of(shelf.pinned())} stays until  kiosk releases --follow .")


def _compare(shelf: Shelf, names: list[str]) -> int:
    both = [*map(shelf.place, names)] if names else [shelf.previous(), shelf.current()]
    if len(both) == 1:
        both.append(shelf.current())
    if len(both) != 2 or not all(both):
        raise KioskError("Name two releases to compare; kiosk releases lists them.")
    old, new = _open(both[0]), _open(both[1])
    found = changes(old, new)
    print(f"From {name_of(both[0])} to {name_of(both[1])}:")
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
    print(
        f"Release {name_of(path)} is shown as soon as nobody is reading, and stays. To show what is saved again:  kiosk releases --follow"
    )
    return OK


def _open(path: str) -> Release:
    try:
        return Release(path)
    except ReleaseError as error:
        raise KioskError(f"{error} kiosk releases lists what there is.") from error


def built(path: str) -> str:
    """When a release was built, in this station's time and in words."""
    try:
        release = Release(path)
    except ReleaseError:
        return "(can't be read)"
    moment = release.built
    release.close()
    try:
        return datetime.fromisoformat(moment).astimezone().strftime("%Y-%m-%d %H:%M")
    except (ValueError, OverflowError):
        return "at an unknown time"


def state_of(options: argparse.Namespace) -> str:
    """The state directory that is meant."""
    return os.path.abspath(options.state) if options.state else paths.state_dir()


def name_of(path: str) -> str:
    """A release as people call it."""
    return os.path.basename(path)


COMMAND = Command(
    "releases",
    "list what this station can show, say what changed, go back to an earlier release",
    "0 done, 2 wrong usage, 3 there is no such release or it can't be written down",
    arguments,
    run,
)
