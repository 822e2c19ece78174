"""The screen when there is no library at all: a calm page instead of a desktop. Stays until staff mend it and start the kiosk again."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QUrl
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtQml import QQmlApplicationEngine

from kiosk import paths
from kiosk.say import say


def make(width: int, height: int, pixels_per_mm: float) -> QQmlApplicationEngine:
    """The page in a window of its own, not yet shown. Keep the engine for as long as the window is open."""
    engine = QQmlApplicationEngine()
    engine.addImportPath(paths.qml_dir())
    assets = QUrl.fromLocalFile(paths.assets_dir()).toString()
    engine.setInitialProperties({"width": width, "height": height, "pixelsPerMm": pixels_per_mm, "assets": assets})
    engine.loadFromModule("Kiosk.App", "OutOfService")
    return engine


def window_of(engine: QQmlApplicationEngine) -> QWindow:
    """The window of `make`. Raises RuntimeError when the page could not be made."""
    roots = engine.rootObjects()
    if not roots or not isinstance(roots[0], QWindow):
        raise RuntimeError("The out-of-service page could not be made.")
    return roots[0]


def explain() -> None:
    """Tell staff why, and what to do."""
    say("There is no library to show. Mend the content folder (kiosk check says what is wrong), then start the kiosk again.")


def take_down(engine: QQmlApplicationEngine) -> None:
    """Close the window, then the engine."""
    for root in engine.rootObjects():
        if isinstance(root, QWindow):
            root.close()
    engine.deleteLater()
    QGuiApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
