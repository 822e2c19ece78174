"""Rules on a translation beside the page that it translates. None keeps a page out: patients read what there is."""

from __future__ import annotations

from kiosk.authoring.rules import note, warning

TRANSLATION_UNTIED = note(
    "translation-untied",
    "This page does not say which version of {original} it translates.",
    'Add the day that stands under "written" there to the details here: "translates: {written}".',
)
TRANSLATION_STALE = warning(
    "translation-stale",
    "{original} has changed since: it was written on {written}, and this page translates that of {translated}.",
    'Translate what has changed, then set "translates: {written}".',
)
TRANSLATION_SCREENS = warning(
    "translation-screens",
    "This page has {here} screens, {original} has {there}. Patients who change the language would land elsewhere.",
    "Give both the same screens in the same order: one line that begins with ## for each.",
)
TRANSLATION_NUMBERS = warning(
    "translation-numbers",
    'Screen {screen}, "{title}", does not have the same numbers as {original}: {differ}.',
    "Compare the two sentence by sentence: a wrong number can do harm.",
)
