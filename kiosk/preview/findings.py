"""What is wrong with the draft, from the build and from `kiosk check`, as the preview lists it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from kiosk.library.problem import Problem, Severity

MOST = 50
"""Lines of one list; nobody reads more, and `kiosk check` has them all."""

_ORDER = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.NOTE: 2}


def problems(report: Mapping[str, object]) -> tuple[Problem, ...]:
    """The problems in a report of a build or of `kiosk check --format json`; what is no problem in it is passed over."""
    told = report.get("problems")
    found: list[Problem] = []
    for each in told if isinstance(told, list) else ():
        try:
            found.append(
                Problem(
                    str(each["path"]),
                    int(each["line"]),
                    str(each["rule"]),
                    Severity(each["severity"]),
                    str(each["message"]),
                    str(each["fix"]),
                )
            )
        except (KeyError, TypeError, ValueError):
            continue
    return tuple(found)


def together(*lists: Iterable[Problem]) -> tuple[Problem, ...]:
    """All of them, each once, what keeps a page out first."""
    return tuple(sorted({each for found in lists for each in found}, key=lambda each: (_ORDER[each.severity], each)))


def of_page(found: Iterable[Problem], file: str) -> tuple[Problem, ...]:
    """Those of one file."""
    return tuple(each for each in found if each.path == file)


def elsewhere(found: Iterable[Problem], file: str) -> tuple[Problem, ...]:
    """Those of all other files; advice is left to `kiosk check`."""
    return tuple(each for each in found if each.path != file and each.severity is not Severity.NOTE)


def rows(found: Iterable[Problem], *, with_file: bool) -> list[dict[str, Any]]:
    """As the side panel shows them."""
    return [
        {
            "severity": each.severity.value,
            "place": _place(each, with_file=with_file),
            "message": each.message,
            "fix": each.fix,
        }
        for each in list(found)[:MOST]
    ]


def _place(problem: Problem, *, with_file: bool) -> str:
    line = f"line {problem.line}" if problem.line else ""
    file = (problem.path or "the whole folder") if with_file else ""
    return ", ".join(filter(None, (file, line)))
