"""`!!! spin`: a folder of media made as a turntable, named like a picture; several such are its layers."""

from __future__ import annotations

from xml.etree.ElementTree import Element

from kiosk.authoring.boxes import Box
from kiosk.authoring.rules import picture_boxes as rules
from kiosk.library.exhibits import Layer, Spin
from kiosk.library.model import Block

MOST_LAYERS = 4


def read_spin(box: Box) -> list[Block] | None:
    """What can be turned; text in the box stays around it."""
    before: list[Element] = []
    after: list[Element] = []
    layers: list[Layer] = []
    for part in box.parts:
        line = box.line_of(part)
        shown = list(part.iter("img"))
        if not shown:
            (after if layers else before).append(part)
        for image in shown:
            where = box.page.tree.line_of(image.get("src") or "", line)
            found = box.page.pictures.turning(image, where)
            if isinstance(found, str):
                box.findings.add(rules.SPIN_BROKEN, where, name=image.get("src") or "", reason=found)
            else:
                layers.append(found)
    if len({len(layer.frames) for layer in layers}) > 1 or len(layers) > MOST_LAYERS:
        box.findings.add(rules.SPIN_LAYERS, box.line, limit=MOST_LAYERS)
        layers = layers[:1]
    if not layers:
        box.findings.add(rules.SPIN_EMPTY, box.line)
        return [*box.blocks(before), *box.blocks(after)]
    return [*box.blocks(before), Spin(box.title, tuple(layers)), *box.blocks(after)]
