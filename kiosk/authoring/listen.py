"""`!!! listen "file"`: a recording of the screen that the box stands on. Words in the box are shown as they would be without it."""

from __future__ import annotations

from kiosk.authoring.boxes import Box
from kiosk.authoring.rules import sounds as rules
from kiosk.library.model import Block


def read_listen(box: Box) -> list[Block]:
    """The recording, if it can be played, and what else stands in the box."""
    if not box.title:
        box.findings.add(rules.SOUND_UNNAMED, box.line)
    found = box.page.sounds.find(box.title, box.findings, box.line) if box.title else None
    return [*([found] if found else []), *box.blocks(box.parts)]
