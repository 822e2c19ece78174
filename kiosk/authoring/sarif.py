"""Problems in SARIF 2.1.0 (OASIS), the form that code hosts and editors read check results in."""

from __future__ import annotations

import json
from collections.abc import Iterable

from kiosk import __version__
from kiosk.authoring.rule_book import rule_book
from kiosk.library.problem import Problem

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"


def problems_sarif(problems: Iterable[Problem]) -> str:
    """One run with all rules that were broken; paths are relative to the content folder."""
    problems = list(problems)
    book = rule_book()
    broken = sorted({problem.rule for problem in problems})
    described = [
        {"id": each, "shortDescription": {"text": book[each].message}, "help": {"text": book[each].fix}} for each in broken if each in book
    ]
    driver = {"name": "kiosk check", "version": __version__, "rules": described}
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": [_result(problem) for problem in problems]}
    return json.dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2)


def _result(problem: Problem) -> dict[str, object]:
    location: dict[str, object] = {"artifactLocation": {"uri": problem.path or "."}}
    if problem.line:
        location["region"] = {"startLine": problem.line}
    return {
        "ruleId": problem.rule,
        "level": problem.severity.value,
        "message": {"text": f"{problem.message} {problem.fix}"},
        "locations": [{"physicalLocation": location}],
    }
