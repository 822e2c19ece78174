"""Which frames of a turntable are kept ready, and outlines as paths to draw. Pure values."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

RING = 6
"""Frames that are kept decoded: the one that is shown, and those that come next to both sides."""


def ring(frames: Sequence[str], at: int) -> list[str]:
    """A frame and its neighbours, at most RING. Each keeps its place while it is among them, so that one step loads one frame."""
    found = [""] * min(RING, len(frames))
    for step in (0, 1, -1, 2, -2, 3) if frames else ():
        frame = (at + step) % len(frames)
        if "" in found and frames[frame] not in found:
            own = frame % len(found)
            found[found.index("") if found[own] else own] = frames[frame]
    return found


def svg_path(polygons: Iterable[Iterable[tuple[float, float]]]) -> str:
    """Polygons in shares of a picture as one path in thousandths of it."""
    corners = ("L".join(f"{1000 * x:.0f} {1000 * y:.0f}" for x, y in polygon) for polygon in polygons)
    return "".join(f"M{each}Z" for each in corners if each)
