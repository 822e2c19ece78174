"""What a station stands on: its clock, its disk, its releases."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest

from kiosk.authoring.compiler import build
from kiosk.keeper.health import HOUR, SOON, Health
from kiosk.station.releases import Shelf
from tests.unit.authoring.trees import REVIEW, topic, write

NOW = 1_795_824_000.0


class Station(NamedTuple):
    """A health with its clocks, its shelf of two releases, and what it has said."""

    look: Callable[..., str]
    shelf: Shelf
    said: dict[str, str]
    health: Health


@pytest.fixture
def station(tmp_path: Path) -> Station:
    state = tmp_path / "state"
    shelf = Shelf(str(state))
    page = topic("![A disc](disc.png)\n").replace(REVIEW, REVIEW.replace("2027-01-02", "2026-01-31"))
    content = write(tmp_path / "content", {"en/conditions/10-slipped-disc.md": page})
    for _ in range(2):
        path = shelf.next_path()
        build(content, Path(path))
        shelf.make_current(path)
    said: dict[str, str] = {}
    times = {"clock": 0.0, "now": NOW}
    health = Health(str(state), said.__setitem__, lambda: times["clock"], lambda: times["now"])

    def look(shown: str = "", now: float = NOW) -> str:
        times["clock"] += HOUR + SOON
        times["now"] = now
        return health.look(shown or shelf.current())

    return Station(look, shelf, said, health)


def test_all_is_well(station: Station) -> None:
    assert station.look() == ""
    assert {about: words for about, words in station.said.items() if words} == {
        "review": "A page is due for another clinical review; kiosk status names them."
    }


@pytest.mark.parametrize(("now", "year"), [(0.0, "1970"), (2_147_483_648.0, "2038")])
def test_a_wrong_clock_is_said(now: float, year: str, station: Station) -> None:
    station.look(now=now)

    assert f"The clock of this station says {year}" in station.said["clock"]
    station.look()
    assert station.said["clock"] == ""


def test_a_disk_that_is_nearly_full_is_said(station: Station, monkeypatch: pytest.MonkeyPatch) -> None:
    usage = shutil.disk_usage("/")
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=12_345_678))

    station.look()

    assert "Only 12 MB are free" in station.said["disk"]


@pytest.mark.parametrize("what", ["database", "picture"])
def test_one_flipped_byte_is_found(what: str, station: Station) -> None:
    current = Path(station.shelf.current())
    path = current / "library.sqlite" if what == "database" else next((current / "media").iterdir())
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.unlink()
    path.write_bytes(bytes(data))

    assert station.look() == str(current)
    assert (str(current) in station.health.fit()) is (what == "picture")
    assert station.shelf.previous() in station.health.fit()
