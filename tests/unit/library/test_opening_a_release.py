"""What is a release, and what is refused with a sentence for staff."""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.library.front import ReleaseError
from kiosk.library.release import Release
from kiosk.library.schema import DATABASE, FORMAT, SCHEMA
from kiosk.library.site import Direction, Language
from tests.support.releases import Library, area, opened, topic, write

LIBRARY = Library(topics=(topic("a/one"), topic("a/two")), areas=(area("a"),))


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return Path(write(tmp_path / "release", LIBRARY), DATABASE)


def refused(database: Path) -> str:
    with pytest.raises(ReleaseError) as error:
        Release(str(database.parent))
    return str(error.value)


def test_a_whole_release_opens(database: Path) -> None:
    with closing(Release(str(database.parent))) as release:
        assert release.languages == (Language("en", "English", Direction.LTR),)
        assert [card.id for card in release.topics("en", "a")] == ["a/one", "a/two"]


def test_a_missing_directory_holds_no_library(tmp_path: Path) -> None:
    assert refused(tmp_path / "nowhere" / DATABASE) == f"There is no library in {tmp_path / 'nowhere'}."


def test_an_empty_directory_holds_no_library(tmp_path: Path) -> None:
    assert "no library" in refused(tmp_path / DATABASE)


def test_a_directory_in_the_place_of_the_database_is_no_library(database: Path) -> None:
    database.unlink()
    database.mkdir()

    assert "no library" in refused(database)


@pytest.mark.parametrize("content", [b"", b"garbage " * 200, b"SQLite format 3\x00" + b"\xff" * 4000], ids=["empty", "garbage", "header"])
def test_another_file_is_damaged(database: Path, content: bytes) -> None:
    database.write_bytes(content)

    assert "damaged; build it again" in refused(database)


@pytest.mark.parametrize("share", [0.05, 0.3, 0.6, 0.95, 0.9999])
def test_a_file_that_was_cut_off_is_damaged(database: Path, share: float) -> None:
    whole = database.read_bytes()
    database.write_bytes(whole[: int(len(whole) * share)])

    assert "damaged" in refused(database)


@pytest.mark.parametrize("table", ["meta", "language"])
def test_a_database_without_the_tables_that_are_read_first_is_damaged(database: Path, table: str) -> None:
    with closing(sqlite3.connect(database)) as connection:
        connection.execute(f"DROP TABLE {table}")

    assert "damaged" in refused(database)


@pytest.mark.parametrize("number", [-1, FORMAT + 1, 2**31 - 1])
def test_another_format_is_to_be_built_again(tmp_path: Path, number: int) -> None:
    path = write(tmp_path / "release", Library(topics=(topic("a/one"),), format=number))

    assert "another version of the kiosk" in refused(Path(path, DATABASE))


def test_a_database_that_was_never_finished_is_damaged(tmp_path: Path) -> None:
    """The format's number is the last thing that a build writes."""
    path = write(tmp_path / "release", Library(topics=(topic("a/one"),), format=0))

    assert "damaged" in refused(Path(path, DATABASE))


def test_a_format_that_keeps_other_tables_is_another_version_and_not_damaged(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / DATABASE)) as connection:
        connection.execute("CREATE TABLE about (key TEXT)")
        connection.execute(f"PRAGMA user_version = {FORMAT + 1}")

    assert "another version of the kiosk" in refused(tmp_path / DATABASE)


def test_a_release_without_a_language_has_nothing_to_show(tmp_path: Path) -> None:
    assert "no language" in refused(Path(write(tmp_path / "release", Library(languages=())), DATABASE))


def test_a_direction_that_does_not_exist_is_damage(database: Path) -> None:
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("UPDATE language SET direction = 'sideways'")
        connection.commit()

    assert "damaged" in refused(database)


def test_a_release_is_never_written(database: Path) -> None:
    before = {path: (path.stat().st_mtime_ns, path.stat().st_size) for path in database.parent.rglob("*")}
    with closing(Release(str(database.parent))) as release:
        release.topic("en", "a/one")
        with pytest.raises(sqlite3.OperationalError, match="readonly"):
            release._connection.execute("DELETE FROM topic")  # noqa: SLF001  there is no other way to try

    assert {path: (path.stat().st_mtime_ns, path.stat().st_size) for path in database.parent.rglob("*")} == before


def test_a_release_opens_from_a_disk_that_nobody_may_write(database: Path) -> None:
    database.chmod(0o444)
    database.parent.chmod(0o555)
    try:
        with closing(Release(str(database.parent))) as release:
            assert release.has_topic("en", "a/one")
    finally:
        database.parent.chmod(0o755)


@pytest.mark.parametrize("name", ["a#b", "a?mode=rw", "a%20b", "a b", "a&b;c", "Café العمود", "a'b\"c", "%41%"])
def test_a_release_opens_whatever_its_directory_is_called(tmp_path: Path, name: str) -> None:
    with opened(tmp_path / name, LIBRARY) as release:
        assert release.has_topic("en", "a/one")
    assert [entry.name for entry in tmp_path.iterdir()] == [name]


def test_a_release_opens_in_a_directory_whose_name_is_no_text(tmp_path: Path) -> None:
    """File names are bytes on Linux."""
    path = os.fsdecode(os.fsencode(tmp_path) + b"/\xff")
    try:
        shutil.copytree(write(tmp_path / "release", LIBRARY), path)
    except OSError:
        pytest.skip("this file system allows text only")

    with closing(Release(path)) as release:
        assert release.has_topic("en", "a/one")


def test_the_schema_has_every_table_that_a_release_is_read_from() -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.executescript(SCHEMA)
        tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}

    assert {"meta", "language", "site", "area", "topic", "screen", "term", "media", "source", "search"} <= tables
