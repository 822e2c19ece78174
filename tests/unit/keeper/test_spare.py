"""A build process that waits for its job."""

from __future__ import annotations

import json
from pathlib import Path

from kiosk.keeper.spare import Spare


def job(tmp_path: Path) -> str:
    names = {name: str(tmp_path / name) for name in ("content", "target", "report")}
    limits = {"leave_out": [], "memory_mb": 1500, "output_mb": 100}
    return json.dumps({**names, **limits, "previous": "", "signature": "x", "mend": False, "patient": False})


def test_it_does_the_job_that_it_is_given(tmp_path: Path) -> None:
    process = Spare().give(job(tmp_path))

    assert process is not None
    said, _ = process.communicate(timeout=60)
    assert process.returncode == 3
    assert said == b""
    assert "reason" in json.loads((tmp_path / "report").read_text(encoding="utf-8"))


def test_one_that_has_ended_gives_nothing(tmp_path: Path) -> None:
    spare = Spare()
    spare.stop()

    assert spare.give(job(tmp_path)) is None


def test_it_ends_when_nobody_wants_it() -> None:
    Spare().stop()
