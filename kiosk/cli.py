"""The `kiosk` command: a table of subcommands, each a few lines that call a room. Rooms are imported when their command runs."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
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


def _check(options: argparse.Namespace) -> int:
    from kiosk.check_command import run_check

    return run_check(options)


def _build(options: argparse.Namespace) -> int:
    from kiosk.authoring.compiler import build
    from kiosk.authoring.progress_bar import ProgressBar
    from kiosk.authoring.report import summary
    from kiosk.errors import NoUsableTopicError
    from kiosk.station.freshness import signature

    content, target = _content(options), Path(options.out)
    if os.path.lexists(target):
        print(f'kiosk build: there is something at "{target}" already. Give --out a folder that does not exist yet.', file=sys.stderr)
        return WRONG_USAGE
    bar = ProgressBar(sys.stderr)
    try:
        previous = Path(options.previous) if options.previous else None
        built = build(content, target, signature=signature(content), previous=previous, progress=bar)
    except NoUsableTopicError as error:
        print(f"kiosk build: {error}", file=sys.stderr)
        return CONTENT_ERRORS
    finally:
        bar.close()
    print(summary(built.problems, built.topics, built.languages))
    if built.left_out:
        left = "1 of them cannot be shown and is" if built.left_out == 1 else f"{built.left_out} of them cannot be shown and are"
        print(f'{left} left out. Run  kiosk check "{content}"  to see why.')
    print(f'The release is in "{built.path}".')
    return OK


def _review_sheet(options: argparse.Namespace) -> int:
    from kiosk.review_command import run_review_sheet

    return run_review_sheet(options)


def _review_sheet_arguments(parser: argparse.ArgumentParser) -> None:
    from kiosk.review_command import review_sheet_arguments

    review_sheet_arguments(parser)


def _new(options: argparse.Namespace) -> int:
    from kiosk.new_command import run_new

    return run_new(options)


def _new_arguments(parser: argparse.ArgumentParser) -> None:
    from kiosk.new_command import new_arguments

    new_arguments(parser)


def _run(options: argparse.Namespace) -> int:
    from kiosk.app import run

    return run(_run_options(options))


def _keep(options: argparse.Namespace) -> int:
    from kiosk.keeper.start import keep

    return keep(_run_options(options))


def _releases(options: argparse.Namespace) -> int:
    from kiosk.releases_command import run_releases

    return run_releases(options)


def _releases_arguments(parser: argparse.ArgumentParser) -> None:
    from kiosk.releases_command import releases_arguments

    releases_arguments(parser)


def _status(options: argparse.Namespace) -> int:
    from kiosk.releases_command import run_status

    return run_status(options)


def _status_arguments(parser: argparse.ArgumentParser) -> None:
    from kiosk.releases_command import status_arguments

    status_arguments(parser)


def _run_options(options: argparse.Namespace) -> RunOptions:
    from kiosk.run_options import HELP, RunOptions, with_option

    chosen = RunOptions()
    for name in HELP:
        value = getattr(options, name.removeprefix("--"))
        if value is not None:
            chosen = with_option(chosen, name, value)
    return chosen


def _gallery(options: argparse.Namespace) -> int:
    from kiosk.gallery_command import run_gallery

    return run_gallery(options)


def _gallery_arguments(parser: argparse.ArgumentParser) -> None:
    from kiosk.gallery_command import gallery_arguments

    gallery_arguments(parser)


def _usage(options: argparse.Namespace) -> int:
    from kiosk.usage_command import run_usage

    return run_usage(options)


def _usage_arguments(parser: argparse.ArgumentParser) -> None:
    from kiosk.usage_command import usage_arguments

    usage_arguments(parser)


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


def _check_arguments(parser: argparse.ArgumentParser) -> None:
    _content_argument(parser)
    parser.add_argument(
        "--format",
        choices=("text", "json", "sarif"),
        default="text",
        help="for people (text, the default), for programs (json), or for editors and code hosts (sarif)",
    )
    parser.add_argument("--strict", action="store_true", help="count warnings as errors, and show all topics as a table")
    parser.add_argument("--table", action="store_true", help="show all topics as a table: words, reading level, screens, sources, review")
    parser.add_argument("--explain", metavar="RULE", help="say what one rule means and how to mend it; all lists every rule")


def _build_arguments(parser: argparse.ArgumentParser) -> None:
    _content_argument(parser)
    parser.add_argument("--out", metavar="DIR", required=True, help="where the release goes: a folder that does not exist yet")
    parser.add_argument("--previous", metavar="DIR", help="an earlier release; its pictures are used again, which is much faster")


def _content_argument(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("content", metavar="DIR", nargs="?", help="the content folder (the one that comes with the kiosk if none is given)")


COMMANDS = (
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
        _releases_arguments,
        _releases,
    ),
    Command(
        "status",
        "say how this station does and what needs attention",
        "0 all is well, 1 something needs attention, 2 wrong usage",
        _status_arguments,
        _status,
    ),
    Command(
        "check",
        "look through a content folder and say what is wrong with it",
        "0 nothing is wrong that keeps a page out, 1 there are errors (with --strict also warnings), 2 wrong usage, 3 it could not be read",
        _check_arguments,
        _check,
    ),
    Command(
        "build",
        "make a release of a content folder, ready to be shown",
        "0 the release is made, even if some pages are left out, 1 not one topic can be shown, 2 wrong usage, 3 it could not be made",
        _build_arguments,
        _build,
    ),
    Command(
        "new",
        "make a content folder of your own, or a new area, topic or language in it",
        "0 it is made, 2 wrong usage, 3 nothing was made: the text says why",
        _new_arguments,
        _new,
    ),
    Command(
        "review-sheet",
        "write a page to print, on which a clinician signs off each topic",
        "0 the page is written, 2 wrong usage, 3 there is no such topic, or the page can't be written",
        _review_sheet_arguments,
        _review_sheet,
    ),
    Command(
        "gallery",
        "draw every screen as a picture, with a page that shows them all",
        "0 all are drawn, 1 they are drawn but something was wrong with a screen, 2 wrong usage, 3 they can't be drawn",
        _gallery_arguments,
        _gallery,
    ),
    Command(
        "usage",
        "show what this kiosk has counted: which topics were clear, how quick checks were answered",
        "0 it is shown, 2 wrong usage, 3 there is nothing of that month",
        _usage_arguments,
        _usage,
    ),
)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="kiosk", description="A touch guide for waiting rooms, made from a folder of markdown.")
    parser.add_argument("--version", action="version", version=f"kiosk {__version__}")
    subparsers = parser.add_subparsers(metavar="COMMAND", required=True)
    for command in COMMANDS:
        described = command.purpose[0].upper() + command.purpose[1:] + "."
        subparser = subparsers.add_parser(
            command.name, help=command.purpose, description=described, epilog=f"Exit codes: {command.exit_codes}."
        )
        command.arguments(subparser)
        subparser.set_defaults(command=command)
    return parser


def _content(options: argparse.Namespace) -> Path:
    from kiosk.paths import content_dir

    return Path(options.content or content_dir())
