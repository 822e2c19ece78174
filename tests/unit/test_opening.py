"""Which release a screen opens, whatever has happened to the content folder, to the build and to the disk."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from kiosk import opening, paths
from kiosk.library.release import Release
from kiosk.station.freshness import signature
from kiosk.station.releases import Shelf
from tests.support.releases import Library, area, topic, write


def library(name: str, signed: str = "") -> Library:
    return Library(topics=(topic(f"a/{name}"),), areas=(area("a"),), signature=signed)


@dataclass(slots=True)
class Builder:
    """Stands for the child process; `does` says what becomes of a build."""

    does: str = "a release"
    commands: list[list[str]] = field(default_factory=list)

    def __call__(self, command: list[str], **_: object) -> subprocess.CompletedProcess[bytes]:
        self.commands.append(command)
        content, target = command[command.index("build") + 1], command[command.index("--out") + 1]
        if self.does == "no start":
            raise OSError(12, "Cannot allocate memory")
        if self.does in ("a release", "a late death"):
            write(target, library(f"built-{len(self.commands)}", signature(content)))
        if self.does == "a damaged release":
            os.makedirs(target)
            Path(target, "library.sqlite").write_bytes(b"garbage")
        return subprocess.CompletedProcess(command, {"failure": 2, "killed": -9, "a late death": -9}.get(self.does, 0))


@pytest.fixture(autouse=True)
def builder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Builder:
    builder = Builder()
    monkeypatch.setattr(subprocess, "run", builder)
    monkeypatch.setattr(paths, "shipped_release", lambda: None)
    (tmp_path / "temporary").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    return builder


@pytest.fixture
def content(tmp_path: Path) -> Path:
    (tmp_path / "content").mkdir()
    (tmp_path / "content" / "kiosk.toml").write_text("first", encoding="utf-8")
    return tmp_path / "content"


@pytest.fixture
def state(tmp_path: Path) -> Path:
    return tmp_path / "state"


@pytest.fixture
def shown(content: Path, state: Path) -> Callable[[], str]:
    """Starts the kiosk once more: the name of the topic that it shows, or "" for no release at all."""

    def start() -> str:
        front = opening.find(str(content), str(state))
        if front is None:
            return ""
        with closing(front), closing(Release(front.path)) as release:
            return release.topics("en", "a")[0].id.removeprefix("a/")

    return start


Shown = Callable[[], str]


def edit(content: Path, words: str = "second edition") -> None:
    (content / "kiosk.toml").write_text(words, encoding="utf-8")


def damage(state: Path) -> None:
    Path(Shelf(str(state)).current(), "library.sqlite").write_bytes(b"garbage")


def test_the_first_start_builds_and_the_next_one_need_not(shown: Shown, builder: Builder, state: Path) -> None:
    assert [shown(), shown(), shown()] == ["built-1"] * 3
    assert len(builder.commands) == 1
    assert Shelf(str(state)).current().endswith("000001")


def test_an_edit_is_seen_at_the_next_start_and_becomes_current(shown: Shown, builder: Builder, content: Path, state: Path) -> None:
    shown()
    first = Shelf(str(state)).current()
    edit(content)

    assert [shown(), shown()] == ["built-2", "built-2"]
    assert builder.commands[1][-2:] == ["--previous", first]
    assert Shelf(str(state)).current().endswith("000002")


@pytest.mark.parametrize("does", ["failure", "killed", "nothing", "no start", "a damaged release"])
def test_a_build_that_fails_leaves_the_last_good_release(
    shown: Shown, builder: Builder, content: Path, does: str, capsys: pytest.CaptureFixture[str]
) -> None:
    shown()
    edit(content)
    builder.does = does
    capsys.readouterr()

    assert shown() == "built-1"
    said = capsys.readouterr().err
    assert said.startswith("kiosk: ")
    assert "Traceback" not in said
    if does in ("failure", "killed", "nothing"):
        assert f"kiosk check {content} says what to mend" in said


def test_a_build_that_dies_after_its_last_word_does_not_become_current(shown: Shown, builder: Builder, content: Path, state: Path) -> None:
    shown()
    edit(content)
    builder.does = "a late death"

    assert shown() == "built-1"
    assert Shelf(str(state)).current().endswith("000001")


def test_a_mended_folder_is_built_after_a_failure(shown: Shown, builder: Builder, content: Path) -> None:
    shown()
    edit(content)
    builder.does = "failure"
    shown()
    builder.does = "a release"

    assert shown() == "built-3"


@pytest.mark.parametrize("gone", ["missing", "empty"])
def test_without_a_content_folder_the_last_good_release_is_shown(
    shown: Shown, builder: Builder, content: Path, gone: str, capsys: pytest.CaptureFixture[str]
) -> None:
    shown()
    shutil.rmtree(content)
    if gone == "empty":
        content.mkdir()

    assert shown() == "built-1"
    assert len(builder.commands) == 1
    assert "There is no content folder" in capsys.readouterr().err


@pytest.mark.parametrize("does", ["failure", "killed", "nothing", "no start", "a damaged release"])
def test_with_nothing_at_all_there_is_no_release_and_staff_are_told(
    shown: Shown, builder: Builder, does: str, capsys: pytest.CaptureFixture[str]
) -> None:
    builder.does = does

    assert shown() == ""
    assert "kiosk: " in capsys.readouterr().err


def test_without_content_and_releases_there_is_no_release(shown: Shown, content: Path, builder: Builder) -> None:
    shutil.rmtree(content)

    assert (shown(), builder.commands) == ("", [])


def test_a_damaged_release_is_built_again(shown: Shown, builder: Builder, state: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shown()
    damage(state)

    assert shown() == "built-2"
    assert "damaged; build it again" in capsys.readouterr().err
    assert len(builder.commands) == 2


def test_when_neither_the_current_release_nor_a_build_is_good_an_older_one_is_shown(
    shown: Shown, builder: Builder, content: Path, state: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    shown()
    edit(content)
    shown()
    damage(state)
    builder.does = "failure"

    assert shown() == "built-1"
    assert "The kiosk shows an earlier library" in capsys.readouterr().err


def test_a_release_of_another_version_is_built_again(shown: Shown, builder: Builder, content: Path, state: Path) -> None:
    shelf = Shelf(str(state))
    path = shelf.next_path()
    write(path, Library(topics=(topic("a/old"),), areas=(area("a"),), signature=signature(content), format=99))
    shelf.make_current(path)

    assert shown() == "built-1"
    assert len(builder.commands) == 1


def test_a_state_directory_that_cannot_be_written_still_shows_a_release(
    shown: Shown, builder: Builder, state: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    state.write_text("a file in the way", encoding="utf-8")

    assert [shown(), shown()] == ["built-1", "built-2"]
    assert "builds its library again at every start" in capsys.readouterr().err
    assert state.read_text(encoding="utf-8") == "a file in the way"
    assert len(builder.commands) == 2


def test_a_release_that_came_ready_built_is_shown_without_a_build(
    builder: Builder, tmp_path: Path, state: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shipped = write(tmp_path / "shipped", library("shipped"))
    monkeypatch.setattr(paths, "shipped_release", lambda: shipped)

    release = opening.find(state=str(state))

    assert release is not None
    with closing(release):
        assert release.path == shipped
    assert builder.commands == []
    assert not state.exists()


def test_a_content_folder_that_was_asked_for_wins_over_what_came_ready_built(
    shown: Shown, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, builder: Builder
) -> None:
    shipped = write(tmp_path / "shipped", library("shipped"))
    monkeypatch.setattr(paths, "shipped_release", lambda: shipped)

    assert shown() == "built-1"
    shutil.rmtree(tmp_path / "state")
    builder.does = "failure"
    assert shown() == "shipped"


def test_the_child_is_this_kiosk_without_a_terminal(shown: Shown, builder: Builder, content: Path) -> None:
    shown()

    assert builder.commands[0][:5] == [sys.executable, "-m", "kiosk", "build", str(content)]


def test_the_bundle_calls_itself(shown: Shown, builder: Builder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    shown()

    assert builder.commands[0][:2] == [sys.executable, "build"]


def test_a_release_that_can_not_be_kept_is_shown_all_the_same(
    shown: Shown, builder: Builder, state: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Something else is called `current`: the new library is shown, and staff hear of it."""
    (state / "releases" / "current").mkdir(parents=True)

    assert shown() == "built-1"
    assert len(builder.commands) == 1
    assert "can't be kept as the current one" in capsys.readouterr().err
