"""Rules on recordings: where they lie, what they may be, and the list of seconds beside one."""

from __future__ import annotations

from kiosk.authoring.rules import note, warning

_SAVE = "Save it as WAV (PCM, 16 bits, one or two channels) or as OGG (Vorbis)."

SOUND_UNNAMED = warning(
    "sound-unnamed",
    "This box does not say which recording to play.",
    'Write the name of a file in the folder media: !!! listen "slipped-disc-1.ogg"',
)
SOUND_NAME = warning(
    "sound-name",
    '"{name}" is not the name of a file in the folder media, so nothing is played.',
    "Copy the recording into the folder media and write its name only. No address, no way to another folder.",
)
SOUND_MISSING = warning(
    "sound-missing",
    'There is no recording "{name}" in the folder media. Listen reads the text itself.',
    "Copy it into the folder media, and write its name exactly as the file is called.",
)
SOUND_REFUSED = warning(
    "sound-refused",
    'The recording "{name}" could not be opened: {reason}. Listen reads the text itself.',
    "Copy the file itself into the folder media, and check that the account that runs the kiosk may read it.",
)
SOUND_TOO_BIG = warning(
    "sound-too-big",
    'The recording "{name}" is bigger than {limit}, so it is not played.',
    "Save it as OGG, or with one channel, or split the screen.",
)
SOUND_TOO_LONG = warning(
    "sound-too-long",
    'The recording "{name}" lasts {seconds} seconds. The most is {limit}, so it is not played.',
    "Split the screen into several, and record each by itself.",
)
SOUND_KIND = warning(
    "sound-kind",
    'The recording "{name}" is not a WAV or OGG file inside{found}, so it is not played.',
    _SAVE,
)
SOUND_UNFIT = warning(
    "sound-unfit",
    'The recording "{name}" is {found}, which the kiosk does not play.',
    _SAVE,
)
SOUND_BROKEN = warning(
    "sound-broken",
    'The recording "{name}" is damaged or cut off, so it is not played.',
    "Copy or export it again.",
)
SOUND_MISNAMED = note(
    "sound-misnamed",
    'The recording "{name}" is {actual} file inside. It is played all the same.',
    "Rename it, so that its ending says what it is.",
)
SOUND_TWICE = warning(
    "sound-twice",
    "This screen names more than one recording. Only the first is played.",
    "Give each screen one recording of all that stands on it.",
)
TIMES_BROKEN = warning(
    "sound-times",
    'Line {number} of "{name}" is not the second at which a sentence begins. The screen is marked as a whole.',
    "Begin each line with a second: 0, then 4.5, then 9.2. Each is later than the one before, and none beyond the end.",
)
