"""The interface's sentences: every translation has them all, and what ships is what the translators wrote."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conventions.sources import ROOT, files

SOURCES = r"kiosk/.*\.(?:qml|py)"
TRANSLATIONS = r"assets/translations/\w+\.ts"


def tool(name: str, *arguments: str | Path) -> None:
    program = Path(sys.executable).with_name(f"pyside6-{name}")
    subprocess.run([program, "-silent", *arguments], cwd=ROOT, check=True, capture_output=True, stdin=subprocess.DEVNULL)


def collected(translation: Path, sources: list[Path], folder: Path) -> str:
    """A translation's text as it would be after collecting the sentences of these sources."""
    copy = folder / translation.name
    shutil.copy(translation, copy)
    tool("lupdate", "-no-obsolete", "-locations", "none", *sources, "-ts", copy)
    return copy.read_text(encoding="utf-8")


def open_sentences(text: str) -> list[str]:
    """Sentences that nobody has translated yet."""
    messages = re.findall(r"<message.*?</message>", text, re.DOTALL)
    assert messages, "no sentence of the interface was found"
    unfinished = r"type=\"unfinished\"|<translation></translation>|<translation/>|<numerusform></numerusform>"
    return [
        found[1]
        for message in messages
        if re.search(unfinished, message) and (found := re.search(r"<source>(.*?)</source>", message, re.DOTALL))
    ]


@pytest.mark.parametrize("translation", files(TRANSLATIONS), ids=lambda path: path.stem)
def test_every_sentence_is_translated(translation: Path, tmp_path: Path) -> None:
    text = collected(translation, files(SOURCES), tmp_path)

    assert open_sentences(text) == [], "make translations, then fill them in"
    assert text == translation.read_text(encoding="utf-8"), "make translations brings this file up to date"


@pytest.mark.parametrize("translation", files(TRANSLATIONS), ids=lambda path: path.stem)
def test_what_ships_is_what_was_translated(translation: Path, tmp_path: Path) -> None:
    tool("lrelease", translation, "-qm", tmp_path / "compiled.qm")

    assert (tmp_path / "compiled.qm").read_bytes() == translation.with_suffix(".qm").read_bytes(), "make translations compiles it"


def test_a_new_sentence_is_found(tmp_path: Path) -> None:
    page = tmp_path / "Planted.qml"
    page.write_text('import QtQuick\nItem {\n    property string a: qsTr("Not said before")\n}\n', encoding="utf-8")

    text = collected(files(TRANSLATIONS)[0], [page], tmp_path)

    assert open_sentences(text) == ["Not said before"]
