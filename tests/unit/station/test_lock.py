"""One at a time."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.station.lock import Lock

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="locks of POSIX")


def test_a_lock_is_held_once_and_says_by_whom(tmp_path: Path) -> None:
    path = str(tmp_path / "state" / "lock")
    first, second = Lock(path), Lock(path)

    assert second.holder() == 0
    assert first.take()
    assert not second.take()
    assert second.holder() == os.getpid()
    first.let_go()
    assert (second.holder(), second.take()) == (0, True)
    second.let_go()


def test_a_process_that_dies_lets_go(tmp_path: Path) -> None:
    path = str(tmp_path / "lock")
    code = f"import os; from kiosk.station.lock import Lock; Lock({path!r}).take(); os.abort()"
    subprocess.run([sys.executable, "-c", code], check=False, cwd=Path(__file__).parents[3], stderr=subprocess.DEVNULL)

    assert Lock(path).holder() == 0


def test_where_nothing_can_be_locked_everybody_gets_it(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    one, other = (Lock(str(tmp_path / "file" / "lock")) for _ in range(2))

    assert one.take()
    assert other.take()
