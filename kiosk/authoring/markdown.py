"""Markdown to an element tree, with the line of every element. Owns the parser, Python-Markdown.

Blocks are handed to the parser one at a time instead of the whole text at once. That gives each element its line, and lets a
file that takes too long be stopped. Patterns that would keep raw HTML are removed, so a tag in the text is only letters.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice, takewhile
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension

from kiosk.authoring.emphasis import Emphasis
from kiosk.authoring.findings import FileFindings
from kiosk.authoring.hard_limit import at_most
from kiosk.authoring.limits import MAX_NESTING, PARSE_SECONDS, within_limits
from kiosk.authoring.markdown_extensions import Boxes, TimeBudget, TooSlowError
from kiosk.authoring.markdown_source import prepare, tick, without_ticks
from kiosk.authoring.rules.text import TOO_TANGLED

_RAW_HTML = ("html", "entity", "automail")
_MARKED = re.compile(r"[\\`*_\[!<{]|  \n")
"""Signs that begin anything inside a line."""
_BLANK = re.compile(r"\n[ \t]+(?=\n)")


@dataclass(frozen=True, slots=True)
class Tree:
    """A parsed text. Elements made inside a line of text have no line of their own: ask with what stands around them."""

    root: Element
    lines: dict[Element, int]
    source: list[str]
    first_line: int

    def line(self, element: Element, around: int = 0) -> int:
        """The line where `element` begins, else `around`."""
        return self.lines.get(element, around)

    def line_of(self, words: str, around: int) -> int:
        """The line of `words` in the block that begins at `around`; `around` when they are not there as they are."""
        return next((number for number, row in enumerate(self.block_rows(around), around) if words in row), around)

    def ticks(self, line: int) -> Iterator[bool]:
        """Whether each item of a task list from `line` on is ticked."""
        rows = islice(self.source, line - self.first_line, None)
        return (ticked for row in rows if (ticked := tick(row)) is not None)

    def block_rows(self, line: int) -> Iterator[str]:
        """The rows of the source from `line` up to the next empty one."""
        rows = islice(self.source, line - self.first_line, None)
        return takewhile(str.strip, rows)


class Converter:
    """Parses one text after the other. Building one costs more than a page, so keep it."""

    def __init__(self) -> None:
        self._build()

    def parse(self, text: str, first_line: int, findings: FileFindings) -> Tree | None:
        """The tree of `text`, or None after saying why not. Never raises for anything that a text may hold."""
        try:
            with at_most(2 * PARSE_SECONDS):
                return self._parse(text, first_line, findings)
        except (TooSlowError, MemoryError):
            findings.add(TOO_TANGLED, first_line)
            self._build()
            return None

    def _parse(self, text: str, first_line: int, findings: FileFindings) -> Tree | None:
        source = prepare(text, first_line, findings)
        blocks = _blocks(without_ticks(source), first_line)
        if not within_limits(blocks, findings):
            return None
        tree = Tree(Element("div"), {}, source.split("\n"), first_line)
        line = first_line
        self._markdown.reset()
        self._budget.start()
        try:
            for block, line in blocks:
                self._markdown.parser.parseBlocks(tree.root, [block])
                _mark(tree.root, line, tree.lines)
            for element in list(tree.root):
                line = tree.line(element, line)
                self._finish(element)
        except (TooSlowError, RecursionError, ValueError, LookupError, AttributeError, TypeError):
            findings.add(TOO_TANGLED, line)
            self._build()
            return None
        if _is_too_deep(tree.root):
            findings.add(TOO_TANGLED, first_line)
            return None
        return tree

    def _finish(self, element: Element) -> None:
        if not _MARKED.search("".join(element.itertext())):
            return  # plain words, as most text is, stay as they are
        holder = Element("div")
        holder.append(element)
        steps = self._markdown.treeprocessors
        steps["inline"].run(holder)
        for picture in holder.iter("img"):
            tail = (picture.tail or "").lstrip(" ")
            if tail.startswith("{"):  # attributes may stand apart, which the parser does not allow
                picture.tail = tail
        steps["attr_list"].run(holder)
        steps["unescape"].run(holder)

    def _build(self) -> None:
        self._budget = TimeBudget()
        extensions: list[Extension | str] = ["tables", "def_list", "sane_lists", "attr_list", Boxes(), Emphasis(), self._budget]
        self._markdown = Markdown(extensions=extensions)
        for name in _RAW_HTML:
            self._markdown.inlinePatterns.deregister(name)


def _blocks(source: str, first_line: int) -> list[tuple[str, int]]:
    """The text cut at empty lines, as the parser itself would, each piece with its line."""
    blocks = []
    line = first_line
    for block in _BLANK.sub("\n", source + "\n\n").split("\n\n"):
        if block.strip():
            blocks.append((block, line + len(block) - len(block.lstrip("\n"))))
        line += block.count("\n") + 2
    return blocks


def _mark(root: Element, line: int, lines: dict[Element, int]) -> None:
    """Give `line` to the elements that have been added at the end of `root` since the last call."""
    pending = [root]
    while pending:
        parent = pending.pop()
        for child in reversed(parent):
            known = child in lines
            # words of an item move into a paragraph of their own once another paragraph follows them
            moved = parent in lines and child is parent[0] and child.tag == "p"
            lines.setdefault(child, lines[parent] if moved else line)
            pending.append(child)
            if known:
                break


def _is_too_deep(root: Element) -> bool:
    """Whether elements stand inside each other more than MAX_NESTING times; taking them apart could outgrow the stack."""
    level = [root]
    for _ in range(MAX_NESTING):
        level = [child for element in level for child in element]
    return bool(level)
