"""What `kiosk run` may be told, by the quick path and by the full command line alike."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from kiosk.run_options import HELP, RunOptions, quick, size, with_option


@pytest.mark.parametrize(
    ("text", "expected"),
    [("1280x800", (1280, 800)), ("3840X2160", (3840, 2160)), (" 800\u00d7600 ", (800, 600)), ("99999x480", (99999, 480))],
)
def test_a_size_is_width_by_height(text: str, expected: tuple[int, int]) -> None:
    assert size(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        "1280",
        "1280x",
        "x800",
        "1280*800",
        "-1280x800",
        "12.5x800",
        "1280x800x2",
        "99x800",
        "100000x800",
        "a x b",
    ],
)
def test_anything_else_is_no_size_and_the_sentence_says_what_one_is(text: str) -> None:
    with pytest.raises(ValueError, match="write width x height in pixels, for example 1280x800"):
        size(text)


def test_without_options_everything_is_the_default() -> None:
    assert quick(["run"]) == RunOptions(None, "", "", "")


def test_every_option_is_understood_and_paths_become_absolute(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    told = ["run", "--windowed", "1280x800", "--content", "c", "--settings", "s.toml", "--state", str(tmp_path / "state")]
    told += ["--release", "000003"]

    assert quick(told) == RunOptions((1280, 800), str(tmp_path / "c"), str(tmp_path / "s.toml"), str(tmp_path / "state"), "000003")
    assert {name for name in told if name.startswith("--")} == set(HELP)


def test_the_last_of_two_wins() -> None:
    assert quick(["run", "--windowed", "800x600", "--windowed", "1024x768"]) == RunOptions((1024, 768))


@pytest.mark.parametrize(
    "argv",
    [
        [],
        ["check"],
        ["--help"],
        ["run", "--help"],
        ["run", "--content"],
        ["run", "folder"],
        ["run", "--windowed", "large"],
        ["run", "--windowed=1280x800"],
        ["run", "--colour", "red"],
        ["run", "--content", "--settings"],
        ["run", "--content", "c", "extra"],
        ["run", "-c", "folder"],
    ],
    ids=" ".join,
)
def test_the_full_command_line_looks_at_everything_else(argv: list[str]) -> None:
    assert quick(argv) is None


def test_options_are_added_one_by_one() -> None:
    options = with_option(with_option(RunOptions(), "--windowed", "1280x800"), "--content", os.sep)

    assert options == RunOptions((1280, 800), os.path.abspath(os.sep))
    with pytest.raises(ValueError, match="is not a size"):
        with_option(options, "--windowed", "big")


@pytest.mark.parametrize("text", ["000x000", "1280x479"])
def test_a_window_that_nobody_could_read_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="needs 480 pixels"):
        size(text)
