"""What staff set once for one panel (`settings.toml`). A missing or odd file never stops the kiosk: it runs on defaults and says so."""

from __future__ import annotations

import math
import os
from dataclasses import dataclass, fields, replace
from typing import Any

FILE = "settings.toml"

DIAGONALS = (7.0, 100.0)
"""Panels that this kiosk can be laid out for, in inches."""


USUAL_DIAGONAL = 24.0
"""What is assumed when neither staff nor the screen say, in inches: the panel that the design is drawn for."""


@dataclass(frozen=True, slots=True)
class Settings:
    """`diagonal_inches`: the panel's visible diagonal, 0 when nobody said. `renderer`: `auto`, `software` or `hardware`.

    `repeat_seconds`: how soon a second touch at one spot is an echo of the first. `brush_seconds`: a touch that is shorter
    meant nothing. `text_scale`: the text size that a visit starts with.
    """

    diagonal_inches: float = 0.0
    renderer: str = "auto"
    repeat_seconds: float = 0.5
    brush_seconds: float = 0.05
    text_scale: float = 1.0

    def with_diagonal(self, told: float | None) -> Settings:
        """These settings with what the screen says of itself in inches, where staff said nothing and it can be true."""
        if self.diagonal_inches or told is None or not DIAGONALS[0] <= told <= DIAGONALS[1]:
            return self
        return replace(self, diagonal_inches=told)

    def pixels_per_mm(self, width: int, height: int) -> float:
        """Pixels per millimetre of the panel when it shows `width` x `height` pixels."""
        return math.hypot(width, height) / ((self.diagonal_inches or USUAL_DIAGONAL) * 25.4)


_ALLOWED: dict[str, Any] = {
    "diagonal_inches": lambda value: isinstance(value, int | float) and DIAGONALS[0] <= value <= DIAGONALS[1],
    "renderer": lambda value: value in ("auto", "software", "hardware"),
    "repeat_seconds": lambda value: isinstance(value, int | float) and 0 <= value <= 2,
    "brush_seconds": lambda value: isinstance(value, int | float) and 0 <= value <= 0.3,
    "text_scale": lambda value: value in (1.0, 1.25, 1.6, 2.0),
}

_HINT = {
    "diagonal_inches": "a number from 7 to 100",
    "renderer": '"auto", "software" or "hardware"',
    "repeat_seconds": "a number from 0 to 2",
    "brush_seconds": "a number from 0 to 0.3",
    "text_scale": "1.0, 1.25, 1.6 or 2.0",
}


def read(path: str, *, required: bool = False) -> tuple[Settings, tuple[str, ...]]:
    """The settings in a file, and a sentence for staff on each thing that was wrong. Without the file: defaults."""
    if not os.path.exists(path):
        return Settings(), ((f"There is no settings file {path}; the kiosk uses its defaults.",) if required else ())
    import tomllib  # noqa: PLC0415  most stations have no settings file, and its import would be paid at every start

    try:
        with open(path, "rb") as file:
            found = tomllib.load(file)
    except (OSError, ValueError, RecursionError) as error:
        return Settings(), (f"The settings file {path} can't be read ({error}); the kiosk uses its defaults.",)
    known = {field.name for field in fields(Settings)}
    good: dict[str, Any] = {}
    said: list[str] = []
    for key, value in found.items():
        if key not in known:
            said.append(f"{path}: there is no setting called {key}; the settings are {', '.join(sorted(known))}.")
        elif isinstance(value, bool) or not _ALLOWED[key](value):
            said.append(f"{path}: {key} must be {_HINT[key]}; the kiosk uses its default.")
        else:
            good[key] = float(value) if isinstance(value, int) else value
    return Settings(**good), tuple(said)
