"""One release of the fixture library for all, and the bridge objects of a visit that has not begun."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication, QPointingDevice
from PySide6.QtTest import QTest

from kiosk.library.release import Release
from tests.support.bridge import Bridge, bridge
from tests.support.clock import Clock
from tests.support.fixture_library import fixture_library
from tests.support.releases import opened


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    return QGuiApplication


@pytest.fixture(scope="session")
def release(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Release]:
    with opened(tmp_path_factory.mktemp("a#b %20é") / "release", fixture_library()) as release:
        yield release


@pytest.fixture
def owner(qapp: QGuiApplication) -> Iterator[QObject]:
    owner = QObject()
    yield owner
    owner.deleteLater()
    qapp.sendPostedEvents(owner, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def made(release: Release, owner: QObject) -> Bridge:
    return bridge(release, owner)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture(scope="session")
def panel(qapp: QGuiApplication) -> QPointingDevice:
    """A touch panel; Qt keeps it, and the application must be there first."""
    assert isinstance(qapp, QGuiApplication)
    return QTest.createTouchDevice()
