"""The library follows the visit: what QML finds on each page."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QUrl

from kiosk.library.model import Picture, Review, Source
from kiosk.visit import navigation as moves
from tests.support.bridge import Bridge, Heard, bridge, column, matter_of, rows, value
from tests.support.fixture_library import ENGLISH_ONLY, EVERY_BLOCK, HOSTILE, HOSTILE_TITLE, HOSTILE_WORDS, MANY, SENSITIVE, fixture_library
from tests.support.releases import Library, area, opened, screen, topic

WIDE, TALL = (picture.media.id for picture in fixture_library().pictures)
AREAS = ["guide", "signs", "private", "many"]


def media(address: str) -> str:
    """Which picture an address shows."""
    return Path(QUrl(address).toLocalFile()).name.partition("-")[0]


def read(made: Bridge, id: str, language: str = "en") -> Bridge:
    made.navigator.beginIn(language)
    made.navigator.openArea(id.partition("/")[0])
    made.navigator.openTopic(id)
    return made


def read_to_the_end(made: Bridge, id: str) -> Bridge:
    read(made, id)
    for _ in range(value(made.navigator, "screens")):
        made.navigator.next()
    assert value(made.navigator, "page") == "end"
    return made


def test_before_a_visit_there_are_the_clinics_words_and_the_languages(made: Bridge) -> None:
    assert value(made.library, "clinic") == f"Made-up clinic {HOSTILE_TITLE}"
    assert rows(made.library, "languages") == [
        {"tag": "en", "name": "English", "rightToLeft": False},
        {"tag": "es", "name": "Español", "rightToLeft": False},
        {"tag": "ar", "name": "العربية", "rightToLeft": True},
    ]


def test_the_areas_wait_until_the_first_frame_stands(made: Bridge) -> None:
    heard = Heard(made.library.prepared)
    assert rows(made.library, "areas") == []
    made.library.prepare()

    assert (column(made.library, "areas", "key"), heard.times) == (AREAS, 1)


def test_home_shows_the_areas_in_the_visits_language(made: Bridge) -> None:
    made.navigator.beginIn("es")
    areas = rows(made.library, "areas")

    assert [area["key"] for area in areas] == AREAS
    assert [area["title"] for area in areas] == ["Cómo usar esta guía", "Signos y marcas <b>", "Solo para usted", "Forty topics"]
    assert [media(area["picture"]["small"]) for area in areas] == [WIDE, "", TALL, WIDE]
    assert areas[0]["icon"] == "activity"


def test_an_area_shows_its_topics_and_their_words_as_they_are(made: Bridge) -> None:
    made.navigator.begin()
    made.navigator.openArea("signs")

    assert (value(made.library, "areaTitle"), value(made.library, "areaQuestion")) == ("Signs & marks <b>", "Signs & marks <b>?")
    assert column(made.library, "topics", "key") == [HOSTILE, "signs/script"]
    assert (column(made.library, "topics", "title")[0], column(made.library, "topics", "line")[0]) == (HOSTILE_TITLE, HOSTILE_WORDS)


def test_an_area_of_forty_topics_has_forty(made: Bridge) -> None:
    made.navigator.begin()
    made.navigator.openArea("many")
    topics = value(made.library, "topics")
    topics.setProperty("pageSize", 6)

    assert (value(topics, "total"), len(column(made.library, "topics", "key"))) == (MANY, 6)


def test_a_sensitive_topic_shows_no_picture_on_a_list(made: Bridge) -> None:
    """U-10."""
    made.navigator.begin()
    made.navigator.openArea("private")
    (card,) = rows(made.library, "topics")

    assert card["key"] == SENSITIVE
    assert (card["picture"]["small"], card["picture"]["large"]) == ("", "")


def test_a_topic_in_another_language_says_in_which(made: Bridge) -> None:
    made.navigator.beginIn("ar")
    made.navigator.openArea("guide")

    assert dict(zip(column(made.library, "topics", "key"), column(made.library, "topics", "foreign"), strict=True)) == {
        EVERY_BLOCK: "",
        "guide/one-screen": "",
        ENGLISH_ONLY: "English",
    }


def test_a_topic_shows_its_screen_and_the_next_one_shows_another(made: Bridge) -> None:
    read(made, EVERY_BLOCK)
    first = column(made.library, "blocks", "kind")
    made.navigator.next()

    assert value(made.library, "topicTitle") == "Using this guide: 1"
    assert first == ["title", "paragraph", "subheading", "item", "item", "item", "words", "topic"]
    assert column(made.library, "blocks", "kind") == ["title", "step", "step", "step"]


def test_the_words_of_a_screen_can_be_listed(made: Bridge) -> None:
    read(made, EVERY_BLOCK)

    assert rows(made.library, "words") == [{"key": "word", "title": "a word"}, {"key": "mark", "title": "a mark"}]


def test_the_field_shows_the_screens_first_picture_or_else_the_topics(made: Bridge) -> None:
    read(made, EVERY_BLOCK)
    shown = []
    for _ in range(5):
        picture = value(made.library, "picture")
        shown.append((media(picture["large"]), [label["text"] for label in picture["labels"]]))
        made.navigator.next()

    assert shown == [(WIDE, []), (WIDE, ["Circle", "Square"]), (WIDE, []), (WIDE, []), (TALL, [])]


def test_a_topic_without_any_picture_shows_none(made: Bridge) -> None:
    read(made, EVERY_BLOCK)
    read(made, "many/topic-01")

    assert value(made.library, "picture")["large"] == ""


def test_a_topic_that_is_not_translated_shows_its_own_picture(made: Bridge) -> None:
    """Not the one that was read before it."""
    read(made, EVERY_BLOCK, "es")
    assert media(value(made.library, "picture")["large"]) == WIDE
    made.navigator.openTopic(ENGLISH_ONLY)

    assert value(made.navigator, "page") == "untranslated"
    assert media(value(made.library, "picture")["large"]) == TALL
    assert (value(made.library, "topicTitle"), value(made.library, "defaultLanguageName")) == ("Only in English", "English")


def test_the_end_of_a_topic_leads_on_and_marks_it_seen(made: Bridge) -> None:
    """U-16."""
    read_to_the_end(made, "guide/one-screen")
    assert column(made.library, "onwardTopics", "key") == [ENGLISH_ONLY, EVERY_BLOCK, HOSTILE]
    made.navigator.openArea("guide")
    assert column(made.library, "topics", "seen") == [False, True, False]

    read_to_the_end(made, ENGLISH_ONLY)
    assert column(made.library, "onwardTopics", "key") == [EVERY_BLOCK, HOSTILE, SENSITIVE]


def test_the_library_turns_with_the_language_in_place(made: Bridge) -> None:
    read(made, EVERY_BLOCK)
    assert not value(made.library, "rightToLeft")
    made.navigator.speak("ar")

    assert value(made.library, "rightToLeft")
    assert (value(made.library, "areaTitle"), value(made.library, "topicTitle")) == ("كيف تستخدم هذا الدليل", "كيف تستخدم هذا الدليل: 1")
    assert column(made.library, "topics", "title")[1] == "كيف تستخدم هذا الدليل: 2"
    assert column(made.library, "areas", "title")[0] == "كيف تستخدم هذا الدليل"
    assert "هذه الجملة" in column(made.library, "blocks", "spoken")[1]


def test_a_word_is_explained_in_the_language_of_the_topic(made: Bridge) -> None:
    read(made, EVERY_BLOCK, "es").navigator.follow("term:word")

    assert value(made.library, "wordTitle") == "a word"
    assert value(made.library, "wordMeaning").startswith("Esta frase")
    made.navigator.closeOverlay()
    assert value(made.library, "wordTitle") == ""


def test_about_is_what_the_clinic_says_and_its_emergency_line(made: Bridge) -> None:
    made.navigator.begin()
    made.navigator.open("about")
    found = rows(made.library, "reading")

    assert [row["kind"] for row in found] == ["plain", "plain", "plain"]
    assert found[-1]["text"] == value(made.library, "emergency") != ""


def test_sources_are_named_with_their_year_when_they_have_one(tmp_path: Path, owner: QObject) -> None:
    library = Library(
        topics=(topic("a/one", sources=("x", "y")), topic("a/two", review=Review("A. Name", "surgeon", "2026-01-02"))),
        areas=(area("a"),),
        sources=(Source("x", "Clinic", "Title", "2020", ""), Source("y", "", "Other", "n.d.", "")),
    )
    with opened(tmp_path, library) as release:
        made = read(bridge(release, owner), "a/one")
        made.navigator.open("sources")

        assert column(made.library, "reading", "text") == ["Clinic, Title, 2020", "Other"]
        assert (value(made.library, "hasSources"), value(made.library, "reviewed"), value(made.library, "reviewer")) == (True, False, "")
        made.navigator.openTopic("a/two")
        assert (value(made.library, "hasSources"), value(made.library, "reviewed")) == (False, True)
        assert value(made.library, "reviewer") == "A. Name, surgeon, 2026-01-02"


def test_a_library_of_one_topic_ends_without_a_way_on_and_without_a_mistake(tmp_path: Path, owner: QObject) -> None:
    with opened(tmp_path, Library(topics=(topic("a/one", screen("Only")),), areas=(area("a"),))) as release:
        made = read_to_the_end(bridge(release, owner), "a/one")

        assert column(made.library, "onwardTopics", "key") == []
        assert (value(made.library, "clinic"), value(made.library, "logo")) == ("", "")


def test_finish_takes_the_topic_and_the_area_off_the_screen(made: Bridge) -> None:
    read(made, EVERY_BLOCK, "es").navigator.finish()

    assert [value(made.library, name) for name in ("topicTitle", "areaTitle", "wordTitle")] == ["", "", ""]
    assert value(made.library, "headline").startswith("This sentence")


@pytest.mark.parametrize("signal", ["areaChanged", "topicChanged", "overlayChanged", "siteChanged"])
def test_a_part_of_a_screen_is_no_news(made: Bridge, signal: str) -> None:
    """Turning over a part or choosing a text size must not build the screen's items again."""
    read(made, EVERY_BLOCK)
    heard = Heard(getattr(made.library, signal))
    made.navigator.showPart(1)

    assert heard.times == 0


def go_to_further_pictures(made: Bridge) -> int:
    """Go to the screen of every block that has further pictures; returns the row of the first one that has a file."""
    read(made, EVERY_BLOCK)
    for _ in range(value(made.navigator, "screens")):
        shown = rows(made.library, "blocks")
        found = [number for number, row in enumerate(shown) if row["kind"] == "picture" and row["picture"]["large"]]
        if found:
            return found[0]
        made.navigator.next()
    raise AssertionError("no screen has further pictures")


def test_the_enlarged_picture_is_the_one_that_was_chosen(made: Bridge) -> None:
    row = go_to_further_pictures(made)
    made.navigator.open("picture", f"row:{row}")
    chosen = value(made.library, "enlarged")
    made.navigator.open("picture", "")

    assert chosen == rows(made.library, "blocks")[row]["picture"]
    assert value(made.library, "enlarged") == value(made.library, "picture") != chosen


@pytest.mark.parametrize("which", ["", "row:", "row:0", "row:99", "row:-1", "row:\u00b2", "row", "side:1", "disc"])
def test_where_nothing_else_can_be_enlarged_it_is_the_picture_of_the_page(made: Bridge, which: str) -> None:
    """Row 0 is a heading."""
    go_to_further_pictures(made)
    made.navigator.open("picture", which)

    assert value(made.library, "enlarged") == value(made.library, "picture")


def test_a_picture_in_words_is_what_its_author_wrote(tmp_path: Path, owner: QObject) -> None:
    described = Picture("", "A bone", description="It is long. It is white.")
    with opened(tmp_path, Library((topic("a/one", screen("One", described)),), (area("a"),))) as release:
        made = read(bridge(release, owner), "a/one")
        made.navigator.open("picture")
        made.navigator.open("described")
        matter = matter_of(made)

        assert column(made.library, "reading", "text") == ["It is long. It is white."]
        assert [each.text for each in matter.written(made.navigator.visit)] == ["It is long.", "It is white."]
        assert matter.readable(made.navigator.visit)
        assert not matter.readable(moves.close(made.navigator.visit))
