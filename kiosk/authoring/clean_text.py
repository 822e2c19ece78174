"""Takes out of text what must never reach a screen: control characters, direction overrides, private and stacked signs.

Works on source text before it is parsed and again on every finished string, because escapes in YAML, TOML and entities
can bring the same characters back.
"""

from __future__ import annotations

import re

from kiosk.authoring.findings import FileFindings
from kiosk.authoring.rules.files import CONTROL_CHARACTERS

MAX_MARKS = 4
"""Accents stacked on one letter. Vietnamese, Hebrew and Thai need up to three; more only paints over other lines."""

_CONTROL = "\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"
_DIRECTION = "\u202a-\u202e\u2066-\u2069"
_PRIVATE = "\ue000-\uf8ff\U000e0000-\U000e0fff\U000f0000-\U0010ffff"
_BROKEN = "\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"
_ZERO_WIDTH = "\u180e\u200b\u2060-\u2064\ufeff"
_MARKS = (
    "\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u06d6-\u06dc\u0e31\u0e34-\u0e3a\u0e47-\u0e4e"
    "\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
)
_KINDS = (
    ("control characters", re.compile(f"[{_CONTROL}]")),
    ("characters that turn the reading direction", re.compile(f"[{_DIRECTION}]")),
    ("symbols of a private font", re.compile(f"[{_PRIVATE}]")),
    ("broken characters", re.compile(f"[{_BROKEN}]")),
    ("invisible characters", re.compile(f"[{_ZERO_WIDTH}]{{2,}}|[\u200c\u200d]{{2,}}")),
    ("accents piled on one letter", re.compile(f"(?<=[{_MARKS}]{{{MAX_MARKS}}})[{_MARKS}]+")),
)
_ONE_LINE = dict.fromkeys(map(ord, "\r\n\u2028\u2029"), " ")
_LINE_ENDS = re.compile("\r\n?|[\u2028\u2029]")
_SUSPECT = re.compile(f"[{_CONTROL}{_DIRECTION}{_PRIVATE}{_BROKEN}]|[{_ZERO_WIDTH}\u200c\u200d]{{2}}|[{_MARKS}]{{{MAX_MARKS + 1}}}")


def clean(text: str, findings: FileFindings, line: int = 1) -> str:
    """`text` without what is forbidden, all line ends as newlines. What goes is reported at its line; `line` is that of the first."""
    text = _LINE_ENDS.sub("\n", text)
    if not _SUSPECT.search(text):
        return text
    rows = text.split("\n")
    for number, row in enumerate(rows, line):
        if _SUSPECT.search(row):
            rows[number - line] = _clean_row(row, findings, number)
    return "\n".join(rows)


def clean_line(text: str, findings: FileFindings, line: int) -> str:
    """`text` in one line without what is forbidden, wherever in a file its parts came from."""
    return clean(text.translate(_ONE_LINE), findings, line)


def _clean_row(row: str, findings: FileFindings, line: int) -> str:
    kinds = []
    for kind, pattern in _KINDS:
        row, count = pattern.subn("", row)
        if count:
            kinds.append(kind)
    findings.add(CONTROL_CHARACTERS, line, kinds=", ".join(kinds))
    return row
