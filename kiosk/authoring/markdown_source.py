"""Makes markdown fit for the parser, line for line: tabs, hidden remarks, typographic quotes where straight ones are meant."""

from __future__ import annotations

import re

from kiosk.authoring.findings import FileFindings
from kiosk.authoring.html_tags import report_html
from kiosk.authoring.rules.text import CALLOUT_BROKEN, HTML_COMMENT

_CURLY = str.maketrans({"\u201c": '"', "\u201d": '"', "\u201e": '"', "\u00ab": '"', "\u00bb": '"', "\u00a0": " "})
_ATTRIBUTES = re.compile(r"\{[^{}\n]*\}")
_BOX_START = re.compile(r"\s*!!!")
_BOX = re.compile(r'\s*!!! ?[\w-]+(?: +[\w-]+)*(?: +"[^"]*")? *')
_TASK = re.compile(r"^([ \t]*(?:[*+-]|\d+\.)[ \t]+)\[[ xX]\][ \t]+", re.MULTILINE)
_TICK = re.compile(r"\s*(?:[*+-]|\d+\.)\s+\[([ xX])\]\s")
_TAB = 4


def prepare(text: str, first_line: int, findings: FileFindings) -> str:
    """The text as the parser should see it; the number of lines stays. Says what patients will not see as it was meant."""
    text = _without_remarks(text, first_line, findings)
    rows = enumerate(text.expandtabs(_TAB).split("\n"), first_line)
    return "\n".join(_prepare_row(row, number, findings) for number, row in rows)


def without_ticks(text: str) -> str:
    """The text without the brackets of task lists, which the parser does not know."""
    return _TASK.sub(r"\1", text)


def tick(row: str) -> bool | None:
    """Whether a row that begins an item is ticked: `- [x]`. None when it is no item, or one without brackets."""
    found = _TICK.match(row)
    return None if found is None else found[1] != " "


def _prepare_row(row: str, line: int, findings: FileFindings) -> str:
    if _BOX_START.match(row):
        row = row.translate(_CURLY)
        if not _BOX.fullmatch(row):
            findings.add(CALLOUT_BROKEN, line)
    elif "{" in row:
        row = _ATTRIBUTES.sub(lambda found: found[0].translate(_CURLY), row)
    report_html(row, findings, line)
    return row


def _without_remarks(text: str, first_line: int, findings: FileFindings) -> str:
    """HTML comments taken out, their line ends kept. One that is never closed stays, as letters."""
    kept = []
    start = 0
    while (begin := text.find("<!--", start)) >= 0 and (end := text.find("-->", begin + 4)) >= 0:
        findings.add(HTML_COMMENT, first_line + text.count("\n", 0, begin))
        kept += [text[start:begin], "\n" * text.count("\n", begin, end)]
        start = end + 3
    return "".join([*kept, text[start:]])
