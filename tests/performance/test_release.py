"""A library of ten thousand topics opens like one of ten: nothing is read before it is asked for."""

from __future__ import annotations

import statistics
import time
from pathlib import Path

import pytest

from kiosk.library.model import Paragraph
from kiosk.library.release import Release
from tests.performance.figures import Figure, judge
from tests.performance.noise import Noise, wait_for_calm
from tests.support import releases

pytestmark = pytest.mark.performance

FEW, MANY = 10, 10_000
HERE = 5
"""Topics of the area that is opened, in both libraries; the rest fills other areas."""

AREAS = 6
ROUNDS = 400


def written(folder: Path, topics: int) -> str:
    """A release with this many topics of four screens each."""
    words = Paragraph(releases.text("Words that a patient reads. " * 20))
    screens = tuple(releases.screen(f"Screen {number}", words) for number in range(4))
    names = [f"small/{number}" for number in range(HERE)]
    names += [f"area-{number % (AREAS - 1)}/{number}" for number in range(topics - HERE)]
    library = releases.Library(
        topics=tuple(releases.topic(name, *screens) for name in names),
        areas=tuple(releases.area(area) for area in dict.fromkeys(name.partition("/")[0] for name in names)),
    )
    return releases.write(folder, library)


def milliseconds(path: str) -> float:
    """What a kiosk does between its start and a topic on the screen: open, list areas, list the topics of one, read one."""
    start = time.perf_counter()
    release = Release(path)
    language = release.default_language
    areas, topics, topic = release.areas(language), release.topics(language, "small"), release.topic(language, "small/0")
    release.close()
    assert len(topics) == HERE
    assert areas
    assert topic
    return 1e3 * (time.perf_counter() - start)


def test_ten_thousand_topics_open_like_ten(tmp_path: Path, figures: list[Figure]) -> None:
    few, many = written(tmp_path / "few", FEW), written(tmp_path / "many", MANY)
    wait_for_calm(5)
    noise = Noise()
    pairs = [(milliseconds(few), milliseconds(many)) for _ in range(ROUNDS)]
    with_few, with_many = (statistics.median(times) for times in zip(*pairs, strict=True))
    same = Figure(f"open and read {MANY} topics, floor is {FEW}", "ms", with_many, with_few, 1.2, noise.cores(), of_floor=True, places=2)
    figures.append(same)

    judge(same)
