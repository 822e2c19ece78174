"""The two things to do with a content folder: judge it, or judge it and build a release."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from kiosk.authoring.checker import Progress, read_content
from kiosk.authoring.database import write_database
from kiosk.authoring.database_base import Base
from kiosk.authoring.disk import staged
from kiosk.authoring.draft import Draft, used_sounds, without_pictures, without_sounds
from kiosk.authoring.findings import FileFindings
from kiosk.authoring.folder import ContentFolder
from kiosk.authoring.last_good import LastGood
from kiosk.authoring.page_cache import PageCache
from kiosk.authoring.picture_index import PictureFile
from kiosk.authoring.picture_maker import make_pictures
from kiosk.authoring.previous_release import PreviousPictures
from kiosk.authoring.rules.pictures import PICTURE_BROKEN
from kiosk.authoring.seal import seal
from kiosk.authoring.sound_maker import copy_sounds
from kiosk.errors import NoUsableTopicError
from kiosk.library.problem import Problem
from kiosk.library.schema import DATABASE, MEDIA


@dataclass(frozen=True, slots=True)
class Checked:
    """A judged content folder. `topics` counts the topic files, also those that are left out of the draft."""

    draft: Draft
    problems: tuple[Problem, ...]
    topics: int


@dataclass(frozen=True, slots=True)
class Built:
    """A release and what is wrong with its content. `topics` counts the topic files, `left_out` those that it does not show."""

    path: Path
    problems: tuple[Problem, ...]
    topics: int
    left_out: int
    languages: int


def check(content: Path, progress: Progress | None = None, memory: Path | None = None) -> Checked:
    """Judge a content folder, how it reads included. What has not changed since the check that left `memory` is not read again.

    Raises ContentFolderError when there is no such folder.
    """
    from kiosk.authoring.check_memory import remember  # noqa: PLC0415  a build does without
    from kiosk.authoring.reading_rules import judge_reading  # noqa: PLC0415  a build does without the dictionaries that it needs

    folder = ContentFolder(content)
    pages = PageCache(memory, folder)
    reading = read_content(folder, progress, pages=pages)
    topics = [topic for _, topic in reading.draft.topics]
    if memory is not None:
        remember(memory, pages, topics, (*reading.pictures.sound(), *reading.sounds.sound()))
    judged = [judge_reading(topic, reading.files[topic.language, topic.id], reading.folder) for topic in topics]
    problems = sorted((*reading.problems, *(problem for findings in judged for problem in findings.problems())))
    return Checked(reading.draft, tuple(problems), reading.topics)


def build(
    content: Path | ContentFolder,
    target: Path,
    *,
    signature: str = "",
    previous: Path | None = None,
    mend: bool = True,
    progress: Progress | None = None,
    now: Callable[[], datetime] = lambda: datetime.now(UTC),
) -> Built:
    """Build the release `target`, which must not exist; after a power cut it is there whole or not at all.

    `signature` is kept in the release. What is broken now stays as it was in `previous`, an earlier release. Its pictures are taken
    over, with `mend` after a look at every byte of them.
    `progress` counts the pages first, then begins anew with the pictures.
    Raises ContentFolderError, NoUsableTopicError or ReleaseWriteError.
    """
    folder = content if isinstance(content, ContentFolder) else ContentFolder(content)
    pages = PageCache(previous, folder)
    last_good = LastGood(previous)
    try:
        reading = read_content(folder, progress, last_good, pages)
    finally:
        last_good.close()
    draft = reading.draft
    if not draft.topics:
        content = folder.root
        raise NoUsableTopicError(
            f'Not one topic in "{content}" can be shown, so no release was made. Run  kiosk check "{content}"  to see what is wrong.'
        )
    with staged(target) as aside:
        media, broken = make_pictures(reading, PreviousPictures(previous, mend=mend), aside / MEDIA, progress)
        lost = copy_sounds(used_sounds(draft), reading.sounds.files(), folder, previous, aside / MEDIA, mend=mend)
        folder.reading("")
        draft = without_sounds(without_pictures(draft, {picture.id for picture in broken}), lost)
        topics = [topic for _, topic in draft.topics]
        base = Base(previous, pages.unchanged(topics)) if previous else None
        write_database(aside / DATABASE, draft, media, signature, now(), base)
        pages.write(aside, topics, (*reading.pictures.sound(), *reading.sounds.sound()))
        seal(aside)
    problems = sorted((*reading.problems, *_about(broken)))
    shown = len(draft.topics)
    return Built(target, tuple(problems), reading.topics, max(reading.topics - shown, 0), len(draft.languages))


def _about(broken: list[PictureFile]) -> list[Problem]:
    found: list[Problem] = []
    for picture in broken:
        findings = FileFindings(picture.path)
        findings.add(PICTURE_BROKEN, name=picture.name)
        found += findings.problems()
    return found
