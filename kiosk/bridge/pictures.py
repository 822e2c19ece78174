"""Pictures as QML needs them: addresses of files inside the release, proportions, words. Reads no picture."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from PySide6.QtCore import QUrl

from kiosk.library.model import Label, Picture
from kiosk.library.release import Release

SMALL = 560
"""Longer side of what tiles show, in pixels: a variant that authoring makes."""

LARGE = 2400
"""Longer side of what a picture field and the enlarged picture show, in pixels."""

MIDDLE = 0.5
"""Half of a picture: parts before it are named on its first side."""

NOTHING: dict[str, Any] = {"small": "", "large": "", "ratio": 1.0, "alt": "", "caption": "", "description": "", "labels": []}


def address(release: Release, media: str, side: int) -> str:
    """The file address of a picture's variant, or "" when the release has no such picture."""
    path = release.picture_file(media, side) if media else ""
    return QUrl.fromLocalFile(path).toString() if path else ""


def described(release: Release, picture: Picture) -> dict[str, Any]:
    """All that QML shows of one picture. Empty addresses mean that only its words can be shown."""
    known = release.media(picture.media) if picture.media else None
    return {
        "small": address(release, picture.media, SMALL),
        "large": address(release, picture.media, LARGE),
        "ratio": known.width / known.height if known else 1.0,
        "alt": "" if picture.decorative else picture.alt,
        "caption": picture.caption,
        "description": picture.description,
        "labels": [
            {"text": label.text, "x": label.x, "y": label.y, "tall": tall, "wide": wide}
            for label, tall, wide in zip(picture.labels, sides(picture.labels, "y"), sides(picture.labels, "x"), strict=True)
        ],
    }


def chosen(which: str, own: dict[str, Any], options: Sequence[Mapping[str, Any]], rows: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """The picture to enlarge: of an option by its place (`1`), of a row of the screen (`row:2`), else the screen's `own`."""
    kind, _, number = which.rpartition(":")
    among = {"": options, "row": rows}.get(kind, ())
    if number.isdecimal() and int(number) < len(among):
        return dict(among[int(number)]["picture"]) or own
    return own


def sides(labels: tuple[Label, ...], across: Literal["x", "y"]) -> list[dict[str, Any]]:
    """Where words stand that flank a picture: `first` (above, or left) or not, and their `turn` among the `count` words of that side.

    Words keep the order of their points along the picture, so that lead lines don't cross. `across` is the axis between the sides.
    """
    firsts = [(label.x if across == "x" else label.y) < MIDDLE for label in labels]
    along = [label.y if across == "x" else label.x for label in labels]
    found = []
    for at, first in enumerate(firsts):
        same = sorted((other for other, its in enumerate(firsts) if its == first), key=along.__getitem__)
        found.append({"first": first, "turn": same.index(at), "count": len(same)})
    return found
