"""The screen's end of the line to its keeper."""

from __future__ import annotations

import contextlib
import socket
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QWindow
from pytestqt.qtbot import QtBot

from kiosk.app import delete
from kiosk.bridge.keeper_line import KeeperLine

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no line")


@pytest.fixture
def ends() -> Iterator[tuple[socket.socket, socket.socket]]:
    ours, theirs = socket.socketpair()
    with ours, theirs:
        yield ours, theirs


@pytest.fixture
def keeper(ends: tuple[socket.socket, socket.socket]) -> socket.socket:
    return ends[0]


@pytest.fixture
def line(ends: tuple[socket.socket, socket.socket], qapp: object) -> Iterator[KeeperLine]:
    assert qapp is not None
    owner = QObject()
    yield KeeperLine(ends[1].fileno(), owner)
    delete(owner)


def hear(keeper: socket.socket, qtbot: QtBot) -> str:
    keeper.settimeout(0)
    heard = b""

    def arrived() -> bool:
        nonlocal heard
        with contextlib.suppress(BlockingIOError):
            heard += keeper.recv(1000)
        return heard.endswith(b"\n")

    qtbot.waitUntil(arrived, timeout=10_000)
    return heard.decode()


def test_a_question_is_answered_when_the_event_loop_turns(keeper: socket.socket, line: KeeperLine, qtbot: QtBot) -> None:
    assert line is not None
    keeper.sendall(b"ping 7\nping 8\n")

    assert hear(keeper, qtbot) == "pong 7\npong 8\n"


def test_a_release_is_handed_on_whole_even_in_pieces(keeper: socket.socket, line: KeeperLine, qtbot: QtBot) -> None:
    with qtbot.waitSignal(line.offered, timeout=10_000) as offered:
        keeper.sendall(b"release /a place/00")
        keeper.sendall(b"0002\n")
    assert offered.args == ["/a place/000002"]


def test_a_window_that_is_not_seen_need_not_draw(keeper: socket.socket, line: KeeperLine, qtbot: QtBot) -> None:
    line.watch(QWindow())
    keeper.sendall(b"frame 3\n")

    assert hear(keeper, qtbot) == "hidden 3\n"


def test_unknown_words_are_passed_over(keeper: socket.socket, line: KeeperLine, qtbot: QtBot) -> None:
    assert line is not None
    keeper.sendall(b"\n\xff\xfe\nexec rm\nping 1\n")

    assert hear(keeper, qtbot) == "pong 1\n"


def test_a_keeper_that_goes_is_told_once_and_missed_by_nobody(keeper: socket.socket, line: KeeperLine, qtbot: QtBot) -> None:
    with qtbot.waitSignal(line.ended, timeout=10_000):
        keeper.close()

    line.tell("ready")
