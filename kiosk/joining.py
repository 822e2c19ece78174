"""How a running screen is joined to its station: which release it should show, which day it is, and the line to its keeper."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING

from kiosk import paths
from kiosk.say import say
from kiosk.station.calendar import today
from kiosk.station.releases import Shelf
from kiosk.station.usage import Usage

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from kiosk.app import Kiosk
    from kiosk.bridge.keeper_line import KeeperLine
    from kiosk.speech.speaker import Speaker

LINE = "KIOSK_KEEPER"
"""The environment variable with the number of the socket to the keeper; without it nobody keeps this screen."""


def current_of(state: str, shown: str) -> Callable[[], str]:
    """Where the station's current release is, for a screen that shows the one in `shown`; "" for one that is not the station's."""
    shelf = Shelf(state or paths.state_dir())
    return shelf.current if os.path.dirname(shown) == shelf.path else lambda: ""


def day_of(built: str) -> str:
    """The day to go by, for a release that was built at that moment."""
    return today(built)


def usage_of(state: str) -> Usage:
    """Where the station adds up answers, by the month of its own clock."""
    return Usage(state or paths.state_dir(), lambda: today()[:7])


def counts_lost() -> None:
    """What staff hear when the sums can't be written."""
    say("The counts of answers can't be kept; nothing else is lost.")


def keeper_line(owner: QObject, state: str) -> KeeperLine | None:
    """The line to the keeper that started this screen, if one did. A later keeper finds this screen by its lock."""
    number = os.environ.pop(LINE, "")
    if not number.isdigit():
        return None
    from kiosk.bridge.keeper_line import KeeperLine  # noqa: PLC0415  only a kept screen has one
    from kiosk.station.lock import SCREEN, Lock  # noqa: PLC0415

    Lock(os.path.join(state or paths.state_dir(), SCREEN)).take()
    return KeeperLine(int(number), owner)


def join(kiosk: Kiosk, line: KeeperLine) -> None:
    """Tell the keeper that the screen is ready, answer it from now on, and turn to the releases that it names."""
    turnover = kiosk.turnover
    line.watch(kiosk.window)
    line.offered.connect(turnover.offer)
    turnover.turned.connect(lambda: line.tell(f"showing {kiosk.reader.release.path}"))
    turnover.refused.connect(lambda path: line.tell(f"refused {path}"))
    line.tell(f"showing {kiosk.reader.release.path}")
    line.tell("ready")


def recover_from_faults(kiosk: Kiosk, line: KeeperLine | None) -> None:
    """An error that nobody caught is told to staff and ends the visit: a fresh start page is better than a screen that is half dead."""

    def recover(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        sys.__excepthook__(kind, error, trace)
        say("The visit was ended because of the error above.")
        if line is not None:
            line.tell("fault")
        kiosk.navigator.finish()

    sys.excepthook = recover


def speaker_of(parent: QObject) -> Speaker:
    """What reads aloud on this system."""
    from kiosk.speech.speaker import make  # noqa: PLC0415  after the first frame

    return make(parent)
