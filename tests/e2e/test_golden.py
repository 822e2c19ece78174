"""Every page as somebody has looked at it: landscape, portrait, strong contrast, 200 %, Arabic. `make golden` makes the pictures anew."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk import out_of_service
from kiosk.authoring.compiler import build
from kiosk.gallery import settled
from kiosk.station.settings import Settings
from kiosk.visit.navigation import Overlay, Page
from tests.e2e.conftest import Visit
from tests.e2e.driver import Visitor
from tests.e2e.golden import FOLDER, Album, difference, small
from tests.e2e.golden_library import write_golden_library
from tests.e2e.golden_tour import VARIANTS, tour
from tests.support.speaker import FakeSpeaker

USED = {"compare", "option", "cut", "stage", "answer", "feedback", "risk", "slider", "explore", "spin"}
"""Blocks that patients do something with, or that show what words can't; by the kinds of their rows."""

MOST_BYTES = 3_000_000

SHIFT = 8
"""Pixels of a panel of 1920: two millimetres on 24 inches."""

AGAIN = os.environ.get("KIOSK_GOLDEN") == "again"
INCHES = 24.0

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="each system draws letters in its own way")


@pytest.fixture(scope="module")
def golden(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A release of `tests.e2e.golden_library`."""
    folder = tmp_path_factory.mktemp("golden")
    write_golden_library(folder / "content")
    return build(folder / "content", folder / "release").path


@pytest.mark.parametrize("name", VARIANTS)
def test_every_page_looks_as_it_did(visit: Visit, golden: Path, name: str) -> None:
    """One visitor sees them all: each page, what may lie over it, each block that patients use, and what it becomes by use."""
    variant, album = VARIANTS[name], Album(name, AGAIN)
    visitor = visit(golden, size=variant.size, inches=INCHES, speaker=FakeSpeaker)
    pages, overlays, blocks = set[str](), set[str](), set[str]()
    for stop in tour(visitor, variant):
        album.show(stop, visitor.settle())
        pages.add(visitor.page)
        overlays.add(visitor.visit.overlay.value)
        blocks |= {str(row["kind"]) for row in visitor.rows("blocks")}
    album.close()

    assert album.faults == []
    arabic = variant.language == "ar"
    missing = {Page.UNTRANSLATED} if not arabic else set()
    assert set(Page) - pages == (missing if variant.plain else missing | {Page.ATTRACT})
    assert set(Overlay) - overlays == ({Overlay.WORD, Overlay.DESCRIBED} if arabic else set())
    assert blocks >= USED - ({"option"} if arabic else set())


@pytest.mark.parametrize("name", ["landscape", "portrait"])
@pytest.mark.usefixtures("qapp")
def test_the_page_out_of_service_looks_as_it_did(name: str) -> None:
    size, album = VARIANTS[name].size, Album(f"out-of-service-{name}", AGAIN)
    engine = out_of_service.make(*size, Settings(diagonal_inches=INCHES).pixels_per_mm(*size))
    window = out_of_service.window_of(engine)
    assert isinstance(window, QQuickWindow)
    window.show()
    album.show("page", settled(window))
    album.close()
    out_of_service.take_down(engine)

    assert album.faults == []


def test_every_golden_picture_belongs_to_a_test() -> None:
    """And all of them together stay small: they are part of every copy of the project."""
    variants = (*VARIANTS, "out-of-service-landscape", "out-of-service-portrait")
    pictures = [path for path in FOLDER.iterdir() if ".actual." not in path.name]

    assert [path.name for path in pictures if not path.name.startswith(tuple(f"{each}-" for each in variants))] == []
    assert sum(path.stat().st_size for path in pictures) < MOST_BYTES


def test_a_golden_picture_without_a_page_is_told(tmp_path: Path) -> None:
    album = Album("landscape", again=False, folder=tmp_path)
    page = QImage(1920, 1080, QImage.Format.Format_RGB32)
    page.fill(QColor("#F5F7F3"))
    assert small(page).save(str(tmp_path / "landscape-home.webp"))
    assert small(page).save(str(tmp_path / "landscape-gone.webp"))
    album.show("home", page)
    album.show("new", page)
    album.close()

    actual = tmp_path / "landscape-new.actual.png"
    assert album.faults == [
        f"landscape-new: there is no golden picture of it; now it looks like {actual}",
        "landscape-gone: no page of the tour is called so",
    ]
    assert actual.exists()


@pytest.fixture
def home(visit: Visit, golden: Path) -> Visitor:
    visitor = visit(golden, size=VARIANTS["landscape"].size, inches=INCHES)
    visitor.kiosk.navigator.begin()
    return visitor


def shift(key: QQuickItem) -> None:
    key.setX(key.x() - SHIFT)


def recolour(key: QQuickItem) -> None:
    for face in key.childItems():
        if face.inherits("QQuickRectangle"):
            face.setProperty("color", QColor("#8FB4E8"))


@pytest.mark.parametrize("label", ["Search", "Home"])
@pytest.mark.parametrize("plant", [shift, recolour])
def test_a_planted_difference_is_found(home: Visitor, plant: Callable[[QQuickItem], None], label: str) -> None:
    """On a light page and on the dark handrail."""
    before = small(home.settle())
    plant(home.find(label))

    assert difference(before, small(home.settle())).startswith("it differs by ")


def test_a_darker_page_is_found(home: Visitor) -> None:
    """A colour that has changed so little that no key stands out."""
    before = home.settle()
    darker = before.copy()
    painter = QPainter(darker)
    painter.fillRect(0, 0, darker.width(), darker.height() // 2, QColor(0, 0, 0, 9))
    painter.end()

    assert difference(small(before), small(darker)) != ""


def test_the_edges_of_letters_are_no_difference(home: Visitor) -> None:
    """Words that were drawn at every other size before are drawn from other glyphs; and the page may lie by a hundredth of a pixel."""
    before = small(home.settle())
    for size in (1, 2, 3, 0):
        home.kiosk.comfort.chooseTextSize(size)
        home.settle()

    assert difference(before, small(home.settle())) == ""
