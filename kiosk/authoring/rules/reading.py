"""Rules on how easy a page is to read and how long it is. They never keep a page out: a page that is hard is better than none."""

from __future__ import annotations

from kiosk.authoring.rules import note, warning

SENTENCE_TOO_LONG = warning(
    "sentence-too-long",
    'This sentence has {count} words; the most is {limit}: "{sentence}"',
    "Make two sentences of it. One thought a sentence.",
)
SENTENCES_TOO_LONG = warning(
    "sentences-too-long",
    "The sentences of this page have {mean} words on average; aim for {limit} at most.",
    "Make short sentences of long ones. One thought a sentence.",
)
READING_HARD = warning(
    "reading-hard",
    "This page is hard to read: {measure} {score}, where {limit} is the aim. {how_sure}",
    'Use shorter words and sentences. Hardest here: "{hardest}"',
)
READING_NOT_MEASURED = note(
    "reading-not-measured",
    "How easy the language {language} reads is not measured: there is no formula for it here.",
    "Let somebody who speaks it, and is no clinician, read the pages aloud to you.",
)
SCREENS_TOO_MANY = warning(
    "screens-too-many",
    "This page has {count} screens; the most is {limit}. Patients give up before the end.",
    "Join screens, leave out what few need, or make two pages of it. Each line that starts with ## begins a screen.",
)
SCREENS_TOO_FEW = warning(
    "screens-too-few",
    "This page has one screen only; the fewest are {limit}.",
    "Divide it by a second heading that starts with ##, say what the reader can do, or join it with another page.",
)
