"""What is read aloud where."""

from __future__ import annotations

from kiosk.bridge import matter
from tests.support.bridge import Bridge, value
from tests.support.fixture_library import ENGLISH_ONLY


def test_the_end_is_read_in_the_language_of_its_topic_only(made: Bridge) -> None:
    """A-07: the line above the message is the interface's, in another language than the topic's here."""
    made.navigator.begin()
    for language, said in (("en", ["That is the end of this topic"]), ("es", [])):
        made.navigator.speak(language)
        made.navigator.openTopic(ENGLISH_ONLY)
        made.navigator.readInOtherLanguage()
        while value(made.navigator, "page") != "end":
            made.navigator.next()

        assert [each.text for each in matter.written(made.navigator.visit, made.library, made.reader)] == said
