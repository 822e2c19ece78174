"""What the keeper's loop is woken by, and what it hands on to its screen."""

from __future__ import annotations

import signal
import socket
import sys
from collections.abc import Callable

from kiosk.library.front import ReleaseError
from kiosk.library.release import Release
from kiosk.run_options import RunOptions


def signature_of(release: str) -> str:
    """What the content folder looked like when the release in this directory was built; "" when nobody knows."""
    if not release:
        return ""
    try:
        opened = Release(release)
    except ReleaseError:
        return ""
    found = opened.signature
    opened.close()
    return found


def as_arguments(options: RunOptions) -> list[str]:
    """The options of `kiosk keep` that are the screen's business."""
    window = f"{options.windowed[0]}x{options.windowed[1]}" if options.windowed else ""
    given = {"--windowed": window, "--settings": options.settings, "--state": options.state}
    return [word for name, value in given.items() if value for word in (name, value)]


def wake_on_signals(stop: Callable[[], None]) -> tuple[socket.socket | None, object]:
    """A socket that becomes readable when a child ends or this process is told to stop; keep the second value as long as it is used."""
    signal.signal(signal.SIGINT, lambda *_: stop())
    signal.signal(signal.SIGTERM, lambda *_: stop())
    if sys.platform == "win32":
        return None, None
    ours, theirs = socket.socketpair()
    for end in (ours, theirs):
        end.settimeout(0)
    signal.set_wakeup_fd(theirs.fileno(), warn_on_full_buffer=False)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    return ours, theirs


def drain(wake: socket.socket) -> None:
    """Take in what the signals have left, so that the next wait waits."""
    try:
        while wake.recv(4096):
            pass
    except OSError:
        return
