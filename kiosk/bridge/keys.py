"""What a keyboard, switch or pointer may send, by Qt's names. Imported once the first frame stands: the names alone take 14 ms to make."""

from __future__ import annotations

from PySide6.QtCore import Qt

KEYS = frozenset(
    {
        Qt.Key.Key_Tab,
        Qt.Key.Key_Backtab,
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Return,
        Qt.Key.Key_Enter,
        Qt.Key.Key_Space,
        Qt.Key.Key_Escape,
    }
)
"""All that a keyboard or switch may send (S-03)."""

PLAIN = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
"""Modifiers that leave a key what it is."""

TOUCH = Qt.MouseButton.LeftButton
"""The pointer button that stands for a finger."""
