"""Judges how easy topics are to read, by the limits of plain language for health (H-16, H-17, H-18), and how many screens they have."""

from __future__ import annotations

import re

from kiosk.authoring.findings import FileFindings
from kiosk.authoring.folder import ContentFolder
from kiosk.authoring.limits import MAX_PAGE
from kiosk.authoring.reading_level import SURE_SENTENCES, Level, Sentence, hardest, levels, sentences
from kiosk.authoring.rules import reading as rules
from kiosk.authoring.syllables import counter
from kiosk.library.model import Topic

MOST_WORDS = 25
"""Words of one sentence (H-16)."""

MEAN_WORDS = 15
"""Words of a sentence on average (H-16)."""

FEWEST_SCREENS, MOST_SCREENS = 2, 7
"""Screens of a topic."""

_LIMITS = {"Flesch-Kincaid": "grade 6 or less", "SMOG": "8 or less", "INFLESZ": "65 or more"}
_MARKS = re.compile(r"[*_`\\\[\]]|\(\S*\.md\)")


def judge_reading(topic: Topic, path: str, folder: ContentFolder) -> FileFindings:
    """What is hard to read in a topic, or too much of it, with lines of its file `path`."""
    findings = FileFindings(path)
    count = len(topic.screens)
    if count > MOST_SCREENS:
        findings.add(rules.SCREENS_TOO_MANY, count=count, limit=MOST_SCREENS)
    elif count < FEWEST_SCREENS:
        findings.add(rules.SCREENS_TOO_FEW, limit=FEWEST_SCREENS)
    found = sentences(topic.screens, topic.language)
    if counter(topic.language) is None:
        findings.add(rules.READING_NOT_MEASURED, language=topic.language)
    long = [each for each in found if each.words > MOST_WORDS]
    hard = [level for level in levels(found, topic.language) if not level.easy]
    if long or hard:
        lines = _Lines(folder, path)
        for sentence in long:
            findings.add(rules.SENTENCE_TOO_LONG, lines.of(sentence), count=sentence.words, limit=MOST_WORDS, sentence=sentence.text)
        for level in hard:
            _tell(level, found, lines, findings)
    mean = sum(each.words for each in found) / len(found) if found else 0.0
    if mean > MEAN_WORDS:
        findings.add(rules.SENTENCES_TOO_LONG, mean=f"{mean:.0f}", limit=MEAN_WORDS)
    return findings


def _tell(level: Level, found: tuple[Sentence, ...], lines: _Lines, findings: FileFindings) -> None:
    (worst,) = hardest(found, 1)
    sure = "" if level.sure else f"It rests on {len(found)} sentences; {SURE_SENTENCES} would make it sure."
    findings.add(
        rules.READING_HARD,
        lines.of(worst),
        measure=level.name,
        score=f"{level.score:.1f}",
        limit=_LIMITS[level.name],
        how_sure=sure,
        hardest=worst.text,
    )


class _Lines:
    """Finds sentences in a file again: by their first words, without marks."""

    def __init__(self, folder: ContentFolder, path: str) -> None:
        data = folder.read(path, MAX_PAGE)
        text = data.decode("utf-8", "replace") if isinstance(data, bytes) else ""
        self._rows = [_MARKS.sub("", row) for row in text.splitlines()]

    def of(self, sentence: Sentence) -> int:
        """The line of a sentence, 0 when it is not found."""
        start = " ".join(sentence.text.split()[:4])
        return next((number for number, row in enumerate(self._rows, 1) if start in row), 0)
