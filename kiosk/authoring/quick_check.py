"""`!!! check`: a question, a list of answers of which one is ticked, and an explanation."""

from __future__ import annotations

from itertools import islice

from kiosk.authoring.boxes import Box
from kiosk.authoring.lists import read_list
from kiosk.authoring.rules import interactive as rules
from kiosk.authoring.words import plain
from kiosk.library.model import Block, Check, ListBlock, Paragraph

FEWEST_ANSWERS, MOST_ANSWERS = 2, 4


def read_check(box: Box) -> list[Block] | None:
    """The question; pictures and whatever an explanation can't hold follow it."""
    at = next((index for index, part in enumerate(box.parts) if part.tag in ("ul", "ol")), -1)
    if not box.title:
        box.findings.add(rules.CHECK_NO_QUESTION, box.line)
        return None
    if at < 0:
        box.findings.add(rules.CHECK_NO_ANSWERS, box.line)
        return None
    line = box.line_of(box.parts[at])
    items, pictures, elements = read_list(box.parts[at], box.page, line)
    answers = tuple(map(plain, items))
    if not FEWEST_ANSWERS <= len(answers) <= MOST_ANSWERS:
        box.findings.add(rules.CHECK_ANSWERS, line, count=len(answers), fewest=FEWEST_ANSWERS, most=MOST_ANSWERS)
        return None
    ticked = list(islice(box.page.tree.ticks(line), len(answers)))
    if ticked.count(True) != 1 or len(ticked) < len(answers):
        box.findings.add(rules.CHECK_TICKS, line, count=ticked.count(True))
        return None
    explanation: list[Paragraph | ListBlock] = []
    others: list[Block] = [*pictures]
    for block in box.blocks([*elements, *box.parts[:at], *box.parts[at + 1 :]]):
        if isinstance(block, Paragraph | ListBlock):
            explanation.append(block)
        else:
            others.append(block)
    if not explanation:
        box.findings.add(rules.CHECK_NO_EXPLANATION, box.line)
    return [Check(box.title, answers, ticked.index(True), tuple(explanation)), *others]
