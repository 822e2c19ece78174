"""The words of a library: area, topic, screen, block. Frozen values without behaviour; nothing is read or written here."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from kiosk.library.exhibits import Exhibit
    from kiosk.library.recording import Recording


class CalloutKind(StrEnum):
    """What a callout is for; *emergency* also shows the site's emergency line."""

    NOTE = "note"
    TIP = "tip"
    WARNING = "warning"
    EMERGENCY = "emergency"


@dataclass(frozen=True, slots=True)
class Span:
    """A run of words in one style. `link` is `topic:<topic id>`, `term:<term id>` or empty."""

    text: str
    strong: bool = False
    link: str = ""


Text = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Label:
    """A word that points at one part of a picture; `x` and `y` are shares (0 to 1) of its width and height."""

    text: str
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text."""

    text: Text


@dataclass(frozen=True, slots=True)
class Subheading:
    """A heading inside a screen (`###`)."""

    text: Text


@dataclass(frozen=True, slots=True)
class ListBlock:
    """A list; `steps` numbers its items."""

    items: tuple[Text, ...]
    steps: bool = False


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture by media id (see `Media`); empty `media` means that it could not be used and only its words are shown.

    `description` says at length what is in it, for those who cannot see it or wish to know more; empty for most.
    """

    media: str
    alt: str
    caption: str = ""
    decorative: bool = False
    labels: tuple[Label, ...] = ()
    description: str = ""


@dataclass(frozen=True, slots=True)
class Callout:
    """Something set apart: a title and a few blocks."""

    kind: CalloutKind
    title: str
    body: tuple[Paragraph | ListBlock, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """At most four columns; every row has as many cells as the header."""

    header: tuple[Text, ...]
    rows: tuple[tuple[Text, ...], ...]


@dataclass(frozen=True, slots=True)
class Compare:
    """Options that weigh the same: the table's first column says what is compared, each other column is an option.

    `pictures`: one an option, or none.
    """

    title: str
    table: Table
    pictures: tuple[Picture, ...] = ()


@dataclass(frozen=True, slots=True)
class Cut:
    """A length that is drawn as long as it is. `said` is the length as its author wrote it: `about 2 cm`."""

    millimetres: float
    said: str
    what: str


@dataclass(frozen=True, slots=True)
class Cuts:
    """Lengths at their true size, one below the other."""

    title: str
    cuts: tuple[Cut, ...]


@dataclass(frozen=True, slots=True)
class StagePart:
    """One thing to know about a stage. `lead` says what kind of thing: `You may feel`; empty when nothing was said."""

    lead: str
    text: Text


@dataclass(frozen=True, slots=True)
class Stage:
    """A stretch of time and what it brings."""

    name: str
    summary: Text
    parts: tuple[StagePart, ...]


@dataclass(frozen=True, slots=True)
class Timeline:
    """Stages in the order in which they come. `intro` holds for all of them."""

    title: str
    intro: Text
    stages: tuple[Stage, ...]


@dataclass(frozen=True, slots=True)
class Check:
    """One question. `right` is the place of the answer that is so, from 0; `explanation` says why, whatever was chosen."""

    question: str
    answers: tuple[str, ...]
    right: int
    explanation: tuple[Paragraph | ListBlock, ...] = ()


@dataclass(frozen=True, slots=True)
class Chance:
    """`count` of `of` people; `said` is the figure as its author wrote it: `about 3 in 100`."""

    count: int
    of: int
    said: str
    what: Text


@dataclass(frozen=True, slots=True)
class Risk:
    """How often things happen, each drawn as people. All count out of the same number."""

    title: str
    chances: tuple[Chance, ...]


Interactive: TypeAlias = "Compare | Cuts | Timeline | Check | Risk | Exhibit"
"""Blocks that patients do something with."""

Block: TypeAlias = "Paragraph | Subheading | ListBlock | Picture | Callout | Table | Interactive | Recording"


@dataclass(frozen=True, slots=True)
class Screen:
    """One idea: a heading and a short list of blocks. `words` counts what there is to read, headings included."""

    title: str
    blocks: tuple[Block, ...]
    words: int


@dataclass(frozen=True, slots=True)
class Review:
    """Who signed a topic off. All empty means: not yet reviewed by a clinician. Dates are ISO 8601."""

    by: str = ""
    role: str = ""
    on: str = ""
    next: str = ""


@dataclass(frozen=True, slots=True)
class TopicCard:
    """A topic as lists show it. `id` is `area/topic`; `minutes` to read it; `language` may be the fallback's."""

    id: str
    area: str
    language: str
    title: str
    summary: str
    picture: str
    alt: str
    minutes: int
    sensitive: bool = False


@dataclass(frozen=True, slots=True)
class Topic:
    """One markdown file. `sources` are keys of `Source`; Dates are ISO 8601 or empty.

    `translates` is the `written` of the page in the default language that this one translates; a release does not keep it.
    """

    id: str
    area: str
    language: str
    title: str
    summary: str
    picture: str
    alt: str
    message: str
    minutes: int
    screens: tuple[Screen, ...]
    keywords: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    written: str = ""
    translates: str = ""
    review: Review = field(default_factory=Review)
    show_from: str = ""
    show_until: str = ""
    sensitive: bool = False


@dataclass(frozen=True, slots=True)
class Area:
    """A folder of topics. `question` heads its page; `icon` is the name of a Lucide icon that the kiosk ships.

    `small`: on the home page a small tile in the row below the pictures.
    """

    id: str
    language: str
    title: str
    summary: str
    question: str
    picture: str
    alt: str
    icon: str
    small: bool = False


@dataclass(frozen=True, slots=True)
class Term:
    """A glossary entry in plain words. `forms` are further spellings that count as the term in running text."""

    id: str
    term: str
    meaning: str
    forms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Question:
    """What a patient may want to ask. `subject` is the id of a topic or of an area; the same id is the same question in every language."""

    id: str
    subject: str
    language: str
    text: str


@dataclass(frozen=True, slots=True)
class Source:
    """What a topic cites."""

    key: str
    organisation: str
    title: str
    year: str
    address: str
