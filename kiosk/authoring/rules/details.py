"""Rules on the details at the top of a page (its front matter)."""

from __future__ import annotations

from kiosk.authoring.rules import error, note, warning

DETAILS_MISSING = error(
    "details-missing",
    "The page does not begin with its details, such as its title.",
    'Begin the file with a line of three hyphens (---), then lines such as "title: Slipped disc", then another line of three hyphens.',
)
DETAILS_NOT_CLOSED = error(
    "details-not-closed",
    "The details at the top are never closed.",
    "Put a line of three hyphens (---) after the last detail, before the text begins.",
)
DETAILS_BROKEN = error("details-broken", "From this line on, this cannot be read: {reason}.", "{fix}")
DETAILS_TOO_BIG = error(
    "details-too-big",
    "There is far too much here ({what}), so it was not read.",
    "Keep the details short: one line each. The text of the page comes after the second line of hyphens.",
)
DETAILS_SHORTCUT = error(
    "details-shortcut",
    "Words that begin with {sign} mean something special here, so this cannot be read.",
    'Put the words in straight quotes: title: "{sign}example".',
)
DUPLICATE_KEY = warning(
    "detail-twice",
    '"{key}" is given twice. Only the first one counts.',
    "Delete one of the two lines.",
)
UNKNOWN_KEY = warning("unknown-detail", '"{key}" means nothing to the kiosk here, so it is not used.', "{hint}")
WRONG_KIND = warning("detail-wrong-kind", '"{key}" should be {wanted}. It is not used as it is.', "Write it like this: {example}")
TITLE_MISSING = error(
    "title-missing",
    "The page has no title, so it cannot be shown.",
    'Add it to the details at the top, like this: "title: Slipped disc".',
)
SUMMARY_MISSING = warning(
    "summary-missing",
    "The page has no summary, so its card shows a title only.",
    'Add one short sentence to the details at the top, like this: "summary: A soft disc presses on a nerve."',
)
TEXT_TOO_LONG = warning(
    "detail-too-long",
    '"{key}" is {count} characters long. After {limit} it is cut off.',
    "Make it shorter. Longer text belongs in the page itself.",
)
NOT_A_DATE = warning(
    "not-a-date",
    '"{text}" is not a date, so "{key}" is not used.',
    "Write dates as year-month-day, such as 2026-11-20.",
)
DATES_REVERSED = warning(
    "dates-reversed",
    "The page would end on {until}, before it starts on {start}. Both dates are not used.",
    'Check "from" and "until".',
)
REVIEW_INCOMPLETE = warning(
    "review-incomplete",
    "The clinical review does not say {missing}, so the page counts as not reviewed.",
    "Give both who reviewed it (by) and when (on), or leave all of it empty.",
)
NOT_REVIEWED = note(
    "not-reviewed",
    "No clinician has signed this page off yet. The kiosk says so to patients.",
    "When a clinician has read it, fill in clinical_review with by, role, on and next.",
)
SOURCE_UNKNOWN = warning(
    "source-unknown",
    'The source "{key}" is not listed in sources.yaml, so it is not shown.',
    "{hint}",
)
DUPLICATE_TOPIC = error(
    "topic-twice",
    'This page and "{other}" are the same topic ("{topic}"). Only "{other}" is shown.',
    "Rename or delete one of them. The number in front does not make names different.",
)
ICON_UNKNOWN = warning(
    "icon-unknown",
    '"{icon}" cannot be the name of an icon.',
    "Icon names are small letters and hyphens, such as heart-pulse.",
)
