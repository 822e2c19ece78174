"""House rules of Python that no linter knows."""

from __future__ import annotations

import pytest

from tests.conventions.python_rules import bans
from tests.conventions.sources import assert_right


def test_python_keeps_the_house_rules() -> None:
    assert_right(r"kiosk/.*\.py", bans)


@pytest.mark.parametrize(
    "line",
    [
        "from PySide6.QtGui import QDesktopServices",
        "import webbrowser",
        "import os; os.system('ls')",
        "from os import system",
        "eval('1')",
        "exec('x = 1')",
        "context.setContextProperty('a', 1)",
        "engine.rootObjects()[0].findChild(object)",
        "import pickle",
        "from PySide6.QtCore import QProcess",
        "import threading",
        "from concurrent.futures import ThreadPoolExecutor",
        "import urllib.request",
        "from urllib import request",
    ],
)
def test_a_broken_rule_is_found(line: str) -> None:
    assert len(list(bans("kiosk/bridge/planted.py", line))) == 1


@pytest.mark.parametrize("line", ["import subprocess", "import threading", "from PySide6.QtCore import QProcess"])
def test_processes_are_for_the_rooms_outside_the_screen(line: str) -> None:
    assert list(bans("kiosk/authoring/planted.py", line)) == []


def test_words_in_text_are_no_calls() -> None:
    assert list(bans("kiosk/bridge/planted.py", '"""eval(x), os.system(y)"""\nre.compile("a")\nself.exec()\n')) == []
