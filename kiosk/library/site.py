"""What a release says of itself: languages, the clinic's words, its picture files. All that a start page needs, and little to import."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Direction(StrEnum):
    """Which way a language is read."""

    LTR = "ltr"
    RTL = "rtl"


@dataclass(frozen=True, slots=True)
class Language:
    """A language of the library: BCP 47 tag, its name in itself, its direction."""

    tag: str
    name: str
    direction: Direction


@dataclass(frozen=True, slots=True)
class Site:
    """What one clinic says of itself and of its kiosk in one language (`kiosk.toml` and `home.md`)."""

    clinic: str
    headline: str
    invitation: str
    welcome: str
    emergency: str
    about: str
    logo: str = ""


@dataclass(frozen=True, slots=True)
class Media:
    """A picture of the release: content hash, size in pixels, and the file of each variant by its longer side in pixels."""

    id: str
    name: str
    width: int
    height: int
    variants: tuple[tuple[int, str], ...]
