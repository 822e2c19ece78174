"""Rules on files and folders: what can be opened, what it is called, how its text is saved."""

from __future__ import annotations

from kiosk.authoring.rules import error, note, warning

UNREADABLE = error(
    "unreadable",
    "This file could not be opened: {reason}.",
    "Close it in other programs, and check that the account that runs the kiosk may read it.",
)
TOO_BIG = error(
    "file-too-big",
    "This file is bigger than {limit}, so it was not read.",
    "Split a long page into several. If it is this big by accident, check what was pasted into it.",
)
TOO_COSTLY = error(
    "too-costly",
    "Reading this file took too long or took too much memory, so it was left out.",
    "Look at what is in it: it may be damaged, or made to do harm. Make it again, or delete it.",
)
NOT_UTF8 = error(
    "not-utf8",
    "From this line on, the text is not saved as UTF-8, so letters would come out wrong.",
    'In your editor choose "Save as" and the encoding UTF-8.',
)
KEPT_EARLIER = warning(
    "kept-earlier",
    "This cannot be used as it is now, so patients see it as it was before.",
    "Mend what is listed for it and save. Then the new words are shown.",
)
SYMLINK = error(
    "symlink",
    '"{name}" only points to somewhere else. The kiosk does not follow such links.',
    "Put the file or folder itself here.",
)
NOT_ORDINARY = error(
    "not-ordinary-file",
    '"{name}" is not an ordinary file, so it was not opened.',
    "Delete it, or replace it by an ordinary file.",
)
BAD_NAME = error(
    "bad-name",
    'The name "{name}" does not work on every computer, so it was left out.',
    "Rename it. Use letters, digits and hyphens, such as 10-slipped-disc.md.",
)
NAME_TWINS = error(
    "same-name",
    '"{name}" and "{other}" count as the same name here. Only "{other}" is used.',
    "Rename one of them.",
)
STRAY_FILE = note(
    "stray-file",
    '"{name}" is not used by the kiosk.',
    "Pages end in .md and lie in the folder of an area. Pictures belong in the folder media. Anything else can go.",
)
PAGE_ENDING = warning(
    "page-ending",
    '"{name}" is not shown, because its name does not end in .md.',
    "Rename it so that .md is the very end. Windows hides endings such as .txt unless it is told to show them.",
)
STRAY_FOLDER = note(
    "stray-folder",
    'Nothing in the folder "{name}" is used by the kiosk.',
    "Areas are folders inside a language folder and hold pages only, no further folders.",
)
UNKNOWN_LANGUAGE_FOLDER = warning(
    "unknown-language-folder",
    '"{name}" is not the short name of a language, so nothing in it is shown.',
    "Name a language folder by its code: en for English, es for Spanish, ar for Arabic. Other folders don't belong here.",
)
CONTROL_CHARACTERS = warning(
    "invisible-characters",
    "Taken out here: {kinds}.",
    "They mostly come along when text is pasted from another program. Paste it as plain text, or delete and retype the spot.",
)
TOO_MANY_PROBLEMS = note(
    "more-problems",
    "{count} more problems in this file are not listed.",
    "Put the ones above right first, then check again.",
)
