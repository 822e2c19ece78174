"""Where a visit goes on when the library around it has changed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from kiosk.library.model import Term
from kiosk.library.release import Release
from kiosk.library.site import Direction, Language
from kiosk.preview.place import nearest
from kiosk.visit.navigation import Overlay, Page, Place, Visit
from tests.support.releases import ENGLISH, Library, area, opened, screen, topic

LIBRARY = Library(
    topics=(topic("back/bones", screen("One"), screen("Two")), topic("back/discs"), topic("back/discs", language="es")),
    areas=(area("back"),),
    languages=(ENGLISH, Language("es", "Español", Direction.LTR)),
    terms={"en": (Term("disc", "Disc", "A cushion.", ()),)},
)
BONES = Place(Page.TOPIC, "back", "back/bones", 1, 2)


@pytest.fixture(scope="module")
def release(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Release]:
    with opened(tmp_path_factory.mktemp("release"), LIBRARY) as found:
        yield found


def place(release: Release, at: Place) -> Place:
    return nearest(Visit("en", at), release).place


@pytest.mark.parametrize(
    "at",
    [Place(Page.ATTRACT), Place(Page.HOME), Place(Page.AREA, "back", part=1), BONES, replace(BONES, page=Page.END), Place(Page.SEARCH)],
)
def test_a_place_that_is_there_stays(release: Release, at: Place) -> None:
    assert place(release, at) == at


@pytest.mark.parametrize(
    ("at", "found"),
    [
        (replace(BONES, screen=7), replace(BONES, screen=1, part=0)),
        (Place(Page.TOPIC, "back", "back/gone", 1), Place(Page.AREA, "back")),
        (Place(Page.END, "gone", "gone/gone", 1), Place(Page.HOME)),
        (Place(Page.AREA, "gone"), Place(Page.HOME)),
        (Place(Page.SPINE), Place(Page.HOME)),
        (Place(Page.ASK, "back"), Place(Page.HOME)),
        (Place(Page.BIG), Place(Page.HOME)),
        (Place(Page.QUESTIONS), Place(Page.HOME)),
    ],
)
def test_what_has_gone_leads_to_the_nearest(release: Release, at: Place, found: Place) -> None:
    assert place(release, at) == found


def test_the_way_back_leads_only_to_what_is_there(release: Release) -> None:
    trail = (Place(Page.HOME), Place(Page.AREA, "gone"), Place(Page.AREA, "back"))

    assert nearest(Visit("en", BONES, trail), release).trail == (trail[0], trail[2])


def test_a_language_that_has_gone_is_the_first_one(release: Release) -> None:
    assert nearest(Visit("fr", BONES), release).language == "en"


def test_a_page_whose_translation_has_gone_says_so(release: Release) -> None:
    assert nearest(Visit("es", BONES), release).place.page is Page.UNTRANSLATED
    assert nearest(Visit("es", Place(Page.UNTRANSLATED, "back", "back/discs")), release).place.page is Page.TOPIC


@pytest.mark.parametrize(
    ("overlay", "detail", "stays"),
    [
        (Overlay.COMFORT, "", True),
        (Overlay.WORD, "disc", True),
        (Overlay.WORD, "gone", False),
        (Overlay.PICTURE, "", False),
        (Overlay.DESCRIBED, "", False),
    ],
)
def test_what_lies_over_a_page_stays_while_it_is_about_something(release: Release, overlay: Overlay, detail: str, stays: bool) -> None:
    found = nearest(Visit("en", BONES, overlay=overlay, detail=detail), release)

    assert (found.overlay, found.detail) == ((overlay, detail) if stays else (Overlay.NONE, ""))
    assert found.place == BONES


def test_choices_that_exist_no_more_are_dropped(release: Release) -> None:
    found = nearest(Visit("en", BONES, chosen=("back/bones#1",), listed=("back/bones#1",), region="neck"), release)

    assert (found.chosen, found.listed, found.region) == ((), (), "")


def test_comfort_and_what_was_read_stay(release: Release) -> None:
    visit = Visit("en", BONES, seen=frozenset({"back/discs"}))

    assert nearest(visit, release) == visit
