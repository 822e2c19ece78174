"""The bench that all benchmarks share, and the table that they fill."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.performance.figures import Figure, table
from tests.performance.plan import Plan, ask
from tests.performance.program import prefer
from tests.performance.rig import DIAGONAL, ROOT, Rig
from tests.performance.screen import Screen

_FIGURES = pytest.StashKey[list[Figure]]()


@pytest.fixture(scope="session")
def figures(pytestconfig: pytest.Config) -> list[Figure]:
    """Add to it what was measured; all of it is printed in the end."""
    return pytestconfig.stash.setdefault(_FIGURES, [])


@pytest.fixture(scope="session")
def rig(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Rig]:
    """A screen and a home directory in which both programs have been started before: releases, Python and QML are compiled."""
    if not sys.platform.startswith("linux"):
        pytest.skip("benchmarks look at processes and at the screen as Linux shows them")
    if shutil.which("Xvfb") is None:
        pytest.skip("Xvfb is not installed, and benchmarks need a screen of their own (Debian: apt-get install xvfb)")
    prefer(os.getpid())
    with Screen() as screen:
        bench = Rig(screen, tmp_path_factory.mktemp("bench"))
        for command in (bench.floor(), bench.kiosk(), bench.kiosk(patient=True)):
            with bench.running(command):
                pass
        yield bench


@pytest.fixture(scope="session")
def plan(rig: Rig) -> Plan:
    """Where the keys are."""
    releases = rig.home / "state" / "releases"
    name = Path(releases, "current").read_text(encoding="utf-8").strip()
    return ask(ROOT, str(releases / name), DIAGONAL)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Print the figures. noise: cores that other work kept busy meanwhile."""
    found = config.stash.get(_FIGURES, [])
    if found:
        terminalreporter.section("figures")
        for line in table(found):
            terminalreporter.write_line(line)
