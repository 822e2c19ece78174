"""The letters on a screen: our own, in every script."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont, QTextLayout

from kiosk.fonts import ARABIC, LATIN, load_fonts


def families(text: str, family: str) -> set[str]:
    """Where the letters of a line come from."""
    font = QFont(family)
    font.setPixelSize(30)
    layout = QTextLayout(text, font)
    layout.beginLayout()
    layout.createLine().setLineWidth(2000)
    layout.endLayout()
    return {run.rawFont().familyName() for run in layout.glyphRuns()}


@pytest.mark.usefixtures("qapp")
def test_no_letter_comes_from_the_system() -> None:
    """Latin letters on an Arabic page, and an Arabic word on a Latin one: the key that leads to it."""
    load_fonts(arabic=True)

    assert families("47 العربية Close", ARABIC) == {ARABIC, LATIN}
    assert families("Close العربية 47", LATIN) == {ARABIC, LATIN}
