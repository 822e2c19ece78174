"""Hostile and broken content folders: each ends in bounded time and memory, with plain problems, and the good page is still shown."""

from __future__ import annotations

import contextlib
import re
import resource
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.authoring.compiler import Built, build, check
from kiosk.errors import NoUsableTopicError
from kiosk.library.release import Release
from kiosk.library.walk import pictures, texts
from tests.security.corpus import folders, front_matter, images, letters, markdown
from tests.security.corpus.case import Case

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="pipes, links and measures of Linux")

CASES: dict[str, Case] = {
    f"{module.__name__.rpartition('.')[2]}: {name}": case
    for module in (folders, front_matter, images, letters, markdown)
    for name, case in module.CASES.items()
}
SECONDS = 10.0
"""Processor time that one folder may take: five times what a single file may (`authoring.limits`)."""

MEGABYTES = 700
"""The most that any folder may add: a picture of 40 megapixels, decoded and scaled."""

NEVER_SHOWN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
"""Control characters, and signs that turn the writing round; a mark of direction, as Arabic needs it between digits, turns nothing."""


def peak() -> int:
    """The most memory that this process has had, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


@contextlib.contextmanager
def bounded() -> Iterator[None]:
    """What happens inside ends in time and stays within its memory."""
    seconds, megabytes = time.process_time(), peak()
    yield
    assert time.process_time() - seconds < SECONDS
    assert peak() - megabytes < MEGABYTES


def words_of(release: Release) -> Iterator[str]:
    """Everything that any screen could show."""
    for language in release.languages:
        yield language.name
        site = release.site(language.tag)
        yield from (site.clinic, site.headline, site.invitation, site.welcome, site.emergency, site.about)
        for area in release.areas(language.tag):
            yield from (area.title, area.summary, area.question, area.alt)
            for card in release.topics(language.tag, area.id):
                yield from (card.title, card.summary, card.alt)


def look_through(release: Release) -> set[str]:
    """Read it as a screen would, whole; the ids of its topics. What a screen could show must be harmless."""
    shown = set()
    assert not [words for words in words_of(release) if NEVER_SHOWN.search(words)]
    for language in release.languages:
        for area in release.areas(language.tag):
            for card in release.topics(language.tag, area.id):
                topic = release.topic(language.tag, card.id)
                assert topic is not None
                shown.add(card.id)
                for screen in topic.screens:
                    for span in (span for text in texts(screen.blocks) for span in text):
                        assert not NEVER_SHOWN.search(span.text)
                        assert re.fullmatch(r"(topic:[^/:]+/[^/:]+|term:[^:]+)?", span.link), span.link
                    assert all(re.fullmatch(r"([0-9a-f]{32})?", each.media) for each in pictures(screen.blocks))
    return shown


def test_there_are_as_many_as_were_promised() -> None:
    assert len(CASES) >= 150


@pytest.mark.no_qt_log  # what Qt says of a broken picture is not what is tried here
@pytest.mark.parametrize("name", CASES)
def test_a_bad_folder_costs_itself_and_nothing_else(name: str, tmp_path: Path) -> None:
    case = CASES[name]
    content = case.lay_out(tmp_path / "content")
    built: Built | None = None
    with bounded():
        if case.usable:
            built = build(content, tmp_path / "release")
        else:
            with pytest.raises(NoUsableTopicError):
                build(content, tmp_path / "release")

    problems = built.problems if built else check(content).problems
    assert case.rules <= {problem.rule for problem in problems}
    assert not [problem for problem in problems if NEVER_SHOWN.search(problem.path + problem.message + problem.fix)]
    assert len(problems) < 1500
    if built:
        release = Release(str(built.path))
        with bounded():
            shown = look_through(release)
        release.close()
        assert "conditions/slipped-disc" in shown
        assert case.shown is None or ("conditions/bad" in shown) is case.shown
        assert not list(built.path.glob("**/*.svg"))
        assert {path.suffix for path in (built.path / "media").iterdir()} <= {".webp"}
