"""How a patient makes the kiosk comfortable. Everything returns to the station's defaults with the visit."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

TEXT_SCALES = (1.0, 1.25, 1.6, 2.0)
"""Normal, Large, Larger, Largest: the four sizes of VVSG 2.0 spread over 200 % (A-21)."""


class Contrast(StrEnum):
    """Soft is the drape and porcelain look; strong is white and yellow on black."""

    SOFT = "soft"
    STRONG = "strong"


class Motion(StrEnum):
    """*None* makes every transition a cut."""

    GENTLE = "gentle"
    NONE = "none"


class Reach(StrEnum):
    """*Lower* brings everything that can be touched into the lower part of the panel."""

    STANDARD = "standard"
    LOWER = "lower"


@dataclass(frozen=True, slots=True)
class Comfort:
    """One choice of each. `text_scale` is one of TEXT_SCALES; anything else raises ValueError."""

    text_scale: float = 1.0
    contrast: Contrast = Contrast.SOFT
    motion: Motion = Motion.GENTLE
    reach: Reach = Reach.STANDARD

    def __post_init__(self) -> None:
        if self.text_scale not in TEXT_SCALES:
            raise ValueError(f"text size must be one of {TEXT_SCALES}, not {self.text_scale}")
