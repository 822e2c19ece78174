"""A rebuild reads only what has changed, and its release says exactly what one made from nothing would say."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.authoring.compiler import Built, build
from kiosk.authoring.context import Context
from kiosk.authoring.findings import FileFindings
from kiosk.authoring.survey import TopicFile
from kiosk.authoring.topic_page import read_topic
from kiosk.library.model import Topic
from kiosk.library.schema import DATABASE, PAGES, SEAL
from kiosk.station.soundness import database_is_sound
from tests.unit.authoring.edits import EDITS, FILES, NAMES, put
from tests.unit.authoring.releases import everything
from tests.unit.authoring.trees import topic, write


@pytest.fixture
def content(tmp_path: Path) -> Path:
    return write(tmp_path / "content", FILES)


def now() -> datetime:
    return datetime(2026, 11, 20, tzinfo=UTC)


def made(content: Path, target: Path, previous: Path | None = None) -> Built:
    return build(content, target, previous=previous, now=now)


@pytest.mark.parametrize("name", EDITS)
def test_a_rebuild_says_what_a_fresh_build_says_and_reads_no_more_than_it_must(
    name: str, content: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    edit, most = EDITS[name]
    made(content, tmp_path / "one")
    edit(content)
    read: list[str] = []

    def note(file: TopicFile, context: Context, findings: FileFindings) -> Topic | None:
        read.append(file.path)
        return read_topic(file, context, findings)

    monkeypatch.setattr("kiosk.authoring.checker.read_topic", note)

    again = made(content, tmp_path / "two", tmp_path / "one")
    count = len(read)
    if name == "a page that another one links to broken":  # it stays as it was, which a fresh build can't know
        assert count == most
        return
    fresh = made(content, tmp_path / "fresh")

    assert everything(tmp_path / "two") == everything(tmp_path / "fresh")
    assert again.problems == fresh.problems
    assert database_is_sound(str(tmp_path / "two"))
    assert count <= most


def test_edits_add_up_over_many_rebuilds(content: Path, tmp_path: Path) -> None:
    made(content, tmp_path / "0")
    for number, (edit, _) in enumerate(each for name, each in EDITS.items() if "broken" not in name):
        edit(content)
        made(content, tmp_path / str(number + 1), tmp_path / str(number))
        made(content, tmp_path / f"fresh-{number}")
        assert everything(tmp_path / str(number + 1)) == everything(tmp_path / f"fresh-{number}")


@pytest.mark.parametrize("file", [DATABASE, PAGES, SEAL])
@pytest.mark.parametrize("harm", ["gone", "flipped", "empty"])
def test_what_is_not_as_it_was_built_is_not_built_upon(file: str, harm: str, content: Path, tmp_path: Path) -> None:
    made(content, tmp_path / "one")
    path = tmp_path / "one" / file
    data = bytearray(path.read_bytes())
    if harm == "flipped":
        at = max(data.find(b"Page en"), 5)  # a word that would be shown
        data[at] ^= 0x01
    path.unlink()
    if harm != "gone":
        path.write_bytes(b"" if harm == "empty" else bytes(data))
    put(NAMES[3], topic("## One\n\nOther words and a disc.\n"))(content)

    made(content, tmp_path / "two", tmp_path / "one")
    made(content, tmp_path / "fresh")

    assert everything(tmp_path / "two") == everything(tmp_path / "fresh")
