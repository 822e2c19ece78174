"""How long a screen stays black: from exec to the first frame with words on it, beside the least that Qt Quick takes."""

from __future__ import annotations

import statistics

import pytest

from tests.performance.figures import Figure, judge
from tests.performance.noise import QUIET, Sample, quiet, wait_for_calm
from tests.performance.rig import Rig, Start

pytestmark = pytest.mark.performance

PAIRS, MOST_PAIRS = 9, 18


def test_words_are_there_soon_after_those_of_bare_qt(rig: Rig, figures: list[Figure]) -> None:
    pairs: list[Sample[tuple[Start, Start]]] = []
    while sum(pair.noise < QUIET for pair in pairs) < PAIRS and len(pairs) < MOST_PAIRS:
        wait_for_calm(5)
        with rig.running(rig.floor()) as (_, floor):
            pass
        with rig.running(rig.kiosk()) as (_, ours):
            pass
        pairs.append(Sample((floor, ours), max(floor.noise, ours.noise)))
    starts, noise = quiet(pairs, PAIRS)
    floor_content = statistics.median(floor.content for floor, _ in starts)
    content = statistics.median(ours.content for _, ours in starts)
    still = statistics.median(ours.still for _, ours in starts)
    first = Figure("start to first words, warm", "ms", content, floor_content, 1.3, noise, of_floor=True, places=0)
    figures += [first, Figure("start to pictures shown, warm", "ms", still, None, None, noise, places=0)]

    judge(first)
