"""The real application without a display: one release of the shipped library, one of a small one with a right-to-left language."""

from __future__ import annotations

import contextlib
import ctypes
import os
import shutil
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QImageReader

from kiosk.authoring.compiler import build
from kiosk.fonts import load_fonts
from kiosk.library.release import Release
from kiosk.paths import content_dir
from tests.e2e.content import write_small_library
from tests.e2e.driver import Visitor

BUILD_PATIENCE = 240.0
"""Seconds that the release of the shipped library may take."""


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
    if sys.platform.startswith("linux"):
        with contextlib.suppress(AttributeError, OSError):  # another C library than glibc
            mallopt = ctypes.CDLL(None).mallopt
            for threshold in (-1, -3):  # M_TRIM_THRESHOLD and M_MMAP_THRESHOLD of malloc.h
                mallopt(threshold, 1 << 30)


@pytest.fixture(scope="session")
def shipped(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A release of the library that comes with the kiosk, built once for all test processes of a run."""
    run = tmp_path_factory.getbasetemp()
    folder = (run.parent if "PYTEST_XDIST_WORKER" in os.environ else run) / "shipped"
    try:
        folder.mkdir()
    except FileExistsError:
        until = time.monotonic() + BUILD_PATIENCE
        while not (folder / "release").exists():
            assert time.monotonic() < until, "the process that builds the release has not done so"
            time.sleep(0.1)
    else:
        build(Path(content_dir()), folder / "release")
    return folder / "release"


@pytest.fixture(scope="session")
def plain(shipped: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """`shipped` with every picture replaced by a plain one of its shape: where nobody looks at pictures, none need be decoded."""
    release = tmp_path_factory.mktemp("plain") / "release"
    shutil.copytree(shipped, release, ignore=shutil.ignore_patterns("*.webp"))
    pictures = list((shipped / "media").glob("*.webp"))
    assert len(pictures) > 100
    for picture in pictures:
        size = QImageReader(str(picture)).size() / 20
        image = QImage(size.expandedTo(QSize(1, 1)), QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.lightGray)
        assert image.save(str(release / "media" / picture.name))
    return release


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
