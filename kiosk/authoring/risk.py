"""`!!! risk`: lines such as `3 in 100: get an infection`, drawn as people. In any language: two whole numbers, then a colon."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from kiosk.authoring.boxes import Box
from kiosk.authoring.figures import Refused, after, joined, read_figures
from kiosk.authoring.findings import FileFindings
from kiosk.authoring.rules import interactive as rules
from kiosk.authoring.words import plain
from kiosk.library.model import Block, Chance, Risk, Text

MOST_PEOPLE = 100
"""More circles than this are too small to be counted from a standing reader's distance."""

_LINE = re.compile(
    r"(?P<said>[^\d:\uff1a]{0,40}(?P<count>\d{1,9})(?![.,]\d)\D{1,40}?(?P<of>\d{1,9})(?![.,]?\d)[^\d:\uff1a]{0,20}?)\s*[:\uff1a]\s*(?=\S)"
)


def read_risk(box: Box) -> list[Block] | None:
    """The risks, with the text around them before and after."""
    figures = read_figures(box, _chance, lambda chance, more: replace(chance, what=joined(chance.what, more)), rules.RISK_BROKEN)
    if not figures.found:
        box.findings.add(rules.RISK_EMPTY, box.line)
        return None
    first = figures.found[0][0]
    for chance, line in figures.found:
        if chance.of != first.of:
            box.findings.add(rules.RISK_MIXED, line, first=first.of, other=chance.of)
    return [*figures.before, Risk(box.title, tuple(chance for chance, _ in figures.found)), *figures.after]


def report_mixed(blocks: Iterable[Block], line: int, findings: FileFindings) -> None:
    """Boxes on one screen have to count out of the same number too. `line`: where the screen begins."""
    numbers = [{chance.of for chance in block.chances} for block in blocks if isinstance(block, Risk)]
    if numbers and all(len(each) == 1 for each in numbers) and len(set.union(*numbers)) > 1:
        first, other, *_ = sorted(set.union(*numbers))
        findings.add(rules.RISK_MIXED, line, first=first, other=other)


def _chance(text: Text) -> Chance | Refused | None:
    found = _LINE.match(plain(text))
    if found is None:
        return None
    count, of, said = int(found["count"]), int(found["of"]), " ".join(found["said"].split())
    if count > of or of == 0:
        return Refused(rules.RISK_IMPOSSIBLE, {"said": said})
    if of > MOST_PEOPLE:
        return Refused(rules.RISK_TOO_MANY, {"said": said, "limit": MOST_PEOPLE})
    return Chance(count, of, said, after(text, found.end()))
