"""A library in English, Spanish and Arabic that holds every kind of thing a screen may have to show, the hostile ones too.

Its words say nothing about health: they are there to be laid out. `guide/english-only` exists in English only, the area `many`
has forty topics and no words but English ones, `private/quiet` is sensitive.
"""

from __future__ import annotations

import functools

from kiosk.library.model import (
    Callout,
    CalloutKind,
    Label,
    ListBlock,
    Paragraph,
    Picture,
    Question,
    Review,
    Screen,
    Source,
    Span,
    Subheading,
    Table,
    Term,
    Topic,
)
from kiosk.library.site import Direction, Language, Site
from tests.support.pictures import made
from tests.support.releases import ENGLISH, Library, area, screen, text, topic

SPANISH = Language("es", "Español", Direction.LTR)
ARABIC = Language("ar", "العربية", Direction.RTL)
EVERY_BLOCK = "guide/every-block"
ENGLISH_ONLY = "guide/english-only"
SENSITIVE = "private/quiet"
HOSTILE = "signs/image"
HOSTILE_TITLE = "x <img src='a.png'>"
HOSTILE_WORDS = "</b><a href='http://127.0.0.1:9/'>y</a> & \"z\" <br> %1 &lt;"
MANY = 40

_SENTENCE = {
    "en": "This sentence is here to be read, and the next one says the same.",
    "es": "Esta frase está aquí para que se lea, y la siguiente dice lo mismo.",
    "ar": "هذه الجملة هنا لكي تُقرأ، والجملة التالية تقول الشيء نفسه.",
}
_AREAS = {
    "guide": {"en": "Using this guide", "es": "Cómo usar esta guía", "ar": "كيف تستخدم هذا الدليل"},
    "signs": {"en": "Signs & marks <b>", "es": "Signos y marcas <b>", "ar": "علامات <b>"},
    "private": {"en": "Only for you", "es": "Solo para usted", "ar": "لك وحدك"},
    "many": {"en": "Forty topics"},
}


@functools.cache
def fixture_library() -> Library:
    """The whole library. Its pictures are drawn on the first call."""
    wide, tall = made("wide.png", 1600, 1000), made("tall.png", 700, 1300, "#8a4b2d")
    shown = {"guide": wide.media.id, "signs": "", "private": tall.media.id, "many": wide.media.id}
    areas = [
        area(id, language=tag, title=title, question=f"{title}?", picture=shown[id], alt=title, summary=_SENTENCE[tag])
        for id, titles in _AREAS.items()
        for tag, title in titles.items()
    ]
    topics = [each for tag in _SENTENCE for each in _topics(tag, wide.media.id, tall.media.id)]
    topics.append(topic(ENGLISH_ONLY, _page("en", "Only in English"), title="Only in English", picture=tall.media.id, alt="A tall picture"))
    topics.extend(topic(f"many/topic-{at:02}", _page("en", "One"), title=f"Topic {at} of {MANY}") for at in range(1, MANY + 1))
    return Library(
        topics=tuple(topics),
        areas=tuple(areas),
        languages=(ENGLISH, SPANISH, ARABIC),
        sites={tag: _site(tag) for tag in _SENTENCE},
        terms={
            tag: (Term("word", "a word", f"{sentence} {HOSTILE_WORDS}"), Term("mark", "a mark", sentence))
            for tag, sentence in _SENTENCE.items()
        },
        questions=tuple(
            Question(f"{subject}#{at}", subject, tag, f"{_SENTENCE[tag]} {subject} {at}?")
            for tag in _SENTENCE
            for subject in (EVERY_BLOCK, "guide/one-screen", "guide", HOSTILE)
            for at in range(1, 6 if tag == "en" else 5)
        ),
        sources=(Source("guide", "Nobody in particular", "How to lay out words", "2020", ""),),
        pictures=(wide, tall),
    )


def many(count: int, areas: int = 8) -> Library:
    """A library in English with `count` topics of two screens, dealt out evenly over the areas."""
    return Library(
        topics=tuple(
            topic(f"area-{at % areas}/topic-{at:06}", _page("en", "One"), _page("en", "Two"), title=f"Topic {at}") for at in range(count)
        ),
        areas=tuple(area(f"area-{at}", title=f"Area {at}") for at in range(areas)),
        sites={"en": _site("en")},
    )


def _topics(tag: str, wide: str, tall: str) -> tuple[Topic, ...]:
    title = _AREAS["guide"][tag]
    return (
        topic(
            EVERY_BLOCK,
            *_every_block(tag, wide, tall),
            language=tag,
            title=f"{title}: 1",
            summary=_SENTENCE[tag],
            picture=wide,
            alt="A wide picture",
            sources=("guide",),
            review=Review("", "", ""),
        ),
        topic("guide/one-screen", _page(tag, title), language=tag, title=f"{title}: 2", summary=_SENTENCE[tag]),
        topic(
            HOSTILE,
            screen(HOSTILE_TITLE, Paragraph(text(HOSTILE_WORDS)), Picture("gone", HOSTILE_WORDS, HOSTILE_TITLE)),
            language=tag,
            title=HOSTILE_TITLE,
            summary=HOSTILE_WORDS,
            alt=HOSTILE_WORDS,
        ),
        topic("signs/script", _page(tag, "<script>"), language=tag, title="<script>alert(1)</script> %1 %n"),
        topic(SENSITIVE, _page(tag, "1"), language=tag, title=_AREAS["private"][tag], picture=tall, alt="A tall picture", sensitive=True),
    )


def _every_block(tag: str, wide: str, tall: str) -> tuple[Screen, ...]:
    said = _SENTENCE[tag]
    three = (text(said), text(said, Span(" 2", strong=True)), text(said))
    linked = text(
        said + " ",
        Span("a word", link="term:word"),
        Span(", "),
        Span("a mark", link="term:mark"),
        Span(", "),
        Span("2", link="topic:guide/one-screen"),
    )
    return (
        screen("1", Paragraph(linked), Subheading(text("1.1")), ListBlock(three)),
        screen(
            "2",
            Picture(wide, "A wide picture", said, labels=(Label("Circle", 0.25, 0.25), Label("Square", 0.72, 0.72))),
            ListBlock(three, steps=True),
        ),
        screen("3", *(Callout(kind, kind.value, (Paragraph(text(said)), ListBlock(three[:2]))) for kind in CalloutKind)),
        screen("4", Table((text("A"), text("B"), text("C")), tuple((text(str(row)), text(said), text(HOSTILE_WORDS)) for row in range(4)))),
        screen(
            "5", Picture(tall, "A tall picture", said), Picture("", "Words instead of a picture", said), Picture(wide, "", decorative=True)
        ),
        screen("6", *(Paragraph(text(" ".join([said] * 4))) for _ in range(8))),
    )


def _page(tag: str, title: str) -> Screen:
    return screen(title, Paragraph(text(_SENTENCE[tag])))


def _site(tag: str) -> Site:
    sentence = _SENTENCE[tag]
    return Site(f"Made-up clinic {HOSTILE_TITLE}", sentence[:40], sentence[:30], sentence, sentence, f"{sentence}\n\n{sentence}")
