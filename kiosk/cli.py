"""The `kiosk` command: a table of subcommands, each in a file of `kiosk.commands`. Rooms are imported when their command runs."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from kiosk import __version__
from kiosk.errors import KioskError

if TYPE_CHECKING:
    from kiosk.commands.command import Command

OK, CONTENT_ERRORS, WRONG_USAGE, CANNOT_RUN = range(4)
_INTERRUPTED = 130
"""What shells expect after Ctrl+C: 128 and the number of the signal."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command line and return its exit code. Wrong usage ends with SystemExit(2), as argparse does it."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")  # a terminal that lacks a letter must not stop a check
    options = _parser().parse_args(arguments)
    try:
        code: int = options.command.run(options)
    except KioskError as error:
        print(f"kiosk {options.command.name}: {error}", file=sys.stderr)
        return CANNOT_RUN
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # the reader has gone; nothing is left to say, at exit neither
        return OK
    except KeyboardInterrupt:
        return _INTERRUPTED
    return code


def commands() -> tuple[Command, ...]:
    """All subcommands, in the order in which the help lists them."""
    from kiosk.commands import build, check, gallery, keep, link, new, preview, releases, review_sheet, run, status, usage, voices

    modules = (run, keep, releases, status, preview, check, build, new, review_sheet, gallery, link, usage, voices)
    return tuple(module.COMMAND for module in modules)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="kiosk", description="A touch guide for waiting rooms, made from a folder of markdown.")
    parser.add_argument("--version", action="version", version=f"kiosk {__version__}")
    subparsers = parser.add_subparsers(metavar="COMMAND", required=True)
    for command in commands():
        described = command.purpose[0].upper() + command.purpose[1:] + "."
        subparser = subparsers.add_parser(
            command.name, help=command.purpose, description=described, epilog=f"Exit codes: {command.exit_codes}."
        )
        command.arguments(subparser)
        subparser.set_defaults(command=command)
    return parser
