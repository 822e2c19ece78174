"""The display that a screen opens on: whether there is one, what draws it, how large it is, how a window comes up on it."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass

from PySide6.QtCore import QSize
from PySide6.QtGui import QScreen, QWindow

from kiosk.station.settings import Settings


@dataclass(frozen=True, slots=True)
class Panel:
    """What the kiosk is laid out for: size in pixels, and pixels per millimetre. `still` draws pictures of screens, not a kiosk."""

    width: int
    height: int
    pixels_per_mm: float
    still: bool = False
    may_close: bool = False


def prepare_environment(settings: Settings) -> None:
    """What Qt reads from the environment; before the application is made. Nothing that a passer-by could set gets through (S-20)."""
    for name in list(os.environ):
        if name.startswith(("QML_", "QML2_", "QSG_")) and name not in ("QML_DISK_CACHE_PATH", "QML_DISABLE_DISK_CACHE"):
            del os.environ[name]
    os.environ["QSG_DISTANCEFIELD_ANTIALIASING"] = "gray"
    if settings.renderer == "software" or (settings.renderer == "auto" and not has_gpu()):
        os.environ["QT_QUICK_BACKEND"] = "software"
    os.environ.setdefault("LANG", "C.UTF-8")


def has_gpu() -> bool:
    """Whether there is anything to draw with but the processor: on Linux a render node, elsewhere always."""
    if not sys.platform.startswith("linux"):
        return True
    try:
        return any(name.startswith("renderD") for name in os.listdir("/dev/dri"))
    except OSError:
        return False


def has_display() -> bool:
    """Whether a window can be opened; Qt aborts the process when it can't."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def measure(screen: QScreen, windowed: tuple[int, int] | None, settings: Settings) -> Panel:
    """The panel: a window stands for a whole one. Without a diagonal in the settings the screen is asked, then 24 inches assumed."""
    size = QSize(*windowed) if windowed else screen.size()
    told = screen.physicalSize()
    diagonal = (told.width() ** 2 + told.height() ** 2) ** 0.5 / 25.4
    known = settings.with_diagonal(None if windowed else diagonal)
    return Panel(size.width(), size.height(), known.pixels_per_mm(size.width(), size.height()), may_close=windowed is not None)


def open_window(window: QWindow, *, windowed: bool) -> None:
    """Show it: in a frame of the desktop, or over the whole screen."""
    if windowed:
        from PySide6.QtCore import Qt  # noqa: PLC0415  by name all of Qt's enumerations are made, which a kiosk's start can do without

        window.setFlags(Qt.WindowType.Window)
        window.show()
    else:
        window.setGeometry(window.screen().geometry())  # without a window manager fullscreen alone stays small
        window.showFullScreen()
