"""Rules on boxes that patients use: comparisons, lengths, timelines, questions, risks."""

from __future__ import annotations

from kiosk.authoring.rules import note, warning

_AS_NOTE = " It is shown as a note."

COMPARE_NO_TABLE = warning(
    "compare-no-table",
    "The comparison holds no table." + _AS_NOTE,
    "Write a table in it, each line with four spaces before: the first column says what is compared, each other column is one option.",
)
COMPARE_TOO_SMALL = warning(
    "compare-too-small",
    "The table of this comparison has fewer than two options, or no rows." + _AS_NOTE,
    "Give it one column for what is compared and one column for each option, such as: What | Open surgery | MISS",
)
COMPARE_GAP = warning(
    "compare-gap",
    'The row "{what}" does not say something about every option.',
    "Say the same kind of thing about each option, so that all weigh the same. If it is not known, write that.",
)
COMPARE_PICTURES = warning(
    "compare-pictures",
    "Some options of this comparison have a picture and others do not, so the pictures are shown below it.",
    "Give each option a picture in its heading, or none of them.",
)
RISK_EMPTY = warning(
    "risk-empty",
    "The box for risks holds no risk that can be drawn." + _AS_NOTE,
    "Write one risk on each line, four spaces in, like this: 3 in 100: get an infection of the wound.",
)
RISK_BROKEN = warning(
    "risk-broken",
    'The line "{text}" cannot be read as a risk, so it is shown as words only.',
    "Begin with two whole numbers, then a colon: 3 in 100: get an infection of the wound.",
)
RISK_IMPOSSIBLE = warning(
    "risk-impossible",
    '"{said}" cannot be: more people than there are. It is shown as words only.',
    "Check both numbers.",
)
RISK_TOO_MANY = warning(
    "risk-too-many",
    '"{said}" counts out of more than {limit} people, which is too many to draw. It is shown as words only.',
    "Count out of 100. Write what is rarer than 1 in 100 in the text, in words.",
)
RISK_MIXED = warning(
    "risk-mixed",
    "This screen counts out of {first} people in one place and out of {other} in another. Patients compare the first numbers only.",
    "Count out of the same number of people, best out of 100, on the whole screen.",
)
CUTS_EMPTY = warning(
    "cuts-empty",
    "The box for lengths holds no length that can be drawn." + _AS_NOTE,
    "Write one length on each line, four spaces in, like this: 2 cm: one small cut.",
)
CUT_BROKEN = warning(
    "cut-broken",
    'The line "{text}" cannot be read as a length, so it is shown as words only.',
    "Begin with one number and mm, cm or inch, then a colon: 2 cm: one small cut.",
)
CUT_SIZE = warning(
    "cut-size",
    '"{said}" cannot be drawn at its true size. It is shown as words only.',
    "Lengths are from 1 mm to {limit} cm. Check number and unit.",
)
TIMELINE_EMPTY = warning(
    "timeline-empty",
    "The timeline holds no stages." + _AS_NOTE,
    "Write each stage on a line of its own, four spaces in, and below it what happens, after a colon and three spaces.",
)
TIMELINE_TOO_LONG = warning(
    "timeline-too-long",
    "The timeline has {count} stages. The path shows at most {limit}, so it is left out; the words are all there.",
    "Join stages, or make two timelines on two screens.",
)
STAGE_EMPTY = warning(
    "timeline-stage-empty",
    'Nothing is said about the stage "{stage}".',
    "Write what happens on the next line, after a colon and three spaces.",
)
CHECK_NO_QUESTION = warning(
    "check-no-question",
    "The quick check has no question." + _AS_NOTE,
    'Put the question in straight quotes after it: !!! check "What helps most people?"',
)
CHECK_NO_ANSWERS = warning(
    "check-no-answers",
    "The quick check has no answers to choose from." + _AS_NOTE,
    "Write each answer on a line of its own, four spaces in: - [ ] an answer. Put - [x] before the one that is right.",
)
CHECK_ANSWERS = warning(
    "check-answers",
    "The quick check has {count} answers; there can be {fewest} to {most}." + _AS_NOTE,
    "Three answers are best: short ones, and only one of them right.",
)
CHECK_TICKS = warning(
    "check-ticks",
    "{count} answers of this quick check are ticked as right, instead of one." + _AS_NOTE,
    "Put - [x] before the right answer and - [ ] before each of the others.",
)
CHECK_NO_EXPLANATION = warning(
    "check-no-explanation",
    "The quick check does not explain its answer.",
    "Write one or two kind sentences below the answers, four spaces in, after an empty line. Everybody sees them, whatever they chose.",
)
OWN_SCREEN = note(
    "own-screen",
    "{what} always has a screen to itself, so this screen becomes {count}.",
    "This is fine. To give each a heading of its own, begin them with ##.",
)
