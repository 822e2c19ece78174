"""`kiosk check`: judges a content folder and says it to people or to programs."""

from __future__ import annotations

import argparse
import os
import shutil
import sys
from pathlib import Path
from typing import TextIO

from kiosk.authoring.check_memory import memory_of
from kiosk.authoring.compiler import Checked, check
from kiosk.authoring.progress_bar import ProgressBar
from kiosk.authoring.report import problems_json, problems_text, summary
from kiosk.authoring.rule_book import explanation, rule_book
from kiosk.authoring.sarif import problems_sarif
from kiosk.authoring.topic_table import table_text, topic_rows
from kiosk.authoring.wording import did_you_mean
from kiosk.commands.command import Command
from kiosk.library.problem import Severity
from kiosk.paths import cache_dir, content_dir

OK, CONTENT_ERRORS, WRONG_USAGE = range(3)
_WIDEST = 110


def arguments(parser: argparse.ArgumentParser) -> None:
    """What the command may be told."""
    parser.add_argument("content", metavar="DIR", nargs="?", help="the content folder (the one that comes with the kiosk if none is given)")
    parser.add_argument(
        "--format",
        choices=("text", "json", "sarif"),
        default="text",
        help="for people (text, the default), for programs (json), or for editors and code hosts (sarif)",
    )
    parser.add_argument("--strict", action="store_true", help="count warnings as errors, and show all topics as a table")
    parser.add_argument("--table", action="store_true", help="show all topics as a table: words, reading level, screens, sources, review")
    parser.add_argument("--anew", action="store_true", help="read every file, also those that have not changed since the last check")
    parser.add_argument("--explain", metavar="RULE", help="say what one rule means and how to mend it; all lists every rule")


def run(options: argparse.Namespace) -> int:
    """Print what is wrong; the exit code as the command's help says it."""
    if options.explain:
        return _explain(options.explain)
    bar = ProgressBar(sys.stderr)
    try:
        content = Path(options.content or content_dir())
        checked = check(content, bar, None if options.anew else memory_of(content, Path(cache_dir())))
    finally:
        bar.close()
    print(_report(checked, options))
    failing = {Severity.ERROR, Severity.WARNING} if options.strict else {Severity.ERROR}
    return CONTENT_ERRORS if any(problem.severity in failing for problem in checked.problems) else OK


def _report(checked: Checked, options: argparse.Namespace) -> str:
    languages = len(checked.draft.languages)
    topics = (topic for _, topic in checked.draft.topics)
    match options.format:
        case "json":
            return problems_json(checked.problems, checked.topics, languages, topic_rows(topics))
        case "sarif":
            return problems_sarif(checked.problems)
    parts = [summary(checked.problems, checked.topics, languages)]
    if checked.problems:
        parts.insert(0, problems_text(checked.problems, colours=_colours(sys.stdout), width=_width()))
    if options.strict or options.table:
        parts.insert(0, table_text(topic_rows(topics)))
    return "\n\n".join(parts)


def _explain(rule_id: str) -> int:
    book = rule_book()
    if rule_id == "all":
        print("\n\n".join(map(explanation, book.values())))
    elif rule_id in book:
        print(explanation(book[rule_id]))
    else:
        hint = did_you_mean(rule_id, book, "kiosk check --explain all  lists them.")
        print(f'kiosk check: there is no rule called "{rule_id}". {hint}', file=sys.stderr)
        return WRONG_USAGE
    return OK


def _colours(stream: TextIO) -> bool:
    """Whether a stream is a terminal that shows colours and nobody has said no (no-color.org)."""
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def _width() -> int:
    return min(shutil.get_terminal_size((_WIDEST, 24)).columns, _WIDEST)


COMMAND = Command(
    "check",
    "look through a content folder and say what is wrong with it",
    "0 nothing is wrong that keeps a page out, 1 there are errors (--strict: or warnings), 2 wrong usage, 3 it could not be read",
    arguments,
    run,
)
