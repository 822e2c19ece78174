"""The spine that can be turned and touched. Moves of a visit, as in `navigation`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from kiosk.visit.navigation import Page, Place, Visit, go

Point = tuple[float, float]
Outlines = Mapping[str, Sequence[Sequence[Point]]]
"""Polygons by bone, in shares of the picture."""

REACH = 0.02
"""Share of the picture's height that a touch may miss a bone by: a fingertip, not a pencil."""


def open_spine(visit: Visit) -> Visit:
    """The spine as it was left; where it is open already, nothing happens."""
    return visit if visit.place.page is Page.SPINE else go(visit, Place(Page.SPINE))


def turn(visit: Visit, by: int, frames: int) -> Visit:
    """Turn it by some of its `frames`, to the right or, with a negative number, to the left."""
    return visit if visit.place.page is not Page.SPINE or not frames else replace(visit, turned=(visit.turned + by) % frames)


def choose(visit: Visit, region: str) -> Visit:
    """A part was touched, or its key."""
    if visit.place.page is not Page.SPINE or region == visit.region:
        return visit
    return replace(visit, region=region, place=replace(visit.place, part=0))


def touched(outlines: Outlines, x: float, y: float) -> str:
    """The bone at a spot (shares of the picture), or the nearest within REACH; "" for none."""
    near, far = "", REACH
    for bone, polygons in outlines.items():
        for polygon in polygons:
            if inside(polygon, x, y):
                return bone
            gap = min((max(abs(px - x), abs(py - y)) for px, py in polygon), default=far)
            if gap < far:
                near, far = bone, gap
    return near


def inside(polygon: Sequence[Point], x: float, y: float) -> bool:
    """Whether a spot lies in a polygon (even-odd rule)."""
    found = False
    for (ax, ay), (bx, by) in zip(polygon, (*polygon[1:], *polygon[:1]), strict=True):
        if (ay > y) != (by > y) and x < ax + (y - ay) / (by - ay) * (bx - ax):
            found = not found
    return found
