"""A release, read by key. Costs the same with ten topics or a hundred thousand: nothing is read before it is asked for."""

from __future__ import annotations

import json
import os
from typing import Any

from kiosk.library.codec import load_blocks
from kiosk.library.front import Front
from kiosk.library.model import Area, Question, Review, Screen, Source, Term, Topic, TopicCard
from kiosk.library.recording import FILE
from kiosk.library.schema import MEDIA
from kiosk.library.spine import Region

_TOPIC_COLUMNS = (
    *("id", "area", "language", "title", "summary", "picture", "alt", "message", "minutes"),
    *("written", "show_from", "show_until"),
)
_ON = "(topic.show_from <= :from AND (topic.show_until = '' OR topic.show_until >= :until))"
"""Whether a topic is shown on a day: see `Release.on`."""

_ALWAYS = {"from": "9999-12-31", "until": ""}

_TOPIC_QUERY = (
    "SELECT id, area, language, title, summary, picture, alt, message, minutes, written, show_from, show_until,"
    f" keywords, sources, review, sensitive FROM topic WHERE language = :language AND id = :id AND {_ON}"
)


class Release(Front):
    """All of a release, read-only. Open for as long as it is shown; `close` it after.

    `on` limits it to what is shown on a day; without a day everything is there.
    """

    _day = _ALWAYS

    def on(self, day: str) -> bool:
        """From now on, leave out topics that are not shown on this day (ISO 8601; "" for all). Whether that is another day than before."""
        found = {"from": day, "until": day} if day else _ALWAYS
        changed, self._day = found != self._day, found
        return changed

    def is_overdue(self, review: Review) -> bool:
        """Whether a topic should have been reviewed again by now, the clinic's days of grace included. Never so without a day."""
        if not review.next or self._day is _ALWAYS:
            return False
        import datetime as dt  # noqa: PLC0415  few topics have been reviewed, and none is shown first

        try:
            last = dt.date.fromisoformat(review.next) + dt.timedelta(days=int(self._meta.get("review_grace_days", "0")))
        except (ValueError, OverflowError):
            return False
        return last.isoformat() < self._day["until"]

    def table(self, name: str, order: str) -> list[dict[str, object]]:
        """All rows of one of the schema's tables, by the columns `order`: for comparing releases, not for showing them."""
        rows = self._connection.execute(f"SELECT * FROM {name} ORDER BY {order}")
        columns = [column[0] for column in rows.description]
        return [dict(zip(columns, row, strict=True)) for row in rows]

    def reviews(self) -> list[tuple[str, str, str, Review]]:
        """Language, id, title and review of every topic, shown or not."""
        rows = self._all("SELECT language, id, title, review FROM topic ORDER BY language, id", ())
        return [(language, topic, title, Review(**json.loads(review))) for language, topic, title, review in rows]

    def areas(self, language: str) -> tuple[Area, ...]:
        """All areas that hold a topic, in order; those without words in this language come in the default one."""
        rows = self._all(
            "SELECT id, language, title, summary, question, picture, alt, icon, small, position FROM area"
            " WHERE language IN (:language, :default)"
            f" AND EXISTS (SELECT 1 FROM topic WHERE topic.area = area.id AND topic.language IN (:language, :default) AND {_ON})",
            {"language": language, "default": self.default_language, **self._day},
        )
        return tuple(Area(*row[:8], *map(bool, row[8:9])) for row in _preferred(rows, language))

    def area(self, language: str, area: str) -> Area | None:
        """One area."""
        return next((each for each in self.areas(language) if each.id == area), None)

    def topics(self, language: str, area: str) -> tuple[TopicCard, ...]:
        """The topics of an area in order; those not translated come in the default language, and say so by `language`."""
        rows = self._all(
            "SELECT id, area, language, title, summary, picture, alt, minutes, sensitive, position FROM topic"
            f" WHERE area = :area AND language IN (:language, :default) AND {_ON}",
            {"area": area, "language": language, "default": self.default_language, **self._day},
        )
        return tuple(_card(row) for row in _preferred(rows, language, at=2))

    def has_topic(self, language: str, topic: str) -> bool:
        """Whether a topic exists in exactly this language."""
        query = f"SELECT 1 FROM topic WHERE language = :language AND id = :id AND {_ON}"
        return bool(self._all(query, {"language": language, "id": topic, **self._day}))

    def topic(self, language: str, topic: str) -> Topic | None:
        """A topic with its screens, in this language or in the default one; None when neither has it."""
        for tag in dict.fromkeys((language, self.default_language)):
            rows = self._all(_TOPIC_QUERY, {"language": tag, "id": topic, **self._day})
            if rows:
                *row, keywords, sources, review, sensitive = rows[0]
                return Topic(
                    **dict(zip(_TOPIC_COLUMNS, row, strict=True)),
                    screens=self._screens(tag, topic),
                    keywords=tuple(json.loads(keywords)),
                    sources=tuple(json.loads(sources)),
                    review=Review(**json.loads(review)),
                    sensitive=bool(sensitive),
                )
        return None

    def topic_titles(self) -> dict[str, str]:
        """The title of every topic, shown today or not, in the default language or another, by id."""
        rows = self._all("SELECT id, title FROM topic ORDER BY language = ?, id", (self.default_language,))
        return dict(sorted(dict(rows).items()))

    def page_address(self, topic: str) -> str:
        """The clinic's own page about a topic; "" where it has none."""
        pages = self._meta.get("topic_pages", "")
        return f"{pages}{topic}" if pages else ""

    def codes(self) -> dict[str, str]:
        """The tap-in code of each topic, by id."""
        return {topic: code for code, topic in self._all("SELECT code, topic FROM code ORDER BY topic", ())}

    def topic_of(self, code: str) -> str:
        """The topic that a tap-in code stands for; "" for none."""
        rows = self._all("SELECT topic FROM code WHERE code = ?", (code,))
        return str(rows[0][0]) if rows else ""

    def term(self, language: str, term: str) -> Term | None:
        """A glossary entry in this language, or in the default one."""
        for tag in dict.fromkeys((language, self.default_language)):
            rows = self._all("SELECT id, term, meaning, forms FROM term WHERE language = ? AND id = ?", (tag, term))
            if rows:
                return Term(rows[0][0], rows[0][1], rows[0][2], tuple(json.loads(rows[0][3])))
        return None

    def card(self, language: str, topic: str) -> TopicCard | None:
        """One topic as lists show it, in this language or in the default one."""
        rows = self._all(
            "SELECT id, area, language, title, summary, picture, alt, minutes, sensitive, position FROM topic"
            f" WHERE id = :id AND language IN (:language, :default) AND {_ON}",
            {"id": topic, "language": language, "default": self.default_language, **self._day},
        )
        return next((_card(row) for row in _preferred(rows, language, at=2)), None)

    def matching(self, query: str, language: str, most: int) -> list[str]:
        """Ids of topics in exactly this language that an FTS5 query finds, at most `most`, as they stand in the index."""
        rows = self._all("SELECT topic FROM search WHERE search MATCH ? AND language = ? LIMIT ?", (query, language, most))
        return [topic for (topic,) in rows]

    def terms(self, language: str) -> list[tuple[str, str, str]]:
        """Id, name and further forms (JSON) of every explained word of a language, or of the default one when it has none."""
        query = "SELECT id, term, forms FROM term WHERE language = ? ORDER BY term"
        return self._all(query, (language,)) or self._all(query, (self.default_language,))

    def questions(self, language: str, area: str) -> tuple[Question, ...]:
        """All that may be asked about an area and its topics, subject by subject; those not translated come in the default language."""
        rows = self._all(
            "SELECT id, subject, language, text, position FROM question WHERE area = ?1 AND language IN (?2, ?3)",
            (area, language, self.default_language),
        )
        return tuple(Question(*row[:4]) for row in sorted(_preferred(rows, language, at=2), key=lambda row: (row[1], row[4])))

    def question(self, language: str, question: str) -> Question | None:
        """One question in this language, or in the default one."""
        for tag in dict.fromkeys((language, self.default_language)):
            rows = self._all("SELECT id, subject, language, text FROM question WHERE language = ? AND id = ?", (tag, question))
            if rows:
                return Question(*rows[0])
        return None

    def areas_with_questions(self, language: str) -> frozenset[str]:
        """The areas about which there is something to ask."""
        rows = self._all(
            "SELECT DISTINCT area FROM question WHERE language IN (:language, :default) AND (subject = area"
            f" OR EXISTS (SELECT 1 FROM topic WHERE topic.id = subject AND topic.language IN (:language, :default) AND {_ON}))",
            {"language": language, "default": self.default_language, **self._day},
        )
        return frozenset(area for (area,) in rows)

    def regions(self, language: str) -> tuple[Region, ...]:
        """The parts of the spine that can be touched, in this language or in the default one, in the order of their page."""
        query = "SELECT id, language, levels, title, words, blocks FROM region WHERE language = ? ORDER BY position"
        rows = self._all(query, (language,)) or self._all(query, (self.default_language,))
        return tuple(
            Region(known, tag, tuple(json.loads(levels)), Screen(title, load_blocks(blocks), words))
            for known, tag, levels, title, words, blocks in rows
        )

    def turn_frames(self) -> tuple[str, ...]:
        """Media ids of the spine from all around, by angle; none in a library without it."""
        return tuple(media for (media,) in self._all("SELECT media FROM turn ORDER BY position", ()))

    def turn_outlines(self, frame: int) -> dict[str, list[list[tuple[float, float]]]]:
        """The polygons of each bone on one frame, in shares of the picture."""
        rows = self._all("SELECT outlines FROM turn WHERE position = ?", (frame,))
        found: dict[str, list[list[tuple[float, float]]]] = json.loads(rows[0][0]) if rows else {}
        return found

    def recorded(self, language: str) -> bool:
        """Whether any screen in this language has been recorded."""
        return language in self._meta.get("recorded", "").split()

    def sound_file(self, name: str) -> str:
        """The absolute path of a recording; "" for a name that none has."""
        return os.path.join(self.path, MEDIA, name) if FILE.fullmatch(name) else ""

    def sources(self, keys: tuple[str, ...]) -> tuple[Source, ...]:
        """What these keys stand for; unknown ones are left out."""
        found = [self._all("SELECT key, organisation, title, year, address FROM source WHERE key = ?", (key,)) for key in keys]
        return tuple(Source(*rows[0]) for rows in found if rows)

    def _screens(self, language: str, topic: str) -> tuple[Screen, ...]:
        rows = self._all("SELECT title, blocks, words FROM screen WHERE language = ? AND topic = ? ORDER BY position", (language, topic))
        return tuple(Screen(title, load_blocks(blocks), words) for title, blocks, words in rows)


def _card(row: Any) -> TopicCard:
    known, area, language, title, summary, picture, alt, minutes, sensitive, _position = row
    return TopicCard(known, area, language, title, summary, picture, alt, minutes, bool(sensitive))


def _preferred(rows: list[Any], language: str, at: int = 1) -> list[Any]:
    """One row an id (column 0), the one in `language` (column `at`) before the default's, ordered by the last column."""
    best: dict[str, Any] = {}
    for row in rows:
        if row[0] not in best or row[at] == language:
            best[row[0]] = row
    return sorted(best.values(), key=lambda row: (row[-1], row[0]))
