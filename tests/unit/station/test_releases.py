"""The releases that a station keeps, and which one is current."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kiosk.station.releases import KEEP, Shelf


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(str(tmp_path / "state"))


def built(shelf: Shelf) -> str:
    """A release where the next one belongs."""
    path = shelf.next_path()
    os.makedirs(path)
    Path(path, "library.sqlite").write_bytes(b"-")
    return path


def names(shelf: Shelf) -> list[str]:
    return sorted(name for name in os.listdir(shelf.path) if name.isdigit())


def test_a_new_station_has_nothing_and_makes_nothing(shelf: Shelf, tmp_path: Path) -> None:
    assert (shelf.current(), list(shelf.newest_first())) == ("", [])
    assert not (tmp_path / "state").exists()


def test_a_release_becomes_current_and_is_still_current_after_a_restart(shelf: Shelf, tmp_path: Path) -> None:
    first = built(shelf)
    shelf.make_current(first)

    assert shelf.current() == first
    assert Shelf(str(tmp_path / "state")).current() == first


def test_a_release_that_was_only_built_is_not_current(shelf: Shelf) -> None:
    first = built(shelf)
    shelf.make_current(first)
    second = built(shelf)

    assert shelf.current() == first
    assert list(shelf.newest_first()) == [first, second]


def test_every_release_has_a_name_of_its_own(shelf: Shelf) -> None:
    paths = [built(shelf) for _ in range(12)]

    assert paths == sorted(set(paths))


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\n",
        b"000009\n",
        b"..",
        b".",
        b"../outside",
        b"../../state/releases/000001",
        b"000001/../000001",
        b"\xff\xfe garbage",
        b"000001\x00",
        b".hidden",
        b"current",
        b"x" * 5000,
    ],
    ids=["empty", "blank", "gone", "parent", "itself", "outside", "around", "through", "no text", "NUL", "hidden", "the pointer", "long"],
)
def test_a_pointer_that_names_no_release_of_this_shelf_is_none(shelf: Shelf, content: bytes, tmp_path: Path) -> None:
    first = built(shelf)
    (tmp_path / "state" / "outside").mkdir()
    (tmp_path / "state" / "releases" / ".hidden").mkdir()
    Path(shelf.path, "current").write_bytes(content)

    assert shelf.current() == ""
    assert list(shelf.newest_first()) == [first]


def test_a_pointer_to_an_absolute_path_is_none(shelf: Shelf, tmp_path: Path) -> None:
    built(shelf)
    Path(shelf.path, "current").write_text(str(tmp_path), encoding="utf-8")

    assert shelf.current() == ""


def test_a_directory_in_place_of_the_pointer_is_none(shelf: Shelf) -> None:
    built(shelf)
    Path(shelf.path, "current").mkdir()

    assert shelf.current() == ""


def test_the_switch_is_one_step(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whenever the power goes, the pointer names the old release or the new one, whole."""
    first = built(shelf)
    shelf.make_current(first)
    second = built(shelf)
    seen: list[str] = []
    replace, fsync = os.replace, os.fsync

    def watched_fsync(handle: int) -> None:
        seen.append(shelf.current())
        fsync(handle)

    def watched_replace(source: str, target: str) -> None:
        seen.append(shelf.current())
        assert Path(source).read_text(encoding="utf-8").strip() == "000002"
        replace(source, target)
        seen.append(shelf.current())

    monkeypatch.setattr(os, "fsync", watched_fsync)
    monkeypatch.setattr(os, "replace", watched_replace)
    shelf.make_current(second)

    assert seen[:3] == [first, first, second]
    assert sorted(os.listdir(shelf.path)) == ["000001", "000002", "current"]


def test_a_switch_that_fails_leaves_the_old_release_current(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    first = built(shelf)
    shelf.make_current(first)
    second = built(shelf)

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", full)
    with pytest.raises(OSError, match="No space"):
        shelf.make_current(second)

    assert shelf.current() == first


def test_old_releases_go_and_the_current_one_stays(shelf: Shelf) -> None:
    for _ in range(6):
        shelf.make_current(built(shelf))

    assert names(shelf) == ["000004", "000005", "000006"]
    assert len(names(shelf)) == KEEP
    assert shelf.current().endswith("000006")


def test_the_current_release_stays_even_when_it_is_the_oldest(shelf: Shelf) -> None:
    paths = [built(shelf) for _ in range(6)]
    shelf.make_current(paths[0])

    assert names(shelf) == ["000001", "000005", "000006"]
    assert list(shelf.newest_first()) == [paths[0], paths[5], paths[4]]


def test_what_is_not_a_release_is_left_alone(shelf: Shelf) -> None:
    for _ in range(4):
        shelf.make_current(built(shelf))
        Path(shelf.path, "notes.txt").write_text("staff", encoding="utf-8")
        Path(shelf.path, ".000009-x.unfinished").mkdir(exist_ok=True)

    assert Path(shelf.path, "notes.txt").exists()
    assert shelf.next_path().endswith("000005")


def test_a_state_directory_that_cannot_be_made_is_an_os_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    shelf = Shelf(str(tmp_path / "file"))

    assert (shelf.current(), list(shelf.newest_first())) == ("", [])
    with pytest.raises(OSError, match="file"):
        shelf.next_path()


def test_a_state_directory_that_nobody_may_write_is_an_os_error(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    """What `access` answers on a disk that is mounted read-only, also to root."""
    monkeypatch.setattr(os, "access", lambda *_: False)

    with pytest.raises(PermissionError, match="can't be written"):
        shelf.next_path()


def test_what_a_power_cut_left_goes_with_the_next_build(tmp_path: Path) -> None:
    shelf = Shelf(str(tmp_path))
    leftover = Path(shelf.path) / ".000001-x.unfinished"
    leftover.mkdir(parents=True)

    shelf.next_path()

    assert not leftover.exists()
