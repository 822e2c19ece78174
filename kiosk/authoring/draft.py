"""Everything that a content folder says, compiled but not yet written. Plain values, and what is taken out of them again."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, replace

from kiosk.authoring.picture_index import PictureFile
from kiosk.library.model import Area, Question, Screen, Source, Span, Term, Text, Topic
from kiosk.library.recording import Recording
from kiosk.library.site import Language, Site
from kiosk.library.spine import Region, Turntable
from kiosk.library.walk import media, recordings, texts, with_texts, without_media


@dataclass(frozen=True, slots=True)
class Draft:
    """`areas` and `topics` come with the number that orders them; mappings are by language."""

    languages: tuple[Language, ...]
    default_language: str
    idle_seconds: int
    topic_pages: str
    grace_days: int
    sites: Mapping[str, Site]
    areas: tuple[tuple[int, Area], ...]
    topics: tuple[tuple[int, Topic], ...]
    terms: Mapping[str, tuple[Term, ...]]
    questions: tuple[Question, ...]
    regions: tuple[Region, ...]
    turntable: Turntable | None
    sources: tuple[Source, ...]
    pictures: tuple[PictureFile, ...]


def linked_topics(topic: Topic) -> frozenset[str]:
    """The ids of the topics that a topic links to."""
    links = (span.link for screen in topic.screens for text in texts(screen.blocks) for span in text)
    return frozenset(link.removeprefix("topic:") for link in links if link.startswith("topic:"))


def without_links(topic: Topic, gone: Collection[str]) -> Topic:
    """The topic without links to the topics `gone`; the words stay."""
    links = {f"topic:{topic_id}" for topic_id in gone}
    return _with_spans(topic, lambda span: Span(span.text, span.strong) if span.link in links else span)


def used_pictures(draft: Draft) -> frozenset[str]:
    """The media ids that anything in the draft shows."""
    found = {site.logo for site in draft.sites.values()} | {area.picture for _, area in draft.areas}
    for _, topic in draft.topics:
        found.add(topic.picture)
        found |= {each for screen in topic.screens for each in media(screen.blocks)}
    found |= {each for region in draft.regions for each in media(region.screen.blocks)}
    if draft.turntable is not None:
        found.update(draft.turntable.frames)
    return frozenset(found - {""})


def used_sounds(draft: Draft) -> frozenset[str]:
    """The recordings that belong to anything in the draft, by their names in a release."""
    return frozenset(each.file for _, topic in draft.topics for screen in topic.screens for each in recordings(screen.blocks))


def without_sounds(draft: Draft, gone: Collection[str]) -> Draft:
    """The draft without the recordings `gone`."""
    if not gone:
        return draft

    def screen(item: Screen) -> Screen:
        return replace(item, blocks=tuple(each for each in item.blocks if not isinstance(each, Recording) or each.file not in gone))

    topics = ((order, replace(topic, screens=tuple(map(screen, topic.screens)))) for order, topic in draft.topics)
    return replace(draft, topics=tuple(topics))


def without_pictures(draft: Draft, gone: Collection[str]) -> Draft:
    """The draft with the words of the pictures `gone`, but without the pictures."""
    if not gone:
        return draft

    def kept(known: str) -> str:
        return "" if known in gone else known

    def screens(items: Iterable[Screen]) -> Iterable[Screen]:
        return (replace(item, blocks=tuple(without_media(each, gone) for each in item.blocks)) for item in items)

    def topic(item: Topic) -> Topic:
        return replace(item, picture=kept(item.picture), screens=tuple(screens(item.screens)))

    return replace(
        draft,
        sites={tag: replace(site, logo=kept(site.logo)) for tag, site in draft.sites.items()},
        areas=tuple((order, replace(area, picture=kept(area.picture))) for order, area in draft.areas),
        topics=tuple((order, topic(item)) for order, item in draft.topics),
        regions=tuple(replace(each, screen=screen) for each in draft.regions for screen in screens((each.screen,))),
        turntable=None if draft.turntable and set(gone) & set(draft.turntable.frames) else draft.turntable,
        pictures=tuple(each for each in draft.pictures if each.id not in gone),
    )


def _with_spans(topic: Topic, change: Callable[[Span], Span]) -> Topic:
    def text(spans: Text) -> Text:
        return tuple(map(change, spans))

    screens = tuple(replace(screen, blocks=tuple(with_texts(block, text) for block in screen.blocks)) for screen in topic.screens)
    return replace(topic, screens=screens)
