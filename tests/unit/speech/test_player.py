from __future__ import annotations

import array
from typing import Any

import pytest

from kiosk.speech.espeak import Spoken
from kiosk.speech.player import AHEAD, Player
from tests.support.clock import Clock

RATE = 1000


class Loudspeaker:
    """Keeps what it is given."""

    live = True

    def __init__(self) -> None:
        self.samples: array.array[int] = array.array("h")
        self.open_now = False
        self.drops = 0

    def open(self, rate: int) -> None:
        assert rate == RATE
        self.open_now = True

    def write(self, samples: bytes) -> None:
        assert self.open_now
        self.samples.frombytes(samples)

    def drop(self) -> None:
        self.drops += 1

    def close(self) -> None:
        self.open_now = False


class Rig:
    def __init__(self) -> None:
        self.clock, self.loudspeaker = Clock(), Loudspeaker()
        self.told: list[dict[str, Any]] = []
        self.player = Player(self.loudspeaker, RATE, self.clock, self.told.append)

    def pass_by(self, seconds: float) -> None:
        for _ in range(round(seconds / 0.03)):
            self.clock.now += 0.03
            self.player.step()

    @property
    def events(self) -> list[str]:
        return [str(event["is"]) for event in self.told]


@pytest.fixture
def rig() -> Rig:
    return Rig()


def spoken(seconds: float = 1.2) -> Spoken:
    return Spoken(array.array("h", [1000] * int(seconds * RATE)), ((0, 0, 3), (600, 4, 2)), "a voice")


def test_words_are_told_when_they_sound_and_the_end_comes_last(rig: Rig) -> None:
    rig.player.play(7, spoken())
    assert rig.events == ["began", "word"]

    rig.pass_by(0.54)
    assert rig.events == ["began", "word"]
    rig.pass_by(0.09)
    assert rig.told[-1] == {"is": "word", "id": 7, "at": 4, "length": 2}
    rig.pass_by(0.9)

    assert rig.events == ["began", "word", "word", "ended"]
    assert len(rig.loudspeaker.samples) == 1200
    assert not rig.player.busy


def test_no_more_is_written_ahead_than_a_stop_may_last(rig: Rig) -> None:
    rig.player.play(1, spoken(5))
    rig.pass_by(0.6)

    assert len(rig.loudspeaker.samples) <= (0.6 + AHEAD) * RATE + 1
    rig.player.stop()
    rig.pass_by(3)

    assert len(rig.loudspeaker.samples) <= (0.6 + AHEAD) * RATE + 1
    assert rig.loudspeaker.drops == 1
    assert not rig.loudspeaker.open_now
    assert "ended" not in rig.events


def test_after_a_pause_it_goes_on_at_the_same_place(rig: Rig) -> None:
    rig.player.play(1, spoken())
    rig.pass_by(0.3)
    rig.player.pause()
    assert not rig.player.busy
    written = len(rig.loudspeaker.samples)
    rig.pass_by(60)
    assert len(rig.loudspeaker.samples) == written
    rig.player.resume()
    rig.pass_by(1.2)

    assert rig.events == ["began", "word", "word", "ended"]
    dropped = written - 300
    assert len(rig.loudspeaker.samples) == pytest.approx(1200 + dropped, abs=2)


def test_a_new_sentence_ends_the_old_one(rig: Rig) -> None:
    rig.player.play(1, spoken())
    rig.pass_by(0.3)
    rig.player.play(2, spoken())
    rig.pass_by(2)

    assert rig.loudspeaker.drops == 1
    assert [event["id"] for event in rig.told if event["is"] == "ended"] == [2]


def test_volume_counts_at_once_and_never_clips(rig: Rig) -> None:
    rig.player.volume = 0.5
    rig.player.play(1, spoken())
    assert set(rig.loudspeaker.samples) == {500}
    rig.player.volume = 9.0
    rig.pass_by(2)

    assert set(rig.loudspeaker.samples) == {500, 1000}


def test_nothing_happens_in_silence(rig: Rig) -> None:
    rig.player.pause()
    rig.player.resume()
    rig.player.stop()
    rig.player.step()

    assert rig.told == []
    assert not rig.player.busy


def recording(seconds: float = 1.2, rate: int = 0) -> Spoken:
    return Spoken(array.array("h", [1000] * int(seconds * (rate or RATE))), (), "", (0, 600, 900), rate)


def test_the_sentences_of_a_recording_are_told_when_they_sound(rig: Rig) -> None:
    rig.player.play(7, recording())
    assert rig.told[-1] == {"is": "reached", "id": 7, "sentence": 0}
    rig.pass_by(0.63)
    assert rig.told[-1] == {"is": "reached", "id": 7, "sentence": 1}
    assert rig.player.share == pytest.approx(0.5, abs=0.05)
    rig.pass_by(0.9)

    assert rig.events == ["began", "reached", "reached", "reached", "ended"]
    assert rig.player.share == 0


def test_a_recording_begins_where_it_is_told_to(rig: Rig) -> None:
    rig.player.play(7, recording(), 650)
    assert rig.told[-1] == {"is": "reached", "id": 7, "sentence": 1}
    rig.pass_by(0.3)
    rig.player.pause()
    assert rig.player.share == pytest.approx(0.8, abs=0.05)
    rig.player.resume()
    rig.pass_by(0.6)

    assert [event["sentence"] for event in rig.told if event["is"] == "reached"] == [1, 2]
    assert len(rig.loudspeaker.samples) < 800


def test_a_recording_has_a_rate_of_its_own(rig: Rig, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[int] = []

    def keep(rate: int) -> None:
        opened.append(rate)
        rig.loudspeaker.open_now = True

    monkeypatch.setattr(rig.loudspeaker, "open", keep)
    rig.player.play(1, recording(rate=4 * RATE))
    rig.pass_by(0.9)
    assert "ended" not in rig.events
    rig.pass_by(0.6)
    rig.player.play(2, spoken())

    assert opened == [4 * RATE, RATE]
    assert rig.events.count("ended") == 1
