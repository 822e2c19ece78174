"""The real application without a display: releases of the library that comes with it, and of a small one with a right-to-left language."""

from __future__ import annotations

import os
import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.authoring.compiler import build
from kiosk.fonts import load_fonts
from kiosk.library.release import Release
from kiosk.paths import content_dir
from kiosk.settling import give_back_from
from tests.e2e.content import write_small_library
from tests.e2e.driver import Visitor
from tests.support.plain_pictures import plain_pictures

BUILD_PATIENCE = 240.0
"""Seconds that the release of the library may take."""


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    return QGuiApplication


@pytest.fixture(scope="session", autouse=True)
def _fonts(qapp: QGuiApplication) -> None:
    assert qapp is not None
    load_fonts(arabic=True)


@pytest.fixture(scope="session", autouse=True)
def _memory_is_kept() -> None:
    """Pictures of the window, 8 MB each, come and go by the thousand: to clear the memory of each anew takes a seventh of the time."""
    give_back_from(1 << 30)


@pytest.fixture(scope="session")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A release of the library that comes with the kiosk, built once for all processes of a run; its pictures are plain."""
    run = tmp_path_factory.getbasetemp()
    folder = (run.parent if "PYTEST_XDIST_WORKER" in os.environ else run) / "plain"
    try:
        folder.mkdir()
    except FileExistsError:
        until = time.monotonic() + BUILD_PATIENCE
        while not (folder / "release").exists():
            assert time.monotonic() < until, "the process that builds the release has not done so"
            time.sleep(0.1)
    else:
        with plain_pictures():
            build(Path(content_dir()), folder / "release")
    return folder / "release"


@pytest.fixture(scope="session")
def pictured(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A release with the first topic of each area in English, and its pictures as they are."""
    folder = tmp_path_factory.mktemp("pictured")
    shutil.copytree(content_dir(), folder / "content", ignore=shutil.ignore_patterns("es", "spine.md", "*-turn"))
    for area in (folder / "content" / "en").iterdir():
        if area.is_dir():
            _, *others = sorted(area.glob("[0-9]*.md"))
            for page in others:
                page.unlink()
    return build(folder / "content", folder / "release").path


@pytest.fixture(scope="session")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A release of `tests.e2e.content`."""
    folder = tmp_path_factory.mktemp("small")
    write_small_library(folder / "content")
    return build(folder / "content", folder / "release").path


Visit = Callable[..., Visitor]


@pytest.fixture
def visit() -> Iterator[Visit]:
    """Make visitors; each is taken down at the end, and QML must have had nothing to say."""
    made: list[Visitor] = []

    def make(release: Path, **options: object) -> Visitor:
        visitor = Visitor(Release(str(release)), **options)  # type: ignore[arg-type]
        made.append(visitor)
        return visitor

    yield make
    for visitor in made:
        visitor.close()
