"""What is kept for staff, also on a disk that refuses."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk import disk
from kiosk.station.notes import NOTICES, Notices, read_json, write_json


def test_a_sentence_holds_until_it_is_over_and_is_news_once(tmp_path: Path) -> None:
    notices = Notices(str(tmp_path))

    assert notices.tell("disk", "It is full.")
    assert not notices.tell("disk", "It is full.")
    assert Notices(str(tmp_path)).all() == {"disk": "It is full."}
    assert notices.tell("disk", "")
    assert not notices.tell("disk", "")
    assert Notices(str(tmp_path)).all() == {}


def test_a_disk_that_refuses_loses_them_and_nothing_else(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(30, "Read-only file system")

    monkeypatch.setattr(disk, "before", refuse)
    notices = Notices(str(tmp_path))

    assert notices.tell("disk", "It is full.")
    assert notices.all() == {"disk": "It is full."}
    assert not (tmp_path / NOTICES).exists()


@pytest.mark.parametrize(
    "text", ["", "[]", "{", '"a"', "[" * 100_000, '{"a": 1}'], ids=["empty", "list", "broken", "text", "deep", "number"]
)
def test_a_damaged_file_is_an_empty_one(text: str, tmp_path: Path) -> None:
    (tmp_path / NOTICES).write_text(text, encoding="utf-8")

    assert Notices(str(tmp_path)).all() == {}


def test_letters_that_no_file_can_hold_are_written_somehow(tmp_path: Path) -> None:
    write_json(str(tmp_path / "a" / "b.json"), {"path": "\udcff"})

    assert "path" in read_json(str(tmp_path / "a" / "b.json"))
