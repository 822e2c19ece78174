"""At the standard size each screen of a topic fits on a 24-inch panel as it is: nobody has to ask for more of it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEventLoop
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtQuick import QQuickItem

from kiosk.authoring.compiler import build
from tests.e2e.conftest import Visit
from tests.e2e.driver import Visitor
from tests.e2e.layout import kind

PANELS = {"24in-landscape": (1920, 1080), "24in-portrait": (1080, 1920)}

PARTS_BY_DESIGN = "stage"
"""The kind of block whose parts are the stages of a timeline, one after the other."""


@pytest.fixture(scope="module")
def plain(shipped: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The shipped release with blank pictures: how words are laid out doesn't depend on them, and decoding takes most of a walk's time."""
    copy = tmp_path_factory.mktemp("plain") / "release"
    shutil.copytree(shipped, copy)
    blank = QImage(30, 20, QImage.Format.Format_RGB32)
    blank.fill(QColor("#F3ECDD"))
    assert blank.save(str(copy.with_name("blank.png")))
    for picture in (copy / "media").glob("*.webp"):
        picture.unlink()
        shutil.copyfile(copy.with_name("blank.png"), picture)
    return copy


def flow_of(visitor: Visitor) -> QQuickItem:
    """What deals the blocks of a screen out over parts."""
    return next(item for item in visitor.items() if kind(item) == "BlockFlow")


def parts(flow: QQuickItem) -> int:
    """How many parts the screen has, once two looks in a row are the same."""
    before = None
    for _ in range(50):
        QGuiApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)
        now = (flow.property("parts"), flow.property("total"), flow.height(), flow.width())
        if now == before:
            return int(now[0])
        before = now
    raise AssertionError("the layout never comes to rest")


def too_long(visitor: Visitor, language: str) -> Iterator[str]:
    """Each screen of a topic that needs More, and last of all how many were looked at."""
    go, release, looked_at = visitor.kiosk.navigator, visitor.release, 0
    go.speak(language)
    for area in release.areas(language):
        for card in release.topics(language, area.id):
            go.home()
            go.openTopic(card.id)
            flow = flow_of(visitor)
            for screen in range(visitor.kiosk.reader.screens(go.visit)):
                looked_at += 1
                found = parts(flow)
                if found > 1 and not any(row["kind"] == PARTS_BY_DESIGN for row in visitor.rows("blocks")):
                    yield f"{language}/{card.id}, screen {screen + 1}: {found} parts"
                go.next()
    yield str(looked_at)


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("panel", PANELS)
def test_no_screen_needs_more(visit: Visit, plain: Path, panel: str, language: str) -> None:
    visitor = visit(plain, size=PANELS[panel])
    visitor.tap("Touch anywhere to begin")
    *found, looked_at = too_long(visitor, language)

    assert found == [], "shorten these screens, or make two of one; two to seven screens a topic"
    assert int(looked_at) > 250


def test_a_screen_that_is_too_long_is_named(visit: Visit, tmp_path: Path) -> None:
    """The measure itself works: a planted screen is named, the one before it and a timeline are not."""
    topic = tmp_path / "content" / "en" / "a" / "10-b.md"
    topic.parent.mkdir(parents=True)
    (tmp_path / "content" / "media").mkdir()
    (tmp_path / "content" / "kiosk.toml").write_text('clinic = "C"\nlanguages = ["en"]\ndefault_language = "en"\n', encoding="utf-8")
    (tmp_path / "content" / "sources.yaml").write_text("[]\n", encoding="utf-8")
    details = "---\ntitle: A\nsummary: S.\n---\n\n"
    (topic.parent / "area.md").write_text(details, encoding="utf-8")
    stages = "".join(f"    Day {day}\n    :   **You may feel:** Sore.\n    :   **What helps:** Rest.\n\n" for day in (1, 2, 3))
    long = "\n\n".join("Walk a little, then rest, then walk a little again. " * 3 for _ in range(6))
    topic.write_text(f'{details}## Short\n\nWalk.\n\n## Days\n\n!!! timeline "Days"\n{stages}\n## Long\n\n{long}\n', encoding="utf-8")
    release = build(tmp_path / "content", tmp_path / "release").path

    visitor = visit(release)
    visitor.tap("Touch anywhere to begin")

    assert list(too_long(visitor, "en")) == ["en/a/b, screen 3: 2 parts", "3"]
