"""What `kiosk run` may be told. One table serves the full command line and the quick path that starts a screen without argparse."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class RunOptions:
    """`windowed`: width and height in pixels, None for fullscreen. Empty paths mean the defaults of `paths`.

    `release`: a release of this station by its name, `current` for the one that is, `none` for the page without one; "" for the content
    folder as it is now. With anything but "" nothing is built.
    """

    windowed: tuple[int, int] | None = None
    content: str = ""
    settings: str = ""
    state: str = ""
    release: str = ""


LEAST = 480
"""Pixels below which no screen can be laid out."""

HELP = {
    "--windowed": ("WIDTHxHEIGHT", "open in a window of this many pixels instead of fullscreen, for example 1280x800"),
    "--content": ("DIR", "the content folder to show (default: the library that comes with the kiosk)"),
    "--settings": ("FILE", "this panel's settings (default: settings.toml in the state directory)"),
    "--state": ("DIR", "where the kiosk keeps its releases (default: this user's state directory, or $KIOSK_STATE)"),
    "--release": ("NAME", "show a release that is there already, for example 000003 or current, and build nothing"),
}


def size(text: str) -> tuple[int, int]:
    """`1280x800` as two numbers. Raises ValueError with a sentence on anything else."""
    found = re.fullmatch(r"(\d{3,5})[x\u00d7](\d{3,5})", text.strip().lower())
    if not found:
        raise ValueError(f"{text!r} is not a size; write width x height in pixels, for example 1280x800")
    width, height = int(found[1]), int(found[2])
    if min(width, height) < LEAST:
        raise ValueError(f"{text!r} is too small to read; the kiosk needs {LEAST} pixels in each direction, for example 1280x800")
    return width, height


def with_option(options: RunOptions, name: str, value: str) -> RunOptions:
    """The options with one more of HELP's set. Raises ValueError when its value makes no sense."""
    if name == "--windowed":
        return replace(options, windowed=size(value))
    if name == "--release":
        return replace(options, release=value)
    return replace(options, **{name.removeprefix("--"): os.path.abspath(value)})  # type: ignore[arg-type]


def quick(argv: list[str], command: str = "run") -> RunOptions | None:
    """The options of a plain, well-formed `kiosk run …`; None when the full command line has to look at it."""
    if not argv or argv[0] != command or len(argv) % 2 == 0:
        return None
    options = RunOptions()
    for name, value in zip(argv[1::2], argv[2::2], strict=True):
        if name not in HELP or value.startswith("-"):
            return None
        try:
            options = with_option(options, name, value)
        except ValueError:
            return None
    return options
