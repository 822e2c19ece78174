"""Words against what they stand on: at least 7 to 1 in both contrasts, from the tokens and from what is drawn."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QColor, QImage
from PySide6.QtQml import QQmlComponent

from tests.e2e.conftest import Visit
from tests.e2e.driver import Visitor, is_text, rect
from tests.e2e.walk import everywhere

LEAST_WORDS, LEAST_SHAPES = 7.0, 3.0
"""WCAG 2.2, 1.4.6 (enhanced) for words and 1.4.11 for edges of controls."""

WORDS = [
    *((ink, ground) for ink in ("ink", "ink2") for ground in ("page", "surface", "tint")),
    *((words, field) for words in ("ink",) for field in ("fieldTop", "fieldEnd")),
    *(("accent", ground) for ground in ("page", "surface", "tint")),
    *((words, "mark") for words in ("ink", "accent")),
    ("accentText", "accent"),
    ("accentText", "accentLip"),
    ("railText", "rail"),
    ("railText", "railKey"),
    ("rail", "railText"),
    ("urgent", "surface"),
    ("urgent", "page"),
]
SHAPES = [("tileLip", "page"), ("edge", "page"), ("accent", "fieldEnd"), ("accent", "fieldTop"), ("railText", "rail")]


def luminance(colour: QColor) -> float:
    """Relative luminance, WCAG 2.2."""
    values = (colour.redF(), colour.greenF(), colour.blueF())
    parts = [value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4 for value in values]
    return float(0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2])


def contrast(one: QColor, other: QColor) -> float:
    """Contrast ratio, WCAG 2.2."""
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def theme(visitor: Visitor) -> QObject:
    component = QQmlComponent(visitor.kiosk.engine)
    component.setData(b"import QtQml\nimport Kiosk.Theme\nQtObject { property QtObject theme: Theme }", QUrl())
    holder = component.create()
    assert holder is not None, component.errorString()
    holder.setParent(visitor.window)
    found = holder.property("theme")
    assert isinstance(found, QObject)
    return found


def test_the_measure_itself() -> None:
    assert contrast(QColor("#000000"), QColor("#FFFFFF")) == pytest.approx(21)
    assert contrast(QColor("#767676"), QColor("#FFFFFF")) == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("strong", [False, True], ids=["soft", "strong"])
def test_tokens(visit: Visit, small: Path, strong: bool) -> None:
    """Every pair that the screens use (A-24, A-25)."""
    visitor = visit(small)
    visitor.tap("Touch anywhere to begin")
    visitor.kiosk.comfort.chooseStrongContrast(strong)
    visitor.settle()
    tokens = theme(visitor)
    assert tokens.property("strong") is strong

    weak = {
        (ink, ground): round(ratio, 1)
        for pairs, least in ((WORDS, LEAST_WORDS), (SHAPES, LEAST_SHAPES))
        for ink, ground in pairs
        if (ratio := contrast(QColor(tokens.property(ink)), QColor(tokens.property(ground)))) < least
    }
    assert weak == {}


def drawn(picture: QImage, visitor: Visitor) -> list[str]:
    """Words that, as drawn, don't stand out: each text's own colour against the commonest colours around it."""
    weak = []
    for item in visitor.items():
        if not is_text(item) or not item.property("text") or not shown_fully(item):
            continue
        place = rect(item).toRect().intersected(picture.rect())
        if place.width() < 4 or place.height() < 4:
            continue
        ink = QColor(item.property("color"))
        edge = [
            picture.pixelColor(x, y)
            for x in range(place.left(), place.right(), max(1, place.width() // 12))
            for y in (place.top(), place.bottom())
            if picture.rect().contains(x, y)
        ]
        grounds = [colour for colour in edge if contrast(colour, ink) > 1.5]
        worst = sorted(contrast(colour, ink) for colour in grounds)
        if worst and worst[len(worst) // 4] < LEAST_WORDS - 0.3:
            weak.append(f"{str(item.property('text'))[:30]!r}: {worst[len(worst) // 4]:.1f}")
    return weak


def shown_fully(item: object) -> bool:
    """Not dimmed: the Back key on Home is, and has no job there."""
    while item is not None:
        if item.property("opacity") < 1:  # type: ignore[attr-defined]
            return False
        item = item.parentItem()  # type: ignore[attr-defined]
    return True


@pytest.mark.parametrize("strong", [False, True], ids=["soft", "strong"])
def test_words_as_they_are_drawn(visit: Visit, pictured: Path, strong: bool) -> None:
    """On every kind of page, over pictures too (A-24)."""
    visitor = visit(pictured)
    assert drawn(visitor.settle(), visitor) == []
    visitor.tap("Touch anywhere to begin")
    visitor.kiosk.comfort.chooseStrongContrast(strong)
    found = []
    for place in everywhere(visitor, "en", topics=1):
        if not visitor.visit.overlay:
            found += [f"{place}: {each}" for each in drawn(visitor.window.grabWindow(), visitor)]
    assert found == []
