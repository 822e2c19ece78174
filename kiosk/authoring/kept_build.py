"""The build as the keeper starts it: within limits, saying on its standard output which file comes next, leaving a report behind."""

from __future__ import annotations

import contextlib
import json
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from kiosk import disk
from kiosk.errors import KioskError, NoUsableTopicError

OK, NOT_ONE_TOPIC, CANNOT_RUN = 0, 1, 3
NOTHING_TO_SHOW = "not one topic in it can be shown"
WAIT = "-"
"""Instead of a job; see `keeper.spare`."""

_MB = 1 << 20


def run(job: str) -> int:
    """Do the job that the keeper has written down as JSON; returns the exit code. For `WAIT` it comes by the standard input, or never."""
    if job == WAIT:
        from kiosk.authoring import compiler  # noqa: F401, PLC0415  what takes longest to make ready
        from kiosk.authoring.markdown import Converter  # noqa: PLC0415

        Converter()
        job = sys.stdin.readline()
        if not job:
            return OK
    wanted = json.loads(job)
    limit(int(wanted["memory_mb"]), int(wanted["output_mb"]), patient=bool(wanted.get("patient", True)))
    report: dict[str, Any] = {}
    try:
        report, code = _build(wanted)
    except NoUsableTopicError:
        report["reason"], code = NOTHING_TO_SHOW, NOT_ONE_TOPIC
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
    from kiosk.authoring.report import build_report  # noqa: PLC0415

    folder = ContentFolder(Path(wanted["content"]), wanted["leave_out"], _say_next)
    previous = Path(wanted["previous"]) if wanted["previous"] else None
    built = build(folder, Path(wanted["target"]), signature=wanted["signature"], previous=previous, mend=bool(wanted["mend"]))
    return build_report(built.problems, built.topics, built.left_out), OK


def _say_next(path: str) -> None:
    os.write(1, os.fsencode(path.replace("\n", " ")) + b"\n")
