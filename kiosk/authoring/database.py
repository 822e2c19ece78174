"""Writes `library.sqlite`. The same draft and the same moment give the same bytes."""

from __future__ import annotations

import contextlib
import json
import sqlite3
from collections.abc import Iterable
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path

from kiosk import __version__, disk
from kiosk.authoring.database_base import Base
from kiosk.authoring.draft import Draft
from kiosk.authoring.words import block_texts
from kiosk.library import tap_code
from kiosk.library.codec import dump_blocks
from kiosk.library.model import Question, Topic
from kiosk.library.schema import FORMAT, SCHEMA
from kiosk.library.site import Media
from kiosk.library.spine import Region
from kiosk.library.walk import recordings

_PAGE_SIZE = 4096


def write_database(path: Path, draft: Draft, media: Iterable[Media], signature: str, built: datetime, base: Base | None = None) -> None:
    """A new database at `path`, packed tight and on the disk. Topics that `base` has already come from there, with all that it takes
    to find them again, and then it is packed less tight. Raises OSError when the disk refuses.
    """
    recorded = _recorded(draft)
    codes = sorted(tap_code.codes(topic.id for _, topic in draft.topics).items())
    try:
        if base is not None and base.copy(path, draft):
            with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as connection:
                connection.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;")
                connection.execute("BEGIN")
                base.clear(connection)
                _fill(connection, base.rest(draft), media, signature, built, recorded)
                _insert(connection, "code", codes)
                connection.execute("COMMIT")
                if base.is_loose(connection):
                    connection.execute("VACUUM")
            disk.sync(path)
            return
        with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as connection:
            connection.executescript(f"PRAGMA page_size = {_PAGE_SIZE}; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;")
            connection.execute("BEGIN")
            for statement in filter(str.strip, SCHEMA.split(";")):
                connection.execute(statement)
            _fill(connection, draft, media, signature, built, recorded)
            _insert(connection, "code", codes)
            connection.execute("INSERT INTO search (search) VALUES ('optimize')")
            connection.execute("COMMIT")
            connection.execute(f"PRAGMA user_version = {FORMAT}")
            connection.execute("VACUUM")
    except sqlite3.Error as error:
        raise OSError(0, f"the library could not be written ({error})") from error
    disk.sync(path)


def _fill(
    connection: sqlite3.Connection, draft: Draft, media: Iterable[Media], signature: str, built: datetime, recorded: Iterable[str]
) -> None:
    meta = {
        "format": str(FORMAT),
        "built": built.astimezone(UTC).isoformat(timespec="seconds"),
        "kiosk": __version__,
        "signature": signature,
        "default_language": draft.default_language,
        "idle_seconds": str(draft.idle_seconds),
        "topic_pages": draft.topic_pages,
        "review_grace_days": str(draft.grace_days),
        "languages": _json([language.tag for language in draft.languages]),
        "recorded": " ".join(recorded),
    }
    _insert(connection, "meta", sorted(meta.items()))
    _insert(connection, "language", ((at, each.tag, each.name, each.direction.value) for at, each in enumerate(draft.languages)))
    _insert(connection, "site", ((tag, _json(asdict(draft.sites[tag]))) for tag in sorted(draft.sites)))
    areas = sorted(draft.areas, key=lambda placed: (placed[1].language, placed[1].id))
    _insert(
        connection,
        "area",
        ((a.language, a.id, order, a.title, a.summary, a.question, a.picture, a.alt, a.icon, int(a.small)) for order, a in areas),
    )
    _fill_topics(connection, draft)
    terms = (
        (tag, t.id, t.term, t.meaning, _json(t.forms)) for tag in sorted(draft.terms) for t in sorted(draft.terms[tag], key=lambda t: t.id)
    )
    _insert(connection, "term", terms)
    _insert(connection, "question", _question_rows(draft.questions))
    _insert(connection, "region", sorted(_region_row(at, region) for at, region in enumerate(draft.regions)))
    if draft.turntable is not None:
        turn = zip(draft.turntable.frames, draft.turntable.outlines, strict=True)
        _insert(connection, "turn", ((at, frame, outlines) for at, (frame, outlines) in enumerate(turn)))
    pictures = sorted(media, key=lambda each: each.id)
    _insert(connection, "media", ((m.id, m.name, m.width, m.height, _json(m.variants)) for m in pictures))
    _insert(connection, "source", ((s.key, s.organisation, s.title, s.year, s.address) for s in draft.sources))


def _recorded(draft: Draft) -> list[str]:
    """The languages in which any screen has been recorded."""
    return sorted({topic.language for _, topic in draft.topics if any(recordings(screen.blocks) for screen in topic.screens)})


def _fill_topics(connection: sqlite3.Connection, draft: Draft) -> None:
    topics = sorted(draft.topics, key=lambda placed: (placed[1].language, placed[1].id))
    _insert(connection, "topic", (_topic_row(order, topic) for order, topic in topics))
    screens = (
        (topic.language, topic.id, at, screen.title, screen.words, dump_blocks(screen.blocks))
        for _, topic in topics
        for at, screen in enumerate(topic.screens)
    )
    _insert(connection, "screen", screens)
    searched = ((t.title, t.summary, ", ".join(t.keywords), _body(t), t.id, t.language) for _, t in topics)
    _insert(connection, "search", searched)


def _topic_row(order: int, topic: Topic) -> tuple[object, ...]:
    return (
        topic.language,
        topic.id,
        topic.area,
        order,
        topic.title,
        topic.summary,
        topic.picture,
        topic.alt,
        topic.message,
        topic.minutes,
        _json(topic.keywords),
        _json(topic.sources),
        topic.written,
        _json(asdict(topic.review)),
        topic.show_from,
        topic.show_until,
        int(topic.sensitive),
    )


def _question_rows(questions: Iterable[Question]) -> list[tuple[object, ...]]:
    """Ordered as the primary key is; the position of a question is the number in its id."""
    rows = ((q.language, q.id, q.subject, q.subject.partition("/")[0], int(q.id.rpartition("#")[2]), q.text) for q in questions)
    return sorted(rows, key=lambda row: row[:2])


def _region_row(at: int, region: Region) -> tuple[object, ...]:
    screen = region.screen
    return (region.language, region.id, at, _json(region.levels), screen.title, screen.words, dump_blocks(screen.blocks))


def _body(topic: Topic) -> str:
    texts = [topic.message]
    for screen in topic.screens:
        texts += [screen.title, *block_texts(screen.blocks)]
    return "\n".join(text for text in texts if text)


def _insert(connection: sqlite3.Connection, table: str, rows: Iterable[tuple[object, ...]]) -> None:
    rows = list(rows)
    if rows:
        places = ", ".join("?" * len(rows[0]))
        connection.executemany(f"INSERT INTO {table} VALUES ({places})", rows)  # noqa: S608  names of our own


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
