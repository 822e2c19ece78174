"""One build of the content folder, in a child process that is given so much time and memory and is ended when it takes more.

The child says which file it is about to read. When it dies or hangs, that file is left out of the next try: it costs itself, not the build.
"""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass

from kiosk.keeper import child
from kiosk.keeper.spare import Spare
from kiosk.station.notes import read_json

WHOLE = 900.0
"""Seconds for a whole build: 10,000 topics from nothing take about a tenth of it."""

ONE_FILE = 30.0
"""Seconds for one file; a long page takes 0.02, the largest picture that is allowed about three."""

MEMORY_MB = 1500
"""Address space; a picture of 40 megapixels takes 320 MB to scale."""

OUTPUT_MB = 1000
"""The largest file that it may write."""

TRIES = 6
"""A folder with more hostile files than that is given up."""


@dataclass(frozen=True, slots=True)
class Result:
    """What came out of it: `ok`: there is a release in `target`; `reason`: in words, why not; `report`: what the child wrote."""

    ok: bool
    target: str
    signature: str
    reason: str
    report: dict[str, object]


class Build:
    """`handle` is to be waited for; call `look` when it is readable, when a child ends, and at `due`."""

    def __init__(  # noqa: PLR0913
        self,
        content: str,
        target: str,
        previous: str,
        signature: str,
        report: str,
        clock: Callable[[], float],
        *,
        mend: bool = False,
        patient: bool = True,
        spare: Spare | None = None,
    ) -> None:
        """`patient`: whether it lets everything else on the machine go first, as beside a screen that somebody reads; `spare`: does it."""
        self.target, self.signature = target, signature
        names = {"content": content, "target": target, "previous": previous, "signature": signature, "report": report}
        self._job = {**names, "mend": mend, "patient": patient}
        self._report, self._clock = report, clock
        self._left_out: list[str] = []
        self._spare = spare
        self._process: subprocess.Popen[bytes] | None = None
        self._said, self._at = b"", ""
        self._until = clock() + WHOLE
        self._start()

    @property
    def handle(self) -> int:
        found = self._process.stdout if self._process else None
        return found.fileno() if found else -1

    @property
    def due(self) -> float:
        return min(self._until, self._file_until)

    def look(self) -> Result | None:
        """How it goes: None while it works, else what came of it."""
        if self._process is None:
            return self._result(ok=False, reason="it can't be started: the machine has no process or memory left for it")
        self._listen()
        code = self._process.poll()
        if code is None and self._clock() < self.due:
            return None
        if code is None:
            self._end()
            self._listen()
            code = self._process.wait()
            if self._clock() >= self._until:
                return self._result(ok=False, reason=f"it was not done after {WHOLE / 60:.0f} minutes")
        self._listen()
        if code < 0 and self._at and len(self._left_out) < TRIES - 1:
            self._left_out.append(self._at)
            self._start()
            return None
        if code < 0:
            where = f" while it read {self._at}" if self._at else ""
            return self._result(ok=False, reason=f"the program that makes the library was ended by the system{where}")
        found = read_json(self._report)
        return self._result(ok=code == 0 and os.path.isdir(self.target), reason=str(found.get("reason", "")))

    def stop(self) -> None:
        """End it now; what it has begun is cleared away by the next build."""
        if self._process is not None and self._process.poll() is None:
            self._end()
            self._process.wait()
        self._close()

    def _start(self) -> None:
        self._close()
        self._said, self._at = b"", ""
        self._file_until = self._clock() + ONE_FILE
        with contextlib.suppress(OSError):
            os.remove(self._report)
        job = {**self._job, "leave_out": self._left_out, "memory_mb": MEMORY_MB, "output_mb": OUTPUT_MB}
        self._process = self._spare.give(json.dumps(job)) if self._spare else None
        self._spare = None
        try:
            self._process = self._process or subprocess.Popen(
                child.command("build-for-keeper", json.dumps(job)),
                env=child.environment(),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                start_new_session=True,
            )
        except OSError:
            return
        if self._process.stdout is not None and sys.platform != "win32":
            os.set_blocking(self._process.stdout.fileno(), False)

    def _listen(self) -> None:
        """Which file it has begun last. On Windows, whose pipes can't be looked into without waiting, that is known at its end only."""
        stream = self._process.stdout if self._process else None
        if stream is None or (sys.platform == "win32" and self._process and self._process.poll() is None):
            return
        with contextlib.suppress(OSError, ValueError):
            while piece := os.read(stream.fileno(), 65536):
                *lines, self._said = (self._said + piece).split(b"\n")
                if lines:
                    self._at = lines[-1].decode("utf-8", "surrogateescape")
                    self._file_until = self._clock() + (ONE_FILE if self._at else WHOLE)

    def _end(self) -> None:
        if self._process is None:
            return
        with contextlib.suppress(OSError):
            if sys.platform == "win32":
                self._process.kill()
            else:
                os.killpg(self._process.pid, signal.SIGKILL)

    def _close(self) -> None:
        if self._process is not None and self._process.stdout is not None:
            self._process.stdout.close()

    def _result(self, *, ok: bool, reason: str) -> Result:
        self._close()
        return Result(ok, self.target, self.signature, reason, read_json(self._report))
