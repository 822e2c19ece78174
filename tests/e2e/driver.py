"""A visitor: sees what is on the screen, taps it, waits for what happens. Knows nothing of how the kiosk is made."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QEvent, QEventLoop, QObject, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPointingDevice
from PySide6.QtQuick import QQuickItem, QQuickWindow
from PySide6.QtTest import QTest

from kiosk.app import Kiosk
from kiosk.bridge.models import RowModel
from kiosk.display import Panel
from kiosk.library.release import Release
from kiosk.speech.speaker import Speaker
from kiosk.station.settings import Settings
from kiosk.visit.navigation import Visit

SHADES = 48
"""Of 255: how much one value of a picture, a quarter as large, may differ from the other's."""

PATIENCE = 10.0
"""Seconds that a condition may take; a test never waits for time to pass."""


def let_events_happen() -> None:
    """As one turn of the kiosk's event loop does, what is to be deleted included: without a loop Qt would keep that for ever."""
    QGuiApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)
    QGuiApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@dataclass(slots=True)
class Clock:
    """Seconds that only the test moves."""

    now: float = 1000.0

    def __call__(self) -> float:
        return self.now


@dataclass(slots=True)
class Visitor:
    """Drives one kiosk. Close it at the end: `close` fails when QML had anything to complain about.

    Not `drawn`, everything is laid out as ever and nothing painted: a walk that only measures takes a third less.
    """

    release: Release
    size: tuple[int, int] = (1920, 1080)
    inches: float = 24.0
    still: bool = True
    drawn: bool = True
    clock: Clock = field(default_factory=Clock)
    speaker: Callable[[QObject], Speaker] | None = None
    kiosk: Kiosk = field(init=False)
    touch: QPointingDevice = field(init=False)

    def __post_init__(self) -> None:
        pixels_per_mm = Settings(diagonal_inches=self.inches).pixels_per_mm(*self.size)
        self.kiosk = Kiosk(self.release, Panel(*self.size, pixels_per_mm, still=self.still), Settings(), self.clock, speaker=self.speaker)
        self.touch = QTest.createTouchDevice()
        self.window.contentItem().setOpacity(1 if self.drawn else 0)
        self.window.show()
        self.wait(lambda: bool(self.window.property("ready")), "the stage is ready")
        self.settle()

    @property
    def window(self) -> QQuickWindow:
        assert isinstance(self.kiosk.window, QQuickWindow)
        return self.kiosk.window

    @property
    def visit(self) -> Visit:
        return self.kiosk.navigator.visit

    @property
    def page(self) -> str:
        return self.visit.place.page.value

    def close(self) -> None:
        """Take the kiosk down; nothing may have been wrong with it."""
        warnings = self.kiosk.warnings
        self.kiosk.close()
        assert warnings == []

    def wait(self, condition: Callable[[], bool], what: str) -> None:
        """Let events happen until the condition holds."""
        until = time.monotonic() + PATIENCE
        while not condition():
            assert time.monotonic() < until, f"waited in vain: {what}"
            let_events_happen()

    def frame(self) -> None:
        """Have a frame drawn. Only with one does Qt Quick hand on the moves of a finger; a grab does not count."""
        drawn: list[bool] = []

        def note() -> None:
            drawn.append(True)

        self.window.frameSwapped.connect(note)
        self.window.update()
        self.wait(lambda: bool(drawn), "a frame is drawn")
        self.window.frameSwapped.disconnect(note)

    def settle(self) -> QImage:
        """Let events happen until two looks at the window in a row are the same; returns its picture."""
        before: object = None
        for _ in range(50):
            let_events_happen()
            picture = self.window.grabWindow()  # lays out what waits for the next frame, too
            now = picture if self.drawn else [(item.x(), item.y(), item.width(), item.height()) for item in self.items()]
            if now == before:
                return picture
            before = now
        raise AssertionError("the screen never comes to rest")

    def items(self, within: QQuickItem | None = None) -> Iterator[QQuickItem]:
        """Everything visible, what lies lower first."""
        waiting = [within or self.window.contentItem()]
        if within is None and not self.drawn:
            waiting = self.window.contentItem().childItems()[::-1]
        while waiting:
            item = waiting.pop()
            if item.isVisible() and item.opacity() > 0:
                yield item
                waiting += item.childItems()[::-1]

    def tappable(self) -> list[QQuickItem]:
        """Everything that can be touched now."""
        return [item for item in self.items() if item.metaObject().indexOfSignal("activated()") >= 0 and item.isEnabled()]

    def labels(self) -> list[str]:
        return [str(item.property("label")) for item in self.tappable()]

    def texts(self) -> list[str]:
        """All words on the screen."""
        return [str(item.property("text")) for item in self.items() if is_text(item) and item.property("text")]

    def rows(self, model: str) -> list[Mapping[str, Any]]:
        """What one of the library's models shows."""
        found = getattr(self.kiosk.library, model)
        assert isinstance(found, RowModel)
        return found.rows()

    def find(self, label: str) -> QQuickItem:
        """What can be touched under this label."""
        found = [item for item in self.tappable() if item.property("label") == label]
        assert found, f"nothing to touch is called {label!r}; there is {self.labels()}"
        return found[-1]

    def tap(self, label: str) -> None:
        """Touch something in its middle, in a visitor's own time."""
        self.tap_at(middle(self.find(label)))

    def tap_onward(self) -> None:
        """Touch the key at the end of the page, whatever it is called."""
        self.tap(next(label for label in ("More", "Later", "Carry on", "Next") if label in self.labels()))

    def tap_at(self, point: QPoint) -> None:
        """Touch a place with one finger."""
        self.clock.now += 1.0
        QTest.touchEvent(self.window, self.touch).press(0, point, self.window).commit()
        self.clock.now += 0.1
        QTest.touchEvent(self.window, self.touch).release(0, point, self.window).commit()
        self.settle()

    def drag(self, start: QPoint, end: QPoint) -> None:
        """Put a finger down, move it in steps, lift it."""
        self.clock.now += 1.0
        QTest.touchEvent(self.window, self.touch).press(0, start, self.window).commit()
        for step in range(1, 9):
            point = start + (end - start) * (step / 8)
            QTest.touchEvent(self.window, self.touch).move(0, point, self.window).commit()
            self.clock.now += 0.02
            self.frame()
        QTest.touchEvent(self.window, self.touch).release(0, end, self.window).commit()
        self.settle()

    def press(self, key: Qt.Key, times: int = 1) -> None:
        """Press and lift a key."""
        for _ in range(times):
            QTest.keyClick(self.window, key)
        self.settle()

    def tab_to(self, label: str, most: int = 40) -> None:
        """Come to a control by Tab alone, in at most so many steps."""
        for _ in range(most):
            if self.focused() == label:
                self.settle()
                return
            QTest.keyClick(self.window, Qt.Key.Key_Tab)
        raise AssertionError(f"Tab never comes to {label!r}")

    def focused(self) -> str:
        """The label of what a key would press."""
        item = self.window.activeFocusItem()
        return str(item.property("label") or "")


def alike(one: QImage, other: QImage) -> bool:
    """Whether two pictures show the same: glyphs that were drawn before at another size may differ in the shade of their edges."""
    size = QSize(one.width() // 4, one.height() // 4)
    mode = (Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    pairs = zip(*(bytes(image.scaled(size, *mode).constBits()) for image in (one, other)), strict=True)
    return all(abs(first - second) <= SHADES for first, second in pairs)


def is_text(item: QQuickItem) -> bool:
    return item.inherits("QQuickText")


def middle(item: QQuickItem) -> QPoint:
    return item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint()


def rect(item: QQuickItem) -> QRectF:
    """Where an item is drawn, in the window's pixels."""
    return item.mapRectToScene(QRectF(0, 0, item.width(), item.height()))
