"""A rebuild reads only what has changed, and its release says exactly what one made from nothing would say."""

from __future__ import annotations

from collections.abc import Callable
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
from tests.unit.authoring.releases import everything
from tests.unit.authoring.trees import AREA, SITE, png, topic, write

NAMES = [f"en/conditions/{number}0-page-{number}.md" for number in range(1, 9)]
LINKED = topic(
    '## One\n\n[that](20-page-2.md), a disc. ![A disc](disc.png){ labels="disc=Disc" }\n', "title: Linked\nsummary: A link.\nsources: [a]"
)
FILES = {name: topic(f"## One\n\nPage {name}, with a disc in it.\n", f"title: {name[17:23]}\nsummary: B.") for name in NAMES} | {
    NAMES[0]: LINKED,
    "en/glossary.md": "Disc\n: A cushion.\n",
    "media/disc.parts.json": '{"disc": [0.5, 0.5]}',
    "media/disc.description.toml": '[en]\nlong = "A soft cushion."\n',
    "sources.yaml": "- key: a\n  organisation: A\n  title: B\n  year: 2020\n",
}

ALL = len(NAMES) + 1
"""The topic of the folder that all tests begin with is there as well."""

Edit = Callable[[Path], object]


def put(name: str, text: str | bytes) -> Edit:
    def edit(content: Path) -> None:
        (content / name).parent.mkdir(exist_ok=True)
        (content / name).write_bytes(text.encode() if isinstance(text, str) else text)

    return edit


def gone(name: str) -> Edit:
    return lambda content: (content / name).unlink()


# what is edited, and how many pages may be read again at most
EDITS: dict[str, tuple[Edit, int]] = {
    "nothing": (lambda _: None, 0),
    "one page": (put(NAMES[3], topic("## One\n\nOther words and a disc.\n")), 1),
    "saved without a change": (lambda content: put(NAMES[3], (content / NAMES[3]).read_bytes())(content), 0),
    "a new page": (put("en/conditions/90-new.md", topic(details="title: New\nsummary: B")), 1),
    "a page gone": (gone(NAMES[5]), 0),
    "a page that another one links to gone": (gone(NAMES[1]), 1),
    "a page that another one links to broken": (put(NAMES[1], "no details"), 1),
    "a new area": (put("en/recovery/10-home.md", topic()), 1),
    "a number": (lambda content: (content / NAMES[4]).rename(content / "en/conditions/05-page-5.md"), 1),
    "a picture": (put("media/disc.png", png(6, 6)), 1),
    "a picture gone": (gone("media/disc.png"), 1),
    "where a picture's parts are": (put("media/disc.parts.json", '{"disc": [0.2, 0.5]}'), 1),
    "the list of a picture's parts gone": (gone("media/disc.parts.json"), 1),
    "what a picture shows": (put("media/disc.description.toml", '[en]\nlong = "A firm cushion."\n'), 1),
    "a description that can't be read": (put("media/disc.description.toml", "["), 1),
    "another picture": (put("media/other.png", png(6, 6)), 0),
    "the glossary": (put("en/glossary.md", "Words\n: Signs.\n"), ALL),
    "the settings": (put("kiosk.toml", SITE.replace("Riverside", "Lakeside")), ALL),
    "the area's page": (put("en/conditions/area.md", AREA.replace("Conditions", "Conditions we treat")), ALL),
    "a source": (put("sources.yaml", "- key: b\n  title: C\n"), ALL),
}


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
