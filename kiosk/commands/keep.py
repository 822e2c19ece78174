"""`kiosk keep` as the full command line sees it."""

from __future__ import annotations

import argparse

from kiosk.commands.command import Command
from kiosk.commands.run import arguments, chosen


def run(options: argparse.Namespace) -> int:
    """Keep the station until told to stop; returns the exit code."""
    from kiosk.keeper.start import keep

    return keep(chosen(options))


COMMAND = Command(
    "keep",
    "keep this screen running: start it again when it fails, and show what is saved in the content folder",
    "0 it was told to stop, 2 wrong usage, 3 this station is kept already",
    arguments,
    run,
)
