"""The command as staff start it: a process of its own that says when it can be used, and leaves with 0 when told to."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.content import write_small_library

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="sockets and signals of the service manager are POSIX")
PATIENCE = 60


@pytest.fixture
def listener(tmp_path: Path) -> Iterator[socket.socket]:
    """The service manager's end of sd_notify."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as found:
        found.bind(str(tmp_path / "notify"))
        found.settimeout(PATIENCE)
        yield found


def start(tmp_path: Path, content: Path, *options: str) -> subprocess.Popen[str]:
    environment = {**os.environ, "NOTIFY_SOCKET": str(tmp_path / "notify"), "KIOSK_STATE": str(tmp_path / "state")}
    command = [sys.executable, "-m", "kiosk", "run", "--content", str(content), *options]
    return subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def run_until_ready(tmp_path: Path, content: Path, listener: socket.socket, *options: str) -> str:
    """Start the kiosk, wait until it is ready, tell it to stop; returns what it said."""
    process = start(tmp_path, content, *options)
    try:
        assert listener.recv(100) == b"READY=1"
        process.send_signal(signal.SIGTERM)
        _, said = process.communicate(timeout=PATIENCE)
    finally:
        process.kill()
        process.wait()
    assert listener.recv(100) == b"STOPPING=1"
    assert process.returncode == 0, said
    return said


@pytest.mark.parametrize("options", [(), ("--windowed", "1280x800")], ids=["fullscreen", "windowed"])
def test_it_runs_and_stops_without_a_word(tmp_path: Path, listener: socket.socket, options: tuple[str, ...]) -> None:
    """READY after the screens are made, exit code 0 on SIGTERM, nothing on the error stream."""
    write_small_library(tmp_path / "content")

    assert run_until_ready(tmp_path, tmp_path / "content", listener, *options) == ""


def test_an_edit_is_seen_after_a_restart(tmp_path: Path, listener: socket.socket) -> None:
    """An admin edits a file and starts the kiosk again: a new release is current."""
    content = tmp_path / "content"
    write_small_library(content)
    run_until_ready(tmp_path, content, listener)
    first = (tmp_path / "state" / "releases" / "current").read_text(encoding="utf-8")

    run_until_ready(tmp_path, content, listener)
    assert (tmp_path / "state" / "releases" / "current").read_text(encoding="utf-8") == first

    path = content / "en" / "back" / "10-bones.md"
    path.write_text(path.read_text(encoding="utf-8").replace("title: Bones", "title: Strong bones"), encoding="utf-8")
    run_until_ready(tmp_path, content, listener)
    current = (tmp_path / "state" / "releases" / "current").read_text(encoding="utf-8")
    assert current != first
    database = tmp_path / "state" / "releases" / current.strip() / "library.sqlite"
    assert b"Strong bones" in database.read_bytes()


def test_a_broken_folder_leaves_the_last_good_library(tmp_path: Path, listener: socket.socket) -> None:
    """Everything unusable: the kiosk says so to staff, at once and when they ask, and shows what it had."""
    content = tmp_path / "content"
    write_small_library(content)
    run_until_ready(tmp_path, content, listener)
    pages = list(content.rglob("*-*.md"))
    for path in pages:
        path.write_bytes(b"\xff\xfe broken")

    said = run_until_ready(tmp_path, content, listener)
    assert f"{len(pages)} files" in said
    assert "can't be used now" in said
    status = subprocess.run(
        [sys.executable, "-m", "kiosk", "status", "--state", str(tmp_path / "state")], capture_output=True, text=True, check=False
    )
    assert status.returncode == 1
    assert "en/back/10-bones.md" in status.stdout
    assert "patients see it as it was before" in status.stdout
    current = (tmp_path / "state" / "releases" / "current").read_text(encoding="utf-8").strip()
    assert b"Bones" in (tmp_path / "state" / "releases" / current / "library.sqlite").read_bytes()


def test_settings_that_are_wrong_are_said_and_passed_over(tmp_path: Path, listener: socket.socket) -> None:
    write_small_library(tmp_path / "content")
    (tmp_path / "settings.toml").write_text('diagonal_inches = "big"\n', encoding="utf-8")

    said = run_until_ready(tmp_path, tmp_path / "content", listener, "--settings", str(tmp_path / "settings.toml"))
    assert "diagonal_inches must be a number from 7 to 100" in said


def test_without_any_library_it_stays_calm(tmp_path: Path) -> None:
    """No content folder, no release: a page for patients, a sentence for staff, exit code 3 when it is stopped."""
    process = start(tmp_path, tmp_path / "nothing")
    assert process.stderr is not None
    said = ""
    while "There is no library to show" not in said:
        line = process.stderr.readline()
        assert line, said
        said += line
    process.send_signal(signal.SIGTERM)
    process.communicate(timeout=PATIENCE)

    assert process.returncode in (3, -signal.SIGTERM)
    assert "--content" in said


def test_no_display_is_a_sentence(tmp_path: Path) -> None:
    """Without a display Qt would abort; the kiosk says what to do instead."""
    environment = {name: value for name, value in os.environ.items() if name not in ("QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY")}
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "run", "--state", str(tmp_path)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )

    assert done.returncode == 3
    assert "kiosk gallery draws its screens as pictures" in done.stderr
    assert "Traceback" not in done.stderr


def test_the_gallery_draws_every_screen(tmp_path: Path) -> None:
    """Pictures and a page that shows them, with the options that change how screens look."""
    write_small_library(tmp_path / "content")
    command = [sys.executable, "-m", "kiosk", "gallery", str(tmp_path / "content"), "--out", str(tmp_path / "out"), "--size", "1280x800"]
    options = ["--language", "ar", "--text-size", "largest", "--contrast", "strong", "--state", str(tmp_path / "state")]
    done = subprocess.run([*command, *options], capture_output=True, text=True, timeout=120, check=False)

    assert done.returncode == 0, done.stderr
    pictures = sorted((tmp_path / "out").glob("*.png"))
    page = (tmp_path / "out" / "index.html").read_text(encoding="utf-8")
    assert len(pictures) > 10
    assert all(picture.name in page for picture in pictures)
    assert "<img src='a.png'>" not in page
