"""Things that can be turned: a folder in media with one picture an angle, and turn.json with the outline of every part on each.

Several layers of one thing lie in folders beside one turn.json, which says which: `segment-turn/turn.json`, `segment-turn/bone/000.webp`.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from kiosk.authoring.findings import FileFindings
from kiosk.authoring.picture_index import PictureIndex
from kiosk.authoring.rules import spine as rules
from kiosk.library.spine import Turntable

SPINE = "spine-turn"
LIST = f"media/{SPINE}/turn.json"
MAX_LIST = 3_000_000
"""Bytes; 25 bones on 72 frames take less than a third of it."""

_FRAMES = range(2, 361)
_POINTS = 400
"""Of one outline."""

_FULL = 360

Outline = list[list[list[float]]]


@dataclass(frozen=True, slots=True)
class Frames:
    """What a folder holds: media ids by angle, and the outlines on each as JSON, part to polygons in shares of the picture."""

    media: tuple[str, ...]
    outlines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CannotTurn:
    """Why a folder can't be turned, in an admin's words; `frame` is the file that is missing or broken, if it is that."""

    reason: str
    frame: str = ""


def read_turntable(pictures: PictureIndex, findings: FileFindings) -> Turntable | None:
    """The spine to touch, or None after saying why there is none."""
    found = frames_of(SPINE, pictures, findings, 0)
    if isinstance(found, Frames):
        return Turntable(found.media, found.outlines)
    if found.frame:
        findings.add(rules.TURN_FRAME, name=found.frame)
    else:
        findings.add(rules.TURN_BROKEN, reason=found.reason)
    return None


def frames_of(place: str, pictures: PictureIndex, findings: FileFindings, line: int) -> Frames | CannotTurn:
    """The frames in a folder of media, or why it can't be turned. A frame that is broken is also said by itself."""
    folder, _, layer = place.rpartition("/")
    if pictures.has_file(f"media/{place}/turn.json"):
        folder, layer = place, ""
    data = pictures.folder.read(f"media/{folder}/turn.json", MAX_LIST) if pictures.has_file(f"media/{folder}/turn.json") else None
    if not isinstance(data, bytes):
        return CannotTurn("there is no list turn.json in it that can be opened")
    try:
        names, outlines = _read(json.loads(data), layer)
    except _BrokenError as error:
        return CannotTurn(str(error))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return CannotTurn("its list turn.json is not what it should be")
    files = [(name, pictures.find(f"{place}/{name}.webp", "", findings, line)) for name in names]
    missing = [name for name, file in files if file is None]
    if missing:
        return CannotTurn(f"the frame {missing[0]}.webp is missing or cannot be shown", f"{missing[0]}.webp")
    shown = [file for _, file in files if file is not None]
    if len({pictures.size(file) for file in shown}) > 1:
        return CannotTurn("its frames are not all of the same size")
    return Frames(tuple(file.id for file in shown), tuple(outlines))


class _BrokenError(ValueError):
    """The text is a reason in an admin's words."""


def _read(found: dict[str, Any], layer: str) -> tuple[list[str], list[str]]:
    """The names of the frames by angle, and the outlines on each as JSON."""
    if layer and layer not in found["layers"]:
        raise _BrokenError("its list turn.json does not name this layer")
    frames = sorted(found["frames"])
    if len(frames) not in _FRAMES:
        raise _BrokenError(f"it has {len(frames)} frames")
    if not all(len(name) == len("000") and name.isdecimal() and name.isascii() for name in frames):
        raise _BrokenError("a frame is not named by its angle, such as 045")
    if not _evenly(map(int, frames), len(frames)):
        raise _BrokenError("its frames are not the same angle apart, all around from 000")
    parts = set(found["parts"])
    outlines = []
    for name in frames:
        shown = {part: _outline(each["outline"]) for part, each in found["frames"][name].items() if part in parts}
        outlines.append(json.dumps(shown, separators=(",", ":")))
    return frames, outlines


def _evenly(angles: Iterable[int], count: int) -> bool:
    return all(abs(angle - at * _FULL / count) < 1 for at, angle in enumerate(angles))


def _outline(polygons: Outline) -> Outline:
    found = [[[_share(x), _share(y)] for x, y in polygon] for polygon in polygons]
    if any(len(polygon) > _POINTS for polygon in found):
        raise _BrokenError("an outline has too many points")
    return found


def _share(value: Any) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not math.isfinite(value) or not 0 <= value <= 1:
        raise _BrokenError("an outline leaves its picture")
    return round(float(value), 4)
