"""The last guard against a text that its reader can't get through: the system interrupts it, even inside a single regular expression.

Works in the main thread of POSIX systems, whose regular expressions look for signals while they search. Elsewhere a build has the keeper,
which ends it and leaves the file out the next time.
"""

from __future__ import annotations

import contextlib
import signal
import sys
import threading
from collections.abc import Iterator

from kiosk.authoring.markdown_extensions import TooSlowError


@contextlib.contextmanager
def at_most(seconds: float) -> Iterator[None]:
    """Raises TooSlowError out of the block when it has used up this much processor time."""
    if sys.platform == "win32" or threading.current_thread() is not threading.main_thread():
        yield
        return

    def stop(*_: object) -> None:
        raise TooSlowError

    before = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)
