"""Our own fonts, so that a screen looks the same on every machine."""

from __future__ import annotations

import os

from PySide6.QtGui import QFont, QFontDatabase

from kiosk import paths
from kiosk.library.front import Front
from kiosk.library.site import Direction

LATIN, ARABIC = "Atkinson Hyperlegible Next", "IBM Plex Sans Arabic"
"""Families, as Theme.qml names them."""

_FONTS: set[str] = set()
"""Those that are loaded."""


def load_fonts(*, arabic: bool) -> None:
    """Our own fonts, so that a screen looks the same on every machine; Arabic ones only where a language needs them. Each once."""
    folder = os.path.join(paths.assets_dir(), "fonts")
    for name in sorted(os.listdir(folder)):
        if name.endswith(".ttf") and (arabic or not name.startswith("Plex")) and name not in _FONTS:
            _FONTS.add(name)
            QFontDatabase.addApplicationFont(os.path.join(folder, name))
    if arabic:  # letters that one of them does not have come from the other, not from whatever the system has
        QFont.insertSubstitutions(ARABIC, [LATIN])
        QFont.insertSubstitutions(LATIN, [ARABIC])


def reads_from_the_right(front: Front) -> bool:
    """Whether any of its languages is written from right to left."""
    return any(language.direction is Direction.RTL for language in front.languages)
