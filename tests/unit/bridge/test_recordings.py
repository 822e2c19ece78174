"""A recorded screen: what is played, what is marked, and what staff are told when it can't be."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject

from kiosk.bridge.listener import Listener
from kiosk.library.model import Paragraph, Screen
from kiosk.library.recording import Recording
from tests.support.bridge import bridge, matter_of, value
from tests.support.fixture_library import ARABIC
from tests.support.releases import ENGLISH, Library, area, opened, screen, text, topic
from tests.support.speaker import FakeSpeaker

WAV, OGG = "a" * 32 + ".wav", "b" * 32 + ".ogg"
SAID = Paragraph(text("First this. Then that."))


class Rig:
    def __init__(self, release: Library, path: Path, owner: QObject, **more: object) -> None:
        self.opened = opened(path, release)
        self.made = bridge(self.opened.__enter__(), owner)
        self.told: list[str] = []
        self.speaker = FakeSpeaker(owner, **more)  # type: ignore[arg-type]
        self.listener = Listener(self.speaker, matter_of(self.made), self.made.navigator, owner, self.told.append)
        self.listener.wake()
        self.made.navigator.begin()


Make = Callable[..., Rig]


@pytest.fixture
def rig(tmp_path: Path, owner: QObject) -> Iterator[Make]:
    made: list[Rig] = []

    def make(*screens: Screen, language: str = "en", **more: object) -> Rig:
        library = Library((topic("a/one", *screens, language=language),), (area("a", language=language),), (ENGLISH, ARABIC))
        made.append(Rig(library, tmp_path, owner, **more))
        made[-1].made.navigator.speak(language)
        made[-1].made.navigator.openTopic("a/one")
        return made[-1]

    yield make
    for each in made:
        each.opened.__exit__(None, None, None)


def test_seconds_for_each_sentence_mark_one_after_the_other(rig: Make, tmp_path: Path) -> None:
    made = rig(screen("One", SAID, Recording(WAV, (0.0, 1.0, 2.5))))
    made.listener.listen(0)
    assert made.speaker.played == [(str(tmp_path / "media" / WAV), (0.0, 1.0, 2.5), 0.0, 1.0, 0.4)]
    made.speaker.come_to(2)
    assert value(made.listener, "said") == "First this. Then that."
    assert value(made.listener, "at") == 2
    made.speaker.come_to(99)
    made.speaker.reached.emit(made.speaker.number - 1, 0)
    assert value(made.listener, "at") == 2
    made.listener.repeat()
    assert made.speaker.played[-1][2] == 2.5
    made.speaker.finish()

    assert not value(made.listener, "on")
    assert made.speaker.said == []


def test_it_begins_with_what_is_shown(rig: Make) -> None:
    made = rig(screen("One", SAID, Paragraph(text("More.")), Recording(WAV, (0.0, 1.0, 2.5, 4.0))))
    made.listener.listen(2)

    assert made.speaker.played[0][2] == 4.0
    assert value(made.listener, "at") == 3


@pytest.mark.parametrize("starts", [(), (0.0, 1.0), (0.0, 1.0, 2.0, 3.0)])
def test_without_a_second_for_each_sentence_the_screen_is_marked(rig: Make, starts: tuple[float, ...]) -> None:
    made = rig(screen("One", SAID, Recording(OGG, starts)))
    made.listener.listen(0)

    assert made.speaker.played[0][1:3] == ((), 0.0)
    assert value(made.listener, "whole")
    assert not value(made.listener, "marking")
    assert value(made.listener, "said") == ""
    told = [sentence for sentence in made.told if "seconds for" in sentence]
    expected = f"The recording of a/one, screen 1, has {len(starts)} seconds for 3 sentences: the screen is marked as a whole."
    assert told == ([expected] if starts else [])


def test_one_that_cannot_be_played_leaves_it_to_the_voice_and_staff_know(rig: Make) -> None:
    made = rig(screen("One", SAID, Recording(OGG)))
    made.listener.listen(0)
    made.speaker.fail("It is damaged.")
    assert made.speaker.said == ["One"]
    assert [sentence for sentence in made.told if "It is damaged." in sentence] == [
        "The recording of a/one, screen 1, is not played: It is damaged."
    ]
    made.listener.stop()
    made.listener.listen(0)

    assert made.speaker.said == ["One", "One"], "it is not tried again"


def test_one_that_cannot_be_played_without_a_voice_ends(rig: Make) -> None:
    made = rig(screen("One", SAID, Recording(OGG)), languages=())
    made.listener.listen(0)
    made.speaker.fail("It is damaged.")

    assert not value(made.listener, "on")
    assert not value(made.listener, "possible")


def test_a_language_without_a_voice_is_heard_where_it_is_recorded(rig: Make) -> None:
    made = rig(screen("One", SAID, Recording(OGG)), screen("Two", SAID), language="ar", languages=("en",))
    assert value(made.listener, "offered")
    assert value(made.listener, "possible")
    assert any("ar, so there is Listen only where a screen is recorded" in sentence for sentence in made.told)
    made.listener.listen(0)
    assert len(made.speaker.played) == 1
    made.made.navigator.next()

    assert value(made.listener, "offered")
    assert not value(made.listener, "possible")


def test_a_machine_that_plays_none_says_so_and_reads(rig: Make) -> None:
    made = rig(screen("One", SAID, Recording(OGG)), sounds=())
    made.listener.listen(0)

    assert made.speaker.said == ["One"]
    assert made.told[0] == "Recordings in en are not played on this machine; a voice reads the text, if there is one."


def test_slower_goes_on_where_it_is_and_only_where_it_can(rig: Make) -> None:
    made = rig(screen("One", SAID, Recording(OGG)), slows=False)
    assert value(made.listener, "canSlow")
    made.listener.changePace()
    made.listener.listen(0)

    assert not value(made.listener, "canSlow")
    assert made.speaker.played[0][3] == 1.0
