"""What there is to read aloud where a visit is, and in which language."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.bridge import script
from kiosk.bridge.library import LibraryView
from kiosk.bridge.reader import Reader
from kiosk.bridge.script import Sentence
from kiosk.visit.navigation import Overlay, Page, Visit

_SHEETS = frozenset({Overlay.WORD, Overlay.ABOUT, Overlay.SOURCES, Overlay.DESCRIBED})
_PAGES = frozenset({Page.HOME, Page.AREA, Page.TOPIC, Page.END})


def readable(visit: Visit) -> bool:
    """Whether what is open has words to be read aloud."""
    return visit.overlay in _SHEETS if visit.overlay else visit.place.page in _PAGES


def language(visit: Visit, reader: Reader) -> str:
    """The language of the words that are open: a topic that isn't translated keeps its own (A-07)."""
    topic = reader.topic(visit)
    if topic is None or visit.place.page is Page.UNTRANSLATED or visit.overlay is Overlay.ABOUT:
        return visit.language
    return topic.language


def written(visit: Visit, library: LibraryView, reader: Reader) -> tuple[Sentence, ...]:
    """All of it, in reading order."""
    if visit.overlay is Overlay.WORD:
        return script.of_texts(library.word())
    if visit.overlay in _SHEETS:
        return script.of_texts(row["text"] for row in library.shown("reading"))
    if visit.place.page is Page.TOPIC:
        titles = {words: QCoreApplication.translate("CalloutBlock", words) for words in script.TITLES.values()}
        return script.of_page(library.shown("blocks"), library.alt(), library.emergency_line(), titles)
    if visit.place.page is Page.END:
        return script.of_texts(_end(visit, reader))
    if visit.place.page in _PAGES:
        return script.of_cards(library.headings(), library.shown("areas" if visit.place.page is Page.HOME else "topics"))
    return ()


def _end(visit: Visit, reader: Reader) -> tuple[str, str]:
    """The line above a topic's message, and the message; a line in another language than the topic's is left out (A-07)."""
    topic = reader.topic(visit)
    message = topic.message if topic else ""
    line = "That is the end of this topic. In short:" if message else "That is the end of this topic"
    spoken = topic is None or topic.language == visit.language
    return QCoreApplication.translate("InShort", line) if spoken else "", message
