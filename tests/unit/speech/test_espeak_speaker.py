"""The helper process as the screen uses it: recorded instead of played, and with everything that can go wrong."""

from __future__ import annotations

import array
import os
import stat
import sys
import wave
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject

from kiosk.speech.espeak_speaker import EspeakSpeaker
from tests.support.sounds import tone, wav, write_ogg

SILENCE = 0.001
"""Share of full amplitude below which nobody hears anything."""


class Listening:
    """A speaker and all that it told."""

    def __init__(self, speaker: EspeakSpeaker) -> None:
        self.speaker = speaker
        self.words: list[tuple[int, int, int]] = []
        self.ended: list[int] = []
        self.lost: list[str] = []
        self.ready = 0
        speaker.word.connect(lambda *word: self.words.append(word))
        speaker.ended.connect(self.ended.append)
        speaker.lost.connect(self.lost.append)
        speaker.ready.connect(self._is_ready)

    def _is_ready(self) -> None:
        self.ready += 1


@pytest.fixture
def listening(qtbot: Any) -> Iterator[Callable[..., Listening]]:
    assert qtbot is not None
    owner = QObject()
    made: list[Listening] = []

    def make(*options: str, **more: Any) -> Listening:
        made.append(Listening(EspeakSpeaker(owner, options, **more)))
        return made[-1]

    yield make
    for each in made:
        each.speaker.close()


def recorded(path: Path) -> tuple[float, float]:
    """Seconds of sound, and its root mean square as a share of full amplitude."""
    with wave.open(str(path)) as file:
        samples = array.array("h", file.readframes(file.getnframes()))
        return len(samples) / file.getframerate(), (sum(sample * sample for sample in samples) / max(1, len(samples))) ** 0.5 / 32768


@pytest.mark.usefixtures("espeak")
@pytest.mark.parametrize(
    ("language", "text", "voice", "words"),
    [
        ("en", "A disc is a soft cushion.", "English (America)", ["A", "disc", "is", "a", "soft", "cushion"]),
        ("es", "¿Le duele más? Sí, mucho.", "Spanish (Latin America)", ["Le", "duele", "más", "Sí", "mucho"]),
        ("ar", "هل تشعر بألم؟", "Arabic", ["هل", "تشعر", "بألم"]),
    ],
)
def test_a_sentence_is_heard_in_its_language_word_by_word(
    listening: Callable[..., Listening], qtbot: Any, tmp_path: Path, language: str, text: str, voice: str, words: list[str]
) -> None:
    heard = listening("--record", str(tmp_path / "said.wav"))
    heard.speaker.start()
    qtbot.waitUntil(lambda: heard.ready == 1)
    heard.speaker.say(5, text, language, 150, 0.5)
    qtbot.waitUntil(lambda: heard.ended == [5])
    heard.speaker.close()

    seconds, loudness = recorded(tmp_path / "said.wav")
    assert seconds > len(words) * 0.1
    assert loudness > 10 * SILENCE
    assert heard.speaker.heard_as == voice
    said = [text[at : at + length].strip("¿?.,؟ ") for _, at, length in heard.words]
    assert said == words
    assert {number for number, _, _ in heard.words} == {5}
    assert heard.lost == []


@pytest.mark.usefixtures("espeak")
def test_slower_takes_longer_and_softer_is_softer(listening: Callable[..., Listening], qtbot: Any, tmp_path: Path) -> None:
    found = []
    for number, (pace, volume) in enumerate(((150, 0.4), (115, 0.4), (150, 0.1))):
        heard = listening("--record", str(tmp_path / f"{number}.wav"))
        heard.speaker.start()
        qtbot.waitUntil(lambda heard=heard: heard.ready == 1)
        heard.speaker.say(1, "The same words at another pace.", "en", pace, volume)
        qtbot.waitUntil(lambda heard=heard: heard.ended == [1])
        heard.speaker.close()
        found.append(recorded(tmp_path / f"{number}.wav"))

    (usual, loudness), (slow, _), (_, soft) = found
    assert slow > usual * 1.15
    assert loudness == pytest.approx(4 * soft, rel=0.05)


@pytest.mark.usefixtures("espeak")
def test_hostile_words_are_only_words(listening: Callable[..., Listening], qtbot: Any, tmp_path: Path) -> None:
    heard = listening("--record", str(tmp_path / "said.wav"))
    heard.speaker.start()
    qtbot.waitUntil(lambda: heard.ready == 1)
    hostile = ('<audio src="/etc/passwd"/> <voice name="de">x</voice>', "\0\x1b[2J [[h@lo]]", '"}\n{"do":"stop"}', "a" * 3000)
    for number, text in enumerate(hostile):
        heard.speaker.say(number, text, "en", 450, 0.1)
        qtbot.waitUntil(lambda number=number: heard.ended[-1:] == [number])

    assert heard.lost == []
    assert heard.speaker.heard_as == "English (America)"


def program(folder: Path, text: str) -> str:
    """A stand-in for the kiosk command, as Python."""
    path = folder / "helper"
    path.write_text(f"#!{sys.executable}\nimport os, sys, time\n{text}\n", encoding="utf-8")
    path.chmod(path.stat().st_mode | stat.S_IXUSR)
    return str(path)


READY = 'print(\'{"is":"ready","voices":[["v",[["en",1]]]],"sounds":[],"slower":0}\', flush=True)'


@pytest.mark.parametrize(
    ("body", "why"),
    [
        ('print(\'{"is":"unable","why":"No loudspeaker."}\', flush=True)', "No loudspeaker."),
        ("sys.exit(3)", "has ended"),
        ("os.kill(os.getpid(), 9)", "has ended"),
        ('print("rubbish", flush=True); time.sleep(60)', "nobody understands"),
        ("time.sleep(60)", "does not answer"),
        (f"{READY}; time.sleep(60)", "does not answer"),
        (f"{READY}; sys.stdin.readline(); os.kill(os.getpid(), 11)", "has ended"),
    ],
)
def test_a_helper_that_fails_is_lost_and_says_why(
    listening: Callable[..., Listening], qtbot: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, body: str, why: str
) -> None:
    command = [program(tmp_path, body)]
    monkeypatch.setattr("kiosk.speech.espeak_speaker.command", lambda *_: command)
    heard = listening(patience=1.0)
    heard.speaker.start()
    if READY in body:
        qtbot.waitUntil(lambda: heard.ready == 1)
        heard.speaker.say(1, "", "en", 150, 0.5)
    qtbot.waitUntil(lambda: heard.lost != [])

    assert len(heard.lost) == 1
    assert why in heard.lost[0]
    assert not heard.speaker.running
    heard.speaker.say(2, "Nobody is there.", "en", 150, 0.5)
    heard.speaker.stop()


def test_a_helper_that_is_not_there_is_lost(listening: Callable[..., Listening], qtbot: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.speech.espeak_speaker.command", lambda *_: ["/nowhere/kiosk"])
    heard = listening()
    heard.speaker.start()
    qtbot.waitUntil(lambda: heard.lost != [])

    assert "can't be started" in heard.lost[0]


@pytest.mark.usefixtures("espeak")
def test_after_a_crash_it_can_be_started_again(listening: Callable[..., Listening], qtbot: Any, tmp_path: Path) -> None:
    heard = listening("--record", str(tmp_path / "said.wav"))
    heard.speaker.start()
    qtbot.waitUntil(lambda: heard.ready == 1)
    os.kill(heard.speaker.process_number, 9)
    qtbot.waitUntil(lambda: len(heard.lost) == 1)
    heard.speaker.start()
    qtbot.waitUntil(lambda: heard.ready == 2)
    heard.speaker.say(1, "Again.", "en", 150, 0.5)
    qtbot.waitUntil(lambda: heard.ended == [1])


@pytest.mark.usefixtures("espeak")
def test_the_helper_ends_with_its_screen(listening: Callable[..., Listening], qtbot: Any, tmp_path: Path) -> None:
    heard = listening("--record", str(tmp_path / "said.wav"))
    heard.speaker.start()
    qtbot.waitUntil(lambda: heard.ready == 1)
    number = heard.speaker.process_number
    heard.speaker.close()

    with pytest.raises(ProcessLookupError):
        os.kill(number, 0)


@pytest.mark.usefixtures("espeak")
@pytest.mark.parametrize("kind", ["wav", "ogg"])
def test_a_recording_is_played_to_its_end_and_tells_its_sentences(
    listening: Callable[..., Listening], qtbot: Any, tmp_path: Path, kind: str
) -> None:
    """Of the release's bytes, not of the engine: what was recorded is the tone that was put in."""
    sound, out = tmp_path / f"one.{kind}", tmp_path / "heard.wav"
    if kind == "wav":
        sound.write_bytes(wav(samples=tone(2.0)))
    else:
        write_ogg(sound, tone(2.0))
    heard = listening("--record", str(out))
    reached: list[int] = []
    heard.speaker.reached.connect(lambda _number, sentence: reached.append(sentence))
    heard.speaker.start()
    qtbot.waitUntil(lambda: heard.ready == 1, timeout=20_000)
    assert heard.speaker.plays(str(sound))
    assert heard.speaker.slows
    heard.speaker.play(1, str(sound), (0.0, 0.5, 1.5), 0.0, 1.0, 1.0)
    qtbot.waitUntil(lambda: heard.ended == [1], timeout=20_000)
    heard.speaker.play(2, str(sound), (0.0, 0.5, 1.5), 1.5, 0.75, 0.5)
    qtbot.waitUntil(lambda: heard.ended == [1, 2], timeout=20_000)
    heard.speaker.close()

    seconds, loudness = recorded(out)
    assert seconds == pytest.approx(2.0 + 0.5 / 0.75, abs=0.15)
    assert loudness == pytest.approx(12000 / 32768 / 2**0.5 * (0.75 + 0.25 * 0.5), rel=0.15)
    assert reached == [0, 1, 2, 2]
    assert heard.lost == []


@pytest.mark.usefixtures("espeak")
def test_a_recording_that_cannot_be_played_leaves_the_helper_at_work(
    listening: Callable[..., Listening], qtbot: Any, tmp_path: Path
) -> None:
    (tmp_path / "one.ogg").write_bytes(b"OggS and nothing more")
    heard = listening("--record", str(tmp_path / "heard.wav"))
    failed: list[tuple[int, str]] = []
    heard.speaker.unplayable.connect(lambda *what: failed.append(what))
    heard.speaker.start()
    qtbot.waitUntil(lambda: heard.ready == 1, timeout=20_000)
    heard.speaker.play(1, str(tmp_path / "one.ogg"), (), 0.0, 1.0, 1.0)
    qtbot.waitUntil(lambda: bool(failed), timeout=20_000)
    heard.speaker.say(2, "One.", "en", 150, 1.0)
    qtbot.waitUntil(lambda: heard.ended == [2], timeout=20_000)

    assert failed[0][0] == 1
    assert "recording" in failed[0][1]
    assert heard.lost == []
