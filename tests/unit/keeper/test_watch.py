"""Finding out that a content folder has changed: told by the system, and by looking."""

from __future__ import annotations

import os
import select
import shutil
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.keeper.notice_of_change import NoticeOfChange, is_remote
from kiosk.keeper.quiet import EDIT, LOSS
from kiosk.keeper.watch import LONG_AGO, POLL, SURE, Watch, inside
from kiosk.station.freshness import signature

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux tells")


class Clock:
    now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def content(tmp_path: Path) -> Path:
    root = tmp_path / "content"
    (root / "en" / "area").mkdir(parents=True)
    for name in ("kiosk.toml", "en/home.md", "en/area/10-a.md", "en/area/20-b.md"):
        (root / name).write_text("first", encoding="utf-8")
        os.utime(root / name, (1, 1))
    return root


@pytest.fixture(params=["looks", pytest.param("is told", marks=linux)])
def watch(request: pytest.FixtureRequest, content: Path) -> Iterator[Watch]:
    found = Watch(str(content), Clock(), tells=request.param == "is told")
    found.start_from(signature(content))
    assert (found.handle >= 0) == (request.param == "is told")
    assert not found.ready()
    yield found
    found.close()


def clock(watch: Watch) -> Clock:
    found = watch._clock  # noqa: SLF001  the test's own
    assert isinstance(found, Clock)
    return found


def comes_up(watch: Watch, seconds: float = 60.0) -> bool:
    """Whether the watch says that the folder is ready, within this much of its time, when it is asked whenever it wants to be."""
    until = clock(watch).now + seconds
    while clock(watch).now <= until:
        if watch.handle >= 0:
            select.select([watch.handle], [], [], 0.02)
        if watch.ready():
            return True
        clock(watch).now = max(watch.due, clock(watch).now + 0.01)
    return False


def edit(path: Path) -> None:
    path.write_text("second edition", encoding="utf-8")


def save_aside(path: Path) -> None:
    """As editors do it."""
    aside = path.with_name(path.name + "~")
    aside.write_text("second edition", encoding="utf-8")
    os.replace(aside, path)


@pytest.mark.parametrize("change", [edit, save_aside, Path.unlink, lambda path: path.rename(path.with_name("30-c.md"))])
def test_a_change_is_seen_once(change: object, watch: Watch, content: Path) -> None:
    change(content / "en/area/10-a.md")  # type: ignore[operator]

    assert comes_up(watch)
    assert watch.signature == signature(content)
    watch.taken()
    assert not comes_up(watch, 3 * SURE)


def test_nothing_happens_while_nothing_changes(watch: Watch) -> None:
    assert not comes_up(watch, 5 * SURE)
    assert watch.due - clock(watch).now <= (SURE if watch.handle >= 0 else POLL)


def test_a_new_folder_and_what_is_put_into_it_later_are_seen(watch: Watch, content: Path) -> None:
    (content / "en/new").mkdir()
    (content / "en/new/10-a.md").write_text("one", encoding="utf-8")
    assert comes_up(watch)
    watch.taken()

    (content / "en/new/20-b.md").write_text("two", encoding="utf-8")
    assert comes_up(watch)


def test_a_folder_that_a_sync_tool_swaps_is_waited_for(watch: Watch, content: Path, tmp_path: Path) -> None:
    shutil.copytree(content, tmp_path / "incoming")
    edit(tmp_path / "incoming/en/area/10-a.md")
    start = clock(watch).now
    content.rename(tmp_path / "outgoing")
    assert not comes_up(watch, LOSS / 2)

    (tmp_path / "incoming").rename(content)

    assert comes_up(watch)
    assert watch.signature == signature(content)
    assert clock(watch).now - start < LOSS + SURE


def test_a_folder_that_never_comes_back_is_empty(watch: Watch, content: Path) -> None:
    shutil.rmtree(content)

    assert comes_up(watch)
    assert watch.signature == ""


def test_a_copy_that_goes_on_is_waited_for(watch: Watch, content: Path) -> None:
    for number in range(10):
        for name in "abc":
            (content / f"en/area/{number}0-{name}.md").write_text("more", encoding="utf-8")
        assert not comes_up(watch, EDIT)

    assert comes_up(watch)


def test_a_folder_at_rest_that_nobody_has_read_is_ready_at_once(content: Path) -> None:
    watch = Watch(str(content), Clock(), tells=False)
    watch.start_from("something else")
    assert watch.ready()

    os.utime(content / "kiosk.toml", (time.time(), time.time()))
    watch = Watch(str(content), Clock(), tells=False)
    watch.start_from("something else")
    assert not watch.ready()
    assert comes_up(watch, LONG_AGO)


@linux
def test_a_system_that_can_not_tell_is_looked_at(content: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_self: NoticeOfChange) -> None:
        raise OSError(28, "no more watches")

    monkeypatch.setattr(NoticeOfChange, "renew", refuse)
    watch = Watch(str(content), Clock(), tells=True)

    assert watch.handle == -1


@linux
def test_a_local_disk_is_not_remote(tmp_path: Path) -> None:
    assert not is_remote(str(tmp_path))


def test_a_state_directory_in_the_content_folder_is_found(tmp_path: Path) -> None:
    assert inside(str(tmp_path / "content" / "state"), str(tmp_path / "content"))
    assert not inside(str(tmp_path / "content-2"), str(tmp_path / "content"))
