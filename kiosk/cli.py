"""The `kiosk` command: a table of subcommands, each a few lines that call a room. Rooms are imported when their command runs."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from kiosk import __version__
from kiosk.errors import KioskError

OK, CONTENT_ERRORS, WRONG_USAGE, CANNOT_RUN = range(4)
_INTERRUPTED = 130
"""What shells expect after Ctrl+C: 128 and the number of the signal."""
_WIDEST = 110


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
    from kiosk.authoring.compiler import check
    from kiosk.authoring.progress_bar import ProgressBar
    from kiosk.authoring.report import problems_json, problems_text, summary
    from kiosk.library.problem import Severity

    bar = ProgressBar(sys.stderr)
    try:
        checked = check(_content(options), bar)
    finally:
        bar.close()
    languages = len(checked.draft.languages)
    if options.format == "json":
        print(problems_json(checked.problems, checked.topics, languages))
    else:
        if checked.problems:
            print(problems_text(checked.problems, colours=_colours(sys.stdout), width=_width()), end="\n\n")
        print(summary(checked.problems, checked.topics, languages))
    failing = {Severity.ERROR, Severity.WARNING} if options.strict else {Severity.ERROR}
    return CONTENT_ERRORS if any(problem.severity in failing for problem in checked.problems) else OK


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
        print(f'{built.left_out} of them could not be shown and are left out. Run  kiosk check "{content}"  to see why.')
    print(f'The release is in "{built.path}".')
    return OK


def _check_arguments(parser: argparse.ArgumentParser) -> None:
    _content_argument(parser)
    parser.add_argument("--format", choices=("text", "json"), default="text", help="for people (text, the default) or for programs (json)")
    parser.add_argument("--strict", action="store_true", help="count warnings as errors")


def _build_arguments(parser: argparse.ArgumentParser) -> None:
    _content_argument(parser)
    parser.add_argument("--out", metavar="DIR", required=True, help="where the release goes: a folder that does not exist yet")
    parser.add_argument("--previous", metavar="DIR", help="an earlier release; its pictures are used again, which is much faster")


def _content_argument(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("content", metavar="DIR", nargs="?", help="the content folder (the one that comes with the kiosk if none is given)")


COMMANDS = (
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


def _colours(stream: TextIO) -> bool:
    """Whether a stream is a terminal that shows colours and nobody has said no (no-color.org)."""
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def _width() -> int:
    return min(shutil.get_terminal_size((_WIDEST, 24)).columns, _WIDEST)
