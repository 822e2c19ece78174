"""The power goes, at every step and at any moment: the next start shows the old release or the new one, whole."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from kiosk import disk
from kiosk.errors import ReleaseWriteError
from tests.support import power

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="kills processes as POSIX does")

ROOT = Path(__file__).parents[2]
ROUNDS = int(os.environ.get("KIOSK_POWER_CUTS", "30"))
SEED = int(os.environ.get("KIOSK_SEED", "20261128"))


def rounds(*arguments: str) -> list[dict[str, Any]]:
    """Let the program do its rounds; each line that it prints."""
    command = [sys.executable, "-m", "tests.support.power", *arguments]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=3600)
    assert done.returncode == 0, done.stdout[-500:] + done.stderr[-2000:]
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_at_every_step(tmp_path: Path) -> None:
    """A seam before each write, sync, rename and removal: the process is killed there, one step later each time."""
    found = rounds("steps", str(tmp_path))

    assert [each["killed"] for each in found] == [True] * (len(found) - 1) + [False]
    assert len(found) > 15
    assert {each["now"] - each["was"] for each in found} == {0, 1}
    assert found[-1]["now"] == found[-1]["was"] + 1
    assert not list((tmp_path / "state/releases").glob("*.new"))


def test_at_any_moment(tmp_path: Path) -> None:
    """Real kills at random times; `make power-cut` does 200 of them."""
    found = rounds("moments", str(tmp_path), str(ROUNDS), str(SEED))

    assert len(found) == ROUNDS
    assert sum(each["killed"] for each in found) > ROUNDS // 6  # half of them when nothing else runs
    assert {each["now"] - each["was"] for each in found} <= {0, 1}


@pytest.mark.parametrize("number", [28, 5, 30], ids=["full disk", "broken disk", "read-only disk"])
def test_each_step_may_fail(number: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The disk refuses the first step, then the second, and so on: a sentence each time, and a later try gets through."""
    content, state = tmp_path / "content", tmp_path / "state"
    power.edition(content, 1)
    power.publish(content, state)
    step, failed = 0, True
    while failed:
        step += 1
        was = power.shown(state)
        power.edition(content, was + 1)
        count = 0

        def before(_step: str, _path: str, step: int = step) -> None:
            nonlocal count
            count += 1
            if count == step:
                raise OSError(number, os.strerror(number))

        monkeypatch.setattr(disk, "before", before)
        said = ""
        try:
            power.publish(content, state)
        except (OSError, ReleaseWriteError) as error:
            said = str(error).lower()
        assert power.shown(state) in ((was, was + 1) if said else (was + 1,))
        assert not said or os.strerror(number).lower() in said
        failed = count >= step
        monkeypatch.setattr(disk, "before", lambda *_: None)
        power.publish(content, state)
        assert power.shown(state) == was + 1
    assert step > 15
