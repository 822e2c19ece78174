"""Problems as people and programs read them: text grouped by file, or JSON. Returns text, prints nothing."""

from __future__ import annotations

import json
import textwrap
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import asdict

from kiosk.authoring.topic_table import TopicRow
from kiosk.library.problem import Problem, Severity

_COLOURS = {Severity.ERROR: "31;1", Severity.WARNING: "33", Severity.NOTE: "36"}
_BOLD, _DIM = "1", "2"
_SAME_NOTE = 3
"""A note that more files than this share is told once."""
_NAMED = 3
_INDENT = 20


def problems_text(problems: Iterable[Problem], *, colours: bool, width: int) -> str:
    """All problems, grouped by file; notes that many files share come once, at the end."""
    by_file: dict[str, list[Problem]] = defaultdict(list)
    shared: dict[tuple[str, str, str], list[str]] = defaultdict(list)
    problems = list(problems)
    often = Counter((each.rule, each.message) for each in problems if each.severity is Severity.NOTE)
    for problem in problems:
        if often[problem.rule, problem.message] > _SAME_NOTE:
            shared[problem.rule, problem.message, problem.fix].append(problem.path)
        else:
            by_file[problem.path].append(problem)
    lines: list[str] = []
    for path in sorted(by_file):
        lines += ["", _paint(path or "The whole folder", _BOLD, colours=colours)]
        for problem in by_file[path]:
            lines += _problem(problem, colours=colours, width=width)
    for (_, message, fix), paths in shared.items():
        files = list(dict.fromkeys(paths))
        more = f" and {len(files) - _NAMED} more" if len(files) > _NAMED else ""
        lines += ["", _paint(f"In {len(files)} files: {', '.join(files[:_NAMED])}{more}", _BOLD, colours=colours)]
        lines += _told(Severity.NOTE, "", message, fix, colours=colours, width=width)
    return "\n".join(lines[1:])


def summary(problems: Iterable[Problem], topics: int, languages: int) -> str:
    """One line: how much was read and how many problems of each kind there are."""
    counts = Counter(problem.severity for problem in problems)
    found = [_counted(counts[severity], severity.value) for severity in Severity if counts[severity]]
    told = ", ".join(found) if found else "nothing to mend"
    return f"{_counted(topics, 'topic file')} in {_counted(languages, 'language')}: {told}."


MOST_PROBLEMS = 2_000
"""More than this are counted, not kept in a report: nobody reads them, and small processes read the file."""


def build_report(problems: Iterable[Problem], topics: int, left_out: int) -> dict[str, object]:
    """What a station keeps of a build, for `kiosk status`."""
    problems = list(problems)
    counts = Counter(problem.severity.value for problem in problems)
    told = [asdict(problem) for problem in problems[:MOST_PROBLEMS]]
    return {"topics": topics, "left_out": left_out, "counts": counts, "problems": told}


def problems_json(problems: Iterable[Problem], topics: int, languages: int, rows: Iterable[TopicRow] = ()) -> str:
    """Everything for a program: counts, a row a topic, and the problems with their rules."""
    problems = list(problems)
    counts = Counter(problem.severity for problem in problems)
    found = {f"{severity.value}s": counts[severity] for severity in Severity}
    table = [asdict(row) for row in rows]
    told = [asdict(each) for each in problems]
    return json.dumps({"topics": topics, "languages": languages, **found, "table": table, "problems": told}, indent=2)


def _problem(problem: Problem, *, colours: bool, width: int) -> Iterator[str]:
    where = f"line {problem.line}" if problem.line else ""
    return _told(problem.severity, where, problem.message, problem.fix, colours=colours, width=width)


def _told(severity: Severity, where: str, message: str, fix: str, *, colours: bool, width: int) -> Iterator[str]:
    head = f"  {severity.value:<8} {where:<8} ".ljust(_INDENT)
    room = max(width - _INDENT, 30)
    for number, row in enumerate(textwrap.wrap(message, room) or [""]):
        yield (_paint(head, _COLOURS[severity], colours=colours) if number == 0 else " " * _INDENT) + row
    for row in textwrap.wrap(fix, room):
        yield " " * _INDENT + _paint(row, _DIM, colours=colours)


def _paint(text: str, colour: str, *, colours: bool) -> str:
    return f"\x1b[{colour}m{text}\x1b[0m" if colours else text


def _counted(count: int, what: str) -> str:
    return f"{count} {what}" if count == 1 else f"{count} {what}s"
