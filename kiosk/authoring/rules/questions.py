"""Rules on the questions to ask (questions.md)."""

from __future__ import annotations

from kiosk.authoring.rules import note, warning

QUESTION_SUBJECT = warning(
    "question-subject",
    'No topic or area that is shown is called "{name}", so the questions under this heading are left out.',
    "{hint}",
)
QUESTION_WITHOUT_SUBJECT = warning(
    "question-without-subject",
    "These questions stand before the first heading, so the kiosk does not know what they are about. They are left out.",
    'Put a heading above them that names a topic or an area: "## Slipped disc".',
)
QUESTION_TWICE = warning(
    "question-twice", '"{text}" is there twice under this heading. Only the first one counts.', "Delete one of the two."
)
QUESTION_TOO_LONG = warning(
    "question-too-long",
    "The question is {count} characters long. After {limit} it is cut off.",
    "Make it shorter, or make two questions of it.",
)
QUESTION_EXTRA = note(
    "question-extra",
    'Only lists count here. "{text}" is not used.',
    "Write each question on a line that begins with a hyphen and a space.",
)
QUESTIONS_DIFFER = warning(
    "questions-differ",
    'There are {found} questions about "{subject}", but {wanted} in {language}. Those that are missing are shown in {language}.',
    "Translate them in the same order: the place in the list tells which question is which.",
)
