"""`kiosk build`: makes a release of a content folder."""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import sys
from collections.abc import Mapping
from pathlib import Path

from kiosk import disk
from kiosk.authoring.compiler import build
from kiosk.authoring.kept_build import NOTHING_TO_SHOW
from kiosk.authoring.progress_bar import ProgressBar
from kiosk.authoring.report import build_report, summary
from kiosk.commands.command import Command
from kiosk.errors import NoUsableTopicError
from kiosk.paths import content_dir
from kiosk.station.freshness import signature

OK, CONTENT_ERRORS, WRONG_USAGE = range(3)


def arguments(parser: argparse.ArgumentParser) -> None:
    """What the command may be told."""
    parser.add_argument("content", metavar="DIR", nargs="?", help="the content folder (the one that comes with the kiosk if none is given)")
    parser.add_argument("--out", metavar="DIR", required=True, help="where the release goes: a folder that does not exist yet")
    parser.add_argument("--report", metavar="FILE", help="also write down what was wrong, as JSON, for kiosk status")
    parser.add_argument("--previous", metavar="DIR", help="an earlier release; its pictures are used again, which is much faster")


def run(options: argparse.Namespace) -> int:
    """Make it; the exit code as the command's help says it."""
    content, target = Path(options.content or content_dir()), Path(options.out)
    if os.path.lexists(target):
        print(f'kiosk build: there is something at "{target}" already. Give --out a folder that does not exist yet.', file=sys.stderr)
        return WRONG_USAGE
    bar = ProgressBar(sys.stderr)
    try:
        previous = Path(options.previous) if options.previous else None
        built = build(content, target, signature=signature(content), previous=previous, progress=bar)
    except NoUsableTopicError as error:
        _write(options.report, {"reason": NOTHING_TO_SHOW})
        print(f"kiosk build: {error}", file=sys.stderr)
        return CONTENT_ERRORS
    finally:
        bar.close()
    _write(options.report, build_report(built.problems, built.topics, built.left_out))
    print(summary(built.problems, built.topics, built.languages))
    if built.left_out:
        left = "1 of them cannot be shown and is" if built.left_out == 1 else f"{built.left_out} of them cannot be shown and are"
        print(f'{left} left out. Run  kiosk check "{content}"  to see why.')
    print(f'The release is in "{built.path}".')
    return OK


def _write(path: str | None, report: Mapping[str, object]) -> None:
    """A report that can't be written is no reason to go without the release."""
    if path:
        with contextlib.suppress(OSError):
            disk.replace(path, json.dumps(report, ensure_ascii=False).encode("utf-8", "backslashreplace"))


COMMAND = Command(
    "build",
    "make a release of a content folder, ready to be shown",
    "0 the release is made, even if some pages are left out, 1 not one topic can be shown, 2 wrong usage, 3 it could not be made",
    arguments,
    run,
)
