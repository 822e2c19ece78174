"""Whether a content folder has changed."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.station.freshness import signature


@pytest.fixture
def content(tmp_path: Path) -> Path:
    folder = tmp_path / "content"
    for name in ("kiosk.toml", "en/home.md", "en/a/10-one.md", "media/deep/er/disc.png"):
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name, encoding="utf-8")
        os.utime(path, ns=(10**18, 10**18))
    return folder


def edited(path: Path) -> None:
    """Other words of the same length, a moment later."""
    path.write_bytes(path.read_bytes()[::-1])
    os.utime(path, ns=(10**18, 10**18 + 1))


def grown(path: Path) -> None:
    """A longer file with the time of the old one, as a copy may have."""
    path.write_bytes(path.read_bytes() + b"!")
    os.utime(path, ns=(10**18, 10**18))


CHANGES: dict[str, Callable[[Path], object]] = {
    "edited": lambda folder: edited(folder / "en/a/10-one.md"),
    "grown": lambda folder: grown(folder / "kiosk.toml"),
    "nested": lambda folder: edited(folder / "media/deep/er/disc.png"),
    "renamed": lambda folder: (folder / "en/a/10-one.md").rename(folder / "en/a/20-one.md"),
    "moved": lambda folder: (folder / "en/a/10-one.md").rename(folder / "en/10-one.md"),
    "added": lambda folder: (folder / "en/a/20-two.md").write_bytes(b""),
    "removed": lambda folder: (folder / "en/a/10-one.md").unlink(),
    "folder renamed": lambda folder: (folder / "en/a").rename(folder / "en/b"),
    "link added": lambda folder: (folder / "en/a/link.md").symlink_to("10-one.md"),
}


@pytest.mark.parametrize("change", CHANGES)
def test_a_change_is_seen(content: Path, change: str) -> None:
    before = signature(content)
    CHANGES[change](content)

    assert signature(content) != before


def test_nothing_changes_while_nobody_writes(content: Path) -> None:
    assert signature(content) == signature(str(content)) != ""


def test_a_folder_is_the_same_wherever_it_lies(content: Path, tmp_path: Path) -> None:
    before = signature(content)

    assert signature(content.rename(tmp_path / "moved")) == before


@pytest.mark.parametrize("name", [".git/index", ".DS_Store", "en/.10-one.md.swp", "en/.sync/part"])
def test_what_begins_with_a_dot_is_nobodys_content(content: Path, name: str) -> None:
    before = signature(content)
    (content / name).parent.mkdir(parents=True, exist_ok=True)
    (content / name).write_text("x", encoding="utf-8")

    assert signature(content) == before


def test_no_folder_an_empty_one_and_a_file_have_no_signature(tmp_path: Path) -> None:
    (tmp_path / "empty" / "en").mkdir(parents=True)
    (tmp_path / "file").write_bytes(b"x")

    assert [signature(tmp_path / name) for name in ("missing", "empty", "file")] == ["", "", ""]


def test_links_in_circles_end(content: Path) -> None:
    (content / "en" / "again").symlink_to(content, target_is_directory=True)
    (content / "en" / "itself").symlink_to("itself")

    assert signature(content).startswith("6-")


def test_a_link_to_the_whole_folder_is_followed(content: Path, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(content, target_is_directory=True)

    assert signature(tmp_path / "link") == signature(content)


def test_names_that_are_no_text_are_names(content: Path) -> None:
    before = signature(content)
    try:
        Path(os.fsdecode(os.fsencode(content) + b"/\xff.md")).write_bytes(b"x")
    except OSError:
        pytest.skip("this file system allows text only")

    assert signature(content) not in ("", before)


class Listing(list[os.DirEntry[str]]):
    """What `os.scandir` gives, all read at once."""

    def __enter__(self) -> None:
        pass

    def __exit__(self, *_: object) -> None:
        pass


def test_a_file_that_goes_while_it_is_looked_at_is_gone(content: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Editors write a file aside and rename it; the folder may be looked at between the two."""
    scandir = os.scandir

    def then_removed(folder: str) -> Listing:
        with scandir(folder) as entries:
            found = Listing(entries)
        (content / "kiosk.toml").unlink(missing_ok=True)
        return found

    monkeypatch.setattr(os, "scandir", then_removed)

    assert signature(content).startswith("3-")
