"""Reads `questions.md` of every language: lists of what to ask, each under the name of the topic or area that it is about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from xml.etree.ElementTree import Element

from kiosk.authoring.context import Context
from kiosk.authoring.findings import FileFindings, Findings
from kiosk.authoring.front_matter import read_text
from kiosk.authoring.inline import BLOCK_TAGS, Page, read_inline
from kiosk.authoring.rules import questions as rules
from kiosk.authoring.survey import LanguageFolder
from kiosk.authoring.wording import did_you_mean
from kiosk.authoring.words import plain
from kiosk.library.model import Area, Question, Topic

QUESTION_LENGTH = 120
"""Characters that still fit a row at the largest text size (ours, from the layout)."""
_PAGE_TITLE = "h1"
_LINK = "topic:"


class Subjects:
    """What a heading may name: topics and areas, by their title in the page's language, in the default one, or by their id."""

    def __init__(self, areas: Iterable[Area], topics: Iterable[Topic], default: str) -> None:
        self.default = default
        self._ids: dict[str, dict[str, str]] = {}
        self._titles: dict[str, set[str]] = {}
        named: tuple[Area | Topic, ...] = (*areas, *topics)
        for each in named:  # a topic's title wins over an area's
            self._ids.setdefault(each.language, {}).update({_key(each.title): each.id, _key(each.id): each.id})
            self._titles.setdefault(each.language, set()).add(each.title)

    def find(self, name: str, language: str) -> str:
        """The id of the topic or area called `name`, or ""."""
        key = _key(name)
        return self._ids.get(language, {}).get(key) or self._ids.get(self.default, {}).get(key, "")

    def hint(self, name: str, language: str) -> str:
        """Which one may have been meant."""
        return did_you_mean(name, self._titles.get(language, ()), "Write the title of a topic or of an area, exactly as its page has it.")

    def __contains__(self, subject: str) -> bool:
        return any(subject in ids.values() for ids in self._ids.values())


def read_questions(
    languages: Iterable[LanguageFolder], subjects: Subjects, names: Mapping[str, str], context: Context, findings: Findings
) -> tuple[Question, ...]:
    """The questions of all languages. The number of a question under its subject ties it to its translations."""
    read: list[Question] = []
    folders = sorted(languages, key=lambda folder: folder.tag != subjects.default)
    for folder in folders:
        if folder.questions:
            read += _page(folder, subjects, context, findings.file(folder.questions))
    _compare(folders, read, subjects.default, names, findings)
    return tuple(read)


def _page(folder: LanguageFolder, subjects: Subjects, context: Context, findings: FileFindings) -> Iterator[Question]:
    text = read_text(context.folder, folder.questions, findings)
    tree = None if text is None else context.converter.parse(text, 1, findings)
    if tree is None:
        return
    page = context.page(folder.questions, folder.tag, tree, findings)
    counts: Counter[str] = Counter()
    seen: set[tuple[str, str]] = set()
    for subject, words, line in _asked(page, subjects, folder.tag):
        counts[subject] += 1
        if (subject, _key(words)) in seen:
            findings.add(rules.QUESTION_TWICE, line, text=words)
        elif words:
            seen.add((subject, _key(words)))
            yield Question(f"{subject}#{counts[subject]}", subject, folder.tag, _short(words, line, findings))


def _asked(page: Page, subjects: Subjects, language: str) -> Iterator[tuple[str, str, int]]:
    """Subject, words and line of each item of the page's lists. What is no list, or has no subject, is said."""
    subject: str | None = None
    line = 1
    for element in page.tree.root:
        line = page.tree.line(element, line)
        if element.tag == _PAGE_TITLE:
            continue
        if element.tag.startswith("h"):
            subject = _subject(element, page, line, subjects, language)
        elif element.tag not in ("ul", "ol"):
            page.findings.add(rules.QUESTION_EXTRA, line, text=_words(element, page, line))
        elif subject is None:
            page.findings.add(rules.QUESTION_WITHOUT_SUBJECT, line)
        elif subject:
            yield from ((subject, words, at) for words, at in _items(element, page, line))


def _subject(element: Element, page: Page, line: int, subjects: Subjects, language: str) -> str:
    """What a heading names: by a link to the topic's page, or by its words. Says so when it is nothing that can be shown."""
    inline = read_inline(element, page, line)
    linked = next((span.link.removeprefix(_LINK) for span in inline.text if span.link.startswith(_LINK)), "")
    name = plain(inline.text)
    found = linked if linked in subjects else subjects.find(name, language)
    if not found:
        page.findings.add(rules.QUESTION_SUBJECT, line, name=name, hint=subjects.hint(name, language))
    return found


def _items(element: Element, page: Page, line: int) -> Iterator[tuple[str, int]]:
    """Words and line of each item, inner lists after the item that holds them."""
    for item in element:
        line = page.tree.line(item, line)
        inner = [child for child in item if child.tag in ("ul", "ol")]
        texts = [item, *(child for child in item if child.tag in BLOCK_TAGS and child not in inner)]
        words = " ".join(filter(None, (plain(read_inline(each, page, line).text) for each in texts)))
        yield words, page.tree.line_of(words, line)
        for child in inner:
            yield from _items(child, page, line)


def _compare(
    folders: Iterable[LanguageFolder], read: Iterable[Question], default: str, names: Mapping[str, str], findings: Findings
) -> None:
    """Say where a translation has more or fewer questions than the default language."""
    counts = Counter((each.language, each.subject) for each in read)
    wanted = {subject: count for (language, subject), count in counts.items() if language == default}
    for folder in folders:
        if folder.tag == default or not wanted:
            continue
        file = findings.file(folder.questions or f"{folder.path}/questions.md")
        for subject, count in sorted(wanted.items()):
            found = counts[folder.tag, subject]
            if found != count:
                file.add(rules.QUESTIONS_DIFFER, subject=subject, found=found, wanted=count, language=names[default])


def _short(words: str, line: int, findings: FileFindings) -> str:
    if len(words) <= QUESTION_LENGTH:
        return words
    findings.add(rules.QUESTION_TOO_LONG, line, count=len(words), limit=QUESTION_LENGTH)
    return words[:QUESTION_LENGTH].rsplit(" ", 1)[0].rstrip() + "\u2026"


def _words(element: Element, page: Page, line: int) -> str:
    return plain(read_inline(element, page, line).text) or "".join(element.itertext()).strip()


def _key(name: str) -> str:
    return " ".join(name.casefold().split())
