"""How long an edit takes from the save to the screen, with a real keeper and a real screen; how fast pages are read, beside MkDocs."""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

import pytest

from kiosk.authoring.compiler import build
from kiosk.station.freshness import signature
from kiosk.station.releases import Shelf
from tests.performance.figures import Figure, judge
from tests.performance.noise import Noise, wait_for_calm
from tests.performance.program import process_seconds
from tests.performance.rig import ROOT
from tests.support.kept import Station

pytestmark = pytest.mark.performance

MOST = {50: 1.0, 1_000: 2.0, 10_000: 5.0}
"""Seconds from save to screen, by the topics of the library."""

PEER = ROOT / "build" / "peers-venv" / "bin" / "python"
EDITS = 5
PER_AREA = 100
FOR_PEERS = 1_000
MOST_TOPICS = max(MOST)
WORDS = "Many people feel better with time. Ask your team what fits you. Walk a little each day. Rest when you need to. " * 3
LONG_AGO = time.time() - 3600


def written(content: Path, topics: int) -> Path:
    """A library of this many topics of three screens with some 200 words, that nobody has touched for an hour."""
    files = {
        "kiosk.toml": 'clinic = "A clinic"\nlanguages = ["en"]\n[emergency]\nen = "In an emergency call 112."\n',
        "en/home.md": "---\nlanguage: English\nheadline: Your back\ninvitation: Touch\nwelcome: Welcome\n---\nThis is a kiosk.\n",
        "en/glossary.md": "Disc\n: A cushion between bones.\n\nNerve\n: A cord that feels.\n",
    }
    for number in range(topics):
        area = f"en/area-{number // PER_AREA}"
        files[f"{area}/area.md"] = f"---\ntitle: Area {number // PER_AREA}\nsummary: Some topics\n---\n"
        screens = "".join(f"## Screen {screen}\n\n{WORDS}\n\n- one thing\n- another **thing**\n\n" for screen in range(3))
        files[f"{area}/{number}-topic-{number}.md"] = f"---\ntitle: Topic {number}\nsummary: About {number}.\n---\n{screens}"
    for name, text in files.items():
        path = content / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        os.utime(path, (LONG_AGO, LONG_AGO))
    return content


@pytest.mark.parametrize("topics", MOST)
def test_an_edit_is_seen_soon(topics: int, tmp_path: Path, figures: list[Figure]) -> None:
    content = written(tmp_path / "content", topics)
    shelf = Shelf(str(tmp_path / "state"))
    first = shelf.next_path()
    build(content, Path(first), signature=signature(content))
    shelf.make_current(first)
    station = Station(tmp_path, content)
    try:
        station.start()
        station.shows("000001")
        wait_for_calm(5)
        screen = [process_seconds(station.screen())]
        noise = Noise(children_seconds, lambda: screen[0])
        times = []
        for number in range(EDITS):
            path = content / f"en/area-0/{number}-topic-{number}.md"
            text = path.read_text(encoding="utf-8").replace("Many people", "Most people")
            aside = path.with_name(f".{path.name}.swp")
            aside.write_text(text, encoding="utf-8")
            start = time.perf_counter()
            os.replace(aside, path)
            station.shows(f"{number + 2:06d}")
            times.append(time.perf_counter() - start)
        screen[0] = process_seconds(station.screen())
    finally:
        station.close()
    live = Figure(f"save to screen, {topics} topics", "s", statistics.median(times), None, MOST[topics], noise.cores(), places=2)
    figures.append(live)

    judge(live)


def children_seconds() -> float:
    """Processor time of all processes that were started here and have ended, and of those that they started."""
    spent = os.times()
    return spent.children_user + spent.children_system


def seconds(command: list[str], folder: Path) -> float:
    """How long a command takes."""
    start = time.perf_counter()
    subprocess.run(command, cwd=folder, check=True, capture_output=True)
    return time.perf_counter() - start


def test_pages_are_read_as_fast_as_by_a_peer(tmp_path: Path, figures: list[Figure]) -> None:
    """MkDocs makes web pages of the same files; without the environment that `make benchmark` gives it, only ours is measured."""
    content = written(tmp_path / "content", FOR_PEERS)
    floor = None
    if PEER.exists():
        shutil.copytree(content / "en", tmp_path / "docs")
        (tmp_path / "mkdocs.yml").write_text("site_name: a\ntheme:\n  name: mkdocs\nplugins: []\n", encoding="utf-8")
        floor = FOR_PEERS / seconds([str(PEER), "-m", "mkdocs", "build", "--quiet"], tmp_path)
    else:
        print("MkDocs is not there, so there is nothing to compare with; make benchmark sets it up")
    noise = Noise(children_seconds)
    kiosk = [sys.executable, "-m", "kiosk"]
    for name, command in (
        ("check", ["check", str(content)]),
        ("check again", ["check", str(content)]),
        ("build", ["build", str(content), "--out", str(tmp_path / "one")]),
        ("build again", ["build", str(content), "--out", str(tmp_path / "two"), "--previous", str(tmp_path / "one")]),
    ):
        speed = FOR_PEERS / seconds([*kiosk, *command], ROOT)
        figures.append(Figure(f"{name}, {FOR_PEERS} topics (floor: MkDocs)", "/s", speed, floor, None, noise.cores(), places=0))


def test_the_largest_library_is_checked_within_a_minute(tmp_path: Path, figures: list[Figure]) -> None:
    """Nothing of it has been read before; then one page has changed."""
    content = written(tmp_path / "content", MOST_TOPICS)
    wait_for_calm(5)
    noise = Noise(children_seconds)
    command = [sys.executable, "-m", "kiosk", "check", str(content)]
    first = Figure(f"check, {MOST_TOPICS} topics", "s", seconds(command, ROOT), None, 60, noise.cores(), places=1)
    page = content / "en/area-0/0-topic-0.md"
    page.write_text(page.read_text(encoding="utf-8").replace("Many people", "Most people"), encoding="utf-8")
    again = Figure(f"check, {MOST_TOPICS} topics, one changed", "s", seconds(command, ROOT), None, 60, noise.cores(), places=1)
    figures += [first, again]

    judge(first, again)
