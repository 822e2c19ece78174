"""The spine that can be turned: media/spine-turn with one picture an angle, and turn.json with the outline of every bone on each."""

from __future__ import annotations

import json
import math
from typing import Any

from kiosk.authoring.findings import FileFindings
from kiosk.authoring.folder import ContentFolder
from kiosk.authoring.picture_index import PictureIndex
from kiosk.authoring.rules import spine as rules
from kiosk.library.spine import Turntable

FOLDER = "media/spine-turn"
LIST = f"{FOLDER}/turn.json"
MAX_LIST = 3_000_000
"""Bytes; 25 bones on 72 frames take less than a third of it."""

_FRAMES = range(2, 361)
_POINTS = 400
"""Of one outline."""

Outline = list[list[list[float]]]


def read_turntable(folder: ContentFolder, pictures: PictureIndex, findings: FileFindings) -> Turntable | None:
    """The turntable of the folder media, or None after saying why there is none."""
    data = folder.read(LIST, MAX_LIST)
    if not isinstance(data, bytes):
        findings.add(rules.TURN_BROKEN, reason="it cannot be opened")
        return None
    try:
        frames, outlines = _frames(json.loads(data))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        findings.add(rules.TURN_BROKEN, reason=str(error) if isinstance(error, _BrokenError) else "it is not what it should be")
        return None
    media = []
    for name in frames:
        picture = pictures.find(f"{FOLDER.partition('/')[2]}/{name}.webp", "", findings, 0)
        if picture is None:
            findings.add(rules.TURN_FRAME, name=f"{name}.webp")
            return None
        media.append(picture.id)
    return Turntable(tuple(media), tuple(outlines))


class _BrokenError(ValueError):
    """The text is a reason in an admin's words."""


def _frames(found: dict[str, Any]) -> tuple[list[str], list[str]]:
    """The names of the frames by angle, and the outlines on each as JSON: bone to polygons, in shares of the picture."""
    frames = sorted(found["frames"])
    if len(frames) not in _FRAMES:
        raise _BrokenError(f"it has {len(frames)} frames")
    parts = set(found["parts"])
    outlines = []
    for name in frames:
        if not (len(name) == 3 and name.isdigit()):
            raise _BrokenError("a frame is not named by its angle")
        shown = {part: _outline(each["outline"]) for part, each in found["frames"][name].items() if part in parts}
        outlines.append(json.dumps(shown, separators=(",", ":")))
    return frames, outlines


def _outline(polygons: Outline) -> Outline:
    found = [[[_share(x), _share(y)] for x, y in polygon] for polygon in polygons]
    if any(len(polygon) > _POINTS for polygon in found):
        raise _BrokenError("an outline has too many points")
    return found


def _share(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value) or not 0 <= value <= 1:
        raise _BrokenError("an outline leaves its picture")
    return round(float(value), 4)
