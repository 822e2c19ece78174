"""All topics at a glance: how much there is to read, how easy it is, what it rests on, who signed it off."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from kiosk.authoring.reading_level import levels, sentences
from kiosk.library.model import Topic

HEADER = ("topic", "language", "words", "reading level", "screens", "sources", "review")


@dataclass(frozen=True, slots=True)
class TopicRow:
    """One topic in one language. `reading` names measures and scores, or says that it is not measured."""

    topic: str
    language: str
    words: int
    reading: str
    screens: int
    sources: int
    review: str

    def cells(self) -> tuple[str, ...]:
        return (self.topic, self.language, str(self.words), self.reading, str(self.screens), str(self.sources), self.review)


def topic_rows(topics: Iterable[Topic]) -> tuple[TopicRow, ...]:
    """A row a topic, by topic and then language."""
    return tuple(sorted(map(_row, topics), key=lambda row: (row.topic, row.language)))


def table_text(rows: Iterable[TopicRow]) -> str:
    """The rows under HEADER, columns in line."""
    lines = [HEADER, *(row.cells() for row in rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(HEADER))]
    ruled = [lines[0], tuple("-" * width for width in widths), *lines[1:]]
    return "\n".join("  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip() for line in ruled)


def _row(topic: Topic) -> TopicRow:
    measured = levels(sentences(topic.screens, topic.language), topic.language)
    reading = ", ".join(f"{level.name} {level.score:.1f}" for level in measured) or "not measured"
    review = f"{topic.review.by}, {topic.review.on}" if topic.review.by else "not yet reviewed by a clinician"
    words = sum(screen.words for screen in topic.screens)
    return TopicRow(topic.id, topic.language, words, reading, len(topic.screens), len(topic.sources), review)
