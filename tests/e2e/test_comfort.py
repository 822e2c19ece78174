"""Language, text size, contrast, reach: changed in place, and gone with the visit."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.e2e.conftest import Visit
from tests.e2e.driver import middle, rect
from tests.e2e.test_journeys import open_first_topic


def test_language_changes_in_place(visit: Visit, small: Path) -> None:
    """Topic and screen stay (H-45); the interface speaks the language too."""
    visitor = visit(small)
    open_first_topic(visitor)
    visitor.tap("Next")
    visitor.tap("Language")
    visitor.tap("Español")
    visitor.tap("Listo")

    assert (visitor.visit.place.topic, visitor.visit.place.screen) == ("back/bones", 1)
    assert "Pasos" in visitor.texts()
    assert {"Inicio", "Atrás", "Siguiente", "Terminar"} <= set(visitor.labels())


def test_a_language_on_the_start_page_begins_in_it(visit: Visit, small: Path) -> None:
    visitor = visit(small)
    visitor.tap("Español")

    assert (visitor.page, visitor.visit.language) == ("home", "es")
    assert "¿Qué le gustaría saber?" in visitor.texts()


def test_an_untranslated_topic_says_so(visit: Visit, small: Path) -> None:
    """Never a silent change of language: it asks (U-17, H-43)."""
    visitor = visit(small)
    visitor.tap("Español")
    visitor.tap("Su espalda")
    visitor.tap("Discs")
    assert visitor.page == "untranslated"
    assert "Este tema aún no está en su idioma" in visitor.texts()

    visitor.tap("Leer este tema en: English")
    assert visitor.page == "topic"


def test_right_to_left_mirrors_the_layout(visit: Visit, small: Path) -> None:
    """Home moves to the right end, Finish to the left, the picture to the right, Next to the left (test with Arabic)."""
    visitor = visit(small)
    visitor.tap("العربية")
    assert rect(visitor.find("Home")).x() > rect(visitor.find("Finish")).x()
    visitor.tap("ظهرك")
    visitor.tap("العظام")

    assert middle(visitor.find("Next")).x() < middle(visitor.find("Bigger")).x()
    heading = next(item for item in visitor.items() if item.property("text") == "العظام تحملك" and item.property("role") == "h1")
    assert rect(heading).right() < visitor.size[0] * 0.6


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920)])
def test_comfort_is_chosen_and_put_back(visit: Visit, small: Path, size: tuple[int, int]) -> None:
    visitor = visit(small, size=size)
    open_first_topic(visitor)
    visitor.tap("Text size")
    for label in ("Strong", "None", "Lower", "Larger"):
        while label not in visitor.labels():
            visitor.tap("More")
        visitor.tap(label)
    comfort = visitor.visit.comfort
    assert (comfort.text_scale, comfort.contrast, comfort.motion, comfort.reach) == (1.6, "strong", "none", "lower")

    visitor.kiosk.comfort.putBack()
    visitor.settle()
    assert visitor.visit.comfort == type(comfort)()
    visitor.tap("Done")
    assert not visitor.visit.overlay


def test_lower_reach_brings_everything_into_the_lower_half(visit: Visit, small: Path) -> None:
    """On a tall panel no control's middle lies in the upper half (A-36)."""
    visitor = visit(small, size=(1080, 1920))
    open_first_topic(visitor)
    visitor.kiosk.comfort.chooseLowerReach(True)
    visitor.settle()
    for page in ("topic", "area", "home"):
        assert visitor.page == page
        high = [item.property("label") for item in visitor.tappable() if middle(item).y() < 1920 * 0.4]
        assert high == []
        visitor.kiosk.navigator.back()
        visitor.settle()


def test_the_handrail_never_moves(visit: Visit, small: Path) -> None:
    """Same keys, same places, on every page of a visit (A-46, U-13)."""
    visitor = visit(small)
    visitor.tap("Touch anywhere to begin")
    keys = ("Home", "Text size", "Language", "Finish")
    places = [rect(visitor.find(key)) for key in keys]
    for label in ("Your back", "Bones", "Next", "Next", "Next", "Next"):
        visitor.tap(label)
        assert [rect(visitor.find(key)) for key in keys] == places
    assert visitor.page == "end"
