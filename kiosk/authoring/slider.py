"""`!!! slider`: two pictures of the same thing, before and after."""

from __future__ import annotations

from kiosk.authoring.boxes import Box
from kiosk.authoring.rules import picture_boxes as rules
from kiosk.library.exhibits import Slider
from kiosk.library.model import Block, Picture

_PICTURES = 2
_ALIKE = 0.01
"""How much, as a share, their proportions may differ: what is under the line has to be the same place on both."""


def read_slider(box: Box) -> list[Block] | None:
    """The two pictures, with the text around them before and after."""
    blocks = box.blocks(box.parts)
    places = [at for at, block in enumerate(blocks) if isinstance(block, Picture)]
    pictures = [block for block in blocks if isinstance(block, Picture)]
    if len(pictures) != _PICTURES:
        box.findings.add(rules.SLIDER_PICTURES, box.line, count=len(pictures))
        return None
    if not all(picture.media for picture in pictures):
        return None  # what is wrong with the picture has been said
    before, after = pictures
    if not _alike(before, after, box):
        box.findings.add(rules.SLIDER_SHAPES, box.line)
        return None
    others = [block for block in blocks[places[0] :] if not isinstance(block, Picture)]
    return [*blocks[: places[0]], Slider(box.title, before, after), *others]


def _alike(before: Picture, after: Picture, box: Box) -> bool:
    files = [file for file in map(box.page.pictures.file, (before, after)) if file]
    (width, height), (other_width, other_height) = map(box.page.pictures.index.size, files)
    return width > 0 and other_width > 0 and abs(width * other_height / (height * other_width) - 1) <= _ALIKE
