"""Whatever was touched: the visit that ends leaves nothing of itself, neither in the visit nor on the screen (U-09)."""

from __future__ import annotations

import mmap
import os
import random
import sys
from pathlib import Path

import pytest

from tests.e2e.conftest import Visit
from tests.e2e.driver import alike
from tests.e2e.random_visits import Stranger, written_megabytes
from tests.support.bridge import value
from tests.support.speaker import FakeSpeaker

VISITS = int(os.environ.get("KIOSK_RANDOM_VISITS", "40"))
SEED = int(os.environ.get("KIOSK_SEED", "20261128"))


@pytest.mark.parametrize("half", ["first", "second"])
def test_a_visit_leaves_nothing(visit: Visit, small: Path, half: str) -> None:
    """`make random-visits` makes 1,000 of them; the two halves run side by side."""
    visitor = visit(small, size=(1280, 800), inches=15.4, speaker=FakeSpeaker)
    stranger = Stranger(visitor, random.Random(f"{SEED} {half}"))
    fresh, start = visitor.visit, visitor.settle()
    kiosk = visitor.kiosk
    pages = set()
    for number in range(max(1, VISITS // 2)):
        stranger.visit()
        told = f"visit {number} of {half}, seed {SEED}: {stranger.trail}"
        assert visitor.visit == fresh, told
        assert alike(visitor.settle(), start), told
        assert not value(kiosk.listener, "on"), told
        assert value(kiosk.exhibit, "frames") == 0, told
        assert value(kiosk.search, "typed") == "", told
        pages |= set(stranger.trail)

    assert len(pages) > min(VISITS, 20)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="memory is read as Linux shows it")
def test_the_measure_of_memory_counts_what_is_written_alone(tmp_path: Path) -> None:
    """20 MB that something keeps are seen; 20 MB of a file that was only read are not: other programs may read it too."""
    file, size = tmp_path / "read", 20 * 2**20
    file.write_bytes(bytes(size))
    before = written_megabytes()
    with file.open("rb") as opened, mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_READ) as mapped:
        assert not any(mapped[at] for at in range(0, size, mmap.PAGESIZE))
        assert written_megabytes() - before < 2
    with mmap.mmap(-1, size, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS) as kept:
        kept.write(bytes([1]) * size)
        assert 19 < written_megabytes() - before < 23
