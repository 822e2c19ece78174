"""What a visit is reading: the release's answer to where the patient is. Keeps the topic that is open, nothing else."""

from __future__ import annotations

from kiosk.library.model import Screen, Topic
from kiosk.library.release import Release
from kiosk.visit.navigation import Page, Visit

LIST_WORDS = 60
"""What a page of tiles gives to read, about: for the idle limit only (ours)."""


class Reader:
    """Answers from one release."""

    def __init__(self, release: Release) -> None:
        self.release = release
        self._key = ("", "")
        self._topic: Topic | None = None

    def forget(self) -> None:
        """Let go of the open topic: the library has changed."""
        self._key, self._topic = ("", ""), None

    def translated(self, language: str, topic: str) -> bool:
        """Whether a topic can be read in a language without changing to another one."""
        return self.release.has_topic(language, topic)

    def topic(self, visit: Visit) -> Topic | None:
        """The topic that is open; None away from topics, and when the release has lost it."""
        if visit.place.page not in (Page.TOPIC, Page.END, Page.UNTRANSLATED):
            return None
        key = (visit.language, visit.place.topic)
        if key != self._key:
            self._key, self._topic = key, self.release.topic(*key)
        return self._topic

    def screen(self, visit: Visit) -> Screen | None:
        """The screen that is open."""
        topic = self.topic(visit)
        if topic is None or not topic.screens or visit.place.page is not Page.TOPIC:
            return None
        return topic.screens[min(visit.place.screen, len(topic.screens) - 1)]

    def screens(self, visit: Visit) -> int:
        """How many screens the open topic has."""
        topic = self.topic(visit)
        return len(topic.screens) if topic else 0

    def words(self, visit: Visit) -> int:
        """How much there is to read where the visit is."""
        screen = self.screen(visit)
        return screen.words if screen else LIST_WORDS
