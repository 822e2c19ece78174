"""Which release a screen opens: builds one when the content folder has changed, and falls back to the newest one that can be read."""

from __future__ import annotations

import os
import sys

from kiosk import paths
from kiosk.library.front import Front, ReleaseError
from kiosk.say import say
from kiosk.station.freshness import signature
from kiosk.station.releases import Shelf


def chosen(name: str, state: str = "") -> Front | None:
    """The release called `name` (or `current`), open, else the newest that can be read; builds nothing. None for `none`, or without any."""
    if name == "none":
        return None
    shelf = Shelf(state or paths.state_dir())
    shipped = paths.shipped_release()
    if name == "current" and not shelf.current() and shipped:
        return _opened(shipped)
    wanted = shelf.current() if name == "current" else shelf.place(name)
    return (_opened(wanted) if wanted else None) or _last_resort(shelf, shipped)


def find(content: str = "", state: str = "") -> Front | None:
    """The release to show, open. None when there is nothing at all; every step down is said to staff."""
    shipped = paths.shipped_release()
    if not content and shipped:
        opened = _opened(shipped)
        if opened:
            return opened
    content = content or paths.content_dir()
    shelf = Shelf(state or paths.state_dir())
    wanted = signature(content)
    current = _opened(shelf.current())
    if current and shelf.pinned():
        say(f"Release {os.path.basename(shelf.pinned())} stays until you say  kiosk releases --follow .")
        return current
    if current and wanted and current.signature == wanted:
        return current
    if not wanted:
        say(f"There is no content folder {content}, or nothing is in it. Say which one to show with --content.")
    else:
        built = _build(content, shelf)
        fresh = _opened(built)
        if fresh:
            if current:
                current.close()
            return fresh
    return current or _last_resort(shelf, shipped)


def _last_resort(shelf: Shelf, shipped: str | None) -> Front | None:
    for path in (*shelf.newest_first(), shipped or ""):
        opened = _opened(path)
        if opened:
            say(f"The kiosk shows an earlier library: {path}")
            return opened
    return None


def _opened(path: str) -> Front | None:
    if not path:
        return None
    try:
        return Front(path)
    except ReleaseError as error:
        say(str(error))
        return None


def _build(content: str, shelf: Shelf) -> str:
    """Build in a child process, which may fail or die; returns the release's path, or ""."""
    import subprocess  # noqa: PLC0415  only an edited content folder needs it

    kept = True
    try:
        target = shelf.next_path()
    except OSError as error:
        say(f"Nothing can be kept in {shelf.path} ({error}). The kiosk runs, but builds its library again at every start.")
        kept = False
        target = os.path.join(_passing_directory(), "000001")
    start = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "kiosk"]
    command = [*start, "build", content, "--out", target]
    report = os.path.join(os.path.dirname(target), ".report.json")
    command += ["--report", report]
    previous = shelf.current()
    if previous:
        command += ["--previous", previous]
    try:
        done = subprocess.run(command, check=False, stdin=subprocess.DEVNULL, env={**os.environ, "PYTHONPATH": _import_path()})
    except OSError as error:
        say(f"The library can't be built ({error}).")
        return ""
    good = done.returncode == 0 and os.path.isdir(target)
    _tell_problems(content, shelf, os.path.basename(target) if good else "", report)
    if not good:
        say(f"{content} could not be made into a library; kiosk check {content} says what to mend.")
        return ""
    if kept:
        try:
            shelf.make_current(target)
        except OSError as error:
            say(f"The new library is shown, but can't be kept as the current one ({error}).")
    return target


def _tell_problems(content: str, shelf: Shelf, release: str, file: str) -> None:
    """Keep what was wrong with the folder for `kiosk status`, and say that there is something."""
    from kiosk.station.notes import PROBLEMS, read_json, write_json  # noqa: PLC0415  only an edited content folder needs them

    report = read_json(file)
    write_json(os.path.join(os.path.dirname(shelf.path), PROBLEMS), {"release": release, "reason": "", **report})
    told = report.get("problems")
    broken = {each.get("path") for each in told if each.get("severity") == "error"} if isinstance(told, list) else set()
    if broken:
        files = "1 file" if len(broken) == 1 else f"{len(broken)} files"
        say(f"{files} of {content} can't be used now; what patients know of it stays as it was. kiosk status names each, and what to mend.")


def _passing_directory() -> str:
    """A directory that goes when the kiosk does."""
    import atexit  # noqa: PLC0415  only a station that can keep nothing needs it
    import shutil  # noqa: PLC0415
    import tempfile  # noqa: PLC0415

    path = tempfile.mkdtemp(prefix="kiosk-")
    atexit.register(shutil.rmtree, path, ignore_errors=True)
    return path


def _import_path() -> str:
    """The child finds this same package, wherever it is started."""
    here = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    return os.pathsep.join(filter(None, (here, os.environ.get("PYTHONPATH", ""))))
