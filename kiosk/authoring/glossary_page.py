"""Reads `glossary.md`: a definition list, one entry a word."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from kiosk.authoring.context import Context
from kiosk.authoring.details import SENTENCE_LENGTH, TITLE_LENGTH
from kiosk.authoring.findings import FileFindings
from kiosk.authoring.front_matter import read_text
from kiosk.authoring.inline import BLOCK_TAGS, Page, read_inline
from kiosk.authoring.names import slug
from kiosk.authoring.rules.text import GLOSSARY_ENTRY_BROKEN, GLOSSARY_EXTRA, GLOSSARY_TWICE
from kiosk.authoring.words import plain
from kiosk.library.model import Term


def read_glossary(path: str, language: str, context: Context, findings: FileFindings) -> tuple[Term, ...]:
    """The entries of the page. Several words before one meaning: the first is the term, the others further spellings of it."""
    text = read_text(context.folder, path, findings)
    tree = None if text is None else context.converter.parse(text, 1, findings)
    return () if tree is None else _read(context.page(path, language, tree, findings), 1)


def _read(page: Page, line: int) -> tuple[Term, ...]:
    terms: dict[str, Term] = {}
    for element in page.tree.root:
        line = page.tree.line(element, line)
        if element.tag != "dl":
            if not element.tag.startswith("h"):
                page.findings.add(GLOSSARY_EXTRA, line, text=_words(element, page, line))
            continue
        for spellings, meaning, entry_line in _entries(element, page, line):
            _add(terms, spellings, meaning, page.findings, entry_line)
    return tuple(terms.values())


def _add(terms: dict[str, Term], spellings: list[str], meaning: str, findings: FileFindings, line: int) -> None:
    term_id = slug(spellings[0]) if spellings else ""
    if not term_id or not meaning:
        findings.add(GLOSSARY_ENTRY_BROKEN, line, term=" / ".join(spellings) or meaning)
    elif term_id in terms:
        findings.add(GLOSSARY_TWICE, line, term=spellings[0])
    else:
        terms[term_id] = Term(term_id, spellings[0], meaning, tuple(dict.fromkeys(spellings[1:])))


def _entries(element: Element, page: Page, line: int) -> Iterator[tuple[list[str], str, int]]:
    """Spellings, meaning and line of each entry of a definition list."""
    spellings: list[str] = []
    meanings: list[str] = []
    begin = line
    for child in element:
        line = page.tree.line(child, line)
        words = _words(child, page, line)
        if child.tag == "dt":
            if meanings:
                yield spellings, " ".join(meanings), begin
                spellings, meanings = [], []
            begin = begin if spellings else page.tree.line_of(words, line)
            spellings += [words[:TITLE_LENGTH]] if words else []
        elif any(part.tag == "dl" for part in child):
            page.findings.add(GLOSSARY_ENTRY_BROKEN, begin, term=" / ".join(spellings))
            spellings = []
        else:
            meanings += [words[:SENTENCE_LENGTH]] if words else []
    if spellings or meanings:
        yield spellings, " ".join(meanings), begin


def _words(element: Element, page: Page, line: int) -> str:
    """All words of an element, whatever blocks it holds."""
    parts = [plain(read_inline(element, page, line).text)]
    parts += [_words(child, page, line) for child in element if child.tag in BLOCK_TAGS]
    return " ".join(part for part in parts if part)
