"""Where things are found."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk import paths


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty place that stands for the installed package."""
    monkeypatch.setattr(paths, "_PACKAGE", str(tmp_path / "kiosk"))
    monkeypatch.setattr(paths, "_PACKED", str(tmp_path / "kiosk" / "_data"))
    return tmp_path / "kiosk"


def test_a_checkout_has_its_data_beside_the_package() -> None:
    root = Path(__file__).resolve().parents[2]

    assert [Path(paths.assets_dir()), Path(paths.content_dir())] == [root / "assets", root / "content"]
    assert Path(paths.qml_dir(), "Kiosk", "App", "qmldir").is_file()
    assert paths.shipped_release() is None


def test_a_wheel_has_its_data_inside(package: Path) -> None:
    for name in ("assets", "content"):
        (package / "_data" / name).mkdir(parents=True)

    assert [paths.assets_dir(), paths.content_dir()] == [str(package / "_data" / name) for name in ("assets", "content")]
    assert paths.shipped_release() is None


def test_a_bundle_has_a_release_as_well(package: Path) -> None:
    (package / "_data" / "release").mkdir(parents=True)

    assert paths.shipped_release() == str(package / "_data" / "release")


@pytest.mark.parametrize(
    ("platform", "environment", "expected"),
    [
        ("linux", {"HOME": "/h"}, "/h/.local/state/spine-kiosk"),
        ("linux", {"HOME": "/h", "XDG_STATE_HOME": "/s"}, "/s/spine-kiosk"),
        ("linux", {"HOME": "/h", "XDG_STATE_HOME": "relative"}, "/h/.local/state/spine-kiosk"),
        ("darwin", {"HOME": "/h"}, "/h/Library/Application Support/spine-kiosk"),
        ("win32", {"LOCALAPPDATA": "/l"}, "/l/spine-kiosk"),
        ("win32", {"HOME": "/h"}, "/h/AppData/Local/spine-kiosk"),
        ("linux", {"HOME": "/h", "XDG_STATE_HOME": "/s", "KIOSK_STATE": "/k"}, "/k"),
    ],
)
@pytest.mark.skipif(sys.platform == "win32", reason="the expected paths are written with slashes")
def test_state_goes_where_the_system_keeps_such_things(
    platform: str, environment: dict[str, str], expected: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HOME", "XDG_STATE_HOME", "KIOSK_STATE", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(sys, "platform", platform)

    assert paths.state_dir() == expected


def test_the_state_directory_is_absolute_wherever_the_kiosk_starts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("KIOSK_STATE", "here")

    assert paths.state_dir() == str(tmp_path / "here")


def test_without_any_home_there_is_still_a_place(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("XDG_STATE_HOME", "KIOSK_STATE", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(os.path, "expanduser", lambda path: path)

    assert os.path.isabs(paths.state_dir())


def test_finding_things_loads_neither_qt_nor_pathlib() -> None:
    code = "import sys, kiosk.paths; print([name for name in ('pathlib', 'PySide6', 're', 'tempfile') if name in sys.modules])"
    root = Path(paths.__file__).parents[1]

    done = subprocess.run([sys.executable, "-S", "-c", code], cwd=root, capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "[]"
