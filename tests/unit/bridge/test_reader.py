"""What a visit is reading."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.bridge.reader import LIST_WORDS, Reader
from kiosk.library.model import Topic
from kiosk.library.release import Release
from kiosk.visit.navigation import Page, Place, Visit
from tests.support.fixture_library import ENGLISH_ONLY, EVERY_BLOCK
from tests.support.releases import Library, opened, topic


def at(page: Page, id: str = EVERY_BLOCK, screen: int = 0, language: str = "en") -> Visit:
    return Visit(language, Place(page, area=id.partition("/")[0], topic=id, screen=screen))


@pytest.fixture
def reader(release: Release) -> Reader:
    return Reader(release)


def read(reader: Reader, visit: Visit) -> Topic:
    found = reader.topic(visit)
    assert found is not None
    return found


@pytest.mark.parametrize("page", [Page.TOPIC, Page.END, Page.UNTRANSLATED])
def test_the_open_topic_is_known_where_a_topic_is_open(reader: Reader, page: Page) -> None:
    assert read(reader, at(page)).id == EVERY_BLOCK
    assert reader.screens(at(page)) == 6


@pytest.mark.parametrize("page", [Page.ATTRACT, Page.HOME, Page.AREA])
def test_elsewhere_nothing_is_read(reader: Reader, page: Page) -> None:
    assert (reader.topic(at(page)), reader.screen(at(page)), reader.screens(at(page))) == (None, None, 0)


def test_only_a_topic_has_an_open_screen(reader: Reader) -> None:
    screen = reader.screen(at(Page.TOPIC, screen=3))

    assert screen is not None
    assert screen.title == "4"
    assert reader.screen(at(Page.END)) is None


def test_a_screen_beyond_the_last_is_the_last(reader: Reader) -> None:
    """A translation may have fewer screens than the topic that was being read."""
    assert reader.screen(at(Page.TOPIC, screen=99)) == read(reader, at(Page.TOPIC)).screens[-1]


def test_the_topic_changes_with_the_language(reader: Reader) -> None:
    assert [read(reader, at(Page.TOPIC, language=tag)).language for tag in ("en", "es", "ar", "en")] == ["en", "es", "ar", "en"]
    assert read(reader, at(Page.TOPIC, ENGLISH_ONLY, language="es")).language == "en"
    assert not reader.translated("es", ENGLISH_ONLY)


def test_a_topic_that_the_release_has_lost_is_none(reader: Reader) -> None:
    assert (reader.topic(at(Page.TOPIC, "a/gone")), reader.screens(at(Page.TOPIC, "a/gone"))) == (None, 0)


def test_a_topic_without_screens_shows_none(tmp_path: Path) -> None:
    with opened(tmp_path, Library(topics=(replace(topic("a/one"), screens=()),))) as release:
        assert Reader(release).screen(at(Page.TOPIC, "a/one")) is None


def test_the_open_topic_is_read_from_the_release_once(release: Release, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    answer = release.topic

    def counted(language: str, topic: str) -> Topic | None:
        asked.append(topic)
        return answer(language, topic)

    monkeypatch.setattr(release, "topic", counted)
    reader = Reader(release)
    for screen in range(4):
        reader.screen(at(Page.TOPIC, screen=screen))
        reader.words(at(Page.TOPIC, screen=screen))

    assert asked == [EVERY_BLOCK]


def test_there_is_as_much_to_read_as_the_screen_has_words(reader: Reader) -> None:
    """U-02 takes the idle limit from it."""
    long = at(Page.TOPIC, screen=5)

    assert reader.words(long) == read(reader, long).screens[5].words > LIST_WORDS
    assert {reader.words(at(page)) for page in (Page.HOME, Page.AREA, Page.END, Page.ATTRACT)} == {LIST_WORDS}
