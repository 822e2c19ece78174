"""Everywhere that a visitor can come to."""

from __future__ import annotations

from collections.abc import Iterator

from kiosk.gallery import press_more
from kiosk.visit.navigation import Page
from tests.e2e.driver import Visitor
from tests.support.bridge import value

MOST_PARTS = 80
LARGEST_TEXT = 3
"""The step of text size at which a walk in landscape, where room is shortest, looks closely at every topic: at what may lie over it, and at
all ways to use it. Elsewhere the first topic of each area stands for the others.
"""


def everywhere(visitor: Visitor, language: str, topics: int | None = None) -> Iterator[str]:
    """Go to each page of a library, part by part, overlays too; yields where it is. `topics`: at most so many of each area."""
    go, release = visitor.kiosk.navigator, visitor.release
    all_closely = visitor.size[0] > visitor.size[1] and value(visitor.kiosk.comfort, "textSize") == LARGEST_TEXT
    go.speak(language)
    yield from _parts(visitor, "home")
    for overlay in ("about", "comfort", "language"):
        go.open(overlay)
        yield from _parts(visitor, overlay)
        go.closeOverlay()
    visitor.kiosk.code.open()
    yield from _parts(visitor, "keypad")
    for figure in (1, 2, 3, 4, 5, 6):
        visitor.kiosk.code.press(figure)
    yield from _parts(visitor, "keypad, a code that does not match")
    go.home()
    yield from _questions(visitor)
    yield from _search(visitor)
    yield from _spine(visitor)
    for area in release.areas(language):
        go.home()
        go.openArea(area.id)
        yield from _parts(visitor, area.id)
        for number, card in enumerate(release.topics(language, area.id)[:topics]):
            go.openTopic(card.id)
            if go.visit.place.page is Page.UNTRANSLATED:
                yield from _parts(visitor, f"{card.id}, untranslated")
                continue
            yield from _topic(visitor, card.id, closely=number == 0 or all_closely)


def _questions(visitor: Visitor) -> Iterator[str]:
    go, questions = visitor.kiosk.navigator, visitor.kiosk.questions
    questions.openSubjects()
    yield from _parts(visitor, "subjects")
    keys = [str(row["key"]) for row in questions.subjects.rows()]  # type: ignore[attr-defined]
    for area in keys[:2]:
        questions.askAbout(area)
        yield from _parts(visitor, f"questions about {area}")
        for row in questions.asked.rows():  # type: ignore[attr-defined]
            questions.toggle(str(row["key"]))
        yield from _parts(visitor, f"questions about {area}, chosen")
    for name, move in (
        ("my questions", questions.open),
        ("questions to take home", questions.takeHome),
        ("a question shown big", questions.showBig),
        ("questions before leaving", questions.leave),
    ):
        move()
        yield from _parts(visitor, name)
    for question in list(go.visit.chosen):
        questions.toggle(question)
    go.home()


def _search(visitor: Visitor) -> Iterator[str]:
    search = visitor.kiosk.search
    search.open()
    yield from _parts(visitor, "search")
    first = str(visitor.rows("areas")[0]["title"])[:3].casefold()
    for word in (first, "qqq"):
        for letter in word:
            search.type(letter)
        yield from _parts(visitor, f"search for {word}")
        search.clear()
    visitor.kiosk.navigator.home()


def _spine(visitor: Visitor) -> Iterator[str]:
    spine, release = visitor.kiosk.spine, visitor.release
    if not release.turn_frames():
        return
    spine.open()
    yield from _parts(visitor, "the spine")
    for region in release.regions(visitor.visit.language):
        spine.choose(region.id)
        yield from _parts(visitor, f"the spine, {region.id}")
    visitor.kiosk.navigator.home()


def _topic(visitor: Visitor, topic: str, *, closely: bool) -> Iterator[str]:
    """A topic's screens and its end; `closely`: what may lie over them too, and after each answer and each use."""
    go = visitor.kiosk.navigator
    for screen in range(visitor.kiosk.reader.screens(go.visit)):
        yield from _parts(visitor, f"{topic}, screen {screen + 1}")
        if question := visitor.kiosk.check.question:
            for choice in range(len(question.answers)) if closely else (question.right,):
                go.showPart(0)
                visitor.kiosk.check.choose(choice)
                yield from _parts(visitor, f"{topic}, screen {screen + 1}, answer {choice + 1}")
        for name in _used(visitor) if closely else ():
            go.showPart(0)
            yield from _parts(visitor, f"{topic}, screen {screen + 1}, {name}")
        if screen == 0 and closely:
            go.explainWords()
            yield from _parts(visitor, f"{topic}, a word")
            go.closeOverlay()
            go.open("picture")
            yield from _parts(visitor, f"{topic}, its picture")
            go.closeOverlay()
        go.next()
    yield from _parts(visitor, f"{topic}, its end")
    if not closely:
        return
    go.showPart(0)
    visitor.kiosk.feedback.sayNotQuite()
    yield from _parts(visitor, f"{topic}, its end, not clear")
    go.open("sources")
    yield from _parts(visitor, f"{topic}, its sources")
    go.closeOverlay()


def _used(visitor: Visitor) -> Iterator[str]:
    """A picture to use in other ways than it stood at first."""
    exhibit, layout = visitor.kiosk.exhibit, value(visitor.kiosk.library, "scene")["layout"]
    if layout == "slider":
        for at in (0, 100):
            exhibit.slide(at)
            yield f"the line at {at}"
    if layout == "explore":
        for part in range(len(next(row for row in visitor.rows("blocks") if row["kind"] == "explore")["details"])):
            exhibit.choose(part)
            yield f"part {part + 1} touched"
    if layout == "spin":
        exhibit.turn(1)
        exhibit.peel(1)
        yield "turned"


def _parts(visitor: Visitor, name: str) -> Iterator[str]:
    for part in range(MOST_PARTS):
        visitor.settle()
        yield f"{name}, part {part + 1}"
        if not press_more(visitor.window):
            return
    raise AssertionError(f"{name} never ends")
