"""What a release answers: languages and their fallback, order, pictures, sources."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.library.model import Review, Source, Term
from kiosk.library.release import Release
from kiosk.library.schema import DATABASE
from kiosk.library.site import Direction, Language, Media, Site
from tests.support.fixture_library import (
    ARABIC,
    ENGLISH_ONLY,
    EVERY_BLOCK,
    HOSTILE,
    HOSTILE_TITLE,
    MANY,
    SENSITIVE,
    SPANISH,
    fixture_library,
)
from tests.support.pictures import MadePicture
from tests.support.releases import ENGLISH, Library, area, opened, topic, write

SITE = Site("Clinic", "Headline", "Touch", "Welcome", "Call", "About", "logo")


@pytest.fixture(scope="module")
def release(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Release]:
    with opened(tmp_path_factory.mktemp("release"), fixture_library()) as release:
        yield release


def test_languages_come_in_the_order_of_the_library(release: Release) -> None:
    assert release.languages == (ENGLISH, SPANISH, ARABIC)
    assert release.languages[2].direction is Direction.RTL


def test_a_topic_comes_back_whole(release: Release) -> None:
    written = {(each.language, each.id): each for each in fixture_library().topics}

    for language, id in [("en", EVERY_BLOCK), ("es", EVERY_BLOCK), ("ar", EVERY_BLOCK), ("en", HOSTILE), ("en", SENSITIVE)]:
        assert release.topic(language, id) == written[language, id]


def test_everything_that_a_topic_can_say_comes_back(tmp_path: Path) -> None:
    full = replace(
        topic("a/one", title="One", picture="p", alt="words", message="m"),
        keywords=("k", "l"),
        sources=("s",),
        written="2026-01-01",
        review=Review("A", "surgeon", "2026-01-02", "2027-01-02"),
        show_from="2026-02-01",
        show_until="2026-03-01",
        sensitive=True,
    )

    with opened(tmp_path, Library(topics=(full,))) as release:
        assert release.topic("en", "a/one") == full


def test_what_is_not_translated_comes_in_the_default_language_and_says_so(release: Release) -> None:
    topic = release.topic("es", ENGLISH_ONLY)
    cards = {card.id: card.language for card in release.topics("es", "guide")}

    assert topic is not None
    assert topic.language == "en"
    assert cards == {EVERY_BLOCK: "es", "guide/one-screen": "es", ENGLISH_ONLY: "en"}
    assert not release.has_topic("es", ENGLISH_ONLY)
    assert release.has_topic("en", ENGLISH_ONLY)


def test_an_area_that_is_not_translated_comes_in_the_default_language(release: Release) -> None:
    assert [(area.id, area.language) for area in release.areas("ar")] == [
        ("guide", "ar"),
        ("signs", "ar"),
        ("private", "ar"),
        ("many", "en"),
    ]


@pytest.mark.parametrize("language", ["xx", "", "en-GB", "'; DROP TABLE topic; --"])
def test_a_language_that_nobody_knows_is_answered_in_the_default_one(release: Release, language: str) -> None:
    topic = release.topic(language, HOSTILE)

    assert topic is not None
    assert topic.language == "en"
    assert {area.language for area in release.areas(language)} == {"en"}
    assert release.site(language) == release.site("en")
    assert release.term(language, "word") == release.term("en", "word")


@pytest.mark.parametrize("id", ["", "guide", "guide/nothing", "../guide", "guide/every-block' OR '1' = '1", "GUIDE/EVERY-BLOCK"])
def test_what_does_not_exist_is_none(release: Release, id: str) -> None:
    assert release.topic("en", id) is None
    assert release.term("en", id) is None
    assert release.media(id) is None
    assert release.area("en", f"{id}?") is None
    assert not release.has_topic("en", id)


def test_topics_come_in_the_order_of_the_library_and_hostile_words_as_they_are(release: Release) -> None:
    assert [card.id for card in release.topics("en", "many")] == [f"many/topic-{at:02}" for at in range(1, MANY + 1)]
    assert release.topics("en", "signs")[0].title == HOSTILE_TITLE
    assert [card.sensitive for card in release.topics("en", "private")] == [True]


def test_every_language_has_an_order_of_its_own(tmp_path: Path) -> None:
    topics = (topic("a/z"), topic("a/y"), topic("a/y", language="es"), topic("a/z", language="es"))

    with opened(tmp_path, Library(topics=topics, languages=(ENGLISH, SPANISH))) as release:
        assert [card.id for card in release.topics("en", "a")] == ["a/z", "a/y"]
        assert [card.id for card in release.topics("es", "a")] == ["a/y", "a/z"]


def test_topics_with_the_same_number_come_by_name_so_that_no_two_visits_differ(tmp_path: Path) -> None:
    path = write(tmp_path, Library(topics=(topic("a/z"), topic("a/y"), topic("a/x", language="es")), languages=(ENGLISH, SPANISH)))
    with closing(sqlite3.connect(Path(path, DATABASE))) as connection:
        connection.execute("UPDATE topic SET position = 10")
        connection.commit()

    with closing(Release(path)) as release:
        assert [card.id for card in release.topics("es", "a")] == ["a/x", "a/y", "a/z"]


def test_an_area_without_a_topic_is_not_shown(tmp_path: Path) -> None:
    library = Library(
        topics=(topic("a/one"), topic("b/one", language="es"), topic("c/one", language="ar")),
        areas=(area("a"), area("b"), area("c"), area("d")),
        languages=(ENGLISH, SPANISH, ARABIC),
    )

    with opened(tmp_path, library) as release:
        assert [each.id for each in release.areas("en")] == ["a"]
        assert [each.id for each in release.areas("es")] == ["a", "b"]
        assert release.area("en", "b") is None


@pytest.mark.parametrize(("chosen", "found"), [("es", "es"), ("xx", "en"), ("", "en")])
def test_the_default_language_is_one_that_exists(tmp_path: Path, chosen: str, found: str) -> None:
    with opened(tmp_path, Library(topics=(topic("a/one"),), languages=(ENGLISH, SPANISH), default_language=chosen)) as release:
        assert release.default_language == found


def test_the_clinics_words_come_in_the_visits_language_or_the_default_one(tmp_path: Path) -> None:
    library = Library(topics=(topic("a/one"),), languages=(ENGLISH, SPANISH), sites={"en": SITE, "es": replace(SITE, clinic="Clínica")})

    with opened(tmp_path, library) as release:
        assert (release.site("en"), release.site("es").clinic, release.site("ar")) == (SITE, "Clínica", SITE)


def test_a_release_without_the_clinics_words_has_empty_ones(tmp_path: Path) -> None:
    with opened(tmp_path, Library(topics=(topic("a/one"),))) as release:
        assert release.site("en") == Site("", "", "", "", "", "")


def test_a_word_is_explained_in_the_language_or_in_the_default_one(tmp_path: Path) -> None:
    terms = {
        "en": (Term("disc", "disc", "A cushion", ("discs",)), Term("nerve", "nerve", "A cable")),
        "es": (Term("disc", "disco", "Cojín"),),
    }

    with opened(tmp_path, Library(topics=(topic("a/one"),), languages=(ENGLISH, SPANISH), terms=terms)) as release:
        assert release.term("en", "disc") == terms["en"][0]
        assert release.term("es", "disc") == terms["es"][0]
        assert release.term("es", "nerve") == terms["en"][1]


def test_sources_come_in_the_order_asked_for_and_unknown_ones_are_left_out(tmp_path: Path) -> None:
    one, two = Source("one", "A", "B", "2020", ""), Source("two", "C", "D", "n.d.", "example.org")

    with opened(tmp_path, Library(topics=(topic("a/one"),), sources=(one, two))) as release:
        assert release.sources(("two", "none", "one")) == (two, one)
        assert release.sources(()) == ()


@pytest.mark.parametrize(
    ("side", "file"), [(1, "s.webp"), (560, "s.webp"), (561, "m.webp"), (1200, "m.webp"), (1201, "l.webp"), (9000, "l.webp")]
)
def test_a_picture_is_the_smallest_file_that_is_large_enough_or_the_largest(tmp_path: Path, side: int, file: str) -> None:
    media = Media("p", "p.png", 2000, 1000, ((2000, "l.webp"), (560, "s.webp"), (1200, "m.webp")))

    with opened(tmp_path, Library(topics=(topic("a/one"),), pictures=(MadePicture(media, ()),))) as release:
        assert release.media("p") == media
        assert release.picture_file("p", side) == os.path.join(release.path, "media", file)


def test_a_picture_without_files_has_no_address(tmp_path: Path) -> None:
    empty = MadePicture(Media("p", "p.png", 10, 10, ()), ())

    with opened(tmp_path, Library(topics=(topic("a/one"),), pictures=(empty,))) as release:
        assert (release.picture_file("p", 560), release.picture_file("other", 560), release.picture_file("", 560)) == ("", "", "")


@pytest.mark.parametrize(("kept", "seconds"), [("90", 90.0), ("240.5", 240.5), ("", 120.0)])
def test_the_clinics_idle_time_is_kept_in_seconds(tmp_path: Path, kept: str, seconds: float) -> None:
    with opened(tmp_path, Library(topics=(topic("a/one"),), idle_seconds=kept, signature="abc")) as release:
        assert (release.idle_seconds, release.signature) == (seconds, "abc")


def test_a_language_keeps_its_own_name(tmp_path: Path) -> None:
    language = Language("ar-EG", "العربية", Direction.RTL)

    with opened(tmp_path, Library(topics=(topic("a/one", language="ar-EG"),), languages=(language,), default_language="ar-EG")) as release:
        assert release.languages == (language,)
