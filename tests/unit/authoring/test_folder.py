"""Only ordinary files inside the content folder are opened, and nothing ever waits."""

from __future__ import annotations

import os
import socket
from pathlib import Path

import pytest

from kiosk.authoring.findings import Findings
from kiosk.authoring.folder import ContentFolder, Kind, Refusal
from kiosk.authoring.rules.files import NOT_ORDINARY, TOO_BIG, UNREADABLE
from kiosk.errors import ContentFolderError


@pytest.fixture
def root(tmp_path: Path) -> Path:
    folder = tmp_path / "content"
    (folder / "en/conditions").mkdir(parents=True)
    (folder / "en/conditions/10-a.md").write_text("text")
    (tmp_path / "secret.md").write_text("secret")
    return folder


def test_it_lists_by_name_without_leftovers(root: Path) -> None:
    for name in ("b.md", ".git", "a.md~", "Thumbs.db"):
        (root / name).write_text("x")
    findings = Findings()

    entries = ContentFolder(root).entries("", findings)

    assert [(entry.name, entry.kind) for entry in entries] == [("b.md", Kind.FILE), ("en", Kind.FOLDER)]
    assert findings.problems() == ()


def test_it_reads_a_file_whole_or_not_at_all(root: Path) -> None:
    folder = ContentFolder(root)

    assert folder.read("en/conditions/10-a.md", 4) == b"text"
    assert folder.read("en/conditions/10-a.md", 3) == Refusal(TOO_BIG)


@pytest.mark.parametrize("path", ["gone.md", "gone/a.md", "en/conditions/10-a.md/x", "x\0y", "../secret.md", "en/../../secret.md", ""])
def test_what_is_not_there_is_refused(root: Path, path: str) -> None:
    refusal = ContentFolder(root).read(path, 100)

    assert isinstance(refusal, Refusal)
    assert refusal.rule is UNREADABLE


@pytest.mark.skipif(os.name == "nt", reason="links and pipes are made with POSIX calls")
class TestPosix:
    def test_links_are_listed_as_problems_and_never_followed(self, root: Path, tmp_path: Path) -> None:
        (root / "link.md").symlink_to(tmp_path / "secret.md")
        (root / "es").symlink_to(tmp_path)
        findings = Findings()
        folder = ContentFolder(root)

        assert [entry.name for entry in folder.entries("", findings)] == ["en"]
        assert [(problem.path, problem.rule) for problem in findings.problems()] == [("es", "symlink"), ("link.md", "symlink")]
        assert isinstance(folder.read("link.md", 100), Refusal)
        assert isinstance(folder.read("es/secret.md", 100), Refusal)

    def test_a_link_that_is_swapped_in_after_listing_is_not_followed(self, root: Path, tmp_path: Path) -> None:
        folder = ContentFolder(root)
        folder.entries("en/conditions", Findings())
        (root / "en/conditions/10-a.md").unlink()
        (root / "en/conditions/10-a.md").symlink_to(tmp_path / "secret.md")

        assert isinstance(folder.read("en/conditions/10-a.md", 100), Refusal)

    def test_a_folder_that_is_swapped_for_a_link_is_not_entered(self, root: Path, tmp_path: Path) -> None:
        folder = ContentFolder(root)
        (tmp_path / "elsewhere").mkdir()
        (tmp_path / "elsewhere/10-a.md").write_text("secret")
        (root / "en/conditions").rename(tmp_path / "away")
        (root / "en/conditions").symlink_to(tmp_path / "elsewhere")

        assert isinstance(folder.read("en/conditions/10-a.md", 100), Refusal)

    def test_pipes_sockets_and_devices_never_make_it_wait(self, root: Path) -> None:
        os.mkfifo(root / "pipe.md")
        with socket.socket(socket.AF_UNIX) as server:
            here = Path.cwd()
            os.chdir(root)  # the address of a socket is short
            server.bind("socket.md")
            os.chdir(here)
        findings = Findings()
        folder = ContentFolder(root)

        assert [entry.name for entry in folder.entries("", findings)] == ["en"]
        assert {problem.rule for problem in findings.problems()} == {"not-ordinary-file"}
        assert folder.read("pipe.md", 100) == Refusal(NOT_ORDINARY)

    def test_a_pipe_that_is_swapped_in_does_not_make_it_wait_either(self, root: Path) -> None:
        (root / "en/conditions/10-a.md").unlink()
        os.mkfifo(root / "en/conditions/10-a.md")

        assert ContentFolder(root).read("en/conditions/10-a.md", 100) == Refusal(NOT_ORDINARY)

    def test_names_that_do_not_work_everywhere_are_left_out(self, root: Path) -> None:
        for name in ("a\\b.md", "con.md", "a\u202eb.md", "new\nline.md"):
            (root / name).write_text("x")
        (root / os.fsdecode(b"bad\xff.md")).write_text("x")
        findings = Findings()

        assert [entry.name for entry in ContentFolder(root).entries("", findings)] == ["en"]
        assert {problem.rule for problem in findings.problems()} == {"bad-name"}
        for problem in findings.problems():
            (problem.path + problem.message).encode()
            assert (problem.path + problem.message).isprintable()

    def test_the_way_for_systems_without_folder_handles_refuses_the_same(
        self, root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr("kiosk.authoring.folder._FOLDER_FDS", False)
        (root / "link.md").symlink_to(tmp_path / "secret.md")
        (root / "es").symlink_to(tmp_path)
        os.mkfifo(root / "pipe.md")
        folder = ContentFolder(root)

        assert folder.read("en/conditions/10-a.md", 100) == b"text"
        for path in ("link.md", "es/secret.md", "pipe.md", "../secret.md"):
            assert isinstance(folder.read(path, 100), Refusal), path


def test_a_file_that_cannot_be_read_to_its_end_is_refused(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(descriptor: int) -> int:
        raise OSError(5, "Input/output error", descriptor)

    monkeypatch.setattr("kiosk.authoring.folder.os.dup", fail)

    assert ContentFolder(root).read("en/conditions/10-a.md", 100) == Refusal(UNREADABLE, "input/output error")


def test_a_folder_that_cannot_be_listed_is_a_problem(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = ContentFolder(root)

    def refuse(path: object) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr("kiosk.authoring.folder.os.scandir", refuse)
    findings = Findings()

    assert folder.entries("en", findings) == ()
    assert [(problem.path, problem.rule) for problem in findings.problems()] == [("en", "unreadable")]


@pytest.mark.parametrize(
    ("name", "words"), [("gone", "no content folder"), ("a.md", "is a file"), ("empty", "is empty"), ("hidden", "is empty")]
)
def test_without_a_content_folder_there_is_a_sentence(tmp_path: Path, name: str, words: str) -> None:
    (tmp_path / "a.md").write_text("x")
    (tmp_path / "empty").mkdir()
    (tmp_path / "hidden").mkdir()
    (tmp_path / "hidden/.DS_Store").write_text("x")

    with pytest.raises(ContentFolderError, match=words):
        ContentFolder(tmp_path / name)


def test_a_closed_content_folder_is_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(path: object) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr("kiosk.authoring.folder.os.listdir", refuse)

    with pytest.raises(ContentFolderError, match="the kiosk's account may not read it"):
        ContentFolder(tmp_path)
