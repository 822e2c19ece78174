"""Input as a window gets it: single events, and taps that come through Qt's own delivery."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPointingDevice, QWindow
from PySide6.QtTest import QTest

Kind = QEvent.Type
NO_MODIFIER = Qt.KeyboardModifier.NoModifier
WHOLE_CLICK = [Kind.MouseButtonPress, Kind.MouseButtonRelease]
WHOLE_TOUCH = [Kind.TouchBegin, Kind.TouchEnd]

_INPUT = {
    *(*WHOLE_CLICK, *WHOLE_TOUCH, Kind.MouseButtonDblClick, Kind.TouchCancel),
    *(Kind.KeyPress, Kind.KeyRelease, Kind.Close, Kind.ContextMenu, Kind.ShortcutOverride),
}


def key(which: Qt.Key, modifiers: Qt.KeyboardModifier = NO_MODIFIER, kind: Kind = Kind.KeyPress) -> QKeyEvent:
    """A key that goes down, or with another kind up."""
    return QKeyEvent(kind, which, modifiers)


def mouse(kind: Kind, x: float, y: float, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> QMouseEvent:
    """A button of the mouse at a spot in pixels."""
    return QMouseEvent(kind, QPointF(x, y), QPointF(x, y), button, button, NO_MODIFIER)


class Scene(QWindow):
    """A window that notes the input that reaches it, and takes it as a scene would."""

    def __init__(self, filter_: QObject) -> None:
        super().__init__()
        self.got: list[Kind] = []
        self.resize(400, 300)
        self.installEventFilter(filter_)
        self.show()

    def event(self, event: QEvent) -> bool:
        if event.type() in _INPUT:
            self.got.append(event.type())
            event.accept()
            return True
        return super().event(event)

    def clicked(self, x: int, y: int, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> list[Kind]:
        """What reaches the scene of a click."""
        self.got.clear()
        QTest.mouseClick(self, button, NO_MODIFIER, QPoint(x, y))
        return list(self.got)

    def touched(self, x: int, y: int, device: QPointingDevice) -> list[Kind]:
        """What reaches the scene of a tap with one finger."""
        self.got.clear()
        QTest.touchEvent(self, device).press(0, QPoint(x, y)).commit()
        QTest.touchEvent(self, device).release(0, QPoint(x, y)).commit()
        return list(self.got)
