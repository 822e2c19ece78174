"""A release: what is in it, and that a rebuild is quick and the same."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from kiosk import __version__
from kiosk.authoring import picture_maker
from kiosk.authoring.compiler import build, check
from kiosk.authoring.picture_index import content_hash
from kiosk.library.model import Term
from kiosk.library.release import Release
from kiosk.library.schema import FORMAT
from tests.unit.authoring.releases import everything, files, now, rows
from tests.unit.authoring.trees import AREA, SITE, png


@pytest.fixture
def release(content: Path, tmp_path: Path) -> Iterator[Release]:
    build(content, tmp_path / "release", signature="seven", now=now)
    opened = Release(str(tmp_path / "release"))
    yield opened
    opened.close()


def test_the_screen_reads_what_was_written(release: Release, content: Path) -> None:
    draft = check(content).draft

    assert release.languages == draft.languages
    assert (release.default_language, release.idle_seconds, release.signature) == ("en", 120.0, "seven")
    for tag in ("en", "es"):
        assert release.site(tag) == draft.sites[tag]
    assert [area.title for area in release.areas("es")] == ["Condiciones"]
    for _, written in draft.topics:
        assert release.topic(written.language, written.id) == written
    assert [card.id for card in release.topics("en", "conditions")] == ["conditions/slipped-disc", "conditions/canal"]
    assert [(card.title, card.language) for card in release.topics("es", "conditions")] == [("Hernia", "es"), ("Slipped disc", "en")]
    assert release.term("en", "disc") == Term("disc", "Disc", "A cushion.", ("Discs",))
    assert release.sources(("nhs",)) == draft.sources


def test_meta_says_where_it_comes_from(release: Release) -> None:
    meta = {str(key): value for key, value in rows(Path(release.path), "SELECT key, value FROM meta")}

    assert meta == {
        "format": str(FORMAT),
        "built": "2026-11-20T12:00:00+00:00",
        "kiosk": __version__,
        "signature": "seven",
        "default_language": "en",
        "idle_seconds": "120",
        "review_grace_days": "30",
        "topic_pages": "",
        "languages": '["en","es"]',
        "recorded": "",
    }


@pytest.mark.parametrize(
    ("words", "topics"),
    [
        ("bulges", {"conditions/slipped-disc", "conditions/canal"}),
        ("sciatica", {"conditions/slipped-disc"}),
        ("ciatica", {"conditions/slipped-disc"}),
        ("heals", {"conditions/slipped-disc"}),
        ("above", {"conditions/slipped-disc"}),
        ("later", {"conditions/slipped-disc"}),
        ("hern*", {"conditions/slipped-disc"}),
        ("nothing", set()),
    ],
)
def test_the_search_table_knows_every_word(release: Release, words: str, topics: set[str]) -> None:
    found = rows(Path(release.path), f"SELECT topic FROM search WHERE search MATCH '{words}'")  # noqa: S608

    assert {row[0] for row in found} == topics


def test_the_database_is_packed_and_needs_no_journal(release: Release) -> None:
    path = Path(release.path)

    assert rows(path, "PRAGMA freelist_count") == [(0,)]
    assert rows(path, "PRAGMA integrity_check") == [("ok",)]
    assert rows(path, "PRAGMA user_version") == [(FORMAT,)]
    assert sorted(entry.name for entry in path.iterdir()) == ["library.sqlite", "media", "pages.sqlite", "seal.json"]


def test_pictures_come_in_the_sizes_that_screens_need(release: Release) -> None:
    media = {row[0]: json.loads(str(row[1])) for row in rows(Path(release.path), "SELECT name, variants FROM media")}

    assert [side for side, _ in media["wide.png"]] == [560, 1200, 1300]
    assert [side for side, _ in media["disc.png"]] == [4]
    for variants in media.values():
        for _, name in variants:
            data = (Path(release.path) / "media" / name).read_bytes()
            assert name == content_hash(data) + ".webp"
            assert (data[:4], data[8:12]) == (b"RIFF", b"WEBP")


def test_the_same_content_gives_the_same_bytes(content: Path, tmp_path: Path) -> None:
    for name in ("one", "two"):
        build(content, tmp_path / name, now=now)

    assert files(tmp_path / "one") == files(tmp_path / "two")


def test_a_rebuild_takes_its_pictures_from_before(content: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    build(content, tmp_path / "one", now=now)
    monkeypatch.setattr(picture_maker, "decode", lambda *_: pytest.fail("encoded again"))

    build(content, tmp_path / "two", previous=tmp_path / "one", now=now)

    assert everything(tmp_path / "one") == everything(tmp_path / "two")


def damage_bytes(release: Path) -> None:
    for picture in (release / "media").iterdir():
        picture.write_bytes(picture.read_bytes()[:-1] + b"\0")


def remove_pictures(release: Path) -> None:
    for picture in (release / "media").iterdir():
        picture.unlink()


def damage_database(release: Path) -> None:
    (release / "library.sqlite").write_bytes(b"SQLite format 3\0" + b"\0" * 500)


def remove_database(release: Path) -> None:
    (release / "library.sqlite").unlink()


def change(query: str, release: Path) -> None:
    with closing(sqlite3.connect(release / "library.sqlite")) as connection:
        connection.execute(query)
        connection.commit()


HARMS: dict[str, Callable[[Path], None]] = {
    "damaged pictures": damage_bytes,
    "no pictures": remove_pictures,
    "damaged database": damage_database,
    "no database": remove_database,
    "another version": lambda release: change("UPDATE meta SET value = '0.0.0' WHERE key = 'kiosk'", release),
    "another format": lambda release: change(f"PRAGMA user_version = {FORMAT + 1}", release),
    "a file elsewhere": lambda release: change("UPDATE media SET variants = '[[5, \"../../library.sqlite\"]]'", release),
    "no list of files": lambda release: change("UPDATE media SET variants = 'x'", release),
    "no table": lambda release: change("DROP TABLE media", release),
}


@pytest.mark.parametrize("harm", HARMS)
def test_a_doubtful_release_before_is_not_used(harm: str, content: Path, tmp_path: Path) -> None:
    build(content, tmp_path / "one", now=now)
    good = everything(tmp_path / "one")
    HARMS[harm](tmp_path / "one")

    build(content, tmp_path / "two", previous=tmp_path / "one", now=now)

    assert everything(tmp_path / "two") == good


def test_a_picture_that_cannot_be_decoded_leaves_its_words(content: Path, tmp_path: Path) -> None:
    """Whole by its chunks and checksums, but the pixels are missing: only decoding finds it."""
    broken = png(400, 300).replace(png(400, 300)[33:-12], b"")
    (content / "media/disc.png").write_bytes(broken)
    (content / "media/wide.png").write_bytes(broken)
    (content / "kiosk.toml").write_text('logo = "disc.png"\n' + SITE)
    (content / "en/conditions/area.md").write_text(AREA.replace("icon:", "picture: disc.png\nalt: A disc\nicon:"))

    built = build(content, tmp_path / "release", now=now)

    told = [(problem.path, problem.line) for problem in built.problems if problem.rule == "picture-broken"]
    assert told == [("media/disc.png", 0)]
    found = Release(str(tmp_path / "release"))
    read = found.topic("en", "conditions/slipped-disc")
    assert read is not None
    assert (read.picture, read.alt) == ("", "A disc")
    assert [block.media for block in read.screens[1].blocks if hasattr(block, "media")] == [""]
    assert found.site("en").logo == ""
    assert [area.picture for area in found.areas("en")] == [""]
    assert rows(tmp_path / "release", "SELECT count(*) FROM media") == [(0,)]
    found.close()


def test_a_picture_that_changes_while_it_is_built_is_left_out(content: Path, tmp_path: Path) -> None:
    def swap(_done: int, _total: int) -> None:
        (content / "media/disc.png").write_bytes(png(9, 9))

    built = build(content, tmp_path / "release", progress=swap, now=now)

    assert ("media/disc.png", "picture-broken") in {(problem.path, problem.rule) for problem in built.problems}


def test_what_was_built_is_counted(content: Path, tmp_path: Path) -> None:
    (content / "en/conditions/30-bad.md").write_text("no details")

    built = build(content, tmp_path / "deep/er/release")

    assert (built.path, built.topics, built.left_out, built.languages) == (tmp_path / "deep/er/release", 4, 1, 2)
    assert (tmp_path / "deep/er/release/library.sqlite").is_file()


def test_progress_counts_pages_and_then_pictures(content: Path, tmp_path: Path) -> None:
    steps: list[tuple[int, int]] = []

    build(content, tmp_path / "release", progress=lambda done, total: steps.append((done, total)))

    assert steps == [(1, 3), (2, 3), (3, 3), (1, 2), (2, 2)]
