"""Composition root of the screen process: what is made, in which order, and taken down in reverse. Rules live elsewhere."""

from __future__ import annotations

import contextlib
import gc
import linecache
import os
import signal
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, QSocketNotifier, QUrl
from PySide6.QtGui import QFontDatabase, QGuiApplication, QScreen, QWindow
from PySide6.QtQml import QQmlApplicationEngine, QQmlComponent

from kiosk import paths
from kiosk.logs import capture_qt, say, trace_crashes
from kiosk.run_options import RunOptions
from kiosk.station.settings import FILE, Settings, read

if TYPE_CHECKING:
    from kiosk.library.release import Release

EXIT_OK, EXIT_CANNOT_RUN = 0, 3

_M_TRIM_THRESHOLD, _M_MMAP_THRESHOLD = -1, -3
"""Names of malloc.h for mallopt(3). Left alone glibc raises both with the pictures it sees, and keeps 8 MB of what they left."""

_LARGE = 256 * 1024
"""Bytes; a block from this size on goes back to the system when it is freed."""


@dataclass(frozen=True, slots=True)
class Panel:
    """What the kiosk is laid out for: size in pixels, and pixels per millimetre. `still` draws pictures of screens, not a kiosk."""

    width: int
    height: int
    pixels_per_mm: float
    still: bool = False
    may_close: bool = False


class Kiosk:
    """Everything that one screen consists of. Make it after the application; `close` it before the application goes."""

    def __init__(
        self,
        release: Release,
        panel: Panel,
        settings: Settings,
        clock: Callable[[], float] = time.monotonic,
        engine: QQmlApplicationEngine | None = None,
    ) -> None:
        # here, and not at the top: meanwhile Qt loads what `begin_loading` told it to
        from kiosk.bridge.comfort import ComfortChoices
        from kiosk.bridge.idle_watch import IdleWatch
        from kiosk.bridge.input_filter import InputFilter
        from kiosk.bridge.library import LibraryView
        from kiosk.bridge.navigator import Navigator
        from kiosk.bridge.network import NoNetworkFactory
        from kiosk.bridge.reader import Reader
        from kiosk.bridge.translation import Translation
        from kiosk.visit.comfort import Comfort
        from kiosk.visit.navigation import Visit

        self.panel = panel
        comfort = Comfort(text_scale=settings.text_scale)
        self._owner = QObject()
        self.reader = Reader(release)
        self.navigator = Navigator(self.reader, lambda: Visit(release.default_language, comfort=comfort), self._owner)
        self.library = LibraryView(self.reader, self.navigator, self._owner)
        self.comfort = ComfortChoices(self.navigator, comfort, self._owner)
        self.idle = IdleWatch(self.reader, self.navigator, clock, self._owner)
        self.input = InputFilter(
            clock, lambda: panel.pixels_per_mm, self._owner, may_close=panel.may_close, repeat_seconds=settings.repeat_seconds
        )
        self.input.touched.connect(self.idle.touched)
        self.warnings: list[str] = []
        self._network = NoNetworkFactory()
        self.engine = engine or QQmlApplicationEngine()
        self.engine.warnings.connect(lambda found: self.warnings.extend(each.toString() for each in found))
        self.engine.setNetworkAccessManagerFactory(self._network)
        self.engine.addImportPath(paths.qml_dir())
        self._translation = Translation(os.path.join(paths.assets_dir(), "translations"), self.navigator, self.engine, self._owner)
        self._translation.follow()
        self.engine.setInitialProperties(
            {
                "navigator": self.navigator,
                "library": self.library,
                "comfort": self.comfort,
                "idle": self.idle,
                "input": self.input,
                "pixelsPerMm": panel.pixels_per_mm,
                "assets": QUrl.fromLocalFile(paths.assets_dir()).toString(),
                "still": panel.still,
                "width": panel.width,
                "height": panel.height,
            }
        )
        self.engine.loadFromModule("Kiosk.App", "Main")
        roots = self.engine.rootObjects()
        if not roots or not isinstance(roots[0], QWindow):
            raise RuntimeError("The screen could not be made: " + "; ".join(self.warnings))
        self.window: QWindow = roots[0]
        self.input.guard(self.window)

    def close(self) -> None:
        """Take everything down: the engine before the objects that it shows."""
        self.input.guard(None)
        self._translation.remove()
        self.window.close()
        del self.window
        delete(self.engine)
        del self.engine
        self.reader.release.close()
        delete(self._owner)


def delete(thing: QObject) -> None:
    """Delete a QObject now: `deleteLater` alone waits for an event loop, and after the last one that is never."""
    thing.deleteLater()
    QGuiApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def make_application() -> QGuiApplication:
    """The Qt application with our fonts. Raises RuntimeError without a display (Qt itself would abort)."""
    application = QGuiApplication(sys.argv[:1])
    application.setApplicationName("spine-kiosk")
    application.setDesktopFileName("spine-kiosk")
    application.setQuitOnLastWindowClosed(True)
    return application


def begin_loading(engine: QQmlApplicationEngine) -> QQmlComponent:
    """Qt loads what the start page is made of in its own thread. Keep what is returned until the screen is made, not longer."""
    engine.addImportPath(paths.qml_dir())
    ahead = QQmlComponent(engine)
    address = QUrl.fromLocalFile(os.path.join(paths.qml_dir(), "Kiosk", "App", "Ahead.qml"))
    ahead.loadUrl(address, QQmlComponent.CompilationMode.Asynchronous)
    return ahead


def load_fonts(*, arabic: bool) -> None:
    """Our own fonts, so that a screen looks the same on every machine; Arabic ones only where a language needs them."""
    folder = os.path.join(paths.assets_dir(), "fonts")
    for name in sorted(os.listdir(folder)):
        if name.endswith(".ttf") and (arabic or not name.startswith("Plex")):
            QFontDatabase.addApplicationFont(os.path.join(folder, name))


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


def run(options: RunOptions) -> int:
    """Show the kiosk until it is told to stop (SIGTERM, SIGINT, or its window's close key with --windowed)."""
    gc.disable()  # what a start makes, stays: looking for garbage in it would only delay the first frame
    trace_crashes()
    settings_file = options.settings or os.path.join(options.state or paths.state_dir(), FILE)
    settings, said = read(settings_file, required=bool(options.settings))
    for sentence in said:
        say(sentence)
    if not has_display():
        say("There is no display to open the kiosk on. kiosk gallery draws its screens as pictures instead.")
        return EXIT_CANNOT_RUN
    prepare_environment(settings)
    capture_qt()
    application = make_application()
    engine = QQmlApplicationEngine()
    ahead = begin_loading(engine)

    from kiosk.library.model import Direction
    from kiosk.opening import find
    from kiosk.station.readiness import tell

    release = find(options.content, options.state)
    load_fonts(arabic=release is not None and any(language.direction is Direction.RTL for language in release.languages))
    panel = measure(application.primaryScreen(), options.windowed, settings)
    if release is None:
        del ahead, engine
        return _out_of_service(application, panel, windowed=options.windowed is not None)
    kiosk = Kiosk(release, panel, settings, engine=engine)
    del ahead
    kiosk.library.prepared.connect(settle)
    kiosk.library.prepared.connect(lambda: tell("READY=1"))
    _open_window(kiosk.window, windowed=options.windowed is not None)
    notifier = _stop_on_signals(application)
    code = application.exec()
    tell("STOPPING=1")
    kiosk.close()
    del notifier
    return code


def settle() -> None:
    """Once everything is made: look for garbage from now on, but not among what stays; and give back what the start has used up."""
    gc.freeze()
    gc.enable()
    linecache.clearcache()  # Qt for Python looks into the source of every module that is imported after it
    if sys.platform.startswith("linux"):
        import ctypes

        with contextlib.suppress(AttributeError, OSError):  # another C library than glibc
            mallopt = ctypes.CDLL(None).mallopt
            for each in (_M_MMAP_THRESHOLD, _M_TRIM_THRESHOLD):
                mallopt(each, _LARGE)


def _out_of_service(application: QGuiApplication, panel: Panel, *, windowed: bool) -> int:
    from kiosk import out_of_service

    out_of_service.explain()
    engine = out_of_service.make(panel.width, panel.height, panel.pixels_per_mm)
    _open_window(out_of_service.window_of(engine), windowed=windowed)
    notifier = _stop_on_signals(application)
    application.exec()
    out_of_service.take_down(engine)
    del notifier
    return EXIT_CANNOT_RUN


def _open_window(window: QWindow, *, windowed: bool) -> None:
    if windowed:
        from PySide6.QtCore import Qt

        window.setFlags(Qt.WindowType.Window)
        window.show()
    else:
        window.setGeometry(window.screen().geometry())  # without a window manager fullscreen alone stays small
        window.showFullScreen()


def _stop_on_signals(application: QGuiApplication) -> QSocketNotifier | None:
    """SIGTERM and SIGINT end the event loop with exit code 0; nothing runs until one arrives."""
    if sys.platform == "win32":
        return None
    reading, writing = os.pipe()
    os.set_blocking(writing, False)
    signal.set_wakeup_fd(writing)
    for each in (signal.SIGTERM, signal.SIGINT):
        signal.signal(each, lambda *_: None)
    notifier = QSocketNotifier(reading, QSocketNotifier.Type.Read, application)
    notifier.activated.connect(lambda *_: application.exit(EXIT_OK))
    return notifier
