"""The settings file of a panel. Whatever is in it, the kiosk runs."""

from __future__ import annotations

import math
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.station.settings import DIAGONALS, Settings, read


def written(tmp_path: Path, content: str | bytes) -> str:
    path = tmp_path / "settings.toml"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return str(path)


def test_a_good_file_is_taken_as_it_is(tmp_path: Path) -> None:
    path = written(tmp_path, 'diagonal_inches = 32\nrenderer = "software"\nrepeat_seconds = 0.8\nbrush_seconds = 0.1\ntext_scale = 1.25\n')

    assert read(path) == (Settings(32.0, "software", 0.8, 0.1, 1.25), ())


def test_no_file_means_defaults_and_silence(tmp_path: Path) -> None:
    assert read(str(tmp_path / "settings.toml")) == (Settings(), ())


def test_a_file_that_was_asked_for_and_is_missing_is_said(tmp_path: Path) -> None:
    settings, said = read(str(tmp_path / "panel.toml"), required=True)

    assert settings == Settings()
    assert len(said) == 1
    assert "panel.toml" in said[0]


@pytest.mark.parametrize(
    "line",
    [
        'diagonal_inches = "24"',
        "diagonal_inches = true",
        "diagonal_inches = 0",
        "diagonal_inches = 6.9",
        "diagonal_inches = 101",
        "diagonal_inches = -24",
        "diagonal_inches = nan",
        "diagonal_inches = inf",
        "diagonal_inches = [24]",
        "diagonal_inches = {a = 24}",
        "diagonal_inches = 2026-01-01",
        'renderer = "fast"',
        "renderer = 1",
        'renderer = ["auto"]',
        "repeat_seconds = -0.1",
        "repeat_seconds = 2.1",
        "brush_seconds = 0.4",
        "repeat_seconds = false",
        'repeat_seconds = "0.5"',
        "text_scale = 1.1",
        "text_scale = true",
        'text_scale = "large"',
    ],
)
def test_a_value_that_cannot_be_is_said_and_the_others_hold(tmp_path: Path, line: str) -> None:
    name = line.partition(" ")[0]
    other = "repeat_seconds = 0.7" if name != "repeat_seconds" else "text_scale = 2"
    settings, said = read(written(tmp_path, f"{line}\n{other}\n"))

    assert getattr(settings, name) == getattr(Settings(), name)
    assert settings != Settings()
    assert len(said) == 1
    assert f"{name} must be " in said[0]


def test_a_setting_that_does_not_exist_is_said_with_those_that_do(tmp_path: Path) -> None:
    settings, said = read(written(tmp_path, "diagonal = 24\ntext_scale = 2.0\n[screen]\nwidth = 1\n"))

    assert settings == Settings(text_scale=2.0)
    assert len(said) == 2
    assert "diagonal" in said[0]
    assert "brush_seconds, diagonal_inches, renderer, repeat_seconds, text_scale" in said[0]


@pytest.mark.parametrize(
    "content",
    [
        b"diagonal_inches = ",
        b"diagonal_inches 24",
        b"\x00\x01\x02",
        b'renderer = "\xff\xfe"',
        "diagonal_inches = 24".encode("utf-16"),
        b"a = 1\na = 2",
        b"a = " + b"[" * 5000,
        b"diagonal_inches = " + b"9" * 5000,
    ],
    ids=["cut off", "no TOML", "binary", "invalid UTF-8", "UTF-16", "a key twice", "very deep", "a very long number"],
)
def test_a_file_that_cannot_be_read_means_defaults_and_is_said(tmp_path: Path, content: bytes) -> None:
    settings, said = read(written(tmp_path, content))

    assert settings == Settings()
    assert len(said) == 1
    assert "the kiosk uses its defaults" in said[0]


def test_a_directory_in_its_place_means_defaults_and_is_said(tmp_path: Path) -> None:
    settings, said = read(str(tmp_path))

    assert settings == Settings()
    assert "can't be read" in said[0]


def test_an_empty_file_is_fine(tmp_path: Path) -> None:
    assert read(written(tmp_path, "# nothing set\n")) == (Settings(), ())


def test_staff_win_over_what_the_screen_says_of_itself() -> None:
    assert Settings(diagonal_inches=32.0).with_diagonal(24.0).diagonal_inches == 32.0
    assert Settings().with_diagonal(42.5).diagonal_inches == 42.5


@pytest.mark.parametrize("told", [None, 0.0, 6.9, 101.0, -1.0, math.nan, math.inf])
def test_a_screen_that_says_nonsense_of_itself_is_not_believed(told: float | None) -> None:
    assert Settings().with_diagonal(told) == Settings()


@pytest.mark.parametrize(
    ("inches", "width", "height", "expected"),
    [
        (0.0, 1920, 1080, 3.6137),
        (24.0, 1920, 1080, 3.6137),
        (24.0, 1080, 1920, 3.6137),
        (32.0, 3840, 2160, 5.4206),
        (21.5, 1280, 800, 2.7640),
    ],
)
def test_pixels_per_millimetre_come_from_the_diagonal(inches: float, width: int, height: int, expected: float) -> None:
    assert Settings(diagonal_inches=inches).pixels_per_mm(width, height) == pytest.approx(expected, abs=0.0001)


@given(st.floats(*DIAGONALS), st.integers(640, 7680), st.integers(480, 4320))
def test_a_panel_measures_its_diagonal(inches: float, width: int, height: int) -> None:
    scale = Settings(diagonal_inches=inches).pixels_per_mm(width, height)

    assert math.hypot(width / scale, height / scale) == pytest.approx(inches * 25.4)
