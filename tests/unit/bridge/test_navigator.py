"""The moves as QML makes them, and what is told to whom."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QObject

from kiosk.library.release import Release
from kiosk.visit.comfort import Comfort
from kiosk.visit.navigation import LAST_PART, Overlay, Page, Place, Visit
from tests.support.bridge import Bridge, Heard, bridge, value
from tests.support.fixture_library import ENGLISH_ONLY, EVERY_BLOCK, fixture_library


def place(made: Bridge) -> tuple[Page, str, str, int]:
    at = made.visit.place
    return at.page, at.area, at.topic, at.screen


def reading(made: Bridge, topic: str = EVERY_BLOCK) -> Bridge:
    made.navigator.begin()
    made.navigator.openTopic(topic)
    return made


def test_a_visit_begins_at_home(made: Bridge) -> None:
    assert not value(made.navigator, "visiting")
    made.navigator.begin()

    assert (value(made.navigator, "page"), value(made.navigator, "visiting"), value(made.navigator, "canGoBack")) == ("home", True, False)


@pytest.mark.parametrize(("touched", "spoken"), [("es", "es"), ("ar", "ar"), ("", "en"), ("xx", "en"), ("EN", "en"), ("en; --", "en")])
def test_a_visit_begins_in_a_language_of_the_library(made: Bridge, touched: str, spoken: str) -> None:
    made.navigator.beginIn(touched)

    assert (made.visit.language, made.visit.place.page) == (spoken, Page.HOME)


def test_every_topic_is_three_taps_from_the_attract_page(made: Bridge) -> None:
    """U-14."""
    for topic in fixture_library().topics:
        made.navigator.finish()
        made.navigator.beginIn(topic.language)
        made.navigator.openArea(topic.area)
        made.navigator.openTopic(topic.id)

        assert place(made) == (Page.TOPIC, topic.area, topic.id, 0)


@pytest.mark.parametrize("area", ["", "nowhere", "guide/every-block", "../guide", "GUIDE"])
def test_an_area_that_does_not_exist_is_not_opened(made: Bridge, area: str) -> None:
    made.navigator.begin()
    made.navigator.openArea(area)

    assert made.visit.place.page is Page.HOME


@pytest.mark.parametrize("topic", ["", "guide", "guide/gone", "../guide/every-block", "<img src='a.png'>"])
def test_a_topic_that_does_not_exist_is_not_opened(made: Bridge, topic: str) -> None:
    made.navigator.begin()
    made.navigator.openTopic(topic)
    made.navigator.follow(f"topic:{topic}")

    assert made.visit.place.page is Page.HOME


@pytest.mark.parametrize("language", ["", "xx", "de", "EN", "../en"])
def test_a_language_that_is_not_offered_is_not_spoken(made: Bridge, language: str) -> None:
    before = reading(made).visit
    made.navigator.speak(language)

    assert made.visit == before


@pytest.mark.parametrize("overlay", ["nonsense", "WORD", "attract", "comfort "])
def test_an_overlay_that_does_not_exist_is_not_opened(made: Bridge, overlay: str) -> None:
    before = reading(made).visit
    made.navigator.open(overlay)
    made.navigator.open(overlay, "detail")

    assert made.visit == before


@pytest.mark.parametrize(
    "link",
    [
        "",
        "term:",
        "term:gone",
        "topic:",
        "http://127.0.0.1/",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "//host",
        "TERM:word",
        "word",
        "x:y",
    ],
)
def test_a_link_to_anything_else_does_nothing(made: Bridge, link: str) -> None:
    """S-17: nothing outside is ever opened."""
    before = reading(made).visit
    made.navigator.follow(link)

    assert made.visit == before


def test_a_link_leads_to_a_topic_or_explains_a_word(made: Bridge) -> None:
    reading(made).navigator.follow("term:word")
    assert (made.visit.overlay, made.visit.detail) == (Overlay.WORD, "word")

    made.navigator.follow("topic:guide/one-screen")
    assert (made.visit.place.topic, made.visit.overlay) == ("guide/one-screen", Overlay.NONE)


def test_words_of_a_screen_are_explained_in_turn(made: Bridge) -> None:
    reading(made)
    found = []
    for _ in range(3):
        made.navigator.explainWords()
        found.append(made.visit.detail)

    assert found == ["word", "mark", "word"]


def test_a_screen_without_such_words_explains_none(made: Bridge) -> None:
    reading(made).navigator.next()
    made.navigator.explainWords()

    assert made.visit.overlay is Overlay.NONE


def test_a_topic_is_read_screen_by_screen_to_its_end_and_back(made: Bridge) -> None:
    reading(made)
    assert value(made.navigator, "screens") == 6
    seen = []
    for _ in range(7):
        seen.append((value(made.navigator, "page"), value(made.navigator, "screen")))
        made.navigator.next()

    assert seen == [*(("topic", at) for at in range(6)), ("end", 5)]
    made.navigator.previous()
    assert (place(made)[0], made.visit.place.screen, made.visit.place.part) == (Page.TOPIC, 5, LAST_PART)
    made.navigator.showPart(2)
    assert value(made.navigator, "part") == 2


def test_what_is_not_translated_asks_first(made: Bridge) -> None:
    made.navigator.beginIn("es")
    made.navigator.openTopic(ENGLISH_ONLY)
    assert value(made.navigator, "page") == "untranslated"

    made.navigator.readInOtherLanguage()
    assert (value(made.navigator, "page"), made.visit.language) == ("topic", "es")


def test_going_back_never_changes_the_language_of_a_topic_in_silence(made: Bridge) -> None:
    reading(made, ENGLISH_ONLY).navigator.openTopic(EVERY_BLOCK)
    made.navigator.speak("es")
    made.navigator.back()

    assert place(made)[:3] == (Page.UNTRANSLATED, "guide", ENGLISH_ONLY)
    made.navigator.speak("en")
    assert place(made)[0] is Page.TOPIC


def test_finish_leaves_nothing_of_a_visit(release: Release, owner: QObject) -> None:
    """U-05, U-06: the visit after it is the very one that a fresh start makes."""
    made = bridge(release, owner, Comfort(text_scale=1.25))
    fresh = made.visit
    reading(made).navigator.speak("ar")
    made.navigator.next()
    made.navigator.become(replace(made.visit, comfort=Comfort(text_scale=2.0)))
    made.navigator.open("comfort")
    changed = {name for name in Visit.__slots__ if getattr(made.visit, name) != getattr(fresh, name)}
    made.navigator.finish()

    assert {"language", "place", "trail", "overlay", "comfort"} <= changed
    assert made.visit == fresh == Visit("en", comfort=Comfort(text_scale=1.25))


def test_what_changed_is_told_once_and_what_did_not_is_not(made: Bridge) -> None:
    made.navigator.begin()
    signals = ("moved", "placeChanged", "overlayChanged", "languageChanged")
    heard = {name: Heard(getattr(made.navigator, name)) for name in signals}

    def told(*names: str) -> bool:
        found = {name for name, ear in heard.items() if ear.times}
        once = all(ear.times <= 1 for ear in heard.values())
        for ear in heard.values():
            ear.times = 0
        return once and found == {*names}

    made.navigator.home()
    assert told()
    made.navigator.openArea("guide")
    assert told("moved", "placeChanged")
    made.navigator.open("comfort")
    assert told("moved", "overlayChanged")
    made.navigator.speak("es")
    assert told("moved", "placeChanged", "languageChanged")
    made.navigator.closeOverlay()
    assert told("moved", "overlayChanged")


def test_an_overlay_at_home_can_be_left_by_back(made: Bridge) -> None:
    made.navigator.begin()
    heard = Heard(made.navigator.placeChanged)
    made.navigator.open("about")

    assert (value(made.navigator, "canGoBack"), heard.times) == (True, 1)
    made.navigator.back()
    assert made.visit.place == Place(Page.HOME)


def test_what_is_shown_is_ready_when_the_page_changes(made: Bridge) -> None:
    """QML asks the library the moment that it hears of a new place."""
    made.navigator.begin()
    titles: list[object] = []
    made.navigator.placeChanged.connect(lambda: titles.append(value(made.library, "areaTitle")))
    made.navigator.openArea("guide")

    assert titles == ["Using this guide"]
