"""How much one file may ask for: the numbers that keep a hostile or broken file from costing more than itself.

Python-Markdown goes over a block of text again for every open bracket and for every level of nesting, so its time grows with
the square of a block's length, and it can run out of stack. Measured on 10,000 characters in one block: plain words 1 ms, one
kind of sign throughout up to 1.3 s, open brackets only more than 8 s, backticks (before its version 3.11) minutes. Hence: a
block may not be longer than MAX_BLOCK nor hold more brackets, braces or backticks than a table or list could need, which keeps
any single block under half a second; and a file that has used up PARSE_SECONDS is stopped between two blocks (`markdown`).
Nesting that outgrows the stack stops that file the same way.
"""

from __future__ import annotations

from kiosk.authoring.findings import FileFindings
from kiosk.authoring.rules.text import PARAGRAPH_TOO_LONG, TOO_MANY_SIGNS

MAX_PAGE = 1_000_000
"""Bytes of a page, a glossary or a settings file."""
MAX_PICTURE = 10_000_000
"""Bytes of a picture file (S-34)."""
MAX_SOUND = 30_000_000
"""Bytes of a recording (ours): five minutes of one channel at 48,000 samples a second."""
MAX_SECONDS = 300
"""Length of a recording of one screen (ours): the helper that plays it holds all of it."""
MAX_DOTS = 40_000_000
"""Width times height of a picture (S-34)."""
MAX_DETAILS = 64_000
"""Characters of front matter and bytes of a list of parts (S-37)."""
MAX_YAML_DEPTH = 20
"""Lists in lists in YAML (S-37)."""
MAX_BLOCK = 8_000
"""Characters without an empty line: several screenfuls."""
MAX_SIGNS = {"[": 200, "{": 100, "`": 100}
"""Signs of one block that each make the parser look at the whole block again."""
MAX_NESTING = 40
"""Elements inside each other: lists, quotes, bold in links."""
PARSE_SECONDS = 2.0
"""Processor seconds for one file; a long page takes 0.02."""


def within_limits(blocks: list[tuple[str, int]], findings: FileFindings) -> bool:
    """Whether the parser may be given these blocks of text (each with its first line). Says why not."""
    fine = [_is_fine(text, line, findings) for text, line in blocks]
    return all(fine)


def _is_fine(text: str, line: int, findings: FileFindings) -> bool:
    if len(text) > MAX_BLOCK:
        findings.add(PARAGRAPH_TOO_LONG, line, count=len(text), limit=MAX_BLOCK)
        return False
    for sign, limit in MAX_SIGNS.items():
        if text.count(sign) > limit:
            findings.add(TOO_MANY_SIGNS, line, sign=sign, count=text.count(sign), limit=limit)
            return False
    return True
