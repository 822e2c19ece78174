"""Another library or another day comes in while nobody reads, and never under a reader."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from kiosk.bridge.library import LibraryView
from kiosk.bridge.navigator import Navigator
from kiosk.bridge.reader import Reader
from kiosk.bridge.turnover import Turnover
from kiosk.library.release import Release
from kiosk.library.site import Direction, Language
from kiosk.visit.navigation import Visit
from tests.support.bridge import column, value
from tests.support.releases import ENGLISH, Library, area, topic, write

OLD = Library(topics=(topic("a/old"), topic("a/soon", show_from="2026-12-01")), areas=(area("a"),))
SPANISH = Language("es", "Español", Direction.LTR)
NEW = Library(
    topics=(topic("b/new", language="es"),), areas=(area("b", language="es"),), languages=(SPANISH, ENGLISH), default_language="es"
)


@dataclass
class Station:
    """What stands behind the screen."""

    folder: Path
    current: str = ""
    day: str = "2026-11-30"
    said: list[str] = field(default_factory=list)
    owner: QObject = field(default_factory=QObject)

    def __post_init__(self) -> None:
        self.reader = Reader(Release(write(self.folder / "old", OLD)))
        release = self.reader.release
        self.navigator = Navigator(self.reader, lambda: Visit(release.default_language), self.owner)
        self.turnover = Turnover(
            self.reader, self.navigator, look=lambda: self.current, day=lambda _: self.day, say=self.said.append, parent=self.owner
        )
        self.library = LibraryView(self.reader, self.navigator, self.owner)
        self.library.prepare()
        self.new = write(self.folder / "new", NEW)

    def areas(self) -> list[str]:
        return [str(each) for each in column(self.library, "areas", "key")]

    def topics(self) -> list[str]:
        return [str(each) for each in column(self.library, "topics", "key")]


@pytest.fixture
def station(tmp_path: Path) -> Iterator[Station]:
    found = Station(tmp_path)
    yield found
    found.reader.release.close()


def test_at_the_start_page_it_is_shown_at_once(station: Station) -> None:
    station.turnover.offer(station.new)

    assert station.navigator.visit == Visit("es")
    assert station.areas() == ["b"]
    assert column(station.library, "languages", "tag") == ["es", "en"]


def test_under_a_reader_nothing_changes_until_the_visit_ends(station: Station) -> None:
    station.navigator.begin()
    station.navigator.openTopic("a/old")
    visit = station.navigator.visit

    station.turnover.offer(station.new)

    assert station.navigator.visit == visit
    assert value(station.library, "topicTitle") == "a/old"
    station.navigator.home()
    assert station.areas() == ["a"]

    station.navigator.finish()

    assert station.navigator.visit == Visit("es")
    station.navigator.begin()
    assert station.areas() == ["b"]


def test_without_a_keeper_the_station_is_asked_when_a_visit_ends(station: Station) -> None:
    station.navigator.begin()
    station.current = station.new
    station.navigator.finish()

    assert station.reader.release.path == station.new


def test_a_release_that_can_not_be_opened_is_refused(station: Station, tmp_path: Path) -> None:
    refused: list[str] = []
    station.turnover.refused.connect(refused.append)

    station.turnover.offer(str(tmp_path / "nowhere"))

    assert refused == [str(tmp_path / "nowhere")]
    assert "There is no library in" in station.said[0]
    assert station.areas() == ["a"]


def test_a_new_day_begins_with_the_next_visit(station: Station) -> None:
    station.navigator.begin()
    station.navigator.openArea("a")
    assert station.topics() == ["a/old"]

    station.day = "2026-12-01"
    station.navigator.back()
    station.navigator.openArea("a")
    assert station.topics() == ["a/old"]

    station.navigator.finish()
    station.navigator.begin()
    station.navigator.openArea("a")
    assert station.topics() == ["a/old", "a/soon"]


def test_midnight_at_the_start_page_counts_with_the_first_touch(station: Station) -> None:
    station.day = "2026-12-01"
    station.navigator.begin()
    station.navigator.openArea("a")

    assert station.topics() == ["a/old", "a/soon"]
