"""`kiosk run` as the full command line sees it; well-formed options go past all this (`kiosk.__main__`)."""

from __future__ import annotations

import argparse

from kiosk.commands.command import Command, window_size
from kiosk.run_options import HELP, RunOptions, with_option


def arguments(parser: argparse.ArgumentParser) -> None:
    """What the command may be told."""
    for name, (value, purpose) in HELP.items():
        parser.add_argument(name, metavar=value, help=purpose, type=_window if name == "--windowed" else str)


def run(options: argparse.Namespace) -> int:
    """Show the kiosk until it is told to stop; returns the exit code."""
    from kiosk.app import run as show

    return show(chosen(options))


def chosen(options: argparse.Namespace) -> RunOptions:
    """The options in the form that the screen and the keeper take."""
    found = RunOptions()
    for name in HELP:
        value = getattr(options, name.removeprefix("--"))
        if value is not None:
            found = with_option(found, name, value)
    return found


def _window(text: str) -> str:
    width, height = window_size(text)
    return f"{width}x{height}"


COMMAND = Command(
    "run",
    "show the kiosk on this screen",
    "0 it was told to stop, 2 wrong usage, 3 there is no display or nothing to show",
    arguments,
    run,
)
