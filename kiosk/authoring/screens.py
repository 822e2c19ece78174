"""The screens of a topic: one a heading, and one of its own for each block that fills a screen."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from xml.etree.ElementTree import Element

from kiosk.authoring.blocks import read_blocks
from kiosk.authoring.details import TITLE_LENGTH
from kiosk.authoring.glossary import Glossary
from kiosk.authoring.inline import Page, read_inline
from kiosk.authoring.risk import report_mixed
from kiosk.authoring.rules.interactive import OWN_SCREEN
from kiosk.authoring.rules.sounds import SOUND_TWICE
from kiosk.authoring.rules.text import HEADING_LEVEL, SCREEN_EMPTY
from kiosk.authoring.words import plain, screen_words
from kiosk.library.exhibits import Exhibit
from kiosk.library.model import Block, Check, Compare, Picture, Screen, Timeline
from kiosk.library.recording import Recording

_HEADINGS = ("h1", "h2")


def read_screens(page: Page, first_line: int, title: str, glossary: Glossary) -> Iterator[Screen]:
    """What stands under each heading of the page; text before the first one is under the topic's `title`."""
    for heading, elements in _sections(page.tree.root):
        line = first_line if heading is None else page.tree.line(heading, first_line)
        name, blocks = _heading(heading, page, line) if heading is not None else (title, ())
        blocks = (*blocks, *read_blocks(elements, page, line))
        if all(isinstance(block, Recording) for block in blocks):
            blocks = ()
            if heading is not None:
                page.findings.add(SCREEN_EMPTY, line, title=name)
        report_mixed(blocks, line, page.findings)
        for group in _groups(blocks, page, line):
            shown = _recorded_once(group, page, line)
            yield Screen(name or title, glossary.link(shown), screen_words(name or title, shown))


def _recorded_once(blocks: tuple[Block, ...], page: Page, line: int) -> tuple[Block, ...]:
    """The blocks of a screen with the first of its recordings only."""
    found = [block for block in blocks if isinstance(block, Recording)]
    if len(found) > 1:
        page.findings.add(SOUND_TWICE, line)
    return tuple(block for block in blocks if block not in found[1:] or block is found[0])


def _sections(root: Element) -> Iterator[tuple[Element | None, list[Element]]]:
    """The text before the first heading, if any, then each heading with what follows it."""
    heading: Element | None = None
    elements: list[Element] = []
    for element in root:
        if element.tag in _HEADINGS:
            if heading is not None or elements:
                yield heading, elements
            heading, elements = element, []
        else:
            elements.append(element)
    if heading is not None or elements:
        yield heading, elements


def _heading(element: Element, page: Page, line: int) -> tuple[str, tuple[Block, ...]]:
    """The words of a screen's heading, and the pictures that stood in it."""
    if element.tag == "h1":
        page.findings.add(HEADING_LEVEL, line, signs="#", used="##")
    inline = read_inline(element, page, line)
    return plain(inline.text)[:TITLE_LENGTH], inline.pictures


def _in_field(block: Block) -> bool:
    """Whether the page shows this in its field."""
    return isinstance(block, Exhibit) or (isinstance(block, Compare) and bool(block.pictures))


def _groups(blocks: Iterable[Block], page: Page, line: int) -> list[tuple[Block, ...]]:
    """The blocks as screens: a question or a timeline stands alone, and one picture to use has the field. Pictures stay with what
    they follow, or come before.
    """
    groups: list[list[Block]] = [[]]
    filled = False
    what = ""
    for block in blocks:
        fills = isinstance(block, Check | Timeline)
        only_pictures = all(isinstance(each, Picture | Recording) for each in groups[-1])
        if fills:
            what = what or ("A quick check" if isinstance(block, Check) else "A timeline")
        crowded = _in_field(block) and any(map(_in_field, groups[-1])) and any(isinstance(each, Exhibit) for each in (block, *groups[-1]))
        what = "A picture to use" if crowded and not what else what
        if crowded or (fills and not only_pictures) or (filled and not isinstance(block, Picture | Recording)):
            groups.append([])
            filled = False
        groups[-1].append(block)
        filled = filled or fills
    found = [tuple(group) for group in groups if group]
    if len(found) > 1:
        page.findings.add(OWN_SCREEN, line, what=what, count=len(found))
    return found
