"""What a process with Qt's event loop does when the system asks it to stop."""

from __future__ import annotations

import os
import signal
import sys

from PySide6.QtCore import QSocketNotifier
from PySide6.QtGui import QGuiApplication


def stop_on_signals(application: QGuiApplication) -> QSocketNotifier | None:
    """SIGTERM and SIGINT end the event loop with exit code 0; nothing runs until one arrives."""
    if sys.platform == "win32":
        return None
    reading, writing = os.pipe()
    os.set_blocking(writing, False)
    signal.set_wakeup_fd(writing)
    for each in (signal.SIGTERM, signal.SIGINT):
        signal.signal(each, lambda *_: None)
    notifier = QSocketNotifier(reading, QSocketNotifier.Type.Read, application)
    notifier.activated.connect(lambda *_: application.exit(0))
    return notifier
