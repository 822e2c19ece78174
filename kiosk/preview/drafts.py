"""The content folder as releases that are made whenever it has come to rest, in a directory that goes with the preview. No Qt."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable
from dataclasses import dataclass

from kiosk.keeper import child
from kiosk.keeper.build import Build, Result
from kiosk.keeper.spare import Spare
from kiosk.keeper.watch import Watch
from kiosk.library.problem import Problem
from kiosk.preview.findings import problems, together
from kiosk.station.freshness import signature

REST = 0.1
"""Seconds of rest after a save. A file that was read too soon is only shown too soon: to its admin, not to patients."""

_STEP = 0.02
"""Seconds between looks while something works: the end of a child process can't be waited for together with Qt's events."""


@dataclass(frozen=True, slots=True)
class Draft:
    """`path`: the release to show; "" with a `reason` when there can be none. `checked`: whether all rules were looked at."""

    path: str
    reason: str
    problems: tuple[Problem, ...]
    checked: bool


class Drafts:
    """Call `look` at `due` and when `handle` is readable; it gives a Draft when there is another one. `close` it at the end."""

    def __init__(self, content: str, earlier: str, clock: Callable[[], float]) -> None:
        """`earlier`: a release from which the first draft takes pictures, and pages that are broken in the folder; "" for none."""
        self.content, self._clock = content, clock
        self.folder = tempfile.mkdtemp(prefix="kiosk-preview-")
        self._good, self._number = earlier, 0
        self._watch: Watch | None = None
        self._build: Build | None = None
        self._spare: Spare | None = None
        self._check: subprocess.Popen[bytes] | None = None
        self._now = Draft("", "", (), checked=False)
        self._begin(signature(content))

    @property
    def busy(self) -> bool:
        """Whether something that was saved isn't shown yet."""
        return self._build is not None or (self._watch is not None and self._watch.restless)

    @property
    def checking(self) -> bool:
        """Whether more problems may come without another save."""
        return self._check is not None

    @property
    def due(self) -> float:
        """When to look in any case."""
        if self._build is not None or self._check is not None or self._watch is None:
            return self._clock() + _STEP
        return self._watch.due

    @property
    def handle(self) -> int:
        """Becomes readable when the folder may have changed; -1 where nobody tells."""
        return self._watch.handle if self._watch is not None else -1

    def look(self) -> Draft | None:
        """What has become of the folder since the last look, if anything."""
        if self._build is not None:
            result = self._build.look()
            return self._finish(result) if result is not None else None
        if self._watch is not None and self._watch.ready():
            self._watch.taken()
            self._begin(self._watch.signature)
            return None
        return self._checked()

    def close(self) -> None:
        """Stop everything, and leave nothing behind."""
        if self._build is not None:
            self._build.stop()
        if self._spare is not None:
            self._spare.stop()
        self._end_check()
        if self._watch is not None:
            self._watch.close()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _begin(self, seen: str) -> None:
        self._end_check()
        self._number += 1
        target = os.path.join(self.folder, f"{self._number:06d}")
        report = os.path.join(self.folder, "report.json")
        self._build = Build(self.content, target, self._good, seen, report, self._clock, patient=False, spare=self._spare)
        self._spare = None

    def _finish(self, result: Result) -> Draft:
        self._build = None
        if self._watch is None:
            self._watch = Watch(self.content, self._clock, rest=REST)
            self._watch.start_from(result.signature)
        found = problems(result.report)
        if result.ok:
            self._forget_all_but(self._good, result.target)
            self._good = result.target
        self._now = Draft(result.target if result.ok else "", "" if result.ok else result.reason, found, checked=False)
        with contextlib.suppress(OSError):
            self._spare = Spare()
        self._start_check()
        return self._now

    def _forget_all_but(self, *stay: str) -> None:
        for name in os.listdir(self.folder):
            path = os.path.join(self.folder, name)
            if name.isdigit() and path not in stay:
                shutil.rmtree(path, ignore_errors=True)

    def _start_check(self) -> None:
        """`kiosk check` looks at what a build leaves out: how a page reads."""
        with contextlib.suppress(OSError), open(self._found, "wb") as file:
            self._check = subprocess.Popen(
                child.command("check", self.content, "--format", "json"),
                env=child.environment(),
                stdin=subprocess.DEVNULL,
                stdout=file,
                stderr=subprocess.DEVNULL,
            )

    def _checked(self) -> Draft | None:
        if self._check is None or self._check.poll() is None:
            return None
        self._check = None
        report: object = None
        with contextlib.suppress(OSError, ValueError), open(self._found, encoding="utf-8") as file:
            report = json.load(file)
        found = together(self._now.problems, problems(report if isinstance(report, dict) else {}))
        self._now = Draft(self._now.path, self._now.reason, found, checked=True)
        return self._now

    def _end_check(self) -> None:
        if self._check is not None:
            self._check.kill()
            self._check.wait()
            self._check = None

    @property
    def _found(self) -> str:
        return os.path.join(self.folder, "check.json")
