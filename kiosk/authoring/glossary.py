"""The glossary: words with a plain meaning, and where they first stand in each screen."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from kiosk.library.model import Block, Span, Term, Text
from kiosk.library.walk import with_texts

_WORD = re.compile(r"\w+")
_SPACE = re.compile(r"[\s\u00a0]+")


@dataclass(frozen=True, slots=True)
class _Form:
    """One spelling of a term: its words in small letters and what stands between them."""

    term: str
    words: tuple[str, ...]
    gaps: tuple[str, ...]


class Glossary:
    """Finds terms in running text: whole words, capitals or not, the longest spelling first."""

    def __init__(self, terms: Iterable[Term] = ()) -> None:
        self._by_first_word: dict[str, list[_Form]] = {}
        for term in terms:
            for spelling in (term.term, *term.forms):
                words, gaps = _split(spelling)
                if words:
                    self._by_first_word.setdefault(words[0], []).append(_Form(term.id, words, gaps))
        for forms in self._by_first_word.values():
            forms.sort(key=lambda form: -len(form.words))

    def link(self, blocks: tuple[Block, ...]) -> tuple[Block, ...]:
        """The blocks of one screen with the first use of each term linked to `term:<id>`. Headings and links stay as they are."""
        if not self._by_first_word:
            return blocks
        seen: set[str] = set()
        return tuple(with_texts(block, lambda text: self._text(text, seen), headings=False) for block in blocks)

    def _text(self, text: Text, seen: set[str]) -> Text:
        return tuple(piece for span in text for piece in ((span,) if span.link else self._span(span, seen)))

    def _span(self, span: Span, seen: set[str]) -> Iterator[Span]:
        words = list(_WORD.finditer(span.text))
        at = start = 0
        while at < len(words):
            form = self._match(span.text, words, at, seen)
            if form is None:
                at += 1
                continue
            begin, end = words[at].start(), words[at + len(form.words) - 1].end()
            if begin > start:
                yield Span(span.text[start:begin], span.strong)
            yield Span(span.text[begin:end], span.strong, f"term:{form.term}")
            seen.add(form.term)
            at += len(form.words)
            start = end
        if start < len(span.text):
            yield Span(span.text[start:], span.strong)

    def _match(self, text: str, words: list[re.Match[str]], at: int, seen: set[str]) -> _Form | None:
        for form in self._by_first_word.get(words[at][0].casefold(), ()):
            found = words[at : at + len(form.words)]
            if form.term not in seen and tuple(word[0].casefold() for word in found) == form.words and _gaps(text, found) == form.gaps:
                return form
        return None


def _split(spelling: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    words = list(_WORD.finditer(spelling))
    return tuple(word[0].casefold() for word in words), _gaps(spelling, words)


def _gaps(text: str, words: list[re.Match[str]]) -> tuple[str, ...]:
    return tuple(_SPACE.sub(" ", text[left.end() : right.start()]) for left, right in pairwise(words))
