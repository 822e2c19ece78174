"""A release is there whole or not at all, whatever goes wrong while it is built."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.authoring import compiler, picture_maker
from kiosk.authoring.compiler import build
from kiosk.errors import ContentFolderError, KioskError, NoUsableTopicError, ReleaseWriteError
from tests.unit.authoring.releases import files
from tests.unit.authoring.trees import write


@pytest.mark.parametrize("kind", ["folder", "file", "link"])
def test_what_is_there_already_is_never_touched(kind: str, content: Path, tmp_path: Path) -> None:
    target = tmp_path / "release"
    if kind == "folder":
        target.mkdir()
    elif kind == "file":
        target.write_text("x")
    else:
        target.symlink_to(tmp_path / "nowhere")

    with pytest.raises(ReleaseWriteError, match="does not exist yet"):
        build(content, target)

    assert (target.is_dir(), target.is_file(), target.is_symlink()) == (kind == "folder", kind == "file", kind == "link")


def test_without_a_topic_there_is_no_release(content: Path, tmp_path: Path) -> None:
    for page in content.rglob("[0-9]*.md"):
        page.write_text("no details")

    with pytest.raises(NoUsableTopicError, match="kiosk check"):
        build(content, tmp_path / "release")

    assert not (tmp_path / "release").exists()


def test_without_content_there_is_no_release(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()

    for name in ("gone", "empty"):
        with pytest.raises(ContentFolderError):
            build(tmp_path / name, tmp_path / "release")

    assert [each.name for each in tmp_path.iterdir()] == ["empty"]


def full_disk(*_: object) -> None:
    raise OSError(28, "No space left on device")


@pytest.mark.parametrize("step", ["compiler.write_database", "picture_maker.disk.sync_folder", "picture_maker.write_variants"])
def test_when_the_disk_is_full_nothing_is_left_behind(step: str, content: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(f"kiosk.authoring.{step}", full_disk)

    with pytest.raises(ReleaseWriteError, match="no space left on device"):
        build(content, tmp_path / "release")

    assert [each.name for each in tmp_path.iterdir()] == ["content"]


def test_a_database_that_cannot_be_written_is_a_sentence(content: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.authoring.database.SCHEMA", "CREATE TABLE meta (key TEXT);")

    with pytest.raises(ReleaseWriteError, match="the library could not be written"):
        build(content, tmp_path / "release")

    assert [each.name for each in tmp_path.iterdir()] == ["content"]


def test_a_place_that_is_closed_is_a_sentence(content: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(**_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("kiosk.authoring.disk.tempfile.mkdtemp", refuse)

    with pytest.raises(ReleaseWriteError, match="this account may not write there"):
        build(content, tmp_path / "release")


def test_too_little_memory_is_a_sentence(content: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def exhaust(*_: object) -> None:
        raise MemoryError

    monkeypatch.setattr(picture_maker, "decode", exhaust)

    with pytest.raises(ReleaseWriteError, match="not enough memory"):
        build(content, tmp_path / "release")


def test_a_build_that_is_stopped_leaves_nothing_behind(content: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def stop(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(compiler, "write_database", stop)

    with pytest.raises(KeyboardInterrupt):
        build(content, tmp_path / "release")

    assert [each.name for each in tmp_path.iterdir()] == ["content"]


def test_a_place_that_cannot_be_written_is_a_sentence(content: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")

    with pytest.raises(ReleaseWriteError, match="Nothing can be written to"):
        build(content, tmp_path / "file/release")


def test_a_missing_part_of_qt_is_a_sentence(content: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtGui", None)

    with pytest.raises(KioskError, match="Install the kiosk again"):
        build(content, tmp_path / "release")


@pytest.mark.skipif(os.name == "nt", reason="rights are POSIX")
def test_a_release_may_be_read_by_all(content: Path, tmp_path: Path) -> None:
    build(content, tmp_path / "release")

    assert (tmp_path / "release").stat().st_mode & 0o777 == 0o755


def test_every_file_is_on_the_disk_before_the_release_has_its_name(content: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A power cut after the rename finds everything: each file and folder was synced before it, the folder around it after."""
    synced: list[str] = []
    really_sync = os.fsync

    def note(descriptor: int) -> None:
        synced.append(os.readlink(f"/proc/self/fd/{descriptor}"))
        really_sync(descriptor)

    if not Path("/proc/self/fd").exists():
        pytest.skip("what a descriptor stands for is told by Linux only")
    monkeypatch.setattr("kiosk.disk.os.fsync", note)

    build(content, tmp_path / "release")

    aside = next(path for path in synced if path.endswith(".unfinished"))
    names = [path.removeprefix(aside).lstrip("/") for path in synced]
    assert set(files(tmp_path / "release")) | {"media", ""} <= set(names)
    assert synced[-2:] == [aside, str(tmp_path)]


def test_nothing_of_qt_is_imported_without_a_picture_to_encode(tmp_path: Path) -> None:
    content = write(tmp_path / "content", {"media/disc.png": None})
    script = (
        "import sys; from pathlib import Path; from kiosk.authoring.compiler import build\n"
        f"build(Path({str(content)!r}), Path({str(tmp_path / 'release')!r}))\n"
        "print([name for name in sys.modules if name.startswith('PySide6')])"
    )

    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=Path(__file__).parents[3])

    assert done.stdout.strip() == "[]"
