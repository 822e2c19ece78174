"""The one place where a start runs a real build: in a child process, from markdown to an open release."""

from __future__ import annotations

import os
import subprocess
from contextlib import closing
from pathlib import Path

import pytest

from kiosk import opening
from kiosk.library.release import Release

FILES = {
    "kiosk.toml": 'clinic = "A clinic"\nlanguages = ["en"]\n[emergency]\nen = "In an emergency call 112."\n',
    "en/home.md": "---\nlanguage: English\nheadline: Your back\ninvitation: Touch to begin\nwelcome: Welcome\n---\nThis is a kiosk.\n",
    "en/one/area.md": "---\ntitle: One\nsummary: The first area\nicon: activity\norder: 10\n---\n",
    "en/one/10-first.md": "---\ntitle: First\nsummary: The first topic.\n---\n## A screen\n\nSome words.\n",
}


def test_a_folder_of_markdown_becomes_an_open_release_wherever_the_kiosk_was_started(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    content = tmp_path / "a folder#1"
    for name, text in FILES.items():
        path = content / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    state = tmp_path / "state"

    built = opening.find(str(content), str(state))
    assert built is not None, capfd.readouterr().err
    with closing(built), closing(Release(built.path)) as release:
        assert [area.title for area in release.areas("en")] == ["One"]
        assert [card.title for card in release.topics("en", "one")] == ["First"]

    monkeypatch.setattr(subprocess, "run", lambda *_, **__: pytest.fail("it was built a second time"))
    again = opening.find(str(content), str(state))
    assert again is not None
    with closing(again):
        assert again.path == built.path == os.path.join(state, "releases", "000001")
