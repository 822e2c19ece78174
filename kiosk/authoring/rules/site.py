"""Rules on what holds for the whole kiosk: settings, languages, areas, sources."""

from __future__ import annotations

from kiosk.authoring.rules import error, warning

NO_TOPICS = error(
    "no-topics",
    "There is not a single topic that can be shown.",
    "Put at least one page into an area folder, such as en/conditions/10-slipped-disc.md, and mend the problems listed here.",
)
SITE_MISSING = warning(
    "site-missing",
    "The settings file kiosk.toml is missing, so the kiosk knows neither the clinic's name nor the emergency line.",
    'Make a file kiosk.toml in this folder with lines such as clinic = "Riverside Spine Clinic".',
)
SITE_BROKEN = error(
    "site-broken",
    "The settings cannot be read from this line on, so none of them are used.",
    'Each line is a name, an equals sign, and the value. Words stand in straight quotes: clinic = "Riverside Spine Clinic".',
)
IDLE_OUT_OF_RANGE = warning(
    "idle-out-of-range",
    "idle_seconds is {value}. It must be from {least} to {most}, so {default} is used.",
    "Most clinics do well with {default}.",
)
TOPIC_PAGES = warning(
    "topic-pages",
    '"{address}" is not the plain address of pages on the web, so no square for them is shown.',
    'Write it like this: topic_pages = "https://www.example.org/spine". No question mark, no number sign, no user name.',
)
GRACE_OUT_OF_RANGE = warning(
    "grace-out-of-range",
    "grace_days is {value}. It must be from 0 to {most}, so {default} is used.",
    "Give the days for which a page may wait for its next review.",
)
WHEN_OVERDUE_UNKNOWN = warning(
    "when-overdue-unknown",
    'when_overdue is "{value}", which means nothing to the kiosk. Pages whose review is overdue get a notice.',
    'Write when_overdue = "notice" or when_overdue = "hide".',
)
LANGUAGE_NOT_LISTED = warning(
    "language-not-listed",
    '"{tag}" is not among the languages in kiosk.toml, so it is not offered.',
    'Add "{tag}" to the line "languages" in kiosk.toml, or remove the folder.',
)
LANGUAGE_MISSING = warning(
    "language-missing",
    'The language "{tag}" has no folder of its own, so it is not offered.',
    'Make a folder "{tag}", or take "{tag}" off the line "languages".',
)
LANGUAGE_TAG = warning(
    "language-code",
    '"{tag}" is not the short name of a language.',
    "Use codes such as en, es, ar or zh-Hans.",
)
LANGUAGE_EMPTY = warning(
    "language-empty",
    "This language has neither a topic that can be shown nor a home.md, so it is not offered.",
    "Write its home.md and translate a topic, or remove the folder.",
)
DEFAULT_LANGUAGE_UNKNOWN = warning(
    "default-language-unknown",
    'The default language "{tag}" has no topics, so "{used}" is used.',
    "Set default_language to one of the languages that have topics.",
)
EMERGENCY_KEY = warning(
    "emergency-language",
    '"{key}" stands under [emergency], where each line begins with the short name of a language.',
    "Use codes such as en or es. Anything else belongs above the line [emergency].",
)
EMERGENCY_MISSING = warning(
    "emergency-missing",
    "There is no emergency line for {language}, so emergency boxes lack it.",
    'Under [emergency] in kiosk.toml add a line such as: {tag} = "112".',
)
EMERGENCY_BORROWED = warning(
    "emergency-borrowed",
    "There is no emergency line for {language}. The one for {other} is shown.",
    'Under [emergency] in kiosk.toml add a line such as: {tag} = "112".',
)
HOME_MISSING = warning(
    "home-missing",
    "This language has no home.md, so the kiosk uses its own words on the first pages.",
    "Make a file home.md with the details language, headline, invitation and welcome.",
)
HOME_PART_MISSING = warning(
    "home-part-missing",
    '"{key}" is missing, so the kiosk uses {instead}.',
    'Add it to the details at the top: a line that begins with "{key}:".',
)
AREA_MISSING = warning(
    "area-missing",
    "This area has no area.md, so it is called {title}.",
    "Make a file area.md in this folder with the details title, summary, picture, alt and icon.",
)
AREA_EMPTY = warning(
    "area-empty",
    "Not one topic of this area can be shown, so the area is left out.",
    "Add a topic, or remove the folder.",
)
TRANSLATION_MISSING = warning(
    "translation-missing",
    "{missing} missing in {language}. {instead}",
    "Translate them into files with the same names.",
)
SOURCES_BROKEN = warning(
    "sources-broken",
    "The list of sources cannot be read from this line on.",
    'Each source begins with a line such as "- key: peul-2007", with lines for organisation, title, year and url_or_doi below it.',
)
SOURCE_TWICE = warning("source-twice", 'The source "{key}" is listed twice. Only the first one counts.', "Delete one of the two.")
SOURCE_WITHOUT_KEY = warning(
    "source-without-key", "This source has no key, so no page can name it.", 'Give it one, in a line that begins with "key:".'
)
