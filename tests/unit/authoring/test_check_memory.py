"""`kiosk check` reads again only what has changed, and says exactly what one that reads everything says."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.authoring.check_memory import memory_of
from kiosk.authoring.compiler import check
from kiosk.authoring.context import Context
from kiosk.authoring.findings import FileFindings
from kiosk.authoring.survey import TopicFile
from kiosk.authoring.topic_page import read_topic
from kiosk.library.model import Topic
from kiosk.library.schema import PAGES, SEAL
from tests.unit.authoring.edits import ALL, EDITS, FILES, NAMES, put
from tests.unit.authoring.trees import topic, write


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return write(tmp_path / "content", FILES)


@pytest.fixture
def memory(tmp_path: Path, content: Path) -> Path:
    return memory_of(content, tmp_path / "cache")


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The pages that have been read."""
    paths: list[str] = []

    def note(file: TopicFile, context: Context, findings: FileFindings) -> Topic | None:
        paths.append(file.path)
        return read_topic(file, context, findings)

    monkeypatch.setattr("kiosk.authoring.checker.read_topic", note)
    return paths


@pytest.mark.parametrize("name", EDITS)
def test_it_finds_what_a_check_of_everything_finds(name: str, content: Path, memory: Path, read: list[str]) -> None:
    edit, most = EDITS[name]
    check(content, memory=memory)
    edit(content)
    read.clear()

    again = check(content, memory=memory)
    count = len(read)

    assert again == check(content)
    assert count <= most


def test_edits_add_up(content: Path, memory: Path) -> None:
    for edit, _ in EDITS.values():
        edit(content)
        assert check(content, memory=memory) == check(content)


def test_a_page_with_an_error_is_told_of_again(content: Path, memory: Path) -> None:
    put(NAMES[1], "no details")(content)
    first = check(content, memory=memory)

    assert check(content, memory=memory) == first
    assert any(problem.severity == "error" for problem in first.problems)


@pytest.mark.parametrize("file", [PAGES, SEAL])
@pytest.mark.parametrize("harm", ["gone", "flipped", "empty"])
def test_what_is_not_as_it_was_left_is_not_believed(file: str, harm: str, content: Path, memory: Path, read: list[str]) -> None:
    check(content, memory=memory)
    path = memory / file
    data = bytearray(path.read_bytes())
    data[max(data.find(b"Page en"), 5)] ^= 0x01
    path.unlink()
    if harm != "gone":
        path.write_bytes(b"" if harm == "empty" else bytes(data))
    read.clear()

    again = check(content, memory=memory)

    assert len(read) == ALL
    assert again == check(content)


def test_a_cache_that_can_not_be_written_is_no_matter(content: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")

    assert check(content, memory=memory_of(content, tmp_path / "file")) == check(content)


def test_only_the_last_folders_are_remembered(tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    for number in range(10):
        check(write(tmp_path / str(number), {"en/conditions/20-b.md": topic()}), memory=memory_of(tmp_path / str(number), cache))

    assert len(list((cache / "check").iterdir())) == 8
    assert memory_of(tmp_path / "9", cache).is_dir()
    assert not memory_of(tmp_path / "0", cache).is_dir()
