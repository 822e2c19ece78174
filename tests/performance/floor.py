"""The least that Qt Quick costs from Python: a window with one text. What the kiosk takes longer than this is the kiosk's own doing."""

from __future__ import annotations

import os
import sys

from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine

application = QGuiApplication(sys.argv)
engine = QQmlApplicationEngine()
engine.load(os.path.join(os.path.dirname(os.path.abspath(__file__)), "floor.qml"))
sys.exit(application.exec())
