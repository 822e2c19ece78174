"""Where messages go: one line each, with the cause, on the standard error stream. What a patient sees is never decided here."""

from __future__ import annotations

import faulthandler
import sys
from collections.abc import Callable

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from kiosk.say import say

_LEVELS = {QtMsgType.QtWarningMsg: "warning", QtMsgType.QtCriticalMsg: "error", QtMsgType.QtFatalMsg: "fatal"}


def capture_qt(heard: Callable[[str], None] | None = None) -> None:
    """Send Qt's warnings and errors to `heard`, by default to `say`; drop its chatter."""

    def handle(level: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        if level == QtMsgType.QtFatalMsg:
            say(f"fatal: {message}")  # Qt ends the process after this: nobody would read it later
        elif level in _LEVELS:
            (heard or say)(f"{_LEVELS[level]}: {message}")

    qInstallMessageHandler(handle)


def trace_crashes() -> None:
    """Print where every thread was when the process dies of a signal."""
    if sys.stderr is not None:
        faulthandler.enable()
