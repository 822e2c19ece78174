"""Blocks with a picture that patients move, touch or turn. Frozen values, as in `model`, whose blocks they are among."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.library.model import Picture, Text


@dataclass(frozen=True, slots=True)
class Slider:
    """Two pictures of the same thing, one over the other, with a line between them that is moved. Each caption names its picture."""

    title: str
    before: Picture
    after: Picture


Polygons = tuple[tuple[tuple[float, float], ...], ...]
"""Corners in shares (0 to 1) of a picture's width and height."""


@dataclass(frozen=True, slots=True)
class Spot:
    """A part of a picture that can be touched: `id` in the picture's own list, its name, what there is to say, where it is."""

    id: str
    name: str
    text: Text
    outlines: Polygons


@dataclass(frozen=True, slots=True)
class Explore:
    """A picture whose parts say what they are."""

    title: str
    picture: Picture
    spots: tuple[Spot, ...]


@dataclass(frozen=True, slots=True)
class Layer:
    """A thing from all around. `frames` are media ids, one an angle, evenly spaced; `picture` is the first of them, with its words."""

    picture: Picture
    frames: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Spin:
    """Something to turn. Of several layers, each with as many frames as the others, one is shown; their captions name them."""

    title: str
    layers: tuple[Layer, ...]


Exhibit = Slider | Explore | Spin
"""One of these has the field of its screen."""
