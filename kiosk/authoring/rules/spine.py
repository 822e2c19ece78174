"""Rules on the spine to touch: its page (spine.md) and its pictures (media/spine-turn)."""

from __future__ import annotations

from kiosk.authoring.rules import note, warning

TURN_BROKEN = warning(
    "turn-broken",
    "The spine cannot be turned: {reason}. There is no spine to touch.",
    "Copy the folder media/spine-turn anew, all of it.",
)
TURN_FRAME = warning(
    "turn-frame",
    'The frame "{name}" is missing or cannot be shown. There is no spine to touch.',
    "Copy the folder media/spine-turn anew, all of it.",
)
TURN_MISSING = note(
    "turn-missing",
    "There is no folder media/spine-turn, so this page is not used.",
    "Copy it from the library that comes with the kiosk, or delete this page.",
)
REGION_PARTS = warning(
    "region-parts",
    'The heading "{title}" does not say which bones it is about, so patients cannot touch it. It is left out.',
    'Write them after the title: ## Neck {{ #neck levels="c1-c7" }}',
)
REGION_UNKNOWN = warning(
    "region-unknown",
    'No bone of the pictures is called "{name}".',
    "Bones are c1 to c7, t1 to t12, l1 to l5 and sacrum.",
)
REGION_EMPTY = warning("region-empty", 'Nothing stands under "{title}", so it is left out.', "Write a sentence or two under it.")
