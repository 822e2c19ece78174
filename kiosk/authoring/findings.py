"""Gathers problems while content is read. Owns how a rule's words are filled in; never decides what is wrong."""

from __future__ import annotations

from collections.abc import Iterable

from kiosk.authoring.rules import Rule
from kiosk.authoring.rules.files import TOO_MANY_PROBLEMS
from kiosk.authoring.wording import printable
from kiosk.library.problem import Problem, Severity

MAX_PER_FILE = 100
"""More problems than this in one file are counted, not listed: nobody reads them, and they must not fill the memory."""

_LONG = 120
_LONGER = dict.fromkeys(("hint", "fix", "example"), 400)
"""Values that are sentences of ours."""


class FileFindings:
    """The problems of one file. Finding the same thing twice in one line counts once.

    `uses` notes what the file has asked of the library around it and what the answer was: with other answers it has to be read again.
    """

    def __init__(self, path: str) -> None:
        self.path = path
        self.has_errors = False
        self.uses: dict[str, str] = {}
        self._problems: dict[Problem, None] = {}
        self._more = 0

    def add(self, rule: Rule, line: int = 0, **values: object) -> None:
        """Note that `rule` was broken in `line` (0: the whole file). Values are made printable and short."""
        self.has_errors = self.has_errors or rule.severity is Severity.ERROR
        words = {name: printable(value, _LONGER.get(name, _LONG)) for name, value in values.items()}
        message, fix = rule.message.format(**words), rule.fix.format(**words)
        problem = Problem(printable(self.path, 400), line, rule.id, rule.severity, message, fix)
        if problem in self._problems:
            return
        if len(self._problems) < MAX_PER_FILE or (rule.severity is Severity.ERROR and self._more == 0):
            self._problems[problem] = None
        else:
            self._more += 1

    @property
    def is_full(self) -> bool:
        """Whether further problems are only counted: hints for them need not be thought of."""
        return len(self._problems) >= MAX_PER_FILE

    @property
    def is_complete(self) -> bool:
        """Whether every problem is listed, none only counted."""
        return self._more == 0

    def restore(self, problems: Iterable[Problem]) -> None:
        """What an earlier reading of the same file found."""
        for problem in problems:
            self._problems[problem] = None
            self.has_errors = self.has_errors or problem.severity is Severity.ERROR

    def problems(self) -> tuple[Problem, ...]:
        """What was found, in the order of the file."""
        found = sorted(self._problems)
        if self._more:
            message = TOO_MANY_PROBLEMS.message.format(count=self._more)
            note = Problem(printable(self.path, 400), 0, TOO_MANY_PROBLEMS.id, TOO_MANY_PROBLEMS.severity, message, TOO_MANY_PROBLEMS.fix)
            found.append(note)
        return tuple(found)


class Findings:
    """The problems of a whole content folder, kept by file."""

    def __init__(self) -> None:
        self._files: dict[str, FileFindings] = {}

    def file(self, path: str) -> FileFindings:
        """Where to put the problems of `path` (relative to the content folder, with `/`; empty: the folder itself)."""
        return self._files.setdefault(path, FileFindings(path))

    def problems(self) -> tuple[Problem, ...]:
        """Everything found, by path, then line."""
        return tuple(problem for path in sorted(self._files) for problem in self._files[path].problems())
