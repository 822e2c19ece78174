"""The comfort choices as QML sees and changes them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QObject

from kiosk.bridge.comfort import ComfortChoices
from kiosk.library.release import Release
from kiosk.visit.comfort import Comfort
from tests.support.bridge import Bridge, Heard, bridge, value

DEFAULTS = Comfort(text_scale=1.25)


@pytest.fixture
def made(release: Release, owner: QObject) -> Bridge:
    return bridge(release, owner, DEFAULTS)


@pytest.fixture
def comfort(made: Bridge) -> ComfortChoices:
    made.navigator.begin()
    return ComfortChoices(made.navigator, DEFAULTS, made.owner)


def shown(comfort: ComfortChoices) -> dict[str, object]:
    return {name: value(comfort, name) for name in ("textScale", "textSize", "strongContrast", "noMotion", "lowerReach")}


START = {"textScale": 1.25, "textSize": 1, "strongContrast": False, "noMotion": False, "lowerReach": False}


def test_a_visit_starts_as_the_station_says(comfort: ComfortChoices) -> None:
    assert shown(comfort) == START


@pytest.mark.parametrize(("step", "scale"), [(0, 1.0), (1, 1.25), (2, 1.6), (3, 2.0)])
def test_four_text_sizes_up_to_twice_as_large(comfort: ComfortChoices, step: int, scale: float) -> None:
    """A-21."""
    comfort.chooseTextSize(step)

    assert (value(comfort, "textSize"), value(comfort, "textScale")) == (step, scale)


@pytest.mark.parametrize("step", [-1, 4, 1000])
def test_a_text_size_that_does_not_exist_changes_nothing(comfort: ComfortChoices, step: int) -> None:
    comfort.chooseTextSize(step)

    assert shown(comfort) == START


@pytest.mark.parametrize(
    ("slot", "name"), [("chooseStrongContrast", "strongContrast"), ("chooseNoMotion", "noMotion"), ("chooseLowerReach", "lowerReach")]
)
def test_each_choice_is_its_own_and_can_be_taken_back(comfort: ComfortChoices, slot: str, name: str) -> None:
    getattr(comfort, slot)(True)
    assert shown(comfort) == {**START, name: True}

    getattr(comfort, slot)(False)
    assert shown(comfort) == START


def chosen_all(comfort: ComfortChoices) -> None:
    comfort.chooseTextSize(3)
    comfort.chooseStrongContrast(True)
    comfort.chooseNoMotion(True)
    comfort.chooseLowerReach(True)


def test_one_tap_puts_everything_back(comfort: ComfortChoices) -> None:
    chosen_all(comfort)
    comfort.putBack()

    assert shown(comfort) == START


def test_the_choices_end_with_the_visit(comfort: ComfortChoices, made: Bridge) -> None:
    """U-06."""
    chosen_all(comfort)
    made.navigator.finish()

    assert shown(comfort) == START


def test_only_a_change_is_news(comfort: ComfortChoices, made: Bridge) -> None:
    heard = Heard(comfort.changed)
    comfort.chooseTextSize(1)
    made.navigator.openArea("guide")
    assert heard.times == 0

    comfort.chooseTextSize(2)
    assert heard.times == 1
