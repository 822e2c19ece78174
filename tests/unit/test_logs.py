"""Where messages go."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import qCritical, qDebug, qInfo, qInstallMessageHandler, qWarning

from kiosk.logs import capture_qt, trace_crashes
from kiosk.say import say


@pytest.fixture(autouse=True)
def _handler_of_the_tests() -> Iterator[None]:
    """The test run has a handler of its own, which comes back."""
    before = qInstallMessageHandler(None)
    yield
    qInstallMessageHandler(before)


def test_a_sentence_is_one_line_on_the_standard_error_stream(capsys: pytest.CaptureFixture[str]) -> None:
    say("The folder is empty.")

    assert capsys.readouterr() == ("", "kiosk: The folder is empty.\n")


def test_a_kiosk_without_a_standard_error_stream_keeps_quiet(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", None)

    say("Nobody hears this.")
    trace_crashes()


def test_qts_warnings_are_heard_and_its_chatter_is_not() -> None:
    heard: list[str] = []
    capture_qt(heard.append)
    for call in (qDebug, qInfo, qWarning, qCritical):
        call(call.__name__)

    assert heard == ["warning: qWarning", "error: qCritical"]


def test_qts_warnings_go_to_staff_unless_somebody_else_listens(capsys: pytest.CaptureFixture[str]) -> None:
    capture_qt()
    qWarning("A picture is missing.")

    assert capsys.readouterr().err == "kiosk: warning: A picture is missing.\n"


def test_a_crash_says_where_it_was() -> None:
    """A process that dies of a signal leaves a trace for staff."""
    code = "import os, signal; from kiosk.logs import trace_crashes; trace_crashes(); os.kill(os.getpid(), signal.SIGSEGV)"

    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)

    assert done.returncode != 0
    assert "Segmentation fault" in done.stderr
    assert "most recent call first" in done.stderr
