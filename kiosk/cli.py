"""The `kiosk` command: a table of subcommands, each a few lines that call a room. Rooms are imported when their command runs."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk import __version__
from kiosk.errors import KioskError

if TYPE_CHECKING:
    from kiosk.run_options import RunOptions

OK, CONTENT_ERRORS, WRONG_USAGE, CANNOT_RUN = range(4)
_INTERRUPTED = 130
"""What shells expect after Ctrl+C: 128 and the number of the signal."""


@dataclass(frozen=True, slots=True)
class Command:
    """A subcommand: its name, what it is for, its exit codes in words, its arguments, and what it does."""

    name: str
    purpose: str
    exit_codes: str
    arguments: Callable[[argparse.ArgumentParser], None]
    run: Callable[[argparse.Namespace], int]


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


def _run(options: argparse.Namespace) -> int:
    from kiosk.app import run

    return run(_run_options(options))


def _keep(options: argparse.Namespace) -> int:
    from kiosk.keeper.start import keep

    return keep(_run_options(options))


def _run_options(options: argparse.Namespace) -> RunOptions:
    from kiosk.run_options import HELP, RunOptions, with_option

    chosen = RunOptions()
    for name in HELP:
        value = getattr(options, name.removeprefix("--"))
        if value is not None:
            chosen = with_option(chosen, name, value)
    return chosen


def _size(text: str) -> tuple[int, int]:
    from kiosk.run_options import size

    try:
        return size(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def _run_arguments(parser: argparse.ArgumentParser) -> None:
    from kiosk.run_options import HELP

    for name, (value, purpose) in HELP.items():
        parser.add_argument(name, metavar=value, help=purpose, type=_window if name == "--windowed" else str)


def _window(text: str) -> str:
    width, height = _size(text)
    return f"{width}x{height}"


def _commands() -> tuple[Command, ...]:
    from kiosk.build_command import build_arguments, run_build
    from kiosk.check_command import check_arguments, run_check
    from kiosk.gallery_command import gallery_arguments, run_gallery
    from kiosk.link_command import link_arguments, run_link
    from kiosk.new_command import new_arguments, run_new
    from kiosk.releases_command import releases_arguments, run_releases, run_status, status_arguments
    from kiosk.review_command import review_sheet_arguments, run_review_sheet
    from kiosk.usage_command import run_usage, usage_arguments
    from kiosk.voices_command import run_voices, voices_arguments

    return (
        Command(
            "run",
            "show the kiosk on this screen",
            "0 it was told to stop, 2 wrong usage, 3 there is no display or nothing to show",
            _run_arguments,
            _run,
        ),
        Command(
            "keep",
            "keep this screen running: start it again when it fails, and show what is saved in the content folder",
            "0 it was told to stop, 2 wrong usage, 3 this station is kept already",
            _run_arguments,
            _keep,
        ),
        Command(
            "releases",
            "list what this station can show, say what changed, go back to an earlier release",
            "0 done, 2 wrong usage, 3 there is no such release or it can't be written down",
            releases_arguments,
            run_releases,
        ),
        Command(
            "status",
            "say how this station does and what needs attention",
            "0 all is well, 1 something needs attention, 2 wrong usage",
            status_arguments,
            run_status,
        ),
        Command(
            "check",
            "look through a content folder and say what is wrong with it",
            "0 nothing is wrong that keeps a page out, 1 there are errors (--strict: or warnings), 2 wrong usage, 3 it could not be read",
            check_arguments,
            run_check,
        ),
        Command(
            "build",
            "make a release of a content folder, ready to be shown",
            "0 the release is made, even if some pages are left out, 1 not one topic can be shown, 2 wrong usage, 3 it could not be made",
            build_arguments,
            run_build,
        ),
        Command(
            "new",
            "make a content folder of your own, or a new area, topic or language in it",
            "0 it is made, 2 wrong usage, 3 nothing was made: the text says why",
            new_arguments,
            run_new,
        ),
        Command(
            "review-sheet",
            "write a page to print, on which a clinician signs off each topic",
            "0 the page is written, 2 wrong usage, 3 there is no such topic, or the page can't be written",
            review_sheet_arguments,
            run_review_sheet,
        ),
        Command(
            "gallery",
            "draw every screen as a picture, with a page that shows them all",
            "0 all are drawn, 1 they are drawn but something was wrong with a screen, 2 wrong usage, 3 they can't be drawn",
            gallery_arguments,
            run_gallery,
        ),
        Command(
            "link",
            "make the code that opens a topic at the kiosk",
            "0 it is shown, 2 wrong usage, 3 there is no such topic, or the picture can't be written",
            link_arguments,
            run_link,
        ),
        Command(
            "usage",
            "show what this kiosk has counted: which topics were clear, how quick checks were answered",
            "0 it is shown, 2 wrong usage, 3 there is nothing of that month",
            usage_arguments,
            run_usage,
        ),
        Command(
            "voices",
            "say which voice of this machine reads which language aloud, and what to install",
            "0 every language of the content has a voice, 1 one has none, 2 wrong usage, 3 nothing can be read aloud here",
            voices_arguments,
            run_voices,
        ),
    )


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="kiosk", description="A touch guide for waiting rooms, made from a folder of markdown.")
    parser.add_argument("--version", action="version", version=f"kiosk {__version__}")
    subparsers = parser.add_subparsers(metavar="COMMAND", required=True)
    for command in _commands():
        described = command.purpose[0].upper() + command.purpose[1:] + "."
        subparser = subparsers.add_parser(
            command.name, help=command.purpose, description=described, epilog=f"Exit codes: {command.exit_codes}."
        )
        command.arguments(subparser)
        subparser.set_defaults(command=command)
    return parser
