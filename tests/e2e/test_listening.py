"""Reading aloud on the real screen: by taps, by keys, on every kind of panel, and once with a real voice."""

from __future__ import annotations

import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtQuick import QQuickItem

from kiosk.speech.espeak_speaker import EspeakSpeaker
from kiosk.visit.listening import Listening
from tests.e2e.conftest import Visit
from tests.e2e.driver import Visitor, is_text, rect
from tests.e2e.layout import faults
from tests.e2e.test_contrast import theme
from tests.e2e.test_layout import PANELS
from tests.support.bridge import value
from tests.support.speaker import FakeSpeaker

TOPIC = "back/bones"


def listening(visitor: Visitor) -> FakeSpeaker:
    assert isinstance(visitor.kiosk.speaker, FakeSpeaker)
    return visitor.kiosk.speaker


def reading(visitor: Visitor) -> bool:
    return bool(value(visitor.kiosk.listener, "on"))


def opened(visit: Visit, release: Path, language: str = "en", topic: str = TOPIC, step: int = 0, **options: object) -> Visitor:
    """A visitor on a topic, with a voice for every language."""
    visitor = visit(release, speaker=FakeSpeaker, **options)
    visitor.kiosk.navigator.beginIn(language)
    visitor.kiosk.comfort.chooseTextSize(step)
    visitor.kiosk.navigator.openTopic(topic)
    visitor.settle()
    return visitor


def sentences(visitor: Visitor) -> Iterator[str]:
    """Each sentence while it is read, with the screen at rest."""
    speaker = listening(visitor)
    while reading(visitor):
        visitor.settle()
        yield speaker.said[-1]
        speaker.finish()
    visitor.settle()


def marks(visitor: Visitor) -> list[QRectF]:
    """What is marked and can be seen: grounds behind words, and frames around whole blocks."""
    mark = theme(visitor).property("mark")
    found = [visible(item) for item in visitor.items() if item.property("color") == mark]
    return [place for place in found if not place.isEmpty()]


def visible(item: QQuickItem) -> QRectF:
    place = rect(item)
    parent: QQuickItem | None = item.parentItem()
    while parent is not None:
        if parent.clip():
            place = place.intersected(rect(parent))
        parent = parent.parentItem()
    return place


def test_listen_reads_marks_and_stops_by_taps(visit: Visit, small: Path) -> None:
    visitor = opened(visit, small)
    speaker = listening(visitor)
    assert marks(visitor) == []
    visitor.tap("Listen")
    assert speaker.said == ["Bones carry you"]
    assert len(marks(visitor)) == 1
    assert "Reading aloud, sentence 1 of " in " ".join(visitor.texts())
    visitor.tap("Pause")
    visitor.tap("Play")
    visitor.tap("Repeat")
    visitor.tap("Slower")
    visitor.tap("Faster")
    visitor.tap("Louder")
    visitor.tap("Quieter")
    visitor.tap("Stop")

    assert [each[0] for each in speaker.heard] == ["say", "pause", "resume", "say", "say", "say", "volume", "volume", "stop"]
    assert marks(visitor) == []
    assert "Listen" in visitor.labels()


def test_all_of_it_by_keys_alone(visit: Visit, small: Path) -> None:
    visitor = opened(visit, small)

    def go(label: str) -> None:
        visitor.tab_to(label)
        visitor.press(Qt.Key.Key_Return)

    for label in ("Listen", "Pause", "Play", "Repeat", "Slower", "Faster", "Quieter", "Louder"):
        go(label)
    assert reading(visitor)
    go("Stop")
    assert not reading(visitor)


def test_each_sentence_is_marked_and_the_marked_words_can_be_seen(visit: Visit, small: Path) -> None:
    """At 200 % a screen has many parts: each is shown when its words are read (A-03)."""
    visitor = opened(visit, small, step=3)
    for screen in range(visitor.kiosk.reader.screens(visitor.visit)):
        visitor.tap("Listen")
        parts = []
        for sentence in sentences(visitor):
            parts.append(visitor.visit.place.part)
            assert marks(visitor) or value(visitor.kiosk.listener, "row") < 0, f"nothing is marked: {sentence}"
        assert parts == sorted(parts)
        visitor.kiosk.navigator.next()
        visitor.settle()
        assert screen < 10
    assert visitor.page == "end"


def test_the_mark_is_as_wide_as_its_sentence(visit: Visit, small: Path) -> None:
    visitor = opened(visit, small)
    visitor.kiosk.navigator.next()
    visitor.settle()
    visitor.tap("Listen")
    text = next(item for item in visitor.items() if is_text(item) and item.property("text") == "Steps")

    (mark,) = marks(visitor)

    assert mark.left() == pytest.approx(rect(text).left(), abs=1)
    assert mark.width() == pytest.approx(text.property("contentWidth"), abs=3)


def test_home_and_areas_are_read_card_by_card(visit: Visit, small: Path) -> None:
    visitor = visit(small, speaker=FakeSpeaker)
    visitor.kiosk.navigator.beginIn("en")
    visitor.settle()
    visitor.tap("Listen")
    for sentence in sentences(visitor):
        assert len(marks(visitor)) == 1, f"nothing is marked: {sentence}"
    assert listening(visitor).said[:2] == ["What would you like to know?", "Your back"]
    visitor.tap("Your back")
    visitor.tap("Listen")
    for sentence in sentences(visitor):
        assert len(marks(visitor)) == 1, f"nothing is marked: {sentence}"

    assert "Bones" in listening(visitor).said


@pytest.mark.parametrize("way", ["Home", "Back", "Text size", "Language", "Finish", "Next"])
def test_every_way_on_falls_silent_at_once(visit: Visit, small: Path, way: str) -> None:
    """Within 0.2 s (A-05); nothing goes on talking on the next page."""
    visitor = opened(visit, small)
    visitor.tap("Listen")
    speaker = listening(visitor)
    stopped: list[float] = []
    speaker.stop = lambda: stopped.append(time.monotonic())  # type: ignore[method-assign]
    began = time.monotonic()
    visitor.tap(way)

    assert stopped
    assert stopped[0] - began < 0.2
    assert not reading(visitor)
    assert marks(visitor) == []


def test_louder_and_slower_end_with_the_visit(visit: Visit, small: Path) -> None:
    """A-15."""
    visitor = opened(visit, small)
    visitor.tap("Listen")
    visitor.tap("Louder")
    visitor.tap("Slower")
    assert visitor.visit.listening != Listening()
    visitor.tap("Finish")

    assert visitor.visit.listening == Listening()


def test_nobody_is_asked_while_it_reads_and_is_asked_after(visit: Visit, small: Path) -> None:
    visitor = opened(visit, small)
    visitor.tap("Listen")
    visitor.clock.now += 3600
    visitor.kiosk.idle.check()
    visitor.settle()
    assert "Are you still there?" not in visitor.texts()
    visitor.tap("Stop")
    visitor.clock.now += 125
    visitor.kiosk.idle.check()
    visitor.settle()

    assert "Are you still there?" in visitor.texts()


def test_without_a_voice_there_is_no_key(visit: Visit, small: Path) -> None:
    """A-07."""
    visitor = visit(small, speaker=partial(FakeSpeaker, languages=("en",)))
    visitor.kiosk.navigator.beginIn("es")
    visitor.kiosk.navigator.openTopic(TOPIC)
    visitor.settle()

    assert "Escuchar" not in visitor.labels()
    assert "Inicio" in visitor.labels()


def test_a_private_topic_asks_first(visit: Visit, tmp_path: Path) -> None:
    """A-17."""
    from tests.support.fixture_library import SENSITIVE, fixture_library
    from tests.support.releases import write

    visitor = opened(visit, Path(write(tmp_path / "release", fixture_library())), topic=SENSITIVE)
    visitor.tap("Listen")
    assert listening(visitor).said == []
    assert faults(visitor) == []
    visitor.tap("No, stay silent")
    assert listening(visitor).said == []
    visitor.tap("Listen")
    visitor.tap("Yes, read it aloud")

    assert len(listening(visitor).said) == 1


def test_a_word_explained_is_said_aloud(visit: Visit, small: Path) -> None:
    visitor = opened(visit, small)
    visitor.kiosk.navigator.explainWords()
    visitor.settle()
    visitor.tap("Say it aloud")
    assert len(list(sentences(visitor))) == 2
    assert listening(visitor).said == ["Disc", "A soft cushion."]
    visitor.tap("I see, close")

    assert visitor.visit.overlay == ""


@pytest.mark.parametrize("panel", PANELS)
def test_every_page_is_whole_while_it_is_read(visit: Visit, small: Path, panel: str) -> None:
    """In both reaches, at 100 % and at 200 %; right to left where the interface's font is the language's own."""
    size, inches = PANELS[panel]
    visitor = opened(visit, small, size=size, inches=inches)
    found = []
    for step, lower, language in ((0, False, "en"), (3, False, "es"), (3, True, "en"), (0, True, "es"), (0, False, "ar")):
        visitor.kiosk.comfort.chooseTextSize(step)
        visitor.kiosk.comfort.chooseLowerReach(lower)
        visitor.kiosk.navigator.speak(language)
        visitor.settle()
        visitor.kiosk.listener.listen(0)
        visitor.settle()
        found += [f"{step}, {lower}, {language}: {fault}" for fault in faults(visitor)]

    assert found == []


@pytest.mark.parametrize("language", ["en", "es"])
def test_a_real_voice_reads_a_whole_page(visit: Visit, plain: Path, tmp_path: Path, language: str) -> None:
    """espeak-ng in its helper process, recorded: every word in its order, the screen following along."""
    visitor = visit(plain, speaker=lambda owner: EspeakSpeaker(owner, ("--record", str(tmp_path / "said.wav"))))
    speaker, listener = visitor.kiosk.speaker, visitor.kiosk.listener
    assert isinstance(speaker, EspeakSpeaker)
    visitor.wait(lambda: bool(speaker.voices), "the voices are known: sudo apt-get install libespeak-ng1 espeak-ng-data")
    visitor.kiosk.navigator.beginIn(language)
    visitor.kiosk.navigator.openTopic("conditions/slipped-disc")
    visitor.settle()
    words: list[tuple[int, int]] = []
    speaker.word.connect(lambda _number, at, _length: words.append((value(listener, "at"), at)))
    listener.listen(0)
    count = value(listener, "count")
    visitor.wait(lambda: not reading(visitor), "the page is read to its end")
    visitor.settle()
    speaker.close()

    assert words == sorted(words)
    assert {sentence for sentence, _ in words} == set(range(count))
    assert speaker.heard_as == {"en": "English (America)", "es": "Spanish (Latin America)"}[language]
    assert (tmp_path / "said.wav").stat().st_size > count * 10_000
