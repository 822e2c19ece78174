"""What the parser is given beside its own extensions: a clock that can stop it, and boxes without English titles."""

from __future__ import annotations

import re
import time
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.blockparser import BlockParser
from markdown.blockprocessors import BlockProcessor
from markdown.extensions import Extension
from markdown.extensions.admonition import AdmonitionProcessor
from markdown.inlinepatterns import InlineProcessor

from kiosk.authoring.limits import PARSE_SECONDS

_NEVER = re.compile(r"(?!)")


class TooSlowError(Exception):
    """A file has used up its time."""


class TimeBudget(Extension):
    """Watches the clock before each block and each line of text; the parser offers no other way to stop it."""

    def start(self) -> None:
        """The next PARSE_SECONDS of this thread are all that a file gets."""
        self._until = time.thread_time() + PARSE_SECONDS
        self._earliest = time.monotonic() + PARSE_SECONDS

    def check(self) -> None:
        """Raises TooSlowError when they are over."""
        if time.monotonic() > self._earliest and time.thread_time() > self._until:  # the thread's own clock is slow to read
            raise TooSlowError

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802  the parser's name
        self._until = self._earliest = 0.0
        md.parser.blockprocessors.register(_BlockClock(md.parser, self), "clock", 1000)
        md.inlinePatterns.register(_InlineClock(self), "clock", 1000)


class _BlockClock(BlockProcessor):
    def __init__(self, parser: BlockParser, budget: TimeBudget) -> None:
        super().__init__(parser)
        self._budget = budget

    def test(self, parent: Element, block: str) -> bool:  # noqa: ARG002  the parser's signature
        self._budget.check()
        return False


class _InlineClock(InlineProcessor):
    def __init__(self, budget: TimeBudget) -> None:
        super().__init__("(?!)")
        self._budget = budget

    def getCompiledRegExp(self) -> re.Pattern[str]:  # noqa: N802  the parser's name
        self._budget.check()
        return _NEVER


class Boxes(Extension):
    """Admonitions, but one without a title has none, instead of its kind in English."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802  the parser's name
        md.parser.blockprocessors.register(_BoxProcessor(md.parser), "admonition", 105)


class _BoxProcessor(AdmonitionProcessor):
    def get_class_and_title(self, match: re.Match[str]) -> tuple[str, str | None]:
        kind, _ = super().get_class_and_title(match)
        return kind, match.group(2) or None
