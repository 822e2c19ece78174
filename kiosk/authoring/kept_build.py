"""The build as the keeper starts it: within limits, saying on its standard output which file comes next, leaving a report behind."""

from __future__ import annotations

import contextlib
import json
import os
import sys
from collections import Counter
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from kiosk import disk
from kiosk.errors import KioskError, NoUsableTopicError

OK, NOT_ONE_TOPIC, CANNOT_RUN = 0, 1, 3
WAIT = "-"
"""Instead of a job; see `keeper.spare`."""

MOST_PROBLEMS = 2_000
"""More than this are counted, not kept: nobody reads them, and the file is read by a small process."""

_MB = 1 << 20


def run(job: str) -> int:
    """Do the job that the keeper has written down as JSON; returns the exit code. For `WAIT` it comes by the standard input, or never."""
    if job == WAIT:
        from kiosk.authoring import compiler  # noqa: F401, PLC0415  what takes longest to make ready

        job = sys.stdin.readline()
        if not job:
            return OK
    wanted = json.loads(job)
    limit(int(wanted["memory_mb"]), int(wanted["output_mb"]), patient=bool(wanted.get("patient", True)))
    report: dict[str, Any] = {}
    try:
        report, code = _build(wanted)
    except NoUsableTopicError:
        report["reason"], code = "not one topic in it can be shown", NOT_ONE_TOPIC
    except KioskError as error:
        report["reason"], code = str(error).rstrip("."), CANNOT_RUN
    except MemoryError:
        report["reason"], code = "it would take more memory than it may have", CANNOT_RUN
    with contextlib.suppress(OSError):
        disk.replace(wanted["report"], json.dumps(report, ensure_ascii=False).encode("utf-8", "backslashreplace"))
    return code


def limit(memory_mb: int, output_mb: int, *, patient: bool = True) -> None:
    """Take no more than this: address space, and size of any one file. When `patient`, let others go first. Windows has no such limits."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415  there is none on Windows

    if patient:
        os.nice(10)
    for what, most in (
        (resource.RLIMIT_AS, memory_mb * _MB),
        (resource.RLIMIT_FSIZE, output_mb * _MB),
        (resource.RLIMIT_CORE, 0),
    ):
        with contextlib.suppress(OSError, ValueError):  # already less than that
            resource.setrlimit(what, (most, most))


def _build(wanted: Mapping[str, Any]) -> tuple[dict[str, Any], int]:
    from kiosk.authoring.compiler import build  # noqa: PLC0415  after the limits are set
    from kiosk.authoring.folder import ContentFolder  # noqa: PLC0415

    folder = ContentFolder(Path(wanted["content"]), wanted["leave_out"], _say_next)
    previous = Path(wanted["previous"]) if wanted["previous"] else None
    built = build(folder, Path(wanted["target"]), signature=wanted["signature"], previous=previous, mend=bool(wanted["mend"]))
    counts = Counter(problem.severity.value for problem in built.problems)
    problems = [asdict(problem) for problem in built.problems[:MOST_PROBLEMS]]
    return {"topics": built.topics, "left_out": built.left_out, "counts": counts, "problems": problems}, OK


def _say_next(path: str) -> None:
    os.write(1, os.fsencode(path.replace("\n", " ")) + b"\n")
