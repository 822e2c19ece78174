"""A folder that is edited, as releases; with real builds and a real watcher."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.preview.drafts import Draft, Drafts
from kiosk.preview.start import first_draft
from tests.e2e.content import write_small_library
from tests.support.releases import title_of

PATIENCE = 60.0


@pytest.fixture
def content(tmp_path: Path) -> Path:
    write_small_library(tmp_path / "content")
    return tmp_path / "content"


@pytest.fixture
def drafts(content: Path) -> Iterator[Drafts]:
    found = Drafts(str(content), "", time.monotonic)
    yield found
    found.close()
    assert not os.path.exists(found.folder)


def look(drafts: Drafts, wanted: Callable[[Draft], bool]) -> Draft:
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        draft = drafts.look()
        if draft is not None and wanted(draft):
            return draft
        time.sleep(0.02)
    raise AssertionError("waited in vain")


def title(path: str) -> str:
    return title_of(path, "back/bones")


def test_each_save_is_another_release_and_old_ones_go(drafts: Drafts, content: Path) -> None:
    paths = [first_draft(drafts).path]
    page = content / "en/back/10-bones.md"
    for number in range(3):
        page.write_text(page.read_text(encoding="utf-8").replace("title: Bones", f"title: Bones {number}"), encoding="utf-8")
        paths.append(look(drafts, lambda draft: draft.path not in ("", paths[-1])).path)
        page.write_text(page.read_text(encoding="utf-8").replace(f"title: Bones {number}", "title: Bones"), encoding="utf-8")
        paths.append(look(drafts, lambda draft: draft.path not in ("", paths[-1])).path)

    assert title(paths[-1]) == "Bones"
    assert sorted(name for name in os.listdir(drafts.folder) if name.isdigit()) == [os.path.basename(path) for path in paths[-2:]]


def test_what_check_finds_comes_after_the_draft(drafts: Drafts) -> None:
    first = first_draft(drafts)

    checked = look(drafts, lambda draft: draft.checked)

    assert checked.path == first.path
    assert set(first.problems) < set(checked.problems)
    assert not drafts.checking


def test_a_folder_that_never_was_usable_says_why(content: Path) -> None:
    for path in content.rglob("*.md"):
        path.write_bytes(b"\xff\xfe broken")
    drafts = Drafts(str(content), "", time.monotonic)

    first = first_draft(drafts)
    drafts.close()

    assert first.path == ""
    assert first.reason == "not one topic in it can be shown"
    assert any(problem.severity == "error" for problem in first.problems)


def test_the_first_draft_takes_what_an_earlier_release_has(drafts: Drafts, content: Path) -> None:
    """As on a station: a page that is broken when the preview opens is shown as it was."""
    earlier = first_draft(drafts).path
    (content / "en/back/10-bones.md").write_text("---\ntitle: [Bones\n---\n\n## One\n\nWords.\n", encoding="utf-8")
    before = sorted((path.name, path.stat().st_size, path.stat().st_mtime_ns) for path in Path(earlier).rglob("*"))

    second = Drafts(str(content), earlier, time.monotonic)
    draft = first_draft(second)

    assert title(draft.path) == "Bones"
    assert sorted((path.name, path.stat().st_size, path.stat().st_mtime_ns) for path in Path(earlier).rglob("*")) == before
    second.close()
    assert title(earlier) == "Bones"
