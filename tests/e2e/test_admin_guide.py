"""The admins' guide: every command in it works as it stands there, in the order in which somebody reads it."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.station.releases import Shelf
from tests.conventions.sources import ROOT
from tests.support.messages_page import PAGE, messages_page

GUIDE = ROOT / "docs" / "admins.md"
PATIENCE = 180.0
"""Seconds that one command may take on a machine that does much else."""

OPENS = {"run": "", "keep": "", "preview": "Close the window"}
"""Commands that go on until they are told to stop, and what they say when they are there; "" for READY=1 to the service manager."""

MAY_FIND_SOMETHING = frozenset({"check", "status", "voices"})
"""Commands whose exit code 1 is an answer. A machine that can't speak at all makes `voices` end with 3."""


def pages() -> list[Path]:
    """The pages of the guide, in the order in which its first page names them."""
    return [GUIDE.parent / name for name in re.findall(r"\]\((admin/[\w-]+\.md)\)", GUIDE.read_text(encoding="utf-8"))]


def commands(page: Path) -> Iterator[list[str]]:
    """What the fenced blocks of a page have somebody type, the kiosk's own commands only."""
    for block in re.findall(r"^```\w*\n(.*?)^```", page.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE):
        for line in block.splitlines():
            if line.startswith("kiosk "):
                yield shlex.split(line, comments=True)[1:]


@dataclass(frozen=True, slots=True)
class Desk:
    """A folder in which somebody types, with a station of its own."""

    folder: Path
    listener: socket.socket

    def type(self, words: list[str]) -> tuple[int, str]:
        """Run one command; its exit code and what it said."""
        environment = {**os.environ, "KIOSK_STATE": str(self.folder / "state"), "PYTHONPATH": str(ROOT)}
        environment |= {"NOTIFY_SOCKET": str(self.folder / "notify"), "TMPDIR": str(self.folder)}
        command = [sys.executable, "-m", "kiosk", *words]
        pipes = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.STDOUT}
        with subprocess.Popen(command, cwd=self.folder, env=environment, text=True, **pipes) as process:  # type: ignore[call-overload]
            try:
                said = self._wait_until_open(process, OPENS[words[0]]) if words[0] in OPENS else ""
                if words[0] in OPENS:
                    process.send_signal(signal.SIGTERM)
                said += process.communicate(timeout=PATIENCE)[0]
            finally:
                process.kill()
        return process.returncode, said

    def _wait_until_open(self, process: subprocess.Popen[str], words: str) -> str:
        if not words:
            while self.listener.recv(1000) != b"READY=1":
                pass
            return ""
        assert process.stdout is not None
        said = ""
        while words not in said:
            line = process.stdout.readline()
            assert line, said
            said += line
        return said


@pytest.fixture
def desk(tmp_path: Path, plain: Path) -> Iterator[Desk]:
    """With a release there already, as on any station: its pictures need not be made again."""
    shelf = Shelf(str(tmp_path / "state"))
    first = shelf.next_path()
    shutil.copytree(plain, first)
    shelf.make_current(first)
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listener:
        listener.bind(str(tmp_path / "notify"))
        listener.settimeout(PATIENCE)
        yield Desk(tmp_path, listener)


@pytest.mark.skipif(sys.platform == "win32", reason="sockets and signals of the service manager are POSIX")
def test_every_command_of_the_guide_works(desk: Desk) -> None:
    typed = set()
    for page in pages():
        for words in commands(page):
            code, said = desk.type(words)

            allowed = {0, 1} if words[0] in MAY_FIND_SOMETHING else {0}
            allowed |= {3} if words[0] == "voices" else set()
            assert code in allowed, f"{page.name}: kiosk {shlex.join(words)} ended with {code}:\n{said}"
            assert "Traceback" not in said, said
            typed.add(words[0])

    assert typed >= {"new", "preview", "check", "run", "keep", "releases", "status", "link", "usage", "voices", "review-sheet"}
    assert (desk.folder / "mine" / "fr" / "home.md").is_file()
    assert not list(desk.folder.glob("kiosk-preview-*"))


def test_the_first_page_leads_to_all_others() -> None:
    assert {page.name for page in pages()} == {page.name for page in (GUIDE.parent / "admin").glob("*.md")}


def test_the_list_of_messages_is_what_the_rules_say() -> None:
    assert PAGE.read_text(encoding="utf-8") == messages_page(), "make guide writes it anew"


def test_commands_are_found_in_a_page(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text('kiosk no\n```\nkiosk new topic a "B c" # why\nsudo kiosk no\n```\n```toml\na = 1\n```\n', encoding="utf-8")

    assert list(commands(page)) == [["new", "topic", "a", "B c"]]
