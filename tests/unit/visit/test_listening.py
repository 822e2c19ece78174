from __future__ import annotations

import math

import pytest

from kiosk.visit.listening import USUAL_VOLUME, VOLUMES, Listening
from kiosk.visit.navigation import Visit


def test_there_are_five_volumes_and_one_is_12_decibels_above_the_lowest() -> None:
    decibels = [20 * math.log10(each) for each in VOLUMES]

    assert len(VOLUMES) >= 5
    assert list(VOLUMES) == sorted(VOLUMES)
    assert max(decibels) - min(decibels) >= 12
    assert all(0 < each <= 1 for each in VOLUMES)


@pytest.mark.parametrize(("steps", "volume"), [(1, 3), (-1, 1), (9, len(VOLUMES) - 1), (-9, 0), (0, USUAL_VOLUME)])
def test_volume_stops_at_its_ends(steps: int, volume: int) -> None:
    assert Listening().turned(steps).volume == volume


def test_slower_and_back() -> None:
    usual = Listening()

    assert usual.paced().words_per_minute < usual.words_per_minute
    assert usual.paced().paced() == usual


def test_louder_sounds_louder() -> None:
    assert Listening().turned(1).amplitude > Listening().amplitude


def test_a_permission_is_for_one_topic() -> None:
    assert Listening().allowing("a/b").aloud == {"a/b"}
    assert Listening().aloud == frozenset()


def test_a_fresh_visit_listens_as_every_other() -> None:
    assert Visit("en").listening == Listening(volume=USUAL_VOLUME, slow=False, aloud=frozenset())
