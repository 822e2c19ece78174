"""What is read aloud where the visit is: sentences in reading order, each with the words on the page that it marks. Pure values."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from kiosk.bridge.styled_text import beginning, escaped, words_of
from kiosk.speech.sentences import first_word, split

WHOLE = -1
"""A piece that stands for its whole row: nothing in it is marked word by word."""

FIELD = -1
"""The row of the picture in the page's field."""

TITLES = {"note": "Good to know", "tip": "Tip", "warning": "Take care", "emergency": "Get help now"}
_SILENT = frozenset({"words"})


@dataclass(frozen=True, slots=True)
class Sentence:
    """What is said: `lead`, which is heard only, and the words from `start` to `end` of a piece of a row, given as our markup."""

    row: int
    piece: int
    markup: str
    start: int
    end: int
    lead: str = ""
    card: str = ""
    """The key of the card that is marked, on pages of cards."""

    @property
    def text(self) -> str:
        """All that is said."""
        return self.lead + words_of(self.markup)[self.start : self.end]

    @property
    def marks(self) -> tuple[str, str, str]:
        """Markup before the sentence, up to the end of its first word, and up to its end."""
        words = words_of(self.markup)
        first = first_word(words, self.start, self.end)
        return words_before(self.markup, self.start), beginning(self.markup, first), beginning(self.markup, self.end)

    @property
    def whole(self) -> str:
        """All the words of the piece that it stands in."""
        return words_of(self.markup)

    def word(self, at: int, length: int) -> tuple[str, str, str]:
        """The same of one word, by its place in `text`, which an engine may miss by a space; empty for a word that is heard only."""
        said = self.text
        while at < len(said) and said[at].isspace():
            at, length = at + 1, length - 1
        start = self.start + at - len(self.lead)
        if at < len(self.lead) or self.piece == WHOLE or start >= self.end:
            return "", "", ""
        end = start + len(said[at : at + max(1, length)].rstrip())
        return words_before(self.markup, start), beginning(self.markup, end), beginning(self.markup, end)


def words_before(markup: str, place: int) -> str:
    """Markup up to a place, without the spaces right before it: they would not be laid out."""
    words = words_of(markup)[:place].rstrip()
    return beginning(markup, len(words))


def of_page(
    rows: Iterable[Mapping[str, Any]], alt: str, emergency: str, say: Mapping[str, str], judgement: Sequence[str] | None = None
) -> tuple[Sentence, ...]:
    """A screen of a topic: its title, the words for the picture in its field, then its rows. `say` translates the interface's words;
    `judgement` is what a quick check says of the answer, None while it has not been answered and explains nothing.
    """
    found: list[Sentence] = []
    for number, row in enumerate(rows):
        if row["kind"] == "feedback":
            for text in (*map(escaped, judgement), *row["parts"]) if judgement is not None else ():
                found.extend(_pieces(number, WHOLE, text))
            continue
        found.extend(_row(number, row, emergency, say))
        if number == 0:
            found.extend(_pieces(FIELD, WHOLE, escaped(alt)))
    return tuple(found)


def of_texts(texts: Iterable[str]) -> tuple[Sentence, ...]:
    """Plain texts, each a row of its own."""
    return tuple(sentence for number, text in enumerate(texts) for sentence in _pieces(number, 0, escaped(text)))


def of_cards(cards: Iterable[Mapping[str, Any]]) -> tuple[Sentence, ...]:
    """Each card's title and line."""
    found: list[Sentence] = []
    for card in (each for each in cards if not each["foreign"]):  # a title in another language is not read in this one
        for text in filter(None, (card["title"], card["line"])):
            found.extend(Sentence(WHOLE, WHOLE, escaped(text), start, end, card=card["key"]) for start, end in split(text))
    return tuple(found)


def _row(number: int, row: Mapping[str, Any], emergency: str, say: Mapping[str, str]) -> Iterator[Sentence]:
    match row["kind"]:
        case "title" | "subheading" | "plain":
            yield from _pieces(number, 0, escaped(row["text"]))
        case "paragraph" | "item":
            yield from _pieces(number, 0, row["text"])
        case "step":
            yield from _pieces(number, 0, row["text"], f"{row['marker']}. ")
        case "table":
            yield from _table(number, row)
        case "note" | "tip" | "warning" | "emergency" as kind:
            last = (escaped(emergency),) if kind == "emergency" else ()
            for piece, markup in enumerate((escaped(row["title"] or say[TITLES[kind]]), *row["parts"], *last)):
                yield from _pieces(number, piece, markup)
        case "picture":
            yield from _picture(number, row)
        case kind if kind not in _SILENT:
            yield from _pieces(number, WHOLE, escaped(row["spoken"]))


def _picture(number: int, row: Mapping[str, Any]) -> Iterator[Sentence]:
    for text in dict.fromkeys(filter(None, (row["spoken"], row["picture"].get("caption", "")))):
        yield from _pieces(number, WHOLE, escaped(text))


def _table(number: int, row: Mapping[str, Any]) -> Iterator[Sentence]:
    """Row by row: what it is about, then each cell after the name of its column."""
    for line, cells in enumerate(row["rows"]):
        for column, cell in enumerate(cells):
            name = words_of(row["header"][column]) if column else ""
            yield from _pieces(number, line * len(cells) + column, cell, f"{name}: " if name else "")


def _pieces(row: int, piece: int, markup: str, lead: str = "") -> Iterator[Sentence]:
    for at, (start, end) in enumerate(split(words_of(markup))):
        yield Sentence(row, piece, markup, start, end, lead if at == 0 else "")
