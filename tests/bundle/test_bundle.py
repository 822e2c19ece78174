"""The bundle of `make bundle`, copied to another place and started there with nothing in its environment."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from kiosk import __version__

pytestmark = pytest.mark.bundle

BUILT = Path(__file__).resolve().parents[2] / "dist" / "kiosk"
MOST_MEGABYTES = 150
"""For the program; content may grow as it likes."""
SECONDS = 900


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The bundle's folder, away from the project."""
    assert BUILT.is_dir(), "there is no bundle yet: make bundle"
    return Path(shutil.copytree(BUILT, tmp_path_factory.mktemp("elsewhere") / "kiosk", symlinks=True))


@pytest.fixture(scope="module")
def data(bundle: Path) -> Path:
    """What the bundle carries for the kiosk to show."""
    return next(bundle.rglob("kiosk/_data"))


def kiosk(bundle: Path, *arguments: str | Path, cwd: Path) -> str:
    """What the bundle's command prints; it must succeed."""
    command = [bundle / "kiosk", *arguments]
    done = subprocess.run(command, env={}, cwd=cwd, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=SECONDS, check=False)
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr}"
    return done.stdout


def test_it_tells_its_version(bundle: Path, tmp_path: Path) -> None:
    assert __version__ in kiosk(bundle, "--version", cwd=tmp_path)


def test_it_finds_its_content_in_order(bundle: Path, tmp_path: Path) -> None:
    kiosk(bundle, "check", cwd=tmp_path)


def test_it_draws_every_screen(bundle: Path, data: Path, tmp_path: Path) -> None:
    """Of one area: the whole library is thousands of pictures."""
    part = shutil.copytree(bundle, tmp_path / "part", symlinks=True)
    for area in (part / data.relative_to(bundle) / "content").glob("*/*/area.md"):
        if area.parent.name != "getting-ready":
            shutil.rmtree(area.parent)
    kiosk(part, "gallery", "--state", tmp_path / "state", "--language", "en", "--out", tmp_path / "gallery", cwd=tmp_path)

    pictures = list((tmp_path / "gallery").rglob("*.png"))
    assert (tmp_path / "gallery" / "index.html").is_file()
    assert len(pictures) >= 20
    assert all(path.read_bytes().startswith(b"\x89PNG") for path in pictures)
    assert len({path.read_bytes() for path in pictures}) > len(pictures) / 2


def test_it_builds_a_library_from_markdown(bundle: Path, data: Path, tmp_path: Path) -> None:
    kiosk(bundle, "build", data / "content", "--out", tmp_path / "release", cwd=tmp_path)

    assert (tmp_path / "release" / "library.sqlite").is_file()
    assert (data / "release" / "library.sqlite").is_file()


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks into /proc")
def test_it_runs_until_it_is_told_to_stop(bundle: Path, tmp_path: Path) -> None:
    environment = {"QT_QPA_PLATFORM": "offscreen", "KIOSK_STATE": str(tmp_path / "state")}
    with subprocess.Popen([bundle / "kiosk", "run"], env=environment, cwd=tmp_path, stderr=subprocess.PIPE, text=True) as process:
        deadline = time.monotonic() + SECONDS
        while process.poll() is None and not minds_sigterm(process.pid):
            assert time.monotonic() < deadline, "the kiosk did not get going"
        process.terminate()
        said = process.communicate(timeout=SECONDS)[1]

    assert process.returncode == 0, said
    assert "warning" not in said
    assert "error" not in said


def minds_sigterm(pid: int) -> bool:
    """Whether a process has a handler of its own for SIGTERM, which the kiosk sets once its window is open."""
    status = Path(f"/proc/{pid}/status").read_text(encoding="utf-8")
    caught = next(int(line.split()[1], 16) for line in status.splitlines() if line.startswith("SigCgt:"))
    return bool(caught >> (signal.SIGTERM - 1) & 1)


def test_it_holds_what_it_needs_and_no_more(bundle: Path, capsys: pytest.CaptureFixture[str]) -> None:
    files = [path for path in bundle.rglob("*") if not path.is_dir()]
    names = {path.name for path in files}
    program, shown = (sum(path.lstat().st_size for path in files if ("_data" in path.parts) is part) / 1e6 for part in (False, True))

    with capsys.disabled():
        print(f"\nThe bundle: {program:.0f} MB of program and {shown:.0f} MB of content and pictures in {len(files)} files.")
    assert [path for path in files if path.is_symlink() and not path.exists()] == []
    assert {"LGPL-3.0.txt", "GPL-3.0.txt", "LICENSE"} <= names
    assert not {name for name in names if "Widgets" in name or "WebEngine" in name or name.endswith(".qmltypes")}
    assert program <= MOST_MEGABYTES
    assert os.access(bundle / "kiosk", os.X_OK)


def test_its_helper_speaks(bundle: Path, tmp_path: Path) -> None:
    """The frozen program is its own helper process; espeak-ng stays outside, with the system."""
    assert not list(bundle.rglob("libespeak*"))
    line = {"do": "say", "id": 1, "text": "One sentence.", "voice": "English (America)", "words_per_minute": 150, "volume": 0.5}
    command: list[str | Path] = [bundle / "kiosk", "speech-helper", "--record", tmp_path / "said.wav"]
    said = subprocess.run(
        command, input=json.dumps(line) + "\n", env={}, cwd=tmp_path, capture_output=True, text=True, timeout=SECONDS, check=True
    ).stdout

    assert '{"is":"ended","id":1}' in said
    assert (tmp_path / "said.wav").stat().st_size > 20_000
