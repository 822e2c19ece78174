"""The wheel: what `pip install` would bring runs without the checkout."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from kiosk import __version__

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with what the wheel puts in place."""
    wheels, place = tmp_path_factory.mktemp("wheel"), tmp_path_factory.mktemp("installed")
    command = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(wheels)]
    subprocess.run(command, cwd=ROOT, stdin=subprocess.DEVNULL, capture_output=True, check=True)
    with zipfile.ZipFile(next(wheels.glob(f"spine_kiosk-{__version__}-*.whl"))) as wheel:
        wheel.extractall(place)
    return place


def test_the_wheel_holds_all_that_a_screen_is_made_of(installed: Path) -> None:
    for folder, pattern in (("assets", "assets/fonts/*.ttf"), ("content", "content/**/*.md")):
        there = {path.relative_to(installed / "kiosk" / "_data" / folder) for path in (installed / "kiosk" / "_data").glob(pattern)}
        assert there
        assert there == {path.relative_to(ROOT / folder) for path in ROOT.glob(pattern)}
    qml = {path.relative_to(installed) for path in installed.glob("kiosk/qml/**/*") if path.is_file()}
    assert qml == {path.relative_to(ROOT) for path in ROOT.glob("kiosk/qml/**/*") if path.is_file()}


def test_the_installed_command_finds_its_content(installed: Path, tmp_path: Path) -> None:
    code = (
        f"import sys; sys.path.insert(0, {str(installed)!r}); sys.argv[1:] = ['check']; from kiosk.__main__ import main; sys.exit(main())"
    )

    done = subprocess.run([sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stdout + done.stderr
