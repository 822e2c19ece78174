"""Topics that need not be read again: what they were read as last time, as long as nothing that they depend on has changed.

A page may depend on its own file, on what it asks of the library around it (which it notes in `FileFindings.uses`), and on files that are
neither pages of topics, nor pictures, nor lie beside one: any change of those has everything read anew. Kept beside the release as
`pages.sqlite`.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import shutil
import sqlite3
import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields
from pathlib import Path
from typing import Any

from kiosk import __version__, disk
from kiosk.authoring.findings import FileFindings
from kiosk.authoring.folder import ContentFolder
from kiosk.authoring.limits import MAX_PAGE
from kiosk.authoring.picture_index import PictureFile
from kiosk.authoring.seal import is_sealed
from kiosk.authoring.sound_index import ENDINGS, TIMES
from kiosk.authoring.survey import MEDIA, TopicFile
from kiosk.library.codec import dump_blocks, load_blocks
from kiosk.library.model import Review, Screen, Topic
from kiosk.library.problem import Problem, Severity
from kiosk.library.schema import FORMAT, PAGES, SCHEMA

_SCHEMA = """
CREATE TABLE IF NOT EXISTS about (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS page (
    path TEXT PRIMARY KEY, stamp TEXT NOT NULL, hash TEXT NOT NULL, uses TEXT NOT NULL, topic TEXT NOT NULL, problems TEXT NOT NULL,
    as_is INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS picture (
    path TEXT PRIMARY KEY, stamp TEXT NOT NULL, id TEXT NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL) WITHOUT ROWID;
"""
"""`page.as_is`: the release shows the topic as it was read, without anything taken out."""

_PICTURES = (".png", ".jpg", ".jpeg", ".webp")
_BESIDE = (".parts.json", ".description.toml", *ENDINGS, TIMES)
"""Files that say what is in a picture, and recordings: `PictureIndex.answer` and `SoundIndex.answer` tell of them."""
_FRESH = 2.0
"""Seconds: a file that was written so shortly before may be written again within the same tick of the disk's clock."""

Answer = Callable[[str], str]
"""What the library answers now to something that a page has asked (a key of `FileFindings.uses`)."""

_Row = tuple[str, str, str, str, str, str, int]
_Key = tuple[str, str]
"""Language and id of a topic."""


class PageCache:
    """What the release in the folder `previous` was made of. Use it for one reading of one content folder."""

    def __init__(self, previous: Path | None, folder: ContentFolder) -> None:
        self._folder, self._previous = folder, previous
        self._now = time.time()
        self._around = f"{__version__} {FORMAT} {_hash(SCHEMA.encode())} {_surroundings(folder.root)}"
        self._rows: dict[str, _Row] = {}
        self._pictures: dict[str, tuple[str, str, str, str, str]] = {}
        if previous is not None:
            self._read(previous)
        self._kept: dict[str, _Row] = {}
        self._fresh: dict[str, _Row] = {}
        self._topics: dict[_Key, tuple[str, Topic]] = {}

    def recall(self, file: TopicFile, answer: Answer, findings: FileFindings) -> Topic | None:
        """The topic in `file` with its problems, if reading it again would give the same."""
        known_row = self._rows.get(file.path)
        row = self._unchanged_row(known_row) if known_row else None
        if row is None:
            return None
        try:
            _, _, _, uses, topic, problems, _ = row
            asked: Mapping[str, str] = json.loads(uses)
            if any(answer(key) != given for key, given in asked.items()):
                return None
            known = _load_topic(topic)
            if (known.language, known.id) != (file.language, file.id):
                return None
            findings.restore(_load_problems(problems, findings.path))
        except (ValueError, TypeError, KeyError):
            return None
        findings.uses.update(asked)
        self._kept[file.path] = row
        if row is not known_row:
            self._fresh[file.path] = row
        self._topics[known.language, known.id] = (file.path, known)
        return known

    def note(self, file: TopicFile, topic: Topic | None, findings: FileFindings) -> None:
        """Remember what `file` was read as; `findings` must hold nothing but what that reading found."""
        if topic is None or not findings.is_complete:
            return
        data = self._folder.read(file.path, MAX_PAGE)
        if not isinstance(data, bytes):
            return
        problems = json.dumps([(each.line, each.rule, each.severity.value, each.message, each.fix) for each in findings.problems()])
        with contextlib.suppress(TypeError):
            uses = json.dumps(dict(findings.uses))
            self._fresh[file.path] = (file.path, self._stamp(file.path), _hash(data), uses, _dump_topic(topic), problems, 0)
            self._topics[topic.language, topic.id] = (file.path, topic)

    def known_picture(self, path: str) -> PictureFile | None:
        """The picture at `path`, if its file is what it was."""
        row = self._pictures.get(path)
        if row is None or not row[1] or row[1] != self._stamp(path):
            return None
        return PictureFile(row[2], path, row[3], row[4])

    def unchanged(self, topics: Iterable[Topic]) -> frozenset[_Key]:
        """Which of the topics that a release is to show are, word for word, in the release before."""
        found = set()
        for topic in topics:
            path, known = self._topics.get((topic.language, topic.id), ("", None))
            if known is topic and path in self._kept and self._kept[path][-1]:
                found.add((topic.language, topic.id))
        return frozenset(found)

    @property
    def has_news(self) -> bool:
        """Whether it knows more, or less, than what it was read from."""
        return bool(self._fresh) or self._kept.keys() != self._rows.keys()

    def write(self, target: Path, shown: Iterable[Topic], pictures: Iterable[PictureFile]) -> None:
        """Put what is known now beside the release in the folder `target`, which shows these topics. Raises OSError as `disk` does."""
        there = {(topic.language, topic.id): topic for topic in shown}
        as_is = {path for key, (path, topic) in self._topics.items() if there.get(key) is topic}
        changed = [(*row[:-1], int(path in as_is)) for path, row in (self._kept | self._fresh).items() if bool(row[-1]) != (path in as_is)]
        self._fresh |= {row[0]: row for row in changed}
        path = target / PAGES
        same = self._previous is not None and self._kept and len(self._fresh) * 4 < len(self._kept)
        if same and self._previous is not None:
            shutil.copyfile(self._previous / PAGES, path)
        try:
            with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as connection:
                connection.executescript(f"PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; {_SCHEMA}")
                connection.execute("BEGIN")
                connection.execute("INSERT OR REPLACE INTO about VALUES ('around', ?)", (self._around,))
                gone = [(path,) for path in self._rows.keys() - self._kept.keys() - self._fresh.keys()] if same else []
                connection.executemany("DELETE FROM page WHERE path = ?", gone)
                rows = self._fresh if same else self._kept | self._fresh
                connection.executemany("INSERT OR REPLACE INTO page VALUES (?, ?, ?, ?, ?, ?, ?)", list(rows.values()))
                connection.execute("DELETE FROM picture")
                known = [(each.path, self._stamp(each.path), each.id, each.name, each.kind) for each in pictures]
                connection.executemany("INSERT OR REPLACE INTO picture VALUES (?, ?, ?, ?, ?)", known)
                connection.execute("COMMIT")
        except sqlite3.Error as error:
            raise OSError(0, f"the list of pages could not be written ({error})") from error
        disk.sync(path)

    def _read(self, previous: Path) -> None:
        path = previous / PAGES
        if not is_sealed(previous, PAGES, "pages"):
            return
        with contextlib.suppress(sqlite3.Error):
            with contextlib.closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True)) as connection:
                pictures = connection.execute("SELECT path, stamp, id, name, kind FROM picture").fetchall()
                same = connection.execute("SELECT value FROM about WHERE key = 'around'").fetchone() == (self._around,)
                query = "SELECT path, stamp, hash, uses, topic, problems, as_is FROM page"
                rows = connection.execute(query).fetchall() if same else []
            self._pictures = {row[0]: row for row in pictures}
            self._rows = {row[0]: row for row in rows}

    def _unchanged_row(self, row: _Row) -> _Row | None:
        """The row of a page whose file is what it was, with its stamp of now; None when it has changed."""
        path, before, known = row[:3]
        now = self._stamp(path)
        if before and before == now:
            return row
        data = self._folder.read(path, MAX_PAGE)
        if not isinstance(data, bytes) or _hash(data) != known:
            return None
        return (path, now, *row[2:]) if now != before else row

    def _stamp(self, path: str) -> str:
        """Size, times and place of a file: the same as before only if it is the same. "" where that can't be told."""
        return stamp(self._folder.root / path, self._now)


def stamp(path: Path, now: float) -> str:
    """What the system says of a file, unless it was written too shortly before `now`, or the system keeps no time of change (Windows)."""
    if os.name == "nt":
        return ""
    try:
        found = os.lstat(path)
    except OSError:
        return ""
    if max(found.st_mtime, found.st_ctime) > now - _FRESH:
        return ""
    return f"{found.st_size} {found.st_mtime_ns} {found.st_ctime_ns} {found.st_ino}"


def _surroundings(root: Path) -> str:
    """Everything that a page may depend on without saying so, by size and time: all but topic pages, pictures, and files beside these."""
    found = hashlib.sha256()
    for place, folders, names in os.walk(root):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        inside = os.path.relpath(place, root).replace(os.sep, "/")
        depth = 0 if inside == "." else inside.count("/") + 1
        media = inside.partition("/")[0].casefold() == MEDIA
        for name in sorted(names):
            lowered = name.casefold()
            page = depth == 2 and not media and lowered.endswith(".md") and lowered != "area.md"
            if name.startswith(".") or page or (media and lowered.endswith((*_PICTURES, *_BESIDE))):
                continue
            with contextlib.suppress(OSError):
                status = os.lstat(os.path.join(place, name))
                found.update(f"{inside}/{name} {status.st_size} {status.st_mtime_ns}\n".encode("utf-8", "surrogateescape"))
    return found.hexdigest()


def _hash(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _dump_topic(topic: Topic) -> str:
    plain: dict[str, Any] = {each.name: getattr(topic, each.name) for each in fields(topic) if each.name not in ("screens", "review")}
    review = topic.review
    plain["review"] = [review.by, review.role, review.on, review.next]
    plain["screens"] = [[screen.title, dump_blocks(screen.blocks), screen.words] for screen in topic.screens]
    return json.dumps(plain, ensure_ascii=False)


def _load_topic(text: str) -> Topic:
    plain = json.loads(text)
    review = Review(*plain.pop("review"))
    screens = tuple(Screen(title, load_blocks(blocks), words) for title, blocks, words in plain.pop("screens"))
    values: dict[str, Any] = {key: tuple(value) if isinstance(value, list) else value for key, value in plain.items()}
    return Topic(**values, review=review, screens=screens)


def _load_problems(text: str, path: str) -> list[Problem]:
    return [Problem(path, line, rule, Severity(severity), message, fix) for line, rule, severity, message, fix in json.loads(text)]
