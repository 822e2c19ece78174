"""The page that is shown when there is no library at all."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtQuick import QQuickItem, QQuickWindow
from pytestqt.qtbot import QtBot

from kiosk import out_of_service, paths


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QQuickWindow]:
    engine = out_of_service.make(1280, 800, 2.76)
    window = out_of_service.window_of(engine)
    assert isinstance(window, QQuickWindow)
    window.show()
    qtbot.waitUntil(window.isExposed)
    yield window
    out_of_service.take_down(engine)


def said(item: QQuickItem) -> list[str]:
    """Everything that stands on the page."""
    own = item.property("text") if item.isVisible() else None
    return [*([own] if isinstance(own, str) and own else []), *(words for child in item.childItems() for words in said(child))]


def test_the_page_is_calm_and_tells_whom_to_ask_in_both_languages(window: QQuickWindow) -> None:
    """U-39, S-18: one calm page instead of a desktop, and not a word of what went wrong."""
    words = " ".join(said(window.contentItem()))

    assert (window.width(), window.height(), window.isVisible()) == (1280, 800, True)
    assert "ask at the desk" in words
    assert "pregunte en recepción" in words
    assert "emergency" in words
    assert not any(inside in words for inside in ("Traceback", "Error", ".py", "qml", "/", "sqlite"))


def test_staff_are_told_what_to_do(capsys: pytest.CaptureFixture[str]) -> None:
    out_of_service.explain()

    assert "kiosk check says what is wrong" in capsys.readouterr().err


@pytest.mark.qt_log_ignore("No module named|failed to load component")
@pytest.mark.usefixtures("qapp")
def test_a_page_that_cannot_be_made_is_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(paths, "qml_dir", lambda: str(tmp_path))
    engine = out_of_service.make(1280, 800, 2.76)

    with pytest.raises(RuntimeError, match="could not be made"):
        out_of_service.window_of(engine)
    out_of_service.take_down(engine)
