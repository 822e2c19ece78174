"""The releases that a station keeps, and which one is current."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kiosk import disk
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
    seen: list[tuple[str, str]] = []
    monkeypatch.setattr(disk, "before", lambda *_: seen.append((shelf.current(), shelf.previous())))

    shelf.make_current(second)

    assert set(seen) == {(first, ""), (first, first), (second, first)}
    assert seen == sorted(seen)
    assert sorted(os.listdir(shelf.path)) == ["000001", "000002", "current", "previous"]


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
    for _ in range(KEEP + 3):
        shelf.make_current(built(shelf))

    assert names(shelf) == [f"{number:06d}" for number in range(4, KEEP + 4)]
    assert shelf.current().endswith(f"{KEEP + 3:06d}")
    assert shelf.previous().endswith(f"{KEEP + 2:06d}")


def test_current_previous_and_pinned_stay_even_when_they_are_the_oldest(shelf: Shelf) -> None:
    paths = [built(shelf) for _ in range(KEEP + 4)]
    Path(shelf.path, "current").write_text("000001", encoding="utf-8")
    Path(shelf.path, "pinned").write_text("000002", encoding="utf-8")
    shelf.make_current(paths[1])
    gone = shelf.prune()

    assert shelf.current() == shelf.pinned() == paths[1]
    assert shelf.previous() == paths[0]
    assert set(gone).isdisjoint(paths[index] for index in (0, 1, -1, -2))
    assert len(names(shelf)) == KEEP
    assert [path for path in os.listdir(shelf.path) if path.startswith(".")] == []


def test_a_pin_holds_until_told_otherwise(shelf: Shelf) -> None:
    first, second = built(shelf), built(shelf)
    shelf.make_current(second)
    shelf.pin(first)
    third = built(shelf)

    assert (shelf.current(), shelf.pinned()) == (first, first)
    shelf.follow()
    assert (shelf.current(), shelf.pinned(), shelf.previous()) == (third, "", first)


def test_a_damaged_release_is_put_aside_and_its_number_is_not_given_again(shelf: Shelf) -> None:
    first, second = built(shelf), built(shelf)
    shelf.make_current(second)
    shelf.make_current(first)
    shelf.quarantine(second)

    assert names(shelf) == ["000001"]
    assert shelf.next_path().endswith("000003")
    assert [os.path.basename(path) for path in shelf.quarantined()] == [".000002.damaged"]
    shelf.quarantine(built(shelf))
    assert [os.path.basename(path) for path in shelf.quarantined()] == [".000003.damaged"]


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
