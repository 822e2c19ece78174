"""A screen that a person has read aloud: Listen plays that instead of the voice, by taps, by keys, and once for real."""

from __future__ import annotations

import array
import wave
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from kiosk.authoring.compiler import build
from kiosk.speech.espeak_speaker import EspeakSpeaker
from kiosk.visit.listening import Listening
from tests.e2e.conftest import Visit
from tests.e2e.content import write_small_library
from tests.e2e.driver import Visitor
from tests.e2e.layout import faults
from tests.e2e.test_listening import listening, marks, opened, reading
from tests.support.bridge import value
from tests.support.sounds import tone, wav, write_ogg
from tests.support.speaker import FakeSpeaker

TOPIC = "back/said"
PAGE = (
    "---\ntitle: Said\nsummary: Read by people.\nsources: [a]\n---\n\n"
    '## One\n\nFirst this. Then that.\n\n!!! listen "one.wav"\n\n## Two\n\nNobody knows when.\n\n!!! listen "two.ogg"\n\n'
    "## Three\n\nNot read by anyone.\n"
)
SECONDS = 2.0


@pytest.fixture(scope="module")
def said(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small library with a topic that is recorded: one screen with its sentences timed, one without, one not at all."""
    folder = tmp_path_factory.mktemp("said")
    write_small_library(folder / "content")
    (folder / "content/en/back/50-said.md").write_text(PAGE, encoding="utf-8")
    (folder / "content/media/one.wav").write_bytes(wav(samples=tone(SECONDS)))
    (folder / "content/media/one.times.txt").write_text("0 One\n0.5 First this.\n1.25 Then that.\n", encoding="utf-8")
    write_ogg(folder / "content/media/two.ogg", tone(SECONDS))
    return build(folder / "content", folder / "release").path


def on(visit: Visit, release: Path, screen: int = 0) -> Visitor:
    visitor = opened(visit, release, topic=TOPIC)
    for _ in range(screen):
        visitor.tap("Next")
    return visitor


def test_it_is_played_marked_and_governed_by_taps(visit: Visit, said: Path) -> None:
    visitor = on(visit, said)
    speaker = listening(visitor)
    visitor.tap("Listen")
    (path, starts, begin, pace, _) = speaker.played[0]
    assert str(path).endswith(".wav")
    assert Path(str(path)).is_file()
    assert (starts, begin, pace) == ((0.0, 0.5, 1.25), 0.0, 1.0)
    assert len(marks(visitor)) == 1
    before = marks(visitor)
    speaker.come_to(2)
    visitor.settle()
    assert len(marks(visitor)) == 1
    assert marks(visitor) != before
    for key in ("Pause", "Play", "Repeat", "Slower", "Faster", "Louder", "Quieter"):
        visitor.tap(key)
    visitor.tap("Stop")

    assert [each[0] for each in speaker.heard] == ["play", "pause", "resume", "play", "play", "play", "volume", "volume", "stop"]
    assert [each[2:4] for each in speaker.played[1:]] == [(1.25, 1.0), (-1.0, 0.77), (-1.0, 1.0)]
    assert speaker.said == []
    assert marks(visitor) == []


def test_one_without_seconds_marks_the_screen_and_begins_again_by_keys(visit: Visit, said: Path) -> None:
    visitor = on(visit, said, 1)
    speaker = listening(visitor)

    def go(label: str) -> None:
        visitor.tab_to(label)
        visitor.press(Qt.Key.Key_Return)

    go("Listen")
    assert len(marks(visitor)) == 1
    assert value(visitor.kiosk.listener, "whole")
    assert "A person reads this page aloud" in visitor.texts()
    for label in ("Pause", "Play", "Repeat", "Slower", "Quieter", "Louder"):
        go(label)
    assert [each[2] for each in speaker.played] == [0.0, 0.0, -1.0]
    speaker.finish()
    visitor.settle()

    assert not reading(visitor)
    assert marks(visitor) == []


def test_a_screen_that_nobody_recorded_has_the_voice(visit: Visit, said: Path) -> None:
    visitor = on(visit, said, 2)
    visitor.tap("Listen")

    assert listening(visitor).said == ["Three"]
    assert listening(visitor).played == []


@pytest.mark.parametrize("way", ["Home", "Text size", "Next"])
def test_every_way_on_falls_silent(visit: Visit, said: Path, way: str) -> None:
    visitor = on(visit, said, 1)
    visitor.tap("Listen")
    visitor.tap(way)

    assert listening(visitor).heard[-1] == ("stop",)
    assert not reading(visitor)
    assert len(listening(visitor).played) == 1, "it never starts by itself"


def test_pace_and_volume_end_with_the_visit(visit: Visit, said: Path) -> None:
    visitor = on(visit, said)
    visitor.tap("Listen")
    visitor.tap("Louder")
    visitor.tap("Slower")
    assert visitor.visit.listening != Listening()
    visitor.tap("Finish")

    assert visitor.visit.listening == Listening()


def test_where_nothing_can_make_it_slower_there_is_no_key_for_it(visit: Visit, said: Path) -> None:
    visitor = visit(said, speaker=partial(FakeSpeaker, slows=False))
    visitor.kiosk.navigator.beginIn("en")
    visitor.kiosk.navigator.openTopic(TOPIC)
    visitor.settle()
    visitor.tap("Listen")
    assert "Slower" not in visitor.labels()
    assert faults(visitor) == []
    visitor.tap("Stop")
    for _ in range(2):
        visitor.tap("Next")
    visitor.tap("Listen")

    assert "Slower" in visitor.labels()


def test_a_machine_that_plays_no_recordings_reads_the_text(visit: Visit, said: Path) -> None:
    visitor = visit(said, speaker=partial(FakeSpeaker, sounds=()))
    visitor.kiosk.navigator.beginIn("en")
    visitor.kiosk.navigator.openTopic(TOPIC)
    visitor.settle()
    visitor.tap("Listen")

    assert listening(visitor).said == ["One"]


def test_it_is_whole_at_every_text_size(visit: Visit, said: Path) -> None:
    visitor = on(visit, said, 1)
    found = []
    for step in (0, 3):
        visitor.kiosk.comfort.chooseTextSize(step)
        visitor.settle()
        visitor.tap("Listen")
        found += [f"{step}: {fault}" for fault in faults(visitor)]

    assert found == []


def test_a_real_helper_plays_it_to_its_end(visit: Visit, said: Path, tmp_path: Path) -> None:
    """Recorded: what is heard is the clinic's file, and the screen follows its seconds."""
    visitor = visit(said, speaker=lambda owner: EspeakSpeaker(owner, ("--record", str(tmp_path / "heard.wav"))))
    speaker = visitor.kiosk.speaker
    assert isinstance(speaker, EspeakSpeaker)
    visitor.wait(lambda: bool(speaker.voices), "the voices are known: sudo apt-get install libespeak-ng1 espeak-ng-data")
    visitor.kiosk.navigator.beginIn("en")
    visitor.kiosk.navigator.openTopic(TOPIC)
    visitor.settle()
    reached: list[int] = []
    speaker.reached.connect(lambda _number, sentence: reached.append(sentence))
    visitor.tap("Listen")
    visitor.wait(lambda: not reading(visitor), "the recording has come to its end")
    speaker.close()

    assert reached == [0, 1, 2]
    with wave.open(str(tmp_path / "heard.wav")) as file:
        heard = array.array("h", file.readframes(file.getnframes()))
        assert len(heard) / file.getframerate() == pytest.approx(SECONDS)
    assert max(heard) == pytest.approx(0.4 * 12000, rel=0.01)
