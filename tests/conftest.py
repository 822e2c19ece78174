"""What every test runs in: no display, no home directory, no network, nothing of a station that the developer may have."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator

import hypothesis
import pytest

_EMPTY = tempfile.mkdtemp(prefix="kiosk-tests-")

os.environ.update(
    HOME=_EMPTY,
    KIOSK_STATE=os.path.join(_EMPTY, "state"),
    LANG="C.UTF-8",
    LC_ALL="C.UTF-8",
    QML_DISK_CACHE_PATH=os.path.join(_EMPTY, "qmlcache"),
    QT_QPA_PLATFORM="offscreen",
    QT_QUICK_BACKEND="software",
    TZ="UTC",
    XDG_CACHE_HOME=os.path.join(_EMPTY, "cache"),
    XDG_CONFIG_HOME=os.path.join(_EMPTY, "config"),
    XDG_RUNTIME_DIR=_EMPTY,
)
for _name in [
    name for name in os.environ if name.startswith(("QT_SCALE", "QT_SCREEN", "QT_FONT", "QT_LOGGING", "QML_IMPORT", "QML2_IMPORT"))
]:
    del os.environ[_name]

hypothesis.settings.register_profile("kiosk", deadline=None, derandomize=bool(os.environ.get("CI")))
hypothesis.settings.load_profile("kiosk")


@pytest.fixture(scope="session", autouse=True)
def _empty_home() -> Iterator[None]:
    """The home directory of the whole run goes when the run does."""
    yield
    shutil.rmtree(_EMPTY, ignore_errors=True)


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> None:
    """A run in which every test was skipped has proved nothing, and fails like one that found none."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if exitstatus == pytest.ExitCode.OK and reporter is not None and not session.config.option.collectonly:
        ran = sum(len(reporter.stats.get(outcome, [])) for outcome in ("passed", "failed", "xfailed", "xpassed"))
        if ran == 0:
            session.exitstatus = pytest.ExitCode.NO_TESTS_COLLECTED
