"""What there is to read aloud where a visit is, in which language, and whether a person has recorded it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QCoreApplication

from kiosk.bridge import script
from kiosk.bridge.library import LibraryView
from kiosk.bridge.questions import Questions
from kiosk.bridge.quick_check import QuickCheck
from kiosk.bridge.reader import Reader
from kiosk.bridge.script import Sentence
from kiosk.bridge.search import Search
from kiosk.bridge.spine import Spine
from kiosk.library.recording import Recording
from kiosk.library.walk import recordings
from kiosk.visit.navigation import Overlay, Page, Visit

_SHEETS = frozenset({Overlay.WORD, Overlay.ABOUT, Overlay.SOURCES, Overlay.DESCRIBED})


def spot(visit: Visit) -> tuple[object, ...]:
    """All that decides what there is to read, the part of it that is shown left out."""
    place = replace(visit.place, part=0)
    return place, visit.overlay, visit.detail, visit.language, visit.comfort, visit.region, visit.searched, visit.listed


@dataclass(frozen=True, slots=True)
class Matter:
    """Asks what shows it."""

    reader: Reader
    library: LibraryView
    questions: Questions
    check: QuickCheck
    search: Search
    spine: Spine

    def readable(self, visit: Visit) -> bool:
        """Whether what is open has words to be read aloud."""
        return visit.overlay in _SHEETS if visit.overlay else visit.place.page is not Page.ATTRACT

    def language(self, visit: Visit) -> str:
        """The language of the words that are open: a topic that isn't translated keeps its own (A-07)."""
        topic = self.reader.topic(visit)
        own = visit.place.page is Page.TOPIC or visit.overlay in (Overlay.WORD, Overlay.SOURCES)
        return topic.language if topic is not None and own and visit.overlay is not Overlay.ABOUT else visit.language

    def recording(self, visit: Visit) -> Recording | None:
        """What a person has recorded of the screen that is open."""
        screen = self.reader.screen(visit) if not visit.overlay else None
        return next(iter(recordings(screen.blocks)), None) if screen is not None else None

    def sound_file(self, name: str) -> str:
        """The path of a recording of the release that is open."""
        return self.reader.release.sound_file(name)

    def written(
        self,
        visit: Visit,
        before: Sequence[str] | None = None,
        after: Sequence[str] = (),
        cards: bool = True,
    ) -> tuple[Sentence, ...]:
        """All of it, in reading order. `before` and `after` are what a page shows around its cards, None for what a library says."""
        if visit.overlay is Overlay.WORD:
            return script.of_texts(self.library.word())
        if visit.overlay in _SHEETS:
            return script.of_texts(row["text"] for row in self.library.shown("reading"))
        if visit.place.page is Page.TOPIC:
            return self._blocks(self.library.shown("blocks"), self.library.alt())
        if visit.place.page is Page.SPINE and visit.region:
            return self._blocks(self.spine.shown(), "")
        if before is None:
            before = self.library.headings() if visit.place.page in (Page.HOME, Page.AREA) else ()
        return (*script.of_texts(before), *script.of_cards(self._cards(visit) if cards else ()), *script.of_texts(after))

    def _blocks(self, rows: Sequence[Mapping[str, Any]], alt: str) -> tuple[Sentence, ...]:
        titles = {words: QCoreApplication.translate("CalloutBlock", words) for words in script.TITLES.values()}
        return script.of_page(rows, alt, self.library.emergency_line(), titles, self._judgement())

    def _judgement(self) -> tuple[str, ...] | None:
        """What a quick check says of the answer that was given; None before there is one."""
        question, chosen = self.check.question, self.check.given_answer
        if question is None or chosen is None:
            return None
        if chosen == question.right:
            return (QCoreApplication.translate("FeedbackBlock", "Yes, that is it"),)
        answer = QCoreApplication.translate("FeedbackBlock", "The answer is: %1").replace("%1", question.answers[question.right])
        return QCoreApplication.translate("FeedbackBlock", "Not quite, and many people think so"), answer

    def _cards(self, visit: Visit) -> Sequence[Mapping[str, Any]]:
        match visit.place.page:
            case Page.HOME:
                return self.library.shown("areas")
            case Page.AREA:
                return self.library.shown("topics")
            case Page.SUBJECTS | Page.ASK | Page.QUESTIONS | Page.BIG:
                return self.questions.shown()
            case Page.SEARCH:
                return self.search.shown()
            case _:
                return ()
