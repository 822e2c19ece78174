"""One thing wrong with the content, as data: authoring finds them, staff read them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """*error* keeps a topic out of a release, *warning* is for staff, *note* is advice."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """`path` is relative to the content folder with `/`; `line` counts from 1, 0 means the whole file."""

    path: str
    line: int
    rule: str
    severity: Severity
    message: str
    fix: str
