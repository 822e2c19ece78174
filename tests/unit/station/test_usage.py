"""Sums of nobody: what is kept, what is shown, and that nothing about the file can matter to a visit (U-09)."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from kiosk import disk
from kiosk.station.usage import CLEAR, FEW, FILE, MOST_KEYS, MOST_MONTHS, RIGHT, UNCLEAR, Usage, load, shown, totals


def usage(state: Path, month: str = "2026-11") -> Usage:
    return Usage(str(state), lambda: month)


def kept(state: Path) -> dict[str, dict[str, dict[str, int]]]:
    return load(str(state / FILE))


def test_counts_are_added_to_what_is_there(tmp_path: Path) -> None:
    for _ in range(2):
        counts = usage(tmp_path / "state")
        counts.count(CLEAR, "a/one")
        counts.count(CLEAR, "a/one")
        counts.count(RIGHT, "a/one#1")
        assert counts.save()

    assert kept(tmp_path / "state") == {"2026-11": {CLEAR: {"a/one": 4}, RIGHT: {"a/one#1": 2}}}


def test_only_sums_by_month_kind_and_key_are_kept(tmp_path: Path) -> None:
    """No moment finer than a month, nothing of a visit: the file is these names and numbers."""
    counts = usage(tmp_path)
    counts.count(UNCLEAR, "a/one")
    counts.save()

    written = json.loads((tmp_path / FILE).read_text("utf-8"))
    assert written == {"format": 1, "months": {"2026-11": {UNCLEAR: {"a/one": 1}}}}
    assert os.listdir(tmp_path) == [FILE]


def test_nothing_is_written_without_anything_new(tmp_path: Path) -> None:
    counts = usage(tmp_path / "state")
    counts.count("names", "somebody")
    counts.count(CLEAR, "")
    counts.count(CLEAR, "x" * 201)

    assert counts.save()
    assert not (tmp_path / "state").exists()


def test_the_file_has_an_end(tmp_path: Path) -> None:
    for at in range(MOST_MONTHS + 3):
        counts = usage(tmp_path, f"{2026 + at // 12}-{at % 12 + 1:02}")
        counts.count(CLEAR, "a/one")
        counts.save()
    assert len(kept(tmp_path)) == MOST_MONTHS
    assert min(kept(tmp_path)) == "2026-04"

    for part in range(2):
        counts = usage(tmp_path, "2030-01")
        for at in range(MOST_KEYS):
            counts.count(CLEAR, f"a/{part}-{at}")
        counts.save()
    assert len(kept(tmp_path)["2030-01"][CLEAR]) == MOST_KEYS


@pytest.mark.parametrize(
    "damage",
    [
        b"",
        b"{",
        b"\xff\x00",
        b"[]",
        b'{"months": []}',
        b'{"months": {"2026-11": []}}',
        b'{"months": {"2026-13": {"clear": {"a": 9}}, "soon": {"clear": {"a": 9}}}}',
        b'{"months": {"2026-11": {"clear": {"a": -1, "b": "9", "c": true, "d": 1.5}, "names": {"x": 9}}}}',
    ],
)
def test_a_damaged_file_is_begun_anew(tmp_path: Path, damage: bytes) -> None:
    (tmp_path / FILE).write_bytes(damage)
    assert kept(tmp_path) == {}
    counts = usage(tmp_path)
    counts.count(CLEAR, "a/one")

    assert counts.save()
    assert kept(tmp_path) == {"2026-11": {CLEAR: {"a/one": 1}}}


def test_a_disk_that_refuses_costs_nothing_but_the_wait(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What could not be kept is tried again at the next reset."""
    counts = usage(tmp_path)
    counts.count(CLEAR, "a/one")

    def refuse(step: str, _path: str) -> None:
        raise OSError(30, step)

    with monkeypatch.context() as patch:
        patch.setattr(disk, "before", refuse)
        assert not counts.save()
    assert counts.save()
    assert kept(tmp_path) == {"2026-11": {CLEAR: {"a/one": 1}}}


def test_a_power_cut_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    counts = usage(tmp_path)
    counts.count(CLEAR, "a/one")
    counts.save()

    def cut(step: str, _path: str) -> None:
        if step == "rename":
            raise KeyboardInterrupt

    monkeypatch.setattr(disk, "before", cut)
    counts.count(CLEAR, "a/one")
    with pytest.raises(KeyboardInterrupt):
        counts.save()

    assert kept(tmp_path) == {"2026-11": {CLEAR: {"a/one": 1}}}


def test_small_sums_are_not_told() -> None:
    assert [shown(number) for number in (0, 1, FEW - 1, FEW, 12)] == [None, None, None, FEW, 12]


def test_totals_add_up_all_months() -> None:
    found = totals({"2026-10": {CLEAR: {"a": 3}}, "2026-11": {CLEAR: {"a": 4, "b": 1}}})

    assert found[CLEAR] == {"a": 7, "b": 1}
    assert found[UNCLEAR] == {}
