"""Rules on the text of a page: screens, callouts, tables, lists, links, glossary."""

from __future__ import annotations

from kiosk.authoring.rules import error, note, warning

NO_TEXT = error(
    "no-text",
    "The page has no text yet, so it is left out.",
    "Write the text after the details. Each line that starts with ## begins a new screen.",
)
SCREEN_EMPTY = warning(
    "screen-empty",
    'Nothing stands under the heading "{title}", so this screen is left out.',
    "Write something under it, or delete the heading.",
)
TOO_TANGLED = error(
    "too-tangled",
    "This page takes too long to work out, so it is left out.",
    "Look for long runs of brackets, stars, or lists inside lists, and make it simpler.",
)
PARAGRAPH_TOO_LONG = error(
    "paragraph-too-long",
    "From this line on, {count} characters follow without an empty line. The most is {limit}.",
    "Put empty lines between paragraphs.",
)
TOO_MANY_SIGNS = error(
    "too-many-signs",
    'Too many "{sign}" in one paragraph ({count}; the most is {limit}).',
    "Delete those that are not needed, or put empty lines between paragraphs.",
)
HTML_NOT_USED = warning(
    "html-not-used",
    'HTML such as "{tag}" does nothing here. Patients see it as letters.',
    "Delete it. For bold write **word**, for a picture ![what it shows](file.webp).",
)
HTML_COMMENT = note(
    "html-comment",
    "The hidden remark (<!-- ... -->) is left out.",
    "This is fine. Delete it if it is no longer needed.",
)
HEADING_LEVEL = note(
    "heading-level",
    "A heading with {signs} is treated like one with {used}.",
    "Use ## to begin a screen and ### for a heading inside it.",
)
CALLOUT_UNKNOWN = warning(
    "box-unknown",
    'There is no box called "{kind}" in this version. It is shown as a note.',
    "{hint}",
)
CALLOUT_BROKEN = warning(
    "box-broken",
    "This line looks like the start of a box but cannot be read as one.",
    'Write it like this: !!! note "Good to know", and put four spaces before each line of its text.',
)
CALLOUT_NOT_PLAYED = warning(
    "box-not-played",
    "The kiosk does not play {what}. The words of this box are shown as a note.",
    "Write in the box what is said and shown there. Listen reads it aloud.",
)
CALLOUT_EMPTY = warning(
    "box-empty",
    "The box has no text of its own, so it is left out.",
    "Put four spaces before each line that belongs in the box.",
)
CALLOUT_MOVED = note(
    "box-part-moved",
    "Boxes hold text and lists only. {what} is shown below the box.",
    "Move it out of the box if it should stand elsewhere.",
)
TABLE_TOO_WIDE = warning(
    "table-too-wide",
    "The table has {count} columns. Only the first {limit} fit and are shown.",
    "Split it into two tables.",
)
TABLE_ROW_TOO_LONG = warning(
    "table-row-too-long",
    "This row has more cells than the table has columns. Those beyond are not shown.",
    "Each row has as many | as the first one. A | that belongs to the text is written with a backslash before it.",
)
LIST_NESTED = note(
    "list-nested",
    "A list inside a list is shown as one list.",
    "Keep to one level of lists; patients find it easier.",
)
CODE_AS_TEXT = note(
    "code-as-text",
    "Lines set in by four spaces are shown as a plain paragraph.",
    "Delete the spaces at the start, or put them under a box or list that they belong to.",
)
QUOTE_AS_TEXT = note("quote-as-text", "A quote (>) is shown as a plain paragraph.", "To set words apart, use a box such as !!! note.")
LINE_DROPPED = note("line-dropped", "The dividing line is left out.", "Begin a new screen with ## instead.")
LINK_NOWHERE = warning(
    "link-nowhere",
    'The link leads to "{target}", which does not exist. The words stay, without a link.',
    "{hint}",
)
LINK_LEFT_OUT = warning(
    "link-left-out",
    'The link to "{target}" goes nowhere for now, because that page is left out. The words stay, without a link.',
    "Mend the problems of that page.",
)
LINK_NOT_ALLOWED = warning(
    "link-not-allowed",
    'Links such as "{target}" are not allowed. The words stay, without a link.',
    "Link to another page of this folder, such as ../conditions/10-slipped-disc.md.",
)
LINK_OUTSIDE = note(
    "link-outside",
    "The kiosk never opens web pages. Patients read the address ({host}) instead.",
    "This is fine if the address helps them at home.",
)
LINK_WITHOUT_WORDS = warning(
    "link-without-words",
    "This link has no words, so there is nothing to touch.",
    "Put words in the square brackets: [Slipped disc](10-slipped-disc.md).",
)
GLOSSARY_ENTRY_BROKEN = warning(
    "glossary-entry-broken",
    'The entry "{term}" cannot be read.',
    "Write the word on one line and its meaning on the next, after a colon and a space. Put an empty line between entries.",
)
GLOSSARY_TWICE = warning("glossary-twice", '"{term}" is explained twice. Only the first one counts.', "Delete one of the two.")
GLOSSARY_EXTRA = note(
    "glossary-extra",
    'Only words with a meaning count here. "{text}" is not used.',
    "Write the word on one line and its meaning on the next, after a colon and a space.",
)
AREA_TEXT = note(
    "area-text",
    "An area page shows its details only. The text below them is not used.",
    "Move the text into a topic, a file of its own in this folder.",
)
ABOUT_PART = note(
    "about-part",
    "The text about the kiosk is plain paragraphs. {what} is not shown.",
    "Use plain paragraphs here.",
)
