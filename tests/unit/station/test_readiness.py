"""Telling the service manager that the kiosk can be used."""

from __future__ import annotations

import socket
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.station.readiness import VARIABLE, tell

pytestmark = pytest.mark.skipif(not hasattr(socket, "AF_UNIX") or sys.platform == "win32", reason="such service managers are on Unix only")


@pytest.fixture
def manager() -> Iterator[socket.socket]:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
        manager.setblocking(False)
        yield manager


def test_the_manager_that_asked_is_told(manager: socket.socket, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)  # the name of a socket may only be so long
    manager.bind("notify")
    monkeypatch.setenv(VARIABLE, "notify")
    tell("READY=1")

    assert manager.recv(100) == b"READY=1"


@pytest.mark.skipif(sys.platform != "linux", reason="names without a file are Linux's own")
def test_a_socket_without_a_file_begins_with_an_at_sign(manager: socket.socket, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    name = f"kiosk-test-{tmp_path.name}-{id(tmp_path)}"
    manager.bind(f"\0{name}")
    monkeypatch.setenv(VARIABLE, f"@{name}")
    tell("STOPPING=1")

    assert manager.recv(100) == b"STOPPING=1"


@pytest.mark.parametrize("address", ["", "nobody-listens", "x" * 500, "@"], ids=["nobody asked", "nobody listens", "too long", "no name"])
def test_not_being_heard_stops_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv(VARIABLE, address)

    tell("READY=1")


def test_without_the_variable_nothing_is_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(VARIABLE, raising=False)
    monkeypatch.setattr(socket, "socket", lambda *_: pytest.fail("a socket was opened"))

    tell("READY=1")
