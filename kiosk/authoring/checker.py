"""Reads a whole content folder: every page to values, everything that is wrong to problems. Writes nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from kiosk.authoring.areas import place_areas, report_untranslated
from kiosk.authoring.context import Context
from kiosk.authoring.draft import Draft, linked_topics, used_pictures, without_links
from kiosk.authoring.findings import FileFindings, Findings
from kiosk.authoring.folder import ContentFolder
from kiosk.authoring.glossary import Glossary
from kiosk.authoring.glossary_page import read_glossary
from kiosk.authoring.home_page import Home, read_home
from kiosk.authoring.languages import direction
from kiosk.authoring.last_good import LastGood
from kiosk.authoring.links import TopicIndex
from kiosk.authoring.markdown import Converter
from kiosk.authoring.offered import fallback_language, listed_languages, offered_languages
from kiosk.authoring.page_cache import PageCache
from kiosk.authoring.picture_index import PictureIndex
from kiosk.authoring.question_pages import Subjects, read_questions
from kiosk.authoring.rules import site as rules
from kiosk.authoring.rules.files import KEPT_EARLIER
from kiosk.authoring.rules.spine import TURN_MISSING
from kiosk.authoring.rules.text import LINK_LEFT_OUT
from kiosk.authoring.site_settings import SiteSettings, read_site_settings
from kiosk.authoring.sites import describe_sites
from kiosk.authoring.sound_index import SoundIndex
from kiosk.authoring.source_list import read_sources
from kiosk.authoring.spine_page import read_regions
from kiosk.authoring.survey import SITE, LanguageFolder, Survey, TopicFile, survey
from kiosk.authoring.topic_page import read_topic
from kiosk.authoring.translations import judge_translations
from kiosk.authoring.turntable import LIST, read_turntable
from kiosk.library.model import Source, Term, Topic
from kiosk.library.problem import Problem
from kiosk.library.site import Language
from kiosk.library.spine import Region, Turntable

Progress = Callable[[int, int], None]
"""Called with how much is done and how much there is to do."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A content folder, read. `topics` counts the topic files, also those that are left out of the draft; `files` has the path of each by
    language and id.
    """

    folder: ContentFolder
    draft: Draft
    problems: tuple[Problem, ...]
    topics: int
    files: Mapping[tuple[str, str], str]
    pictures: PictureIndex
    sounds: SoundIndex


def read_content(
    content: Path | ContentFolder, progress: Progress | None = None, last_good: LastGood | None = None, pages: PageCache | None = None
) -> Reading:
    """Everything that the folder says and everything that is wrong with it. Raises ContentFolderError when there is none.

    What is broken and was whole in `last_good` stays as it was there. What has not changed since `pages` were read is not read again.
    """
    last_good = last_good or LastGood(None)
    findings = Findings()
    folder = content if isinstance(content, ContentFolder) else ContentFolder(content)
    found = survey(folder, findings)
    site = findings.file(found.site or SITE)
    settings = _settings(folder, found, site)
    if site.has_errors and (known := last_good.settings()):
        site.add(KEPT_EARLIER)
        settings = known
    languages = listed_languages(found.languages, settings, findings, site)
    sources = read_sources(folder, found.sources, findings.file(found.sources)) if found.sources else ()
    pages = pages or PageCache(None, folder)
    context, terms = _context(folder, found, languages, settings, sources, findings, pages)

    topics, count = _topics(languages, context, findings, progress, pages)
    kept = tuple(last_good.instead_of_broken(topics, tuple(each.tag for each in languages), findings))
    topics = (*topics, *(placed for _, placed in kept))
    homes = {each.tag: _home(each, context, findings, last_good) for each in languages}
    translated = {topic.language for _, topic in topics}
    languages = offered_languages(languages, translated | {tag for tag, home in homes.items() if home.name}, findings)
    default = fallback_language([each.tag for each in languages if each.tag in translated], settings, site)
    files = {(topic.language, topic.id): path for path, (_, topic) in kept}
    files |= {(file.language, file.id): file.path for language in languages for area in language.areas for file in area.topics}
    if kept or len(topics) != count:
        topics = _with_living_links(topics, default, findings, files)
    if not topics:
        findings.file("").add(rules.NO_TOPICS)

    names = {each.tag: homes[each.tag].name or each.tag for each in languages}
    all_topics = [topic for _, topic in topics]
    judge_translations([topic for _, topic in topics], default, files, findings)
    report_untranslated(languages, default, names, all_topics, findings)
    logo = context.pictures.find(settings.logo, "", site, settings.lines.get("logo", 0)) if settings.logo else None
    areas = place_areas(languages, default, all_topics, context, findings, last_good)
    subjects = Subjects((area for _, area in areas), all_topics, default)
    questions = read_questions(languages, subjects, names, context, findings)
    turntable, regions = _spine(languages, context, findings)
    draft = Draft(
        languages=tuple(Language(tag, name, direction(tag)) for tag, name in names.items()),
        default_language=default,
        idle_seconds=settings.idle_seconds,
        topic_pages=settings.topic_pages,
        grace_days=settings.grace_days,
        sites=describe_sites(names, homes, default, settings, logo.id if logo else "", site),
        areas=areas,
        topics=topics,
        terms={tag: terms.get(tag, ()) for tag in names},
        questions=questions,
        regions=regions,
        turntable=turntable,
        sources=sources,
        pictures=(),
    )
    pictures = tuple(context.pictures.by_id(media) or last_good.picture(media) for media in sorted(used_pictures(draft)))
    return Reading(folder, replace(draft, pictures=pictures), findings.problems(), count, files, context.pictures, context.sounds)


def _context(
    folder: ContentFolder,
    found: Survey,
    languages: tuple[LanguageFolder, ...],
    settings: SiteSettings,
    sources: tuple[Source, ...],
    findings: Findings,
    pages: PageCache,
) -> tuple[Context, dict[str, tuple[Term, ...]]]:
    """What the pages are read with, and the glossary entries of each language."""
    default = fallback_language([each.tag for each in languages if any(area.topics for area in each.areas)], settings)
    topics = _topic_indexes(languages, default)
    pictures = PictureIndex(folder, found.media, pages.known_picture)
    hide_after = settings.grace_days if settings.hide_overdue else None
    sounds = SoundIndex(folder, found.media, pages.known_picture)
    context = Context(folder, Converter(), pictures, sounds, topics, {}, frozenset(each.key for each in sources), hide_after)
    terms = {each.tag: read_glossary(each.glossary, each.tag, context, findings.file(each.glossary)) for each in languages if each.glossary}
    return replace(context, glossaries={tag: Glossary(entries) for tag, entries in terms.items()}), terms


def _spine(languages: Iterable[LanguageFolder], context: Context, findings: Findings) -> tuple[Turntable | None, tuple[Region, ...]]:
    """The spine to touch and what is said of it; neither without the other."""
    pages = [language for language in languages if language.spine]
    if not pages:
        return None, ()
    if not context.pictures.has_file(LIST):
        for language in pages:
            findings.file(language.spine).add(TURN_MISSING)
        return None, ()
    turntable = read_turntable(context.pictures, findings.file(LIST))
    regions = [region for each in pages for region in read_regions(each.spine, each.tag, context, findings.file(each.spine))]
    return (turntable, tuple(regions)) if turntable and regions else (None, ())


def _settings(folder: ContentFolder, found: Survey, findings: FileFindings) -> SiteSettings:
    if found.site:
        return read_site_settings(folder, found.site, findings)
    findings.add(rules.SITE_MISSING)
    return SiteSettings()


def _home(language: LanguageFolder, context: Context, findings: Findings, last_good: LastGood) -> Home:
    if language.home:
        page = findings.file(language.home)
        home = read_home(language.home, language.tag, context, page)
        if page.has_errors and (known := last_good.home(language.tag)):
            page.add(KEPT_EARLIER)
            return known
        return home
    findings.file(f"{language.path}/home.md").add(rules.HOME_MISSING)
    return Home()


def _topic_indexes(languages: Iterable[LanguageFolder], default: str) -> dict[str, TopicIndex]:
    """For each language, the topics that its readers can reach: its own and those of the language it falls back to."""
    ids = {language.tag: {topic.id for area in language.areas for topic in area.topics} for language in languages}
    return {tag: TopicIndex(own | ids.get(default, set())) for tag, own in ids.items()}


def _topics(
    languages: Iterable[LanguageFolder], context: Context, findings: Findings, progress: Progress | None, pages: PageCache
) -> tuple[tuple[tuple[int, Topic], ...], int]:
    """The topics that can be shown, each with the number that orders it, and how many files there were."""
    files = [file for language in languages for area in language.areas for file in area.topics]
    topics = []
    for done, file in enumerate(files, 1):
        topic = _topic(file, context, findings.file(file.path), pages)
        if topic is not None:
            topics.append((file.number, topic))
        if progress is not None:
            progress(done, len(files))
    return tuple(topics), len(files)


def _topic(file: TopicFile, context: Context, findings: FileFindings, pages: PageCache) -> Topic | None:
    """The topic in `file`, read only if that is necessary."""
    if findings.problems():
        return read_topic(file, context, findings)
    topic = pages.recall(file, lambda asked: context.answer(file.language, asked), findings)
    if topic is None:
        topic = read_topic(file, context, findings)
        pages.note(file, topic, findings)
    return topic


def _with_living_links(
    topics: tuple[tuple[int, Topic], ...], default: str, findings: Findings, files: Mapping[tuple[str, str], str]
) -> tuple[tuple[int, Topic], ...]:
    """The topics without links to those that were left out after the links had been checked."""
    there = {(topic.language, topic.id) for _, topic in topics}
    living = []
    for number, topic in topics:
        gone = {each for each in linked_topics(topic) if not {(topic.language, each), (default, each)} & there}
        for target in sorted(gone):
            findings.file(files[topic.language, topic.id]).add(LINK_LEFT_OUT, target=target)
        living.append((number, without_links(topic, gone) if gone else topic))
    return tuple(living)
