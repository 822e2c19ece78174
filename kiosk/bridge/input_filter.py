"""What reaches the scene: touches that count, the few keys that a visitor may press. Everything else ends here."""

from __future__ import annotations

from collections.abc import Callable
from types import ModuleType

from PySide6.QtCore import Property, QCoreApplication, QEvent, QObject, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QTouchEvent
from PySide6.QtQml import QmlElement

from kiosk.visit.touch import REPEAT_SECONDS, Touch, brushes, repeats

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

_PRESSES = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick, QEvent.Type.TouchBegin})
_LIFTS = frozenset({QEvent.Type.MouseButtonRelease, QEvent.Type.TouchEnd})
_REFUSED = frozenset({QEvent.Type.ContextMenu, QEvent.Type.Shortcut, QEvent.Type.ShortcutOverride})
_TYPES = _PRESSES | _LIFTS | _REFUSED | {QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.Close, QEvent.Type.TouchCancel}


@QmlElement
class InputFilter(QObject):
    """An event filter for the kiosk's window. `clock` gives monotonic seconds; `pixels_per_mm` is the panel's."""

    touched = Signal()
    keysInUseChanged = Signal()

    def __init__(
        self,
        clock: Callable[[], float],
        pixels_per_mm: Callable[[], float],
        parent: QObject,
        *,
        may_close: bool = False,
        repeat_seconds: float = REPEAT_SECONDS,
        brush_seconds: float = 0.0,
    ) -> None:
        super().__init__(parent)
        self._clock, self._pixels_per_mm = clock, pixels_per_mm
        self._may_close, self._repeat_seconds, self._brush_seconds = may_close, repeat_seconds, brush_seconds
        self._down = 0.0
        self._last: Touch | None = None
        self._echo = False
        self._keys_in_use = False
        self._window: QObject | None = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind not in _TYPES:
            return False
        if kind in _PRESSES:
            return self._pressed(event)
        if kind in _LIFTS or kind == QEvent.Type.TouchCancel:
            return self._lifted(watched, event, kind)
        if kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            return self._key(event, kind)
        if kind == QEvent.Type.Close and not self._may_close:
            event.ignore()
            return True
        return kind in _REFUSED

    def guard(self, window: QObject | None) -> None:
        """The window whose events are filtered from `prepare` on; None for none. Before its first frame that would only delay it."""
        if self._window is not None:
            self._window.removeEventFilter(self)
        self._window = window

    @Slot()
    def prepare(self) -> None:
        """The first frame stands: make ready for touches and keys."""
        _keys()
        if self._window is not None:
            self._window.installEventFilter(self)

    def forget(self) -> None:
        """The next touch is nobody's echo."""
        self._last = None

    def _pressed(self, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent) and event.button() != _keys().TOUCH:
            return True
        self._use_keys(False)
        self._down = self._clock()
        touch = self._touch(event)
        self._echo = touch is not None and repeats(self._last, touch, self._repeat_seconds)
        if not self._echo:
            self.touched.emit()
        return self._echo

    def _lifted(self, watched: QObject, event: QEvent, kind: QEvent.Type) -> bool:
        if isinstance(event, QMouseEvent) and event.button() != _keys().TOUCH:
            return True
        if self._echo:
            self._echo = False
            return True
        if kind == QEvent.Type.TouchEnd and isinstance(event, QTouchEvent) and brushes(self._down, self._clock(), self._brush_seconds):
            # whatever is pressed has to rise again, and do nothing
            QCoreApplication.sendEvent(watched, QTouchEvent(QEvent.Type.TouchCancel, event.pointingDevice()))
            return True
        if kind != QEvent.Type.TouchCancel:
            self._last = self._touch(event)
        return False

    def _key(self, event: QEvent, kind: QEvent.Type) -> bool:
        if not isinstance(event, QKeyEvent):
            return False
        keys = _keys()
        if event.key() not in keys.KEYS or event.modifiers() & ~keys.PLAIN:
            return True
        if kind == QEvent.Type.KeyPress:
            self._use_keys(True)
            self.touched.emit()
        return False

    def _touch(self, event: QEvent) -> Touch | None:
        if isinstance(event, QTouchEvent):
            if not event.points():
                return None
            spot = event.points()[0].position()
        elif isinstance(event, QMouseEvent):
            spot = event.position()
        else:
            return None
        scale = self._pixels_per_mm()
        return Touch(self._clock(), spot.x() / scale, spot.y() / scale)

    def _use_keys(self, used: bool) -> None:
        if used != self._keys_in_use:
            self._keys_in_use = used
            self.keysInUseChanged.emit()

    @Property(bool, notify=keysInUseChanged)
    def keysInUse(self) -> bool:
        """Whether the last thing that happened was a key: then the focus ring shows."""
        return self._keys_in_use


def _keys() -> ModuleType:
    from kiosk.bridge import keys  # noqa: PLC0415  the first frame need not wait for its names

    return keys
