"""`kiosk usage`: sums for staff, small ones hidden."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.station.usage import CLEAR, RIGHT, UNCLEAR, Usage


@pytest.fixture
def state(tmp_path: Path) -> str:
    for month, times in (("2026-10", 4), ("2026-11", 9)):
        counts = Usage(str(tmp_path), month.strip)
        for _ in range(times):
            counts.count(CLEAR, "conditions/slipped-disc")
            counts.count(RIGHT, "conditions/slipped-disc#1")
        counts.count(UNCLEAR, "conditions/slipped-disc")
        counts.save()
    return str(tmp_path)


def test_sums_are_shown_and_small_ones_hidden(state: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["usage", "--state", state]) == 0
    said = " ".join(capsys.readouterr().out.split())

    assert "from 2026-10 to 2026-11" in said
    assert "conditions/slipped-disc 13 fewer than 5" in said
    assert "conditions/slipped-disc#1 13 fewer than 5" in said


def test_one_month(state: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["usage", "--state", state, "--month", "2026-10"]) == 0
    assert "fewer than 5  fewer than 5" in capsys.readouterr().out

    assert main(["usage", "--state", state, "--month", "2025-01"]) == 3
    assert "Kept are 2026-10, 2026-11." in capsys.readouterr().err


def test_for_programs(state: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["usage", "--state", state, "--format", "json"]) == 0
    found = json.loads(capsys.readouterr().out)

    assert found["months"] == ["2026-10", "2026-11"]
    assert found["counts"][CLEAR] == {"conditions/slipped-disc": 13}
    assert found["counts"][UNCLEAR] == {"conditions/slipped-disc": None}


def test_nothing_yet(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["usage", "--state", str(tmp_path)]) == 0
    assert "Nothing has been counted yet" in capsys.readouterr().out
