"""Rules on pictures and their labels."""

from __future__ import annotations

from kiosk.authoring.rules import note, warning

PICTURE_MISSING = warning(
    "picture-missing",
    'The picture "{name}" is not in the folder media.',
    "{hint}",
)
PICTURE_NAME = warning(
    "picture-name",
    '"{name}" is not a file name in the folder media.',
    "Copy the picture into media and give its name only, such as slipped-disc.webp.",
)
PICTURE_ELSEWHERE = warning(
    "picture-elsewhere",
    'The picture "{name}" is not in this folder. The kiosk never fetches anything.',
    "Save the picture into the folder media (if you may use it) and give its file name.",
)
PICTURE_CAPITALS = note(
    "picture-capitals",
    'The picture is called "{actual}", not "{name}". Big and small letters count on some computers.',
    "Write the name exactly as the file is called.",
)
PICTURE_REFUSED = warning(
    "picture-refused",
    'The picture "{name}" could not be opened: {reason}.',
    "Put an ordinary file into media that the kiosk may read.",
)
PICTURE_TOO_BIG = warning(
    "picture-too-big",
    'The picture "{name}" is bigger than {limit}.',
    "Save it smaller. 2400 dots on the longer side are plenty.",
)
PICTURE_TOO_MANY_DOTS = warning(
    "picture-too-many-dots",
    'The picture "{name}" is {width} x {height} dots, more than {limit} million.',
    "Save it smaller. 2400 dots on the longer side are plenty.",
)
PICTURE_KIND = warning(
    "picture-kind",
    'The picture "{name}" is not a PNG, JPEG or WebP picture{found}.',
    "Open it in a picture program and save it as PNG, JPEG or WebP.",
)
PICTURE_MISNAMED = note(
    "picture-misnamed",
    'The picture "{name}" is really {actual}. It is shown all the same.',
    "Rename the file so that its ending fits.",
)
PICTURE_MOVES = warning(
    "picture-moves",
    'The picture "{name}" is an animation. Pictures here stand still.',
    "Save one image of it as PNG, JPEG or WebP.",
)
PICTURE_BROKEN = warning(
    "picture-broken",
    'The picture "{name}" is damaged or cut off.',
    "Copy it into media again, or save it anew in a picture program.",
)
ALT_MISSING = warning(
    "alt-missing",
    'The picture "{name}" has no description for people who cannot see it.',
    "Say what it shows: {example}",
)
PICTURE_EXTRA = warning(
    "picture-extra",
    '"{extra}" after the picture means nothing here, so it is not used.',
    "{hint}",
)
LABEL_BROKEN = warning(
    "label-broken",
    'The label "{label}" cannot be read.',
    'Write labels as part=word with semicolons between: {{ labels="disc=Disc; bulge=Bulge" }}.',
)
LABEL_UNKNOWN = warning(
    "label-unknown",
    'The picture "{name}" has no part called "{part}", so this label is left out.',
    "{hint}",
)
DESCRIPTION_BROKEN = warning(
    "description-broken",
    'The description "{file}" cannot be read, so the picture keeps its short words only.',
    'It should look like this: [en] on a line, and under it long = "What is in the picture."',
)
PARTS_MISSING = warning(
    "parts-missing",
    'The picture "{name}" has no list of its parts, so its labels are left out.',
    'Put a file "{parts}" beside it that says where each part is.',
)
PARTS_BROKEN = warning(
    "parts-broken",
    'The list of parts "{parts}" cannot be read, so labels are left out.',
    'It should look like this: {{"disc": [0.67, 0.20]}}. The numbers are shares of the width and the height, from 0 to 1.',
)
