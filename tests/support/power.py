"""Power cuts: a process that makes and publishes releases is killed at a step or a moment, and what the next start shows is looked at.

Run as a program it does the rounds that it is told on its command line and prints one line of JSON a round. It forks, and so must stay free
of Qt and of pytest.
"""

from __future__ import annotations

import json
import os
import random
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path

from kiosk import disk, opening
from kiosk.authoring.compiler import build
from kiosk.library.release import Release
from kiosk.station.releases import Shelf
from kiosk.station.soundness import damaged_pictures, database_is_sound

PAGES = ("en/conditions/10-first.md", "en/conditions/20-second.md")
FILES = {
    "kiosk.toml": 'clinic = "A clinic"\nlanguages = ["en"]\n[emergency]\nen = "In an emergency call 112."\n',
    "en/home.md": "---\nlanguage: English\nheadline: Your back\ninvitation: Touch to begin\nwelcome: Welcome\n---\nThis is a kiosk.\n",
    "en/conditions/area.md": "---\ntitle: Conditions\nsummary: What can be wrong\n---\n",
}


def edition(content: Path, number: int) -> None:
    """Write the folder so that both of its pages carry this number."""
    for name, text in FILES.items() | {(name, f"---\ntitle: Edition {number}\nsummary: A\n---\n## One\n\nWords.\n") for name in PAGES}:
        (content / name).parent.mkdir(parents=True, exist_ok=True)
        (content / name).write_text(text, encoding="utf-8")


def publish(content: Path, state: Path) -> None:
    """What a keeper does with an edit: a release, then the switch to it."""
    shelf = Shelf(str(state))
    target = shelf.next_path()
    newest = shelf.newest()
    build(content, Path(target), signature="made", previous=Path(newest) if newest else None, mend=False)
    shelf.make_current(target)


def shown(state: Path) -> int:
    """The edition that the next start shows. Fails when it is not one whole edition."""
    front = opening.chosen("current", str(state))
    assert front is not None, "there is nothing to show"
    release = Release(front.path)
    titles = {card.title for card in release.topics("en", "conditions")}
    assert len(titles) == 1, f"a mixture: {titles}"
    assert len(release.topics("en", "conditions")) == len(PAGES)
    assert database_is_sound(front.path), "the database is damaged"
    assert not damaged_pictures(front.path), "a picture is damaged"
    release.close()
    front.close()
    return int(titles.pop().split()[1])


def in_child(work: Callable[[], None]) -> int:
    """Do something in a process of its own; the signal that ended it, or 0."""
    process = os.fork()
    if process == 0:
        try:
            work()
        finally:
            os._exit(0)
    _, status = os.waitpid(process, 0)
    return os.WTERMSIG(status) if os.WIFSIGNALED(status) else 0


def die_at(step: int) -> Callable[[str, str], None]:
    """Something for `disk.before` that pulls the plug at the given step."""
    count = 0

    def before(_step: str, _path: str) -> None:
        nonlocal count
        count += 1
        if count == step:
            os.kill(os.getpid(), signal.SIGKILL)

    return before


def at_every_step(content: Path, state: Path) -> None:
    """Kill the work before its first step, before its second, and so on until it gets through."""
    edition(content, 1)
    publish(content, state)
    step, killed = 0, signal.SIGKILL
    while killed:
        step += 1
        was = shown(state)
        edition(content, was + 1)

        def work(step: int = step) -> None:
            disk.before = die_at(step)
            publish(content, state)

        killed = signal.Signals(found) if (found := in_child(work)) else None  # type: ignore[assignment]
        print(json.dumps({"step": step, "killed": bool(killed), "was": was, "now": shown(state)}), flush=True)


def at_any_moment(content: Path, state: Path, rounds: int, seed: int) -> None:
    """Kill the work at random moments."""
    chance = random.Random(seed)
    edition(content, 1)
    start = time.monotonic()
    publish(content, state)
    usual = time.monotonic() - start
    for number in range(rounds):
        was = shown(state)
        edition(content, was + 1)

        def work() -> None:
            signal.signal(signal.SIGALRM, signal.SIG_DFL)
            signal.setitimer(signal.ITIMER_REAL, chance.random() * usual)
            publish(content, state)
            signal.setitimer(signal.ITIMER_REAL, 0)

        killed = in_child(work)
        print(json.dumps({"round": number, "killed": bool(killed), "was": was, "now": shown(state)}), flush=True)


if __name__ == "__main__":
    folder = Path(sys.argv[2])
    if sys.argv[1] == "steps":
        at_every_step(folder / "content", folder / "state")
    else:
        at_any_moment(folder / "content", folder / "state", int(sys.argv[3]), int(sys.argv[4]))
