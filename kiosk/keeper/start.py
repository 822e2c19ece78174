"""`kiosk keep`: takes the station, then keeps it."""

from __future__ import annotations

import contextlib
import os
import signal
import sys
import time

from kiosk import paths
from kiosk.keeper.keeper import CANNOT_RUN, Keeper
from kiosk.run_options import RunOptions
from kiosk.say import say
from kiosk.station.lock import KEEPER, SCREEN, Lock

_PATIENCE = 10.0
"""Seconds that a screen without a keeper may take to end."""


def keep(options: RunOptions) -> int:
    """Keep the station until told to stop; returns the exit code."""
    state = options.state or paths.state_dir()
    lock = Lock(os.path.join(state, KEEPER))
    if not lock.take():
        say("This station is kept already. End the other kiosk keep first, or give this one a state directory of its own with --state.")
        return CANNOT_RUN
    _end_orphan(Lock(os.path.join(state, SCREEN)))
    try:
        return Keeper(options).run()
    finally:
        lock.let_go()


def _end_orphan(screen: Lock) -> None:
    """A screen whose keeper was killed has gone on by itself; two would lie on top of each other."""
    until = time.monotonic() + _PATIENCE
    while process := screen.holder():
        late = time.monotonic() >= until
        with contextlib.suppress(OSError):
            os.kill(process, signal.SIGKILL if late and sys.platform != "win32" else signal.SIGTERM)
        time.sleep(0.1)
        if late:
            return
