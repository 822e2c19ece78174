"""Release directories for tests, written straight from the words of `kiosk.library.model`: no markdown, no build."""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, field, replace

from kiosk.authoring.words import reading_minutes, screen_words
from kiosk.library.codec import dump_blocks
from kiosk.library.model import Area, Block, Question, Screen, Source, Span, Term, Text, Topic
from kiosk.library.release import Release
from kiosk.library.schema import DATABASE, FORMAT, MEDIA, SCHEMA
from kiosk.library.site import Direction, Language, Site
from kiosk.library.tap_code import codes
from kiosk.library.walk import recordings
from tests.support.pictures import MadePicture

ENGLISH = Language("en", "English", Direction.LTR)


@dataclass(frozen=True, slots=True)
class Library:
    """All that a release can hold. Areas and topics are shown in the order given here, each language for itself."""

    topics: tuple[Topic, ...] = ()
    areas: tuple[Area, ...] = ()
    languages: tuple[Language, ...] = (ENGLISH,)
    sites: Mapping[str, Site] = field(default_factory=dict)
    terms: Mapping[str, tuple[Term, ...]] = field(default_factory=dict)
    sources: tuple[Source, ...] = ()
    questions: tuple[Question, ...] = ()
    pictures: tuple[MadePicture, ...] = ()
    default_language: str = "en"
    idle_seconds: str = "120"
    signature: str = "made"
    format: int = FORMAT


def write(path: str | os.PathLike[str], library: Library) -> str:
    """Writes the release into the directory `path`, which may exist, and returns it."""
    folder = os.fspath(path)
    os.makedirs(os.path.join(folder, MEDIA), exist_ok=True)
    for picture in library.pictures:
        for name, data in picture.files:
            with open(os.path.join(folder, MEDIA, name), "wb") as file:
                file.write(data)
    with contextlib.closing(sqlite3.connect(os.path.join(folder, DATABASE), isolation_level=None)) as database:
        database.executescript(f"PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN; {SCHEMA}")
        for table, rows in _tables(library):
            filled = list(rows)
            if filled:
                places = ", ".join("?" * len(filled[0]))
                database.executemany(f"INSERT INTO {table} VALUES ({places})", filled)  # noqa: S608  names of our own
        database.execute("COMMIT")
        database.execute(f"PRAGMA user_version = {library.format}")
    return folder


@contextlib.contextmanager
def opened(path: str | os.PathLike[str], library: Library) -> Iterator[Release]:
    """The release that `write` makes, open until the block ends."""
    release = Release(write(path, library))
    try:
        yield release
    finally:
        release.close()


def title_of(path: str | os.PathLike[str], topic: str, language: str = "en") -> str:
    """The title of a topic in the release at `path`, which has it."""
    with contextlib.closing(Release(os.fspath(path))) as release:
        found = release.topic(language, topic)
    assert found is not None
    return found.title


def text(words: str, *more: Span) -> Text:
    """Plain words, then further spans."""
    return (Span(words), *more)


def screen(title: str, *blocks: Block, words: int | None = None) -> Screen:
    """A screen that counts its own words, unless told how many it has."""
    return Screen(title, blocks, screen_words(title, blocks) if words is None else words)


def topic(id: str, *screens: Screen, language: str = "en", title: str = "", **more: object) -> Topic:
    """A topic of the area that its id names, with words where nothing is said; `more` are further fields of `Topic`."""
    shown = screens or (screen("One", words=1),)
    minutes = reading_minutes(shown)
    plain = Topic(id, id.partition("/")[0], language, title or id, f"About {id}", "", "", "", minutes, shown)
    return replace(plain, **more)  # type: ignore[arg-type]


def area(id: str, *, language: str = "en", title: str = "", **more: str) -> Area:
    """An area with words where nothing is said; `more` are further fields of `Area`."""
    plain = Area(id, language, title or id, f"All about {id}", f"What about {id}?", "", "", "activity")
    return replace(plain, **more)  # type: ignore[arg-type]


def _tables(library: Library) -> Iterator[tuple[str, Iterable[tuple[object, ...]]]]:
    tags = [language.tag for language in library.languages]
    meta = {"default_language": library.default_language, "idle_seconds": library.idle_seconds, "signature": library.signature}
    said = {each.language for each in library.topics if any(recordings(page.blocks) for page in each.screens)}
    meta["recorded"] = " ".join(sorted(said))
    yield "meta", meta.items()
    yield "language", ((at, each.tag, each.name, each.direction.value) for at, each in enumerate(library.languages))
    yield "site", ((tag, _json(asdict(site))) for tag, site in library.sites.items())
    yield (
        "area",
        (
            (a.language, a.id, at, a.title, a.summary, a.question, a.picture, a.alt, a.icon, int(a.small))
            for at, a in enumerate(library.areas)
        ),
    )
    yield "topic", (_topic_row(at, each) for at, each in enumerate(library.topics))
    yield (
        "screen",
        (
            (each.language, each.id, at, page.title, page.words, dump_blocks(page.blocks))
            for each in library.topics
            for at, page in enumerate(each.screens)
        ),
    )
    yield "term", ((tag, t.id, t.term, t.meaning, _json(t.forms)) for tag in tags for t in library.terms.get(tag, ()))
    asked = ((q.language, q.id, q.subject, q.subject.partition("/")[0], int(q.id.rpartition("#")[2]), q.text) for q in library.questions)
    yield "question", asked
    yield "code", codes(topic.id for topic in library.topics).items()
    yield "media", ((m.id, m.name, m.width, m.height, _json(m.variants)) for m in (picture.media for picture in library.pictures))
    yield "source", ((s.key, s.organisation, s.title, s.year, s.address) for s in library.sources)
    yield "search", ((t.title, t.summary, ", ".join(t.keywords), t.message, t.id, t.language) for t in library.topics)


def _topic_row(position: int, t: Topic) -> tuple[object, ...]:
    return (
        *(t.language, t.id, t.area, position, t.title, t.summary, t.picture, t.alt, t.message, t.minutes),
        *(_json(t.keywords), _json(t.sources), t.written, _json(asdict(t.review)), t.show_from, t.show_until, int(t.sensitive)),
    )


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
