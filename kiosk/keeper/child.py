"""How the kiosk starts itself again: the screen and the build are this same program in a process of their own."""

from __future__ import annotations

import os
import sys

from kiosk import paths

NOTIFY = "NOTIFY_SOCKET"


def command(*arguments: str) -> list[str]:
    """The command line of this kiosk with these arguments, from the bundle or from Python."""
    start = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "kiosk"]
    return [*start, *arguments]


def environment(**more: str) -> dict[str, str]:
    """This environment with `more` in it. The child finds this same package, and does not speak to the service manager itself."""
    found = {name: value for name, value in os.environ.items() if name not in (NOTIFY, "WATCHDOG_USEC", "WATCHDOG_PID")}
    found["PYTHONPATH"] = os.pathsep.join(filter(None, (paths.import_dir(), os.environ.get("PYTHONPATH", ""))))
    return found | more
