"""What a box that a patient can use is read with: its title, its parts, and a way to read what is ordinary text in it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from kiosk.authoring.findings import FileFindings
from kiosk.authoring.inline import Page
from kiosk.library.model import Block


@dataclass(frozen=True, slots=True)
class Box:
    """One box (`!!! kind "title"`) that begins in `line`. `parts` are what stands in it."""

    title: str
    parts: tuple[Element, ...]
    page: Page
    line: int
    ordinary: Callable[[Iterable[Element], Page, int], Iterator[Block]]

    @property
    def findings(self) -> FileFindings:
        """Where to say what is wrong with it."""
        return self.page.findings

    def line_of(self, part: Element) -> int:
        """Where a part of it begins."""
        return self.page.tree.line(part, self.line)

    def blocks(self, parts: Iterable[Element]) -> list[Block]:
        """Parts of it as they would be outside of a box."""
        return [block for part in parts for block in self.ordinary([part], self.page, self.line_of(part))]


BoxReader = Callable[[Box], list[Block] | None]
"""The blocks that a box makes, in order; None, after saying why, when it can only be shown as a note."""
