"""Rules on boxes with pictures that patients use: before and after, parts to touch, things to turn."""

from __future__ import annotations

from kiosk.authoring.rules import warning

_AS_NOTE = " It is shown as a note."

SLIDER_PICTURES = warning(
    "slider-pictures",
    "The slider needs two pictures and has {count}." + _AS_NOTE,
    'Write both, four spaces in: ![what is in it](before.webp "Before"), and below it ![what is in it](after.webp "After").',
)
SLIDER_SHAPES = warning(
    "slider-shapes",
    "The two pictures of this slider do not have the same shape, so they do not lie on each other." + _AS_NOTE,
    "Use two pictures that were made from the same place, with the same width and height.",
)
EXPLORE_EMPTY = warning(
    "explore-empty",
    "The box to explore needs one picture and a list of its parts." + _AS_NOTE,
    "Write the picture, four spaces in. Below it write each part on a line of its own, then a colon, three spaces, and what it is.",
)
EXPLORE_NO_REGIONS = warning(
    "explore-no-regions",
    'The picture "{name}" has no list of regions that can be read, so its parts cannot be touched.' + _AS_NOTE,
    'Put the file "{regions}" beside it, or use another picture.',
)
EXPLORE_UNKNOWN = warning("explore-unknown", 'The picture "{name}" has no region "{part}". What it says is shown as text.', "{hint}")
EXPLORE_TOO_MANY = warning(
    "explore-too-many",
    '"{title}" comes twice, or is more than the {limit} parts that a picture can have. What it says is shown as text.',
    "Make two screens, or leave a part out.",
)
EXPLORE_SAYS_NOTHING = warning(
    "explore-says-nothing",
    'Nothing is said about "{title}".',
    "Write what it is on the next line, after a colon and three spaces.",
)
SPIN_EMPTY = warning(
    "spin-empty",
    "The box holds nothing that can be turned. Only its words are shown.",
    "Name a folder of media that was made as a turntable, four spaces in: ![The spine from all sides](spine-turn).",
)
SPIN_BROKEN = warning(
    "spin-broken",
    'The folder "{name}" cannot be turned: {reason}.',
    "Copy the folder anew, all of it, and write its name as it is called in the folder media.",
)
SPIN_LAYERS = warning(
    "spin-layers",
    "The layers of this box do not have the same number of frames, or there are more than {limit}. Only the first is shown.",
    "Use layers of one turntable only.",
)
