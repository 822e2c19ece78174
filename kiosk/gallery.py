"""Every screen of a library as a picture, with a page that shows them all. Drives the real kiosk, off screen, without motion."""

from __future__ import annotations

import html
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import QEvent, QEventLoop, QMetaObject
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQuick import QQuickWindow

from kiosk.app import Kiosk, make_application
from kiosk.bridge.scene import Layout, layout
from kiosk.display import Panel, prepare_environment
from kiosk.errors import KioskError
from kiosk.fonts import load_fonts
from kiosk.gallery_speaker import SilentSpeaker
from kiosk.library.release import Release
from kiosk.library.site import Direction
from kiosk.logs import capture_qt
from kiosk.station.settings import Settings
from kiosk.visit.navigation import Page

_PNG = 80
"""As Qt counts how little to compress, from 0 to 100: by default a picture takes longer to save than to draw."""

MOST_PARTS = 60
"""No screen takes more: a layout that asks for more is broken, and the gallery says so instead of drawing for ever."""


class GalleryError(KioskError):
    """The gallery can't be drawn; the message says what to do."""


@dataclass(frozen=True, slots=True)
class GalleryOptions:
    """`size` in pixels; `language` empty means all; `text_size` is a step from 0 to 3; `diagonal` in inches."""

    out: str
    size: tuple[int, int] = (1920, 1080)
    language: str = ""
    text_size: int = 0
    strong: bool = False
    lower_reach: bool = False
    diagonal: float = 24.0


@dataclass(slots=True)
class Gallery:
    """The pictures drawn so far, and everything that Qt had to say meanwhile."""

    options: GalleryOptions
    pictures: list[tuple[str, str]] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)


def draw(release: Release, options: GalleryOptions, progress: Callable[[int, int], None] = lambda _done, _total: None) -> Gallery:
    """Draw all screens to `options.out`. Raises GalleryError when the directory can't be written or the language is unknown."""
    if options.language and options.language not in [each.tag for each in release.languages]:
        known = ", ".join(each.tag for each in release.languages)
        raise GalleryError(f"This library has no language {options.language}; it has {known}.")
    try:
        os.makedirs(options.out, exist_ok=True)
    except OSError as error:
        raise GalleryError(f"The pictures can't be written to {options.out} ({error}). Choose another directory with --out.") from error
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    settings = Settings(diagonal_inches=options.diagonal, renderer="software")
    prepare_environment(settings)
    gallery = Gallery(options)
    capture_qt(gallery.warnings.append)
    application = QGuiApplication.instance() or make_application()
    load_fonts(arabic=any(language.direction is Direction.RTL for language in release.languages))
    panel = Panel(*options.size, settings.pixels_per_mm(*options.size), still=True)
    kiosk = Kiosk(release, panel, settings, speaker=partial(SilentSpeaker, languages=[each.tag for each in release.languages]))
    window = _quick_window(kiosk)
    window.show()
    kiosk.prepare()
    expected = _about(release, options)
    for name, caption in _walk(kiosk, options):
        file = f"{len(gallery.pictures) + 1:03d}-{name}.png"
        if not settled(window).save(os.path.join(options.out, file), quality=_PNG):
            raise GalleryError(f"{file} can't be written to {options.out}. Is the disk full?")
        gallery.pictures.append((file, caption))
        progress(len(gallery.pictures), expected)
    kiosk.close()
    del application
    _write_index(gallery)
    return gallery


def _about(release: Release, options: GalleryOptions) -> int:
    """How many pictures there will be, about: for a progress bar only."""
    languages = [each.tag for each in release.languages if options.language in ("", each.tag)]
    topics = [card for tag in languages for area in release.areas(tag) for card in release.topics(tag, area.id)]
    return 21 * len(languages) + 9 * len(topics)


def _walk(kiosk: Kiosk, options: GalleryOptions) -> Iterator[tuple[str, str]]:
    """Go everywhere; each stop is one picture: (file name stem, caption)."""
    go, release = kiosk.navigator, kiosk.reader.release
    for language in [each.tag for each in release.languages if options.language in ("", each.tag)]:
        go.finish()
        go.speak(language)
        yield f"{language}-attract", f"{language}: start page"
        go.begin()
        settled(_quick_window(kiosk))
        kiosk.comfort.chooseTextSize(options.text_size)
        kiosk.comfort.chooseStrongContrast(options.strong)
        kiosk.comfort.chooseLowerReach(options.lower_reach)
        yield from _parts(kiosk, f"{language}-home", f"{language}: home")
        for overlay in ("about", "comfort", "language"):
            go.open(overlay)
            yield f"{language}-{overlay}", f"{language}: {overlay}"
            go.closeOverlay()
        kiosk.code.open()
        yield f"{language}-code", f"{language}: a code from the team"
        go.home()
        yield from _questions(kiosk, language)
        yield from _search(kiosk, language)
        yield from _spine(kiosk, language)
        for area in release.areas(language):
            go.home()
            go.openArea(area.id)
            yield from _parts(kiosk, f"{language}-{area.id}", f"{language}: {area.title}")
            for card in release.topics(language, area.id):
                go.openTopic(card.id)
                yield from _topic(kiosk, f"{language}-{card.id.replace('/', '-')}", f"{language}: {area.title}, {card.title}")


def _questions(kiosk: Kiosk, language: str) -> Iterator[tuple[str, str]]:
    """What can be asked, and with the first three questions of the first two areas what becomes of them."""
    go, questions, release = kiosk.navigator, kiosk.questions, kiosk.reader.release
    areas = [area.id for area in release.areas(language) if area.id in release.areas_with_questions(language)]
    if not areas:
        return
    go.home()
    questions.openSubjects()
    yield from _parts(kiosk, f"{language}-subjects", f"{language}: what to ask about")
    for area in areas[:2]:
        for question in release.questions(language, area)[:3]:
            questions.toggle(question.id)
        go.home()
        questions.askAbout(area)
        yield from _parts(kiosk, f"{language}-ask-{area}", f"{language}: questions to ask, {area}")
    moves = (
        ("questions", questions.open),
        ("take-home", questions.takeHome),
        ("big", questions.showBig),
        ("leaving", questions.leave),
    )
    for name, move in moves:
        move()
        yield from _parts(kiosk, f"{language}-{name}", f"{language}: {name}")
    for chosen in go.visit.chosen:
        questions.toggle(chosen)


def _search(kiosk: Kiosk, language: str) -> Iterator[tuple[str, str]]:
    """The search page with nothing typed, with something found, and with nothing found."""
    search, release = kiosk.search, kiosk.reader.release
    kiosk.navigator.home()
    search.open()
    yield f"{language}-search", f"{language}: search"
    first = next((card for area in release.areas(language) for card in release.topics(language, area.id)), None)
    for name, word in (("found", first.title[:3] if first else ""), ("nothing-found", "qqq")):
        search.clear()
        for letter in word:
            search.type(letter)
        yield f"{language}-search-{name}", f"{language}: search, {name}"


def _spine(kiosk: Kiosk, language: str) -> Iterator[tuple[str, str]]:
    """The spine to touch: as it stands first, then with each of its parts."""
    spine = kiosk.spine
    if not kiosk.reader.release.turn_frames():
        return
    kiosk.navigator.home()
    spine.open()
    yield f"{language}-spine", f"{language}: touch the spine"
    for region in kiosk.reader.release.regions(language):
        spine.choose(region.id)
        spine.turn(3)
        yield from _parts(kiosk, f"{language}-spine-{region.id}", f"{language}: touch the spine, {region.screen.title}")


def _topic(kiosk: Kiosk, name: str, caption: str) -> Iterator[tuple[str, str]]:
    go = kiosk.navigator
    if go.visit.place.page is Page.UNTRANSLATED:
        yield name, f"{caption}, not translated"
        return
    for screen in range(kiosk.reader.screens(go.visit)):
        yield from _parts(kiosk, f"{name}-{screen + 1}", f"{caption}, {screen + 1}")
        yield from _answers(kiosk, f"{name}-{screen + 1}", f"{caption}, {screen + 1}")
        yield from _used(kiosk, f"{name}-{screen + 1}", f"{caption}, {screen + 1}")
        if screen == 0:
            kiosk.listener.listen(0)
            if kiosk.listener.reading:
                yield f"{name}-listening", f"{caption}, read aloud"
                kiosk.listener.stop()
            go.explainWords()
            if go.visit.overlay:
                yield f"{name}-word", f"{caption}, a word explained"
                go.closeOverlay()
            go.open("picture")
            yield f"{name}-picture", f"{caption}, the picture enlarged"
            if kiosk.library.large_picture()["description"]:
                go.open("described")
                yield f"{name}-described", f"{caption}, the picture in words"
                go.closeOverlay()
            go.closeOverlay()
        go.next()
    yield f"{name}-end", f"{caption}, end"
    go.open("sources")
    yield f"{name}-sources", f"{caption}, sources"
    go.closeOverlay()


def _answers(kiosk: Kiosk, name: str, caption: str) -> Iterator[tuple[str, str]]:
    """A quick check after another answer, and after the right one."""
    question = kiosk.check.question
    if question is None:
        return
    for choice, said in (((question.right + 1) % len(question.answers), "another answer"), (question.right, "the right answer")):
        kiosk.check.choose(choice)
        yield f"{name}-{said.replace(' ', '-')}", f"{caption}, {said}"


def _used(kiosk: Kiosk, name: str, caption: str) -> Iterator[tuple[str, str]]:
    """A picture to use, once a patient has used it: all of the second picture, the first part touched, turned."""
    exhibit, kind = kiosk.exhibit, layout(screen) if (screen := kiosk.reader.screen(kiosk.navigator.visit)) else Layout.READING
    uses = {Layout.SLIDER: partial(exhibit.slide, 0), Layout.EXPLORE: partial(exhibit.choose, 0), Layout.SPIN: partial(exhibit.turn, 18)}
    if kind in uses:
        uses[kind]()
        yield from _parts(kiosk, f"{name}-used", f"{caption}, used")


def _parts(kiosk: Kiosk, name: str, caption: str) -> Iterator[tuple[str, str]]:
    """One picture a part: what doesn't fit at once is asked for as a patient would, by More."""
    for part in range(MOST_PARTS):
        yield (name, caption) if part == 0 else (f"{name}-part-{part + 1}", f"{caption}, part {part + 1}")
        if not press_more(_quick_window(kiosk)):
            return
    raise GalleryError(f"{caption} never ends: the layout of this screen is broken.")


def _quick_window(kiosk: Kiosk) -> QQuickWindow:
    """The kiosk's window as what it is: Qt's bindings know it as one because this module imports QtQuick."""
    if not isinstance(kiosk.window, QQuickWindow):
        raise TypeError("QtQuick must be imported before the kiosk is made")
    return kiosk.window


def press_more(window: QQuickWindow) -> bool:
    """Press the key More of what is shown, if there is one."""
    waiting = [window.contentItem()]
    while waiting:
        item = waiting.pop()
        if item.isVisible():
            if item.objectName() == "more":
                return QMetaObject.invokeMethod(item, "activated")
            waiting.extend(item.childItems())
    return False


def settled(window: QQuickWindow) -> QImage:
    """The window once two pictures of it in a row are the same."""
    before = QImage()
    for _ in range(20):
        QGuiApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
        QGuiApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # without a running loop nothing would ever be deleted
        now = window.grabWindow()
        if now == before:
            break
        before = now
    return before


def _write_index(gallery: Gallery) -> None:
    """A page with all pictures, to be opened in any browser."""
    figures = "\n".join(
        f'<figure><a href="{html.escape(file)}"><img loading="lazy" src="{html.escape(file)}" alt=""></a>'
        f"<figcaption>{html.escape(caption)}</figcaption></figure>"
        for file, caption in gallery.pictures
    )
    style = "body{font:16px sans-serif;margin:2em}main{display:grid;gap:1.5em;grid-template-columns:repeat(auto-fill,minmax(26em,1fr))}"
    text = (
        f'<!doctype html>\n<html lang="en"><meta charset="utf-8"><title>Spine Kiosk: every screen</title>\n<style>{style}'
        f"figure{{margin:0}}img{{width:100%;border:1px solid #ccc}}</style>\n<h1>Every screen ({len(gallery.pictures)})</h1>\n"
        f"<main>\n{figures}\n</main></html>\n"
    )
    with open(os.path.join(gallery.options.out, "index.html"), "w", encoding="utf-8") as file:
        file.write(text)
