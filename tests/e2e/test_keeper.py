"""A real keeper with a real screen: what an admin saves is shown, what fails is started again, what is broken stays away."""

from __future__ import annotations

import os
import random
import signal
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.station.releases import Shelf
from kiosk.station.soundness import database_is_sound
from tests.e2e.content import write_small_library
from tests.support.kept import Station
from tests.support.releases import title_of

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks at processes as Linux shows them")


CUTS = int(os.environ.get("KIOSK_POWER_CUTS", "10")) // 5
SEED = int(os.environ.get("KIOSK_SEED", "20261128"))


@pytest.fixture
def station(tmp_path: Path) -> Iterator[Station]:
    content = tmp_path / "content"
    write_small_library(content)
    found = Station(tmp_path, content)
    yield found
    found.close()


def edit(station: Station, old: str, new: str, name: str = "en/back/10-bones.md") -> None:
    """Save as editors do: a new file beside the old one, then its name."""
    path = station.content / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    aside = path.with_name("." + path.name + ".swp")
    aside.write_text(text.replace(old, new), encoding="utf-8")
    os.replace(aside, path)


def test_a_fresh_station_builds_its_library_and_shows_what_is_saved(station: Station) -> None:
    station.start()
    station.hear("READY=1")
    station.shows("000001")

    edit(station, "title: Bones", "title: Strong bones")

    station.shows("000002")
    assert b"Strong bones" in (station.state / "releases/000002/library.sqlite").read_bytes()
    assert station.problems()["release"] == "000002"
    assert station.stop() == 0
    assert station.screen() == 0


@pytest.mark.parametrize(
    ("number", "words"),
    [(signal.SIGKILL, "The screen ended by itself and was started again"), (signal.SIGSTOP, "no longer answered")],
    ids=["dies", "hangs"],
)
def test_a_screen_that_fails_comes_back(station: Station, number: signal.Signals, words: str) -> None:
    station.start()
    station.shows("000001")

    first = station.signal_screen(number)

    station.shows("000001")
    assert station.screen() not in (0, first)
    assert words in station.log()


def test_a_killed_keeper_leaves_a_screen_that_the_next_one_takes_over(station: Station) -> None:
    station.start()
    station.shows("000001")
    orphan = station.screen()
    assert station.keeper is not None
    station.keeper.kill()
    station.keeper.wait()
    assert station.screen() == orphan

    station.start()

    station.shows("000001")
    assert station.screen() not in (0, orphan)


def test_a_station_is_kept_once(station: Station) -> None:
    station.start()
    station.shows("000001")

    second = station.kiosk("keep", "--content", str(station.content))

    assert second.returncode == 3
    assert "kept already" in second.stderr


def test_a_broken_page_stays_as_it_was_and_is_listed_with_its_line(station: Station) -> None:
    station.start()
    station.shows("000001")
    edit(station, "title: Bones", "title: Bones: broken")

    station.shows("000002")

    problems = {(each["path"], each["rule"], each["line"]) for each in station.problems()["problems"]}
    assert ("en/back/10-bones.md", "details-broken", 2) in problems
    assert ("en/back/10-bones.md", "kept-earlier", 0) in problems
    told = station.kiosk("status")
    assert told.returncode == 1
    assert "en/back/10-bones.md, line 2" in told.stdout
    assert station.kiosk("releases", "--changes").stdout == "From 000001 to 000002:\n- Patients see no difference.\n"


def test_going_back_holds_until_told_otherwise(station: Station) -> None:
    station.start()
    station.shows("000001")
    edit(station, "title: Bones", "title: Strong bones")
    station.shows("000002")
    told = station.kiosk("releases", "--changes", "000001", "000002").stdout
    assert 'Page changed: "Strong bones" (en/back/bones): its title (was "Bones").' in told

    assert station.kiosk("releases", "--go-back").returncode == 0
    station.shows("000001")
    edit(station, "title: Strong bones", "title: Stronger bones")
    station.wait((station.state / "releases/000003").is_dir, "it is built all the same")
    assert (station.state / "releases/current").read_text(encoding="utf-8") == "000001\n"
    assert "000001 stays until" in station.kiosk("status").stdout.replace("Release ", "")

    assert station.kiosk("releases", "--follow").returncode == 0
    station.shows("000003")


def test_the_power_may_go_at_any_moment_of_an_edit(station: Station) -> None:
    """Keeper, screen and build are killed together; what was shown, or what was saved, is there next, and then what was saved."""
    chance = random.Random(SEED)
    station.start()
    station.shows("000001")
    was = "title: Bones"
    for number in range(CUTS):
        now = f"title: Bones {number}"
        edit(station, was, now)
        time.sleep(chance.uniform(0, 2))  # not a wait: the moment at which the power goes

        station.cut_power()

        assert shown_title(station) in (was, now), f"cut {number}, seed {SEED}"
        assert database_is_sound(Shelf(str(station.state)).current())
        station.start()
        station.hear("READY=1")
        station.wait(lambda now=now: shown_title(station) == now, f"what was saved before cut {number} is shown, seed {SEED}")  # type: ignore[misc]
        was = now


def shown_title(station: Station) -> str:
    """As it is written in the page's first lines."""
    return f"title: {title_of(Shelf(str(station.state)).current(), 'back/bones')}"
