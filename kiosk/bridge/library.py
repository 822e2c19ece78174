"""What the release says where the visit is: models and words for QML. Follows the navigator; never moves it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.bridge import block_rows, cards, pictures, scene
from kiosk.bridge.models import CardModel, RowModel
from kiosk.bridge.navigator import Navigator
from kiosk.bridge.reader import Reader
from kiosk.bridge.row import ROLES
from kiosk.library.model import Area, Picture, Term, Topic
from kiosk.library.site import Direction, Site
from kiosk.visit.navigation import Overlay, Page, Visit

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

_NO_SITE = Site("", "", "", "", "", "")


@QmlElement
class LibraryView(QObject):
    """One release, seen from one visit."""

    prepared = Signal()
    siteChanged = Signal()
    areaChanged = Signal()
    topicChanged = Signal()
    overlayChanged = Signal()

    def __init__(self, reader: Reader, navigator: Navigator, parent: QObject) -> None:
        super().__init__(parent)
        self._reader, self._release, self._navigator = reader, reader.release, navigator
        self._shown: Visit | None = None
        self._site = _NO_SITE
        self._area: Area | None = None
        self._topic: Topic | None = None
        self._term: Term | None = None
        self._areas_of = ""
        self._picture: dict[str, Any] = pictures.NOTHING
        self._scene: dict[str, Any] = scene.NOTHING
        self._areas, self._topics = CardModel(cards.ROLES, self), CardModel(cards.ROLES, self)
        self._onward, self._small_areas = RowModel(cards.ROLES, self), RowModel(cards.ROLES, self)
        self._blocks, self._reading = RowModel(ROLES, self), RowModel(ROLES, self)
        self._languages, self._words = RowModel(("tag", "name", "rightToLeft"), self), RowModel(("key", "title"), self)
        self._prepared = False
        navigator.renewed.connect(self._forget)
        navigator.moved.connect(self._moved)
        self._forget()
        self._moved()

    @Slot()
    def prepare(self) -> None:
        """Make the home page's cards ready before the first touch."""
        self._prepared = True
        self._show_areas(self._navigator.visit.language)
        self.prepared.emit()

    @Slot()
    def _forget(self) -> None:
        """Another library or another day: nothing that is shown now holds any more."""
        self._shown, self._areas_of = None, ""
        self._reader.forget()
        self._languages.replace(
            [{"tag": each.tag, "name": each.name, "rightToLeft": each.direction is Direction.RTL} for each in self._release.languages]
        )

    @Slot()
    def _moved(self) -> None:
        visit, old = self._navigator.visit, self._shown
        self._shown = visit
        new_language = old is None or visit.language != old.language
        if new_language:
            self._site = self._release.site(visit.language)
            self.siteChanged.emit()
        if self._prepared or visit.place.page is not Page.ATTRACT:
            self._show_areas(visit.language)
        if old is None or new_language or visit.seen != old.seen or visit.place.area != old.place.area:
            self._show_area(visit)
        if old is None or new_language or self._spot(visit) != self._spot(old):
            self._show_topic(visit)
        if old is None or (visit.overlay, visit.detail) != (old.overlay, old.detail) or new_language:
            self._show_overlay(visit)

    @staticmethod
    def _spot(visit: Visit) -> tuple[object, ...]:
        return visit.place.page, visit.place.topic, visit.place.screen

    def _show_areas(self, language: str) -> None:
        if language != self._areas_of:
            self._areas_of = language
            self._areas.replace_all(cards.areas(self._release, language, small=False))
            self._small_areas.replace(cards.areas(self._release, language, small=True))

    def _show_area(self, visit: Visit) -> None:
        self._area = self._release.area(visit.language, visit.place.area) if visit.place.area else None
        self._topics.replace_all(cards.topics(self._release, visit))
        self.areaChanged.emit()

    def _show_topic(self, visit: Visit) -> None:
        self._topic = topic = self._reader.topic(visit)
        screen = self._reader.screen(visit)
        if screen is not None and topic is not None:
            self._picture = self._described(scene.field_picture(screen) or Picture(topic.picture, topic.alt))
            self._scene = scene.scene(screen, self._described)
            self._blocks.replace(block_rows.rows(screen, self._described, self._title_of))
            terms = [self._release.term(topic.language, term) for term in block_rows.terms(screen)]
            self._words.replace([{"key": term.id, "title": term.term} for term in terms if term])
        elif topic is not None:
            self._picture = self._described(Picture(topic.picture, topic.alt))
        if topic is not None and visit.place.page is Page.END:
            self._onward.replace(cards.ways_on(self._release, topic, visit))
        self.topicChanged.emit()

    def _show_overlay(self, visit: Visit) -> None:
        self._term = self._release.term(self._spoken(visit), visit.detail) if visit.overlay is Overlay.WORD else None
        if visit.overlay is Overlay.ABOUT:
            about = tuple(part.strip() for part in self._site.about.split("\n\n") if part.strip())
            self._reading.replace(block_rows.paragraphs((*about, self._site.emergency)))
        elif visit.overlay is Overlay.DESCRIBED:
            self._reading.replace(block_rows.paragraphs((self.large_picture()["description"],)))
        elif visit.overlay is Overlay.SOURCES and self._topic:
            self._reading.replace(block_rows.paragraphs(tuple(map(block_rows.cited, self._release.sources(self._topic.sources)))))
        self.overlayChanged.emit()

    def _spoken(self, visit: Visit) -> str:
        return self._topic.language if self._topic else visit.language

    def _described(self, picture: Picture) -> dict[str, Any]:
        return pictures.described(self._release, picture)

    def _title_of(self, topic: str) -> str:
        found = self._release.topic(self._navigator.visit.language, topic)
        return found.title if found else ""

    def shown(self, model: str) -> list[Mapping[str, Any]]:
        """The rows of one of the models below; of cards, those that fit at once."""
        return {"areas": self._areas, "blocks": self._blocks, "reading": self._reading, "topics": self._topics}[model].rows()

    def alt(self) -> str:
        """Words for the picture that the page shows; "" for decoration."""
        return str(self._picture.get("alt", ""))

    def large_picture(self) -> dict[str, Any]:
        """The picture that is shown as large as the screen."""
        return pictures.chosen(self._navigator.visit.detail, self._picture, self._scene["sides"], self._blocks.rows())

    def word(self) -> tuple[str, ...]:
        """The word that is explained, and its meaning."""
        return (self._term.term, self._term.meaning) if self._term else ()

    def headings(self) -> tuple[str, ...]:
        """What stands above the cards of the page that is open."""
        if self._area is None:
            return (self._site.welcome,)
        return self._area.question or self._area.title, self._area.summary

    def emergency_line(self) -> str:
        """What an emergency box ends with."""
        return self._site.emergency

    @Property(str, notify=siteChanged)
    def clinic(self) -> str:
        return self._site.clinic

    @Property(str, notify=siteChanged)
    def logo(self) -> str:
        return pictures.address(self._release, self._site.logo, pictures.SMALL)

    @Property(str, notify=siteChanged)
    def headline(self) -> str:
        return self._site.headline

    @Property(str, notify=siteChanged)
    def invitation(self) -> str:
        return self._site.invitation

    @Property(str, notify=siteChanged)
    def welcome(self) -> str:
        return self._site.welcome

    @Property(str, notify=siteChanged)
    def emergency(self) -> str:
        return self._site.emergency

    @Property(bool, notify=siteChanged)
    def rightToLeft(self) -> bool:
        spoken = self._navigator.visit.language
        return any(each.tag == spoken and each.direction is Direction.RTL for each in self._release.languages)

    @Property(str, notify=siteChanged)
    def defaultLanguageName(self) -> str:
        return cards.language_name(self._release, self._release.default_language)

    @Property(str, notify=areaChanged)
    def areaTitle(self) -> str:
        return self._area.title if self._area else ""

    @Property(str, notify=areaChanged)
    def areaQuestion(self) -> str:
        return self._area.question if self._area else ""

    @Property(str, notify=areaChanged)
    def areaSummary(self) -> str:
        return self._area.summary if self._area else ""

    @Property(str, notify=areaChanged)
    def areaIcon(self) -> str:
        return self._area.icon if self._area else ""

    @Property(str, notify=topicChanged)
    def topicTitle(self) -> str:
        return self._topic.title if self._topic else ""

    @Property(str, notify=topicChanged)
    def message(self) -> str:
        return self._topic.message if self._topic else ""

    @Property(bool, notify=topicChanged)
    def foreign(self) -> bool:
        """Whether the topic is in another language than the visit."""
        return bool(self._topic and self._topic.language != self._navigator.visit.language)

    @Property(bool, notify=topicChanged)
    def reviewed(self) -> bool:
        return bool(self._topic and self._topic.review.by)

    @Property(bool, notify=topicChanged)
    def overdue(self) -> bool:
        """Whether the topic should have been reviewed again by now."""
        return bool(self._topic and self._release.is_overdue(self._topic.review))

    @Property(str, notify=topicChanged)
    def reviewer(self) -> str:
        review = self._topic.review if self._topic else None
        return ", ".join(filter(None, (review.by, review.role, review.on))) if review else ""

    @Property(bool, notify=topicChanged)
    def hasSources(self) -> bool:
        return bool(self._topic and self._topic.sources)

    # PySide6 takes the name of a C++ type too; its stubs do not say so
    @Property("QVariantMap", notify=topicChanged)  # type: ignore[arg-type]
    def picture(self) -> dict[str, Any]:
        return self._picture

    @Property("QVariantMap", notify=overlayChanged)  # type: ignore[arg-type]
    def enlarged(self) -> dict[str, Any]:
        return self.large_picture()

    @Property("QVariantMap", notify=topicChanged)  # type: ignore[arg-type]
    def scene(self) -> dict[str, Any]:
        """How the screen is laid out; see `kiosk.bridge.scene`."""
        return self._scene

    @Property(str, notify=overlayChanged)
    def wordTitle(self) -> str:
        return self._term.term if self._term else ""

    @Property(str, notify=overlayChanged)
    def wordMeaning(self) -> str:
        return self._term.meaning if self._term else ""

    @Property(CardModel, notify=siteChanged)
    def areas(self) -> CardModel:
        return self._areas

    @Property(RowModel, notify=siteChanged)
    def smallAreas(self) -> RowModel:
        """Areas that the home page shows as small tiles."""
        return self._small_areas

    @Property(CardModel, notify=areaChanged)
    def topics(self) -> CardModel:
        return self._topics

    @Property(RowModel, notify=topicChanged)
    def onwardTopics(self) -> RowModel:
        return self._onward

    @Property(RowModel, notify=topicChanged)
    def blocks(self) -> RowModel:
        return self._blocks

    @Property(RowModel, notify=overlayChanged)
    def reading(self) -> RowModel:
        return self._reading

    @Property(RowModel, notify=siteChanged)
    def languages(self) -> RowModel:
        return self._languages

    @Property(RowModel, notify=topicChanged)
    def words(self) -> RowModel:
        return self._words
