"""The panels that a preview stands in for."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Glass:
    """A panel by name: size in pixels, diagonal in inches."""

    name: str
    width: int
    height: int
    inches: float

    @property
    def pixels_per_mm(self) -> float:
        """How dense its pixels are."""
        return float((self.width**2 + self.height**2) ** 0.5 / (self.inches * 25.4))


PANELS = (
    Glass("Landscape", 1920, 1080, 24.0),
    Glass("Portrait", 1080, 1920, 24.0),
    Glass("1280x800", 1280, 800, 15.4),
)
"""The usual ones, and the smallest that the kiosk is made for."""
