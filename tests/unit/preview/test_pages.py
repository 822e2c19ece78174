"""Which file is behind a page."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.preview.pages import page_file
from kiosk.visit.navigation import Overlay, Page, Place, Visit


@pytest.fixture
def content(tmp_path: Path) -> str:
    for name in ("en/Your back/area.md", "en/Your back/10-The bones.md", "en/Your back/.10-the-bones.md.swp", "en/home.md"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    return str(tmp_path)


@pytest.mark.parametrize(
    ("place", "file"),
    [
        (Place(Page.TOPIC, "your-back", "your-back/the-bones"), "en/Your back/10-The bones.md"),
        (Place(Page.END, "your-back", "your-back/the-bones"), "en/Your back/10-The bones.md"),
        (Place(Page.TOPIC, "your-back", "your-back/gone"), ""),
        (Place(Page.TOPIC, "gone", "gone/gone"), ""),
        (Place(Page.AREA, "your-back"), "en/Your back/area.md"),
        (Place(Page.AREA, "gone"), ""),
        (Place(Page.HOME), "en/home.md"),
        (Place(Page.ATTRACT), "en/home.md"),
        (Place(Page.ASK, "your-back"), "en/questions.md"),
        (Place(Page.SPINE), "en/spine.md"),
        (Place(Page.SEARCH), ""),
    ],
)
def test_the_file_of_each_page(content: str, place: Place, file: str) -> None:
    assert page_file(content, Visit("es", place), "en") == file


def test_an_explained_word_is_in_the_glossary(content: str) -> None:
    assert page_file(content, Visit("en", Place(Page.HOME), overlay=Overlay.WORD, detail="disc"), "en") == "en/glossary.md"


def test_a_folder_that_has_gone_has_no_files(tmp_path: Path) -> None:
    assert page_file(str(tmp_path / "gone"), Visit("en", Place(Page.AREA, "your-back")), "en") == ""
