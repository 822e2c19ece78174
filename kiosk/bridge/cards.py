"""Areas and topics as cards: what a tile shows of them, in one language. Plain values; reads no picture."""

from __future__ import annotations

from typing import Any

from kiosk.bridge import pictures
from kiosk.library.model import Area, Picture, Topic, TopicCard
from kiosk.library.release import Release
from kiosk.visit.navigation import Visit
from kiosk.visit.onward import onward

ROLES = ("key", "title", "line", "minutes", "picture", "icon", "seen", "foreign")

NO_PICTURE = pictures.NOTHING

Card = dict[str, Any]


def areas(release: Release, language: str, *, small: bool) -> list[Card]:
    """The areas of the home page: those with a tile and picture, or those with a small one."""
    return [area_card(release, area) for area in release.areas(language) if area.small is small]


def topics(release: Release, visit: Visit) -> list[Card]:
    """The topics of the area that the visit is in; none outside areas."""
    area = visit.place.area
    return [_topic(release, card, visit) for card in release.topics(visit.language, area)] if area else []


def ways_on(release: Release, topic: Topic, visit: Visit) -> list[Card]:
    """What to read after `topic`."""
    others = [area.id for area in release.areas(visit.language) if area.id != topic.area]
    elsewhere = [card for area in others for card in release.topics(visit.language, area)[:1]]
    here = release.topics(visit.language, topic.area)
    return [_topic(release, card, visit) for card in onward(topic.id, here, tuple(elsewhere), visit.seen)]


def language_name(release: Release, language: str) -> str:
    """What a language calls itself."""
    return next((each.name for each in release.languages if each.tag == language), language)


def area_card(release: Release, area: Area) -> Card:
    """One area."""
    picture = pictures.described(release, Picture(area.picture, area.alt))
    return dict(zip(ROLES, (area.id, area.title, area.summary, 0, picture, area.icon, False, ""), strict=True))


def _topic(release: Release, card: TopicCard, visit: Visit) -> Card:
    picture = pictures.described(release, Picture("" if card.sensitive else card.picture, card.alt))
    foreign = "" if card.language == visit.language else language_name(release, card.language)
    values = (card.id, card.title, card.summary.rstrip("."), card.minutes, picture, "", card.id in visit.seen, foreign)
    return dict(zip(ROLES, values, strict=True))


def found_topic(release: Release, card: TopicCard, visit: Visit, area: str) -> Card:
    """A topic that was searched for: its key is a link, its line names the area."""
    return {**_topic(release, card, visit), "key": f"topic:{card.id}", "line": area}
