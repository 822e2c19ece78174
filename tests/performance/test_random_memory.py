"""What people who touch whatever there is leave in memory: nothing that adds up."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.authoring.compiler import build
from tests.e2e.content import write_small_library
from tests.performance.figures import Figure, judge
from tests.performance.rig import ROOT

pytestmark = pytest.mark.performance

WARM_UP = 100
VISITS = int(os.environ.get("KIOSK_RANDOM_VISITS", "300"))
SEED = int(os.environ.get("KIOSK_SEED", "20261128"))


def test_random_visits_leave_no_memory(tmp_path: Path, figures: list[Figure]) -> None:
    if not sys.platform.startswith("linux"):
        pytest.skip("memory is read as Linux shows it")
    write_small_library(tmp_path / "content")
    release = build(tmp_path / "content", tmp_path / "release").path
    command = [sys.executable, "-m", "tests.e2e.random_visits", str(release), str(SEED), str(WARM_UP), str(VISITS)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}
    done = subprocess.run(command, cwd=ROOT, env=environment, stdin=subprocess.DEVNULL, capture_output=True, check=False, text=True)
    assert done.returncode == 0, done.stderr[-2000:]
    levels = json.loads(done.stdout)
    print("MB as the visits went on: " + ", ".join(f"{each:.1f}" for each in levels))
    level = Figure(f"growth over {VISITS} random visits", "MB", max(levels[1:]) - levels[0], None, 5, 0)
    figures.append(level)

    judge(level)
