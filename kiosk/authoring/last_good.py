"""What the release before says, for what can't be read now: a page with a mistake in it stays as patients know it."""

from __future__ import annotations

import contextlib
import json
import sqlite3
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from kiosk.authoring.area_page import PlacedArea
from kiosk.authoring.findings import Findings
from kiosk.authoring.home_page import Home
from kiosk.authoring.names import slug, topic_slug
from kiosk.authoring.picture_index import PictureFile
from kiosk.authoring.rules.files import KEPT_EARLIER
from kiosk.authoring.site_settings import SiteSettings
from kiosk.library.codec import load_blocks
from kiosk.library.model import Area, Review, Screen, Topic
from kiosk.library.problem import Severity
from kiosk.library.schema import DATABASE, FORMAT

Placed = tuple[int, Topic]
"""A topic and the number that orders it."""

_TOPIC = (
    *("id", "area", "language", "title", "summary", "picture", "alt", "message", "minutes"),
    *("written", "show_from", "show_until", "sensitive"),
)
_AREA = ("id", "language", "title", "summary", "question", "picture", "alt", "icon")


class LastGood:
    """The release in the folder `path`. One that is not there, damaged, or of another format has nothing to say."""

    def __init__(self, path: Path | None) -> None:
        self._connection: sqlite3.Connection | None = None
        if path is None or not (path / DATABASE).is_file():
            return
        with contextlib.suppress(sqlite3.Error):
            connection = sqlite3.connect(f"{(path / DATABASE).resolve().as_uri()}?mode=ro&immutable=1", uri=True)
            connection.row_factory = sqlite3.Row
            if tuple(connection.execute("PRAGMA user_version").fetchone()) == (FORMAT,):
                self._connection = connection
            else:
                connection.close()

    def close(self) -> None:
        """Let go of it."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def instead_of_broken(self, found: tuple[Placed, ...], languages: tuple[str, ...], findings: Findings) -> Iterator[tuple[str, Placed]]:
        """Topics that were there before, that are not in `found`, and whose files are broken now: the path of each, and the topic."""
        there = {(topic.language, topic.id) for _, topic in found}
        broken = {each.path for each in findings.problems() if each.severity is Severity.ERROR}
        places: dict[tuple[str, ...], str] = {}
        for path in sorted(broken):
            parts = path.split("/")
            names = [parts[0], *map(slug, parts[1:2]), *map(topic_slug, parts[2:])]
            places[tuple(names)] = path
        for row in self._rows("SELECT language, id, position FROM topic ORDER BY language, id"):
            language: str = row["language"]
            area, _, name = row["id"].partition("/")
            at = next((places[key] for key in ((language, area, name), (language, area), (language,)) if key in places), "")
            if at and language in languages and (language, row["id"]) not in there:
                topic = self.topic(language, row["id"])
                if topic is not None:
                    findings.file(at).add(KEPT_EARLIER)
                    yield at, (row["position"], topic)

    def topic(self, language: str, topic: str) -> Topic | None:
        """One topic as it was."""
        for row in self._rows("SELECT * FROM topic WHERE language = ? AND id = ?", language, topic):
            with contextlib.suppress(ValueError, TypeError, KeyError):
                screens = self._rows("SELECT * FROM screen WHERE language = ? AND topic = ? ORDER BY position", language, topic)
                return Topic(
                    **{key: row[key] for key in _TOPIC} | {"sensitive": bool(row["sensitive"])},
                    screens=tuple(Screen(each["title"], load_blocks(each["blocks"]), each["words"]) for each in screens),
                    keywords=tuple(json.loads(row["keywords"])),
                    sources=tuple(json.loads(row["sources"])),
                    review=Review(**json.loads(row["review"])),
                )
        return None

    def area(self, language: str, area: str) -> PlacedArea | None:
        """One area as it was described."""
        for row in self._rows("SELECT * FROM area WHERE language = ? AND id = ?", language, area):
            return PlacedArea(Area(**{key: row[key] for key in _AREA}), row["position"])
        return None

    def settings(self) -> SiteSettings | None:
        """What kiosk.toml said, as far as patients see it."""
        meta = {row["key"]: row["value"] for row in self._rows("SELECT key, value FROM meta")}
        sites = self._sites()
        if not sites:
            return None
        with contextlib.suppress(ValueError, TypeError, KeyError):
            first = next(iter(sites.values()))
            return SiteSettings(
                clinic=first["clinic"],
                logo=self._picture_name(first.get("logo", "")),
                languages=tuple(json.loads(meta["languages"])),
                default_language=meta["default_language"],
                idle_seconds=int(meta["idle_seconds"]),
                topic_pages=meta.get("topic_pages", ""),
                grace_days=int(meta["review_grace_days"]),
                emergency={tag: site["emergency"] for tag, site in sites.items() if site["emergency"]},
            )
        return None

    def home(self, language: str) -> Home | None:
        """What home.md of a language said."""
        names = {row["tag"]: row["name"] for row in self._rows("SELECT tag, name FROM language")}
        site = self._sites().get(language)
        if site is None or language not in names:
            return None
        words = {key: str(site.get(key, "")) for key in ("headline", "invitation", "welcome", "about")}
        return replace(Home(name=names[language]), **words)

    def picture(self, media: str) -> PictureFile:
        """A picture of a page that stays as it was; its file may be gone."""
        return PictureFile(media, "", self._picture_name(media) or media, "")

    def _picture_name(self, media: str) -> str:
        return next((row["name"] for row in self._rows("SELECT name FROM media WHERE id = ?", media)), "")

    def _sites(self) -> Mapping[str, Mapping[str, Any]]:
        with contextlib.suppress(ValueError):
            return {row["language"]: json.loads(row["body"]) for row in self._rows("SELECT language, body FROM site ORDER BY language")}
        return {}

    def _rows(self, query: str, *values: str) -> list[sqlite3.Row]:
        if self._connection is None:
            return []
        try:
            return self._connection.execute(query, values).fetchall()
        except sqlite3.Error:
            return []
