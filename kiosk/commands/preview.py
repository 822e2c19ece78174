"""`kiosk preview`: the kiosk in a window, while its content is edited."""

from __future__ import annotations

import argparse
import datetime as dt
import os
import sys

from kiosk.commands.command import Command
from kiosk.errors import NoUsableTopicError
from kiosk.paths import content_dir

_NOTHING_TO_SHOW = 1


def arguments(parser: argparse.ArgumentParser) -> None:
    """What the command may be told."""
    parser.add_argument("content", metavar="DIR", nargs="?", help="the content folder (the one that comes with the kiosk if none is given)")
    parser.add_argument("--on", metavar="DATE", type=_day, help="as it will be on this day, for example 2026-12-24")


def run(options: argparse.Namespace) -> int:
    """Show it until the window is closed; the exit code as the command's help says it."""
    from kiosk.preview.start import preview

    try:
        return preview(os.path.abspath(options.content or content_dir()), options.on or "")
    except NoUsableTopicError as error:
        print(f"kiosk preview: {error}", file=sys.stderr)
        return _NOTHING_TO_SHOW


def _day(text: str) -> str:
    try:
        return dt.date.fromisoformat(text).isoformat()
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is not a day; write year-month-day, for example 2026-12-24") from error


COMMAND = Command(
    "preview",
    "open the kiosk in a window that follows what you save, and says what is wrong with it",
    "0 the window was closed, 1 not one topic can be shown, 2 wrong usage, 3 there is no such folder or no display",
    arguments,
    run,
)
