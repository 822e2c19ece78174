"""Stars and underscores around words, of whatever number, make them bold.

In place of the parser's own way, which since Python-Markdown 3.11 loses letters when stars and underscores are mixed
(`a*.____**b*c` comes out without its c), before that took time without end on some unclosed ones, and tells two kinds of
emphasis apart where the kiosk has one. This one looks at each sign once and never drops anything but pairs of signs.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.extensions import Extension
from markdown.inlinepatterns import InlineProcessor

_SIGNS = re.compile(r"\*+|_+")


class Emphasis(Extension):
    """Replaces the parser's emphasis."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802  the parser's name
        for name in ("em_strong", "em_strong2"):
            md.inlinePatterns.deregister(name, strict=False)
        md.inlinePatterns.register(_BoldProcessor(_SIGNS.pattern), "bold", 60)


@dataclass(slots=True)
class _Opener:
    """A run of signs that something may still be bold from: `left` signs that end at `end`."""

    sign: str
    end: int
    left: int


def bold_parts(text: str, start: int = 0) -> list[tuple[str, bool]]:
    """The text from `start` in pieces, each with whether it is bold; joined they are the text without the signs that made pairs."""
    opening, closing = _pairs(text, start)
    parts: list[tuple[str, bool]] = []
    depth = 0
    for at in sorted(opening | closing):
        parts.append((text[start:at], depth > 0))
        depth += 1 if at in opening else -1
        start = at + 1
    parts.append((text[start:], False))
    return [part for part in parts if part[0]]


def _pairs(text: str, start: int) -> tuple[set[int], set[int]]:
    """Where the signs are that begin and end something bold."""
    opening: set[int] = set()
    closing: set[int] = set()
    stack: list[_Opener] = []
    waiting: Counter[str] = Counter()
    for run in _SIGNS.finditer(text, start):
        sign, at, end = run[0][0], run.start(), run.end()
        can_open, can_close = _sides(text, at, end)
        while can_close and at < end and waiting[sign]:
            opener = stack[-1]
            if opener.sign != sign:
                waiting[stack.pop().sign] -= 1
                continue
            count = min(opener.left, end - at)
            opening.update(range(opener.end - count, opener.end))
            closing.update(range(at, at + count))
            at += count
            opener.left -= count
            opener.end -= count
            if not opener.left:
                waiting[stack.pop().sign] -= 1
        if can_open and at < end:
            stack.append(_Opener(sign, end, end - at))
            waiting[sign] += 1
    return opening, closing


def _sides(text: str, start: int, end: int) -> tuple[bool, bool]:
    """Whether the signs from `start` to `end` may begin, and may end, something bold: words must touch them from inside."""
    before, after = text[start - 1 : start] or " ", text[end : end + 1] or " "
    can_open, can_close = not after.isspace(), not before.isspace()
    if text[start] == "_":  # snake_case is one word
        return can_open and not before.isalnum(), can_close and not after.isalnum()
    return can_open, can_close


class _BoldProcessor(InlineProcessor):
    def handleMatch(  # type: ignore[override]  # noqa: N802  the parser's name; its newer kind of pattern takes the text as well
        self, m: re.Match[str], data: str
    ) -> tuple[Element | None, int, int]:
        """All that is bold in the rest of the text at once: the parser would begin at its start again after each."""
        parts = bold_parts(data, m.start())
        if not any(bold for _, bold in parts):
            return None, m.start(), len(data)
        span = Element("span")
        for text, bold in parts:
            if bold:
                SubElement(span, "strong").text = text
            elif len(span):
                span[-1].tail = text
            else:
                span.text = text
        return span, m.start(), len(data)
