"""The patient's questions as QML sees them: what can be asked, what is chosen, and the codes to take them home with."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk import qr
from kiosk.bridge import cards
from kiosk.bridge.models import CardModel, RowModel
from kiosk.bridge.navigator import Navigator
from kiosk.bridge.reader import Reader
from kiosk.library.model import Question
from kiosk.library.release import Release
from kiosk.visit import questions as moves
from kiosk.visit.navigation import Page, Visit

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

MOST_PAGES = 6
"""Codes for pages that were read (ours): a visitor's patience."""

ROLES = ("key", "text", "foreign")


@QmlElement
class Questions(QObject):
    """Follows the navigator, and makes the moves of `visit.questions`. Empty in a library that has no questions."""

    changed = Signal()
    chosenChanged = Signal()

    def __init__(self, reader: Reader, navigator: Navigator, parent: QObject) -> None:
        super().__init__(parent)
        self._reader, self._navigator = reader, navigator
        self._shown: Visit | None = None
        self._areas = frozenset[str]()
        self._groups: tuple[tuple[str, str, tuple[Question, ...]], ...] = ()
        self._subjects = CardModel(cards.ROLES, self)
        self._asked, self._mine = RowModel(ROLES, self), RowModel(ROLES, self)
        self._heading = ""
        self._texts: tuple[str, ...] = ()
        self._code: list[str] = []
        navigator.renewed.connect(self._renewed)
        navigator.moved.connect(self._moved)
        self._moved()

    @property
    def _release(self) -> Release:
        return self._reader.release

    @Slot()
    def _renewed(self) -> None:
        self._shown = None

    @Slot()
    def _moved(self) -> None:
        visit, old = self._navigator.visit, self._shown
        self._shown = visit
        new_language = old is None or visit.language != old.language
        if new_language:
            self._areas = self._release.areas_with_questions(visit.language)
        shows = old is None or new_language or visit.place != old.place or visit.listed != old.listed
        if shows:
            self._show(visit)
        coded = self._make_codes()
        if shows or coded:
            self.changed.emit()
        if old is None or visit.chosen != old.chosen:
            self.chosenChanged.emit()

    def _show(self, visit: Visit) -> None:
        page = visit.place.page
        if page is Page.SUBJECTS:
            areas = [area for area in self._release.areas(visit.language) if area.id in self._areas]
            self._subjects.replace_all([cards.area_card(self._release, area) for area in areas])
        self._groups = self._about(visit.language, visit.place.area) if page is Page.ASK else ()
        asked = self._groups[self._at(visit)][2] if self._groups else ()
        self._asked.replace([self._row(question, visit) for question in asked])
        self._mine.replace([self._row(question, visit) for question in self._found(visit.listed, visit)] if page is Page.QUESTIONS else [])

    def _about(self, language: str, area: str) -> tuple[tuple[str, str, tuple[Question, ...]], ...]:
        """Id, title and questions of each subject of an area: the area itself first, then its topics."""
        known = self._release.area(language, area)
        asked = self._release.questions(language, area)
        if known is None:
            return ()
        subjects = [(known.id, known.title), *((card.id, card.title) for card in self._release.topics(language, area))]
        groups = ((key, title, tuple(each for each in asked if each.subject == key)) for key, title in subjects)
        return tuple(group for group in groups if group[2])

    def _at(self, visit: Visit) -> int:
        return min(visit.place.screen, len(self._groups) - 1)

    def _found(self, ids: tuple[str, ...], visit: Visit) -> tuple[Question, ...]:
        found = (self._release.question(visit.language, each) for each in ids)
        return tuple(each for each in found if each)

    def _row(self, question: Question, visit: Visit) -> dict[str, Any]:
        foreign = "" if question.language == visit.language else cards.language_name(self._release, question.language)
        return dict(zip(ROLES, (question.id, question.text, foreign), strict=True))

    def _make_codes(self) -> bool:
        """Texts and the code that is shown, while one is asked for; else nothing of them is kept (U-11). Whether they have changed."""
        visit = self._navigator.visit
        texts: tuple[str, ...] = ()
        if visit.place.page in (Page.TAKE_HOME, Page.LEAVING):
            chosen = tuple(each.text for each in self._found(visit.chosen, visit))
            texts = (*moves.sheets(self._heading, chosen, qr.MOST_BYTES), *self._pages_read(visit))
        code = list(qr.square(texts[min(visit.place.screen, len(texts) - 1)])) if texts else []
        if (texts, code) == (self._texts, self._code):
            return False
        self._texts, self._code = texts, code
        return True

    def _pages_read(self, visit: Visit) -> tuple[str, ...]:
        """Addresses of the clinic's own pages about what was read to its end, at most MOST_PAGES (U-11: nothing but topics' ids)."""
        found = (self._release.page_address(topic) for topic in sorted(visit.seen))
        return tuple(address for address in found if address)[:MOST_PAGES]

    def _things(self) -> int:
        match self._navigator.visit.place.page:
            case Page.ASK:
                return len(self._groups)
            case Page.BIG:
                return len(self._navigator.visit.chosen)
            case Page.TAKE_HOME | Page.LEAVING:
                return len(self._texts)
            case _:
                return 0

    def shown(self) -> list[Mapping[str, Any]]:
        """What the open page shows one below the other, as cards: subjects that fit at once, questions, or the one that is large."""
        visit = self._navigator.visit
        match visit.place.page:
            case Page.SUBJECTS:
                return [{**card, "line": ""} for card in self._subjects.rows()]
            case Page.BIG:
                chosen = self._found(visit.chosen, visit)
                rows: list[Mapping[str, Any]] = [self._row(chosen[min(visit.place.screen, len(chosen) - 1)], visit)] if chosen else []
            case Page.ASK:
                rows = self._asked.rows()
            case _:
                rows = self._mine.rows()
        return [{"key": row["key"], "title": row["text"], "line": "", "foreign": row["foreign"]} for row in rows]

    @Slot(str)
    def toggle(self, question: str) -> None:
        """Choose a question, or take it out again; one that does not exist does nothing."""
        visit = self._navigator.visit
        if self._release.question(visit.language, question) is not None:
            self._navigator.become(moves.toggle(visit, question))

    @Slot()
    def open(self) -> None:
        if self._areas:
            self._navigator.become(moves.open_questions(self._navigator.visit))

    @Slot()
    def openSubjects(self) -> None:
        if self._areas:
            self._navigator.become(moves.open_subjects(self._navigator.visit))

    @Slot(str)
    def askAbout(self, area: str) -> None:
        if area in self._areas:
            self._navigator.become(moves.ask_about(self._navigator.visit, area))

    @Slot()
    def askAboutTopic(self) -> None:
        """What can be asked about the topic that is open, else about its area."""
        visit = self._navigator.visit
        if visit.place.area in self._areas:
            keys = [key for key, _, _ in self._about(visit.language, visit.place.area)]
            at = keys.index(visit.place.topic) if visit.place.topic in keys else 0
            self._navigator.become(moves.ask_about(visit, visit.place.area, at))

    @Slot()
    def takeHome(self) -> None:
        self._navigator.become(moves.take_home(self._navigator.visit))

    @Slot()
    def showBig(self) -> None:
        self._navigator.become(moves.show_big(self._navigator.visit))

    @Slot(int)
    def turn(self, to: int) -> None:
        """The subject, question or code with this number, from 0."""
        self._navigator.become(moves.turn(self._navigator.visit, to, self._things()))

    @Slot()
    def leave(self) -> None:
        """Finish was touched."""
        visit = moves.leave(self._navigator.visit)
        if visit is None:
            self._navigator.finish()
        else:
            self._navigator.become(visit)

    @Slot()
    def stay(self) -> None:
        self._navigator.become(moves.stay(self._navigator.visit))

    @Property(bool, notify=changed)
    def available(self) -> bool:
        """Whether there is anything to ask."""
        return bool(self._areas)

    @Property(bool, notify=changed)
    def aboutTopic(self) -> bool:
        """Whether there is anything to ask about what is read."""
        return self._navigator.visit.place.area in self._areas

    @Property(int, notify=changed)
    def at(self) -> int:
        """Which subject, question or code is shown."""
        return max(0, min(self._navigator.visit.place.screen, self._things() - 1))

    @Property(int, notify=changed)
    def things(self) -> int:
        """How many subjects, questions or codes the page has."""
        return self._things()

    @Property(str, notify=changed)
    def subject(self) -> str:
        """What the questions that are shown are about."""
        return self._groups[self._at(self._navigator.visit)][1] if self._groups else ""

    @Property(str, notify=changed)
    def big(self) -> str:
        """The question that is shown large."""
        visit = self._navigator.visit
        chosen = self._found(visit.chosen, visit) if visit.place.page is Page.BIG else ()
        return chosen[min(visit.place.screen, len(chosen) - 1)].text if chosen else ""

    @Property("QStringList", notify=chosenChanged)  # type: ignore[arg-type]
    def chosen(self) -> list[str]:
        return list(self._navigator.visit.chosen)

    @Property(int, notify=chosenChanged)
    def count(self) -> int:
        return len(self._navigator.visit.chosen)

    @Property(bool, notify=chosenChanged)
    def full(self) -> bool:
        return moves.is_full(self._navigator.visit)

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def code(self) -> list[str]:
        """The rows of the code that is shown, `1` for a dark module; none unless codes are asked for."""
        return self._code

    @Property(str, notify=changed)
    def sheet(self) -> str:
        """The questions that the code holds, a line each."""
        visit = self._navigator.visit
        text = self._texts[min(visit.place.screen, len(self._texts) - 1)] if self._texts else ""
        return text.partition("\n\n")[2] or text

    @Property(bool, notify=changed)
    def leadsOut(self) -> bool:
        """Whether the code that is shown opens a page of the clinic's, instead of holding questions."""
        text = self._texts[min(self._navigator.visit.place.screen, len(self._texts) - 1)] if self._texts else ""
        return text.startswith(("http://", "https://"))

    def _get_heading(self) -> str:
        return self._heading

    def _set_heading(self, heading: str) -> None:
        if heading != self._heading:
            self._heading = heading
            self._make_codes()
            self.changed.emit()

    heading = Property(str, _get_heading, _set_heading, notify=changed)
    """What a code begins with, in the language of the interface."""

    @Property(CardModel, notify=changed)
    def subjects(self) -> CardModel:
        return self._subjects

    @Property(RowModel, notify=changed)
    def asked(self) -> RowModel:
        return self._asked

    @Property(RowModel, notify=changed)
    def mine(self) -> RowModel:
        return self._mine
