"""The spine that can be turned and touched, as a release holds it. Frozen values."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.library.model import Screen


@dataclass(frozen=True, slots=True)
class Region:
    """A part of the spine that can be touched: its bones (`c1` to `sacrum`) and what there is to say about it."""

    id: str
    language: str
    levels: tuple[str, ...]
    screen: Screen


@dataclass(frozen=True, slots=True)
class Turntable:
    """The spine from all around: media ids by angle, and beside each the outlines of its bones (JSON: bone to polygons, in shares)."""

    frames: tuple[str, ...]
    outlines: tuple[str, ...]
