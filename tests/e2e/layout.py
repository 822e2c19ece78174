"""What is wrong with how a screen is laid out, measured on what is drawn: targets in millimetres, words that are cut or covered."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem

from tests.e2e.driver import Visitor, is_text, rect

TARGET, GAP, BEZEL = 20.0, 3.0, 5.0
"""Least size of a target, least distance of two, least distance from the edge, in millimetres (A-29, A-30, U-30)."""

ROUNDING = 0.3
"""Millimetres that whole pixels may take away: a pixel of the coarsest panel tested is 0.37 mm."""

COVERS = ("AloudSheet", "ComfortSheet", "LanguageSheet", "WordSheet", "ReadingSheet", "PicturePage", "IdleQuestion")


def kind(item: QQuickItem) -> str:
    """The QML type of an item."""
    return item.metaObject().className().split("_QMLTYPE")[0]


def faults(visitor: Visitor) -> list[str]:
    """A sentence on each fault of what is shown now."""
    shown = list(_shown(visitor))
    keys = [item for item in shown if item.metaObject().indexOfSignal("activated()") >= 0]
    words = [item for item in shown if is_text(item) and item.property("text")]
    return [*_targets(visitor, keys), *_words(visitor, words), *_overlaps(words, keys)]


def _shown(visitor: Visitor) -> Iterator[QQuickItem]:
    """What can be seen: with something over the page, that and the handrail only."""
    everything = [(item, kind(item)) for item in visitor.items()]
    cover = next((each for each in everything if each[1] in COVERS), None)
    if cover is None:
        yield from (item for item, _ in everything)
        return
    yield from visitor.items(cover[0])
    if cover[1] != "IdleQuestion":
        yield from (each for item, name in everything if name == "Handrail" for each in visitor.items(item))


def _targets(visitor: Visitor, keys: list[QQuickItem]) -> Iterator[str]:
    scale = visitor.kiosk.panel.pixels_per_mm
    width, height = visitor.size
    for index, key in enumerate(keys):
        place, label = rect(key), key.property("label")
        if min(place.width(), place.height()) / scale < TARGET - ROUNDING:
            yield f"{label!r} is {place.width() / scale:.1f} x {place.height() / scale:.1f} mm"
        edge = min(place.left(), place.top(), width - place.right(), height - place.bottom()) / scale
        if edge < BEZEL - ROUNDING:
            yield f"{label!r} is {edge:.1f} mm from the edge"
        for other in keys[index + 1 :]:
            second = rect(other)
            if place.contains(second) or second.contains(place):
                continue
            apart = max(
                second.left() - place.right(), place.left() - second.right(), second.top() - place.bottom(), place.top() - second.bottom()
            )
            if apart / scale < GAP - ROUNDING:
                yield f"{label!r} and {other.property('label')!r} are {apart / scale:.1f} mm apart"


def _words(visitor: Visitor, words: list[QQuickItem]) -> Iterator[str]:
    window = QRectF(0, 0, *visitor.size).adjusted(-1, -1, 1, 1)
    for item in words:
        text = str(item.property("text"))
        named = repr(text[:40])
        if item.property("truncated"):
            yield f"{named} is cut short"
        metrics = QFontMetricsF(item.property("font"))
        plain = text if "<" not in text else ""
        widest = max((metrics.horizontalAdvance(word) for word in plain.split()), default=0.0)
        if widest > item.width() + 1.5 and item.property("lineCount") > 1:
            yield f"a word of {named} is broken: {widest:.0f} > {item.width():.0f}"
        if item.property("contentHeight") > item.height() + 2:
            yield f"{named} is taller than its place"
        place = _ink(item)
        cut = _cut(item, place)
        if cut:
            yield f"{named} {cut}"
        elif not _seen(item, place).isEmpty() and not window.contains(_seen(item, place)):
            yield f"{named} leaves the screen"


def _ink(item: QQuickItem) -> QRectF:
    """Where the words of a text item are drawn."""
    width, height = item.property("contentWidth"), item.property("contentHeight")
    beside, below = item.width() - width, item.height() - height
    left = {2: beside, 4: beside / 2}.get(_number(item, "effectiveHorizontalAlignment"), 0.0) if beside else 0.0
    top = {64: below, 128: below / 2}.get(_number(item, "verticalAlignment"), 0.0) if below else 0.0
    return item.mapRectToScene(QRectF(left, top, width, height))


def _number(item: QQuickItem, name: str) -> int:
    """An enumeration that only QML can read."""
    context = qmlContext(item)
    assert context is not None
    value, _ = QQmlExpression(context, item, name).evaluate()
    return int(value)


def _clips(item: QQuickItem) -> Iterator[QRectF]:
    parent = item.parentItem()
    while parent is not None:
        if parent.clip():
            yield rect(parent)
        parent = parent.parentItem()


def _seen(item: QQuickItem, place: QRectF) -> QRectF:
    for clip in _clips(item):
        place = place.intersected(clip)
    return place


def _cut(item: QQuickItem, place: QRectF) -> str:
    """A part of a screen may begin and end between two lines, never inside one."""
    line = float(item.property("lineHeight"))
    for clip in _clips(item):
        if not clip.intersects(place):
            continue
        for over in (clip.top() - place.top(), place.bottom() - clip.bottom()):
            if over > 2 and min(over % line, line - over % line) > 2:
                return f"is cut through a line: {over:.0f} px of {line:.0f} px lines"
        if clip.left() - place.left() > 2 or place.right() - clip.right() > 2:
            return "is cut at its side"
    return ""


def _overlaps(words: list[QQuickItem], keys: list[QQuickItem]) -> Iterator[str]:
    places = [(item, _seen(item, _ink(item))) for item in words]
    for index, (item, place) in enumerate(places):
        named = repr(str(item.property("text"))[:30])
        for other, second in places[index + 1 :]:
            both = place.intersected(second)
            if both.width() > 8 and both.height() > min(place.height(), second.height()) * 0.3:
                yield f"{named} lies over {str(other.property('text'))[:30]!r}"
        for key in keys:
            both = place.intersected(rect(key))
            if both.width() > 6 and both.height() > 6 and not rect(key).adjusted(-2, -2, 2, 2).contains(place):
                yield f"{named} lies over the key {key.property('label')!r}"
