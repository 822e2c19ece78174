from __future__ import annotations

import pytest
from PySide6.QtCore import QObject

from kiosk.bridge.idle_watch import IdleWatch
from kiosk.bridge.listener import Listener
from kiosk.bridge.styled_text import words_of
from kiosk.visit.listening import Listening
from tests.support.bridge import Bridge, Heard, matter_of, value
from tests.support.clock import Clock
from tests.support.fixture_library import ENGLISH_ONLY, EVERY_BLOCK, SENSITIVE
from tests.support.speaker import FakeSpeaker


class Rig:
    """A listener on a topic, its speaker, and what staff were told."""

    def __init__(self, made: Bridge, languages: tuple[str, ...] = ("en", "es")) -> None:
        self.made, self.told = made, []  # type: ignore[var-annotated]
        self.speaker = FakeSpeaker(made.owner, languages)
        self.listener = Listener(self.speaker, matter_of(made), made.navigator, made.owner, self.told.append)
        self.listener.wake()
        made.navigator.begin()

    def open(self, topic: str = EVERY_BLOCK) -> Rig:
        self.made.navigator.openTopic(topic)
        return self

    def to_the_end(self) -> None:
        for _ in range(500):
            if not value(self.listener, "on"):
                return
            self.speaker.finish()
        raise AssertionError("it never ends")


@pytest.fixture
def rig(made: Bridge) -> Rig:
    return Rig(made).open()


def test_a_page_is_read_from_its_title_to_its_end_and_falls_silent(rig: Rig) -> None:
    rig.listener.listen(0)
    count = value(rig.listener, "count")
    rig.to_the_end()

    assert len(rig.speaker.said) == count > 3
    assert rig.speaker.said[0] == "1"
    assert rig.speaker.heard[-1] == ("stop",)


def test_it_never_starts_by_itself(rig: Rig) -> None:
    rig.made.navigator.next()
    rig.made.navigator.home()
    rig.open("guide/one-screen")

    assert rig.speaker.heard == []


def test_one_sentence_at_a_time_each_marked_where_it_stands(rig: Rig) -> None:
    rig.listener.listen(0)
    rows = []
    while value(rig.listener, "on"):
        assert value(rig.listener, "marking")
        rows.append(value(rig.listener, "row"))
        marked = words_of(value(rig.listener, "marks")[2])
        assert marked.endswith(rig.speaker.said[-1].partition(": ")[2] or rig.speaker.said[-1].partition(". ")[2] or rig.speaker.said[-1])
        rig.speaker.finish()

    pictures = [row for row in rows if row < 0]
    assert [row for row in rows if row >= 0] == sorted(row for row in rows if row >= 0)
    assert len(pictures) <= 2
    assert rig.speaker.heard.count(("stop",)) == 1


def test_every_language_is_read_by_its_own_voice(made: Bridge) -> None:
    rig = Rig(made, ("en", "es", "ar"))
    for language in ("en", "es", "ar"):
        made.navigator.speak(language)
        rig.open()
        rig.listener.listen(0)
        assert rig.speaker.heard[-1][2] == f"voice of {language}"


def test_a_topic_that_is_not_translated_keeps_its_own_voice(made: Bridge) -> None:
    rig = Rig(made)
    made.navigator.speak("es")
    rig.open(ENGLISH_ONLY)
    rig.listener.listenTo(["Todavía no."], [], True)
    assert rig.speaker.heard[-1][1:3] == ("Todavía no.", "voice of es")
    made.navigator.readInOtherLanguage()
    rig.listener.listen(0)

    assert rig.speaker.heard[-1][2] == "voice of en"


def test_without_a_voice_there_is_no_key_and_staff_are_told_once(made: Bridge) -> None:
    rig = Rig(made, ("en",))
    assert value(rig.listener, "offered")
    made.navigator.speak("ar")

    assert not value(rig.listener, "offered")
    rig.open()
    rig.listener.listen(0)
    assert rig.speaker.heard == []
    rig.speaker.start()
    assert len([sentence for sentence in rig.told if " ar," in sentence]) == 1


@pytest.mark.parametrize(
    "move",
    ["next", "home", "back", "finish", "comfort", "language", "word", "picture", "speak", "part"],
)
def test_every_move_of_the_patient_ends_the_reading(rig: Rig, move: str) -> None:
    navigator = rig.made.navigator
    rig.listener.listen(0)
    before = rig.speaker.number
    match move:
        case "comfort" | "language" | "word" | "picture":
            navigator.open(move)
        case "speak":
            navigator.speak("es")
        case "part":
            navigator.showPart(1)
        case _:
            getattr(navigator, move)()

    assert rig.speaker.heard[-1] == ("stop",)
    assert not value(rig.listener, "on")
    rig.speaker.ended.emit(before)
    assert len(rig.speaker.said) == 1


def test_the_part_with_the_marked_words_is_shown_without_ending_the_reading(rig: Rig) -> None:
    rig.listener.listen(0)
    rig.listener.showPart(2)

    assert rig.made.visit.place.part == 2
    assert value(rig.listener, "on")


def test_it_begins_with_what_is_shown(rig: Rig) -> None:
    rig.listener.listen(2)

    assert value(rig.listener, "row") == 2


def test_a_second_touch_stops(rig: Rig) -> None:
    rig.listener.listen(0)
    rig.listener.listen(0)

    assert [each[0] for each in rig.speaker.heard] == ["say", "stop"]


def test_pause_and_play(rig: Rig) -> None:
    sounding = Heard(rig.listener.sounding)
    rig.listener.listen(0)
    rig.listener.pauseOrPlay()
    assert value(rig.listener, "paused")
    rig.listener.pauseOrPlay()

    assert [each[0] for each in rig.speaker.heard] == ["say", "pause", "resume"]
    assert sounding.times == 3


def test_repeat_says_this_sentence_again_and_not_the_first(rig: Rig) -> None:
    rig.listener.listen(0)
    rig.speaker.finish()
    rig.speaker.finish()
    rig.listener.pauseOrPlay()
    rig.listener.repeat()

    assert rig.speaker.said[-1] == rig.speaker.said[-2] != rig.speaker.said[0]
    assert not value(rig.listener, "paused")


def test_the_end_of_a_sentence_that_was_cut_off_moves_nothing(rig: Rig) -> None:
    rig.listener.listen(0)
    number = rig.speaker.number
    rig.listener.repeat()
    rig.speaker.ended.emit(number)
    rig.speaker.word.emit(number, 0, 1)

    assert value(rig.listener, "at") == 0
    assert value(rig.listener, "wordMarks") == ["", "", ""]


def test_words_are_marked_as_they_are_heard(rig: Rig) -> None:
    rig.listener.listen(1)
    rig.speaker.reach(5, 8)
    assert value(rig.listener, "wordMarks") == ["This", "This sentence", "This sentence"]
    rig.speaker.finish()

    assert value(rig.listener, "wordMarks") == ["", "", ""]


def test_louder_quieter_slower_and_back_with_the_visit(rig: Rig) -> None:
    rig.listener.listen(0)
    rig.listener.turn(1)
    rig.listener.turn(1)
    rig.listener.changePace()
    assert rig.speaker.heard[-1][3:] == (115, 1.0)
    assert value(rig.listener, "volume") == value(rig.listener, "volumes") - 1
    rig.made.navigator.finish()

    assert rig.made.visit.listening == Listening()
    rig.made.navigator.begin()
    rig.open()
    rig.listener.listen(0)
    assert rig.speaker.heard[-1][3:] == (150, 0.4)


def test_a_sensitive_topic_asks_before_the_loudspeaker(rig: Rig) -> None:
    rig.open(SENSITIVE)
    rig.listener.listen(0)
    assert rig.made.visit.overlay == "aloud"
    assert rig.speaker.heard == []
    rig.made.navigator.closeOverlay()
    assert rig.speaker.heard == []
    rig.listener.listen(0)
    rig.listener.allow()

    assert len(rig.speaker.said) == 1
    assert rig.made.visit.overlay == ""
    rig.listener.stop()
    rig.listener.listen(0)
    assert len(rig.speaker.said) == 2, "it asks once a visit"


def test_a_word_explained_is_read_as_a_title_and_its_meaning(rig: Rig) -> None:
    rig.made.navigator.open("word", "mark")
    rig.listener.listen(0)
    rig.to_the_end()

    assert rig.speaker.said[0] == "a mark"
    assert len(rig.speaker.said) == 2


@pytest.mark.parametrize("overlay", ["comfort", "language", "picture"])
def test_where_there_is_nothing_to_read_the_key_is_off(rig: Rig, overlay: str) -> None:
    rig.made.navigator.open(overlay)

    assert value(rig.listener, "offered")
    assert not value(rig.listener, "possible")
    rig.listener.listen(0)
    assert rig.speaker.heard == []


def test_home_and_an_area_are_read_too(rig: Rig) -> None:
    rig.made.library.prepare()
    rig.made.navigator.home()
    rig.listener.listen(0)
    rig.to_the_end()
    assert "Using this guide" in rig.speaker.said
    rig.made.navigator.openArea("guide")
    rig.listener.listen(0)

    assert rig.speaker.said[-1] == "Using this guide?"


def test_a_lost_voice_ends_the_reading_until_the_next_visit(rig: Rig) -> None:
    rig.listener.listen(0)
    rig.speaker.lost.emit("It died.")

    assert not value(rig.listener, "on")
    assert not value(rig.listener, "possible")
    assert value(rig.listener, "offered"), "the handrail does not move under a finger"
    rig.speaker.lost.emit("It died.")
    assert len([sentence for sentence in rig.told if "It died." in sentence]) == 1
    starts = rig.speaker.starts
    rig.made.navigator.finish()
    assert rig.speaker.starts == starts + 1
    rig.made.navigator.begin()
    rig.open()
    assert value(rig.listener, "possible")


def test_nobody_is_idle_while_something_is_read(made: Bridge, owner: QObject, clock: Clock) -> None:
    idle = IdleWatch(made.reader, made.navigator, clock, owner)
    rig = Rig(made)
    rig.listener.sounding.connect(idle.hold)
    rig.open()
    rig.listener.listen(0)
    clock.move(3600)
    idle.check()
    held = idle.armed
    assert not value(idle, "asking")
    rig.listener.pauseOrPlay()
    assert (held, idle.armed) == (False, True)
    clock.move(3600)
    idle.check()

    assert made.visit.place.page == "attract"
    assert rig.speaker.heard[-1] == ("stop",)
