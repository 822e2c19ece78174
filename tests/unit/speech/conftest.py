"""Whether this machine can speak at all: without it these tests fail, and say what to type."""

from __future__ import annotations

import ctypes

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.speech.espeak import LIBRARIES


@pytest.fixture(scope="session")
def qapp_cls() -> type[QGuiApplication]:
    return QGuiApplication


@pytest.fixture(scope="session")
def espeak() -> None:
    """espeak-ng is installed."""
    try:
        ctypes.CDLL(LIBRARIES[0])
    except OSError:
        pytest.fail("espeak-ng is not installed: sudo apt-get install --no-install-recommends libespeak-ng1 espeak-ng-data")
