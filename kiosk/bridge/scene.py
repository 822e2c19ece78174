"""How a screen is laid out: by what it holds, what stands in its picture field, and what is written there. Pure values."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from typing import Any

from kiosk.bridge.interactive_rows import intro
from kiosk.bridge.styled_text import plain
from kiosk.library.exhibits import Explore, Slider, Spin
from kiosk.library.model import Block, Check, Compare, Picture, Risk, Screen, Timeline


class Layout(StrEnum):
    """*Reading*: words beside a picture; *wide*: no picture; *sides*: one picture an option; *timeline*: stones; *check*: answers;
    *slider*, *explore*, *spin*: a picture to use.
    """

    READING = "reading"
    WIDE = "wide"
    SIDES = "sides"
    TIMELINE = "timeline"
    CHECK = "check"
    SLIDER = "slider"
    EXPLORE = "explore"
    SPIN = "spin"


NOTHING: dict[str, Any] = {"layout": Layout.READING.value, "title": "", "intro": "", "stages": [], "sides": []}


def layout(screen: Screen) -> Layout:
    """The layout of a screen; the first block that asks for one decides."""
    for block in screen.blocks:
        match block:
            case Timeline():
                return Layout.TIMELINE
            case Check():
                return Layout.CHECK
            case Slider():
                return Layout.SLIDER
            case Explore():
                return Layout.EXPLORE
            case Spin():
                return Layout.SPIN
            case Compare(pictures=pictures) if pictures:
                return Layout.SIDES
            case Compare() | Risk() if field_picture(screen) is None:
                return Layout.WIDE
            case _:
                pass
    return Layout.READING


def field_picture(screen: Screen) -> Picture | None:
    """The picture that the page shows in its field instead of among the words: the one to use, or the first."""
    return next(filter(None, map(_own_picture, screen.blocks)), None) or next(
        (block for block in screen.blocks if isinstance(block, Picture)), None
    )


def _own_picture(block: Block) -> Picture | None:
    match block:
        case Slider(before=picture) | Explore(picture=picture):
            return picture
        case Spin(layers=(layer, *_)):
            return layer.picture
        case _:
            return None


def scene(screen: Screen, picture_of: Callable[[Picture], dict[str, Any]]) -> dict[str, Any]:
    """What the page needs besides its rows."""
    timeline = next((block for block in screen.blocks if isinstance(block, Timeline)), None)
    compare = next((block for block in screen.blocks if isinstance(block, Compare) and block.pictures), None)
    return {
        "layout": layout(screen).value,
        "title": screen.title,
        "intro": intro(screen.title, timeline) if timeline else "",
        "stages": [stage.name for stage in timeline.stages] if timeline else [],
        "sides": [
            {"name": plain(name), "picture": picture_of(picture)}
            for name, picture in zip(compare.table.header[1:], compare.pictures, strict=True)
        ]
        if compare
        else [],
    }
