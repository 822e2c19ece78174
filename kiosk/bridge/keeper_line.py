"""The line to the keeper: a socket that was open when the screen started. The keeper asks, the screen answers; nothing runs in between."""

from __future__ import annotations

import contextlib
import os

from PySide6.QtCore import SIGNAL, SLOT, QObject, QSocketNotifier, Signal, Slot
from PySide6.QtGui import QWindow

VARIABLE = "KIOSK_KEEPER"
"""The environment variable with the number of the socket; without it nobody keeps this screen."""

_PIECE, _LONGEST = 4096, 65536


class KeeperLine(QObject):
    """Answers `ping N` with `pong N`, and `frame N` with `frame N` once the window has drawn; hands `release PATH` on.

    `ended` comes when the keeper has gone; the screen then goes on without one.
    """

    offered = Signal(str)
    ended = Signal()

    def __init__(self, handle: int, parent: QObject) -> None:
        super().__init__(parent)
        os.set_blocking(handle, False)
        self._handle = handle
        self._heard = b""
        self._window: QWindow | None = None
        self._connected = False
        self._asked = ""
        self._notifier = QSocketNotifier(handle, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._read)

    def watch(self, window: QWindow | None) -> None:
        """The window whose frames prove that it draws; None before it goes."""
        self._window = window
        self._connected = False

    def tell(self, words: str) -> None:
        """Say something to the keeper; not being heard is not what the screen is for."""
        with contextlib.suppress(OSError):
            os.write(self._handle, f"{words}\n".encode())

    @Slot()
    def drawn(self) -> None:
        """A frame is on the screen."""
        if self._asked:
            self.tell(f"frame {self._asked}")
            self._asked = ""

    @Slot()
    def _read(self) -> None:
        try:
            piece = os.read(self._handle, _PIECE)
        except BlockingIOError:
            return
        except OSError:
            piece = b""
        if not piece or len(self._heard) > _LONGEST:
            self._notifier.setEnabled(False)
            self.ended.emit()
            return
        *lines, self._heard = (self._heard + piece).split(b"\n")
        for line in lines:
            word, _, rest = line.decode("utf-8", "surrogateescape").partition(" ")
            if word == "ping":
                self.tell(f"pong {rest}")
            elif word == "frame":
                self._draw(rest)
            elif word == "release":
                self.offered.emit(rest)

    def _draw(self, number: str) -> None:
        if self._window is None or not self._window.isExposed():
            self.tell(f"hidden {number}")
            return
        if not self._connected:  # by name: its class in Python is that of a window without frames
            self._connected = QObject.connect(self._window, SIGNAL("frameSwapped()"), self, SLOT("drawn()")) is not None
        self._asked = number
        self._window.requestUpdate()
