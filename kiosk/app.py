"""Composition root of the screen process: what is made, in which order, and taken down in reverse. Rules live elsewhere."""

from __future__ import annotations

import gc
import os
import sys
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QUrl
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtQml import QQmlApplicationEngine, QQmlComponent

from kiosk import paths
from kiosk.display import Panel, has_display, measure, open_window, prepare_environment
from kiosk.fonts import load_fonts, reads_from_the_right
from kiosk.logs import capture_qt, trace_crashes
from kiosk.run_options import RunOptions
from kiosk.say import say
from kiosk.settling import settle
from kiosk.signals import stop_on_signals
from kiosk.station.settings import FILE, Settings, read

if TYPE_CHECKING:
    from kiosk.library.front import Front
    from kiosk.speech.speaker import Speaker

EXIT_OK, EXIT_CANNOT_RUN = 0, 3

_PARTS = (
    "navigator",
    "library",
    "check",
    "comfort",
    "idle",
    "input",
    "questions",
    "feedback",
    "listener",
    "code",
    "search",
    "spine",
    "exhibit",
)
"""What a visit needs, by the names of Stage's properties."""


class Kiosk:
    """Everything that one screen consists of. Make it after the application; `close` it before the application goes.

    The window and its start page come first. What a visit needs (`navigator`, `library`, `questions`, `comfort`, `idle`, `listener`,
    `input`) is there once `prepare` has run, which the first frame sets off; `prepared` is called when the pages of a visit are made too.
    """

    WINDOW = ("Kiosk.App", "Main")
    """Module and type of the window; a preview has another one around the same screen."""

    def __init__(  # noqa: PLR0913  what a test puts in its own place
        self,
        front: Front,
        panel: Panel,
        settings: Settings,
        clock: Callable[[], float] = time.monotonic,
        engine: QQmlApplicationEngine | None = None,
        prepared: Callable[[], None] = lambda: None,
        state: str = "",
        *,
        speaker: Callable[[QObject], Speaker] | None = None,
    ) -> None:
        # here, and not at the top: meanwhile Qt loads what `begin_loading` told it to
        from kiosk.bridge.network import NoNetworkFactory
        from kiosk.bridge.start_page import StartPage
        from kiosk.bridge.translation import Translation

        self.panel, self.front = panel, front
        self._settings, self._clock, self._prepared = settings, clock, prepared
        self._state, self._make_speaker = state, speaker
        self._owner = QObject()
        self._ready = False
        self.start = StartPage(front, self._owner)
        self.start.seen.connect(self.prepare)
        self.warnings: list[str] = []
        self._network = NoNetworkFactory()
        self.engine = engine or QQmlApplicationEngine()
        self.engine.warnings.connect(lambda found: self.warnings.extend(each.toString() for each in found))
        self.engine.setNetworkAccessManagerFactory(self._network)
        self.engine.addImportPath(paths.qml_dir())
        self._translation = Translation(os.path.join(paths.assets_dir(), "translations"), self.engine, self._owner)
        self._translation.speak(front.default_language)
        self.engine.setInitialProperties(self.properties())
        self.engine.loadFromModule(*self.WINDOW)
        roots = self.engine.rootObjects()
        if not roots or not isinstance(roots[0], QWindow):
            raise RuntimeError("The screen could not be made: " + "; ".join(self.warnings))
        self.window: QWindow = roots[0]

    def properties(self) -> dict[str, object]:
        """What the window starts with."""
        return {
            "start": self.start,
            "pixelsPerMm": self.panel.pixels_per_mm,
            "textScale": self._settings.text_scale,
            "assets": QUrl.fromLocalFile(paths.assets_dir()).toString(),
            "still": self.panel.still,
            "width": self.panel.width,
            "height": self.panel.height,
        }

    def day(self, built: str) -> str:
        """The day to go by, for a release that was built at that moment."""
        from kiosk.joining import day_of

        return day_of(built)

    def prepare(self) -> None:
        """Make what a visit needs, once."""
        if self._ready:
            return
        self._ready = True
        from kiosk.bridge.comfort import ComfortChoices
        from kiosk.bridge.exhibit import Exhibit
        from kiosk.bridge.feedback import Feedback
        from kiosk.bridge.idle_watch import IdleWatch
        from kiosk.bridge.input_filter import InputFilter
        from kiosk.bridge.library import LibraryView
        from kiosk.bridge.listener import Listener
        from kiosk.bridge.matter import Matter
        from kiosk.bridge.navigator import Navigator
        from kiosk.bridge.questions import Questions
        from kiosk.bridge.quick_check import QuickCheck
        from kiosk.bridge.reader import Reader
        from kiosk.bridge.search import Search
        from kiosk.bridge.spine import Spine
        from kiosk.bridge.tap_code import TapCode
        from kiosk.bridge.turnover import Turnover
        from kiosk.joining import counts_lost, current_of, usage_of
        from kiosk.library.release import Release
        from kiosk.speech.speaker import Speaker
        from kiosk.visit.comfort import Comfort
        from kiosk.visit.navigation import Visit

        release = Release(self.front.path)
        comfort = Comfort(text_scale=self._settings.text_scale)
        self.reader = Reader(release)
        self.navigator = Navigator(self.reader, lambda: Visit(release.default_language, comfort=comfort), self._owner)
        self.turnover = Turnover(
            self.reader, self.navigator, look=current_of(self._state, release.path), day=self.day, say=say, parent=self._owner
        )
        self.turnover.turned.connect(self._turned)
        self.navigator.languageChanged.connect(self._speak)
        self.library = LibraryView(self.reader, self.navigator, self._owner)
        self.library.prepared.connect(self._prepared)
        self.questions = Questions(self.reader, self.navigator, self._owner)
        self.code, self.search = TapCode(self.reader, self.navigator, self._owner), Search(self.reader, self.navigator, self._owner)
        usage = None if self.panel.still else usage_of(self._state)
        self.feedback = Feedback(self.navigator, usage, counts_lost, self._owner)
        self.check = QuickCheck(self.reader, self.navigator, self._owner)
        self.check.answered.connect(self.feedback.checked)
        self.spine, self.exhibit = Spine(self.reader, self.navigator, self._owner), Exhibit(self.reader, self.navigator, self._owner)
        self.comfort, self.idle = (
            ComfortChoices(self.navigator, comfort, self._owner),
            IdleWatch(self.reader, self.navigator, self._clock, self._owner),
        )
        self.speaker = (self._make_speaker or Speaker)(self._owner)
        matter = Matter(self.reader, self.library, self.questions, self.check, self.search, self.spine)
        self.listener = Listener(self.speaker, matter, self.navigator, self._owner, say)
        self.listener.sounding.connect(self.idle.hold)
        self.library.prepared.connect(self.listener.wake)
        self.input = InputFilter(
            self._clock,
            lambda: self.panel.pixels_per_mm,
            self._owner,
            may_close=self.panel.may_close,
            repeat_seconds=self._settings.repeat_seconds,
            brush_seconds=self._settings.brush_seconds,
        )
        self.input.touched.connect(self.idle.touched)
        self.input.guard(self.window)
        self.window.setProperty("parts", {name: getattr(self, name) for name in _PARTS})

    def _speak(self) -> None:
        language = self.navigator.visit.language
        self.start.speak(language)
        self._translation.speak(language)

    def _turned(self) -> None:
        """Another library is open: the start page shows it, too."""
        from kiosk.library.front import Front

        load_fonts(arabic=reads_from_the_right(self.reader.release))
        self.front.turn_to(Front(self.reader.release.path))
        self.start.renew()

    def close(self) -> None:
        """Take everything down: the engine before the objects that it shows."""
        if self._ready:
            self.input.guard(None)
            self.speaker.close()
        self._translation.remove()
        self.window.close()
        del self.window
        delete(self.engine)
        del self.engine
        if self._ready:
            self.reader.release.close()
        self.front.close()
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

    from kiosk.joining import join, keeper_line, recover_from_faults, speaker_of
    from kiosk.opening import chosen, find
    from kiosk.station.readiness import tell

    line = keeper_line(application, options.state)
    front = chosen(options.release, options.state) if options.release else find(options.content, options.state)
    load_fonts(arabic=front is not None and reads_from_the_right(front))
    panel = measure(application.primaryScreen(), options.windowed, settings)
    if front is None:
        del ahead, engine
        if line is not None:
            line.tell("empty")
        return _out_of_service(application, panel, windowed=options.windowed is not None, kept=line is not None)

    def prepared() -> None:
        settle()
        tell("READY=1")
        recover_from_faults(kiosk, line)
        if line is not None:
            join(kiosk, line)

    kiosk = Kiosk(front, panel, settings, engine=engine, prepared=prepared, state=options.state, speaker=speaker_of)
    del ahead
    open_window(kiosk.window, windowed=options.windowed is not None)
    notifier = stop_on_signals(application)
    code = application.exec()
    tell("STOPPING=1")
    kiosk.close()
    del notifier
    return code


def _out_of_service(application: QGuiApplication, panel: Panel, *, windowed: bool, kept: bool) -> int:
    from kiosk import out_of_service

    if not kept:  # its keeper builds one, or says why it can't
        out_of_service.explain()
    engine = out_of_service.make(panel.width, panel.height, panel.pixels_per_mm)
    open_window(out_of_service.window_of(engine), windowed=windowed)
    notifier = stop_on_signals(application)
    application.exec()
    out_of_service.take_down(engine)
    del notifier
    return EXIT_CANNOT_RUN
