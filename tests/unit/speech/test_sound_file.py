"""Recordings as samples, by Python itself and by the system's libraries."""

from __future__ import annotations

import array
import ctypes
import itertools
import math
from pathlib import Path

import pytest

from kiosk.speech import sound_file
from kiosk.speech.sound_file import NoSoundError, SoundFiles
from kiosk.speech.stretch import Stretch
from tests.support.sounds import RATE, tone, wav, write_ogg

SECONDS = 1.0


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    """The same tone as WAV and as OGG."""
    one = tmp_path / "a.wav"
    one.write_bytes(wav(samples=tone(SECONDS)))
    other = tmp_path / "a.ogg"
    write_ogg(other, tone(SECONDS))
    return one, other


def pitch(samples: array.array[int], rate: int) -> float:
    """How often a second it goes up through the middle."""
    return sum(before < 0 <= after for before, after in itertools.pairwise(samples)) * rate / len(samples)


@pytest.mark.usefixtures("espeak")
def test_both_kinds_are_read(files: tuple[Path, Path]) -> None:
    sounds = SoundFiles()
    assert sounds.kinds == ("wav", "ogg")
    for file in files:
        samples, rate = sounds.read(str(file))
        assert rate == RATE
        assert len(samples) == pytest.approx(SECONDS * RATE, rel=0.02)
        assert pitch(samples, rate) == pytest.approx(440, rel=0.03)


def test_two_channels_become_one(tmp_path: Path) -> None:
    both = array.array("h", [1000, 3000] * 100)
    (tmp_path / "a.wav").write_bytes(wav(channels=2, samples=both.tobytes()))

    assert set(SoundFiles().read(str(tmp_path / "a.wav"))[0]) == {2000}


def test_without_the_library_wav_is_read(monkeypatch: pytest.MonkeyPatch, files: tuple[Path, Path]) -> None:
    monkeypatch.setattr(sound_file, "LIBRARY", "libnothing-of-the-kind.so.0")
    sounds = SoundFiles()

    assert sounds.kinds == ("wav",)
    assert len(sounds.read(str(files[0]))[0]) == SECONDS * RATE
    with pytest.raises(NoSoundError):
        sounds.read(str(files[1]))


@pytest.mark.parametrize("data", [b"", b"OggS", b"RIFF\0\0\0\0WAVE", wav(bits=8), wav(channels=3)])
@pytest.mark.parametrize("name", ["a.wav", "a.ogg"])
def test_what_cannot_be_played_is_said(tmp_path: Path, data: bytes, name: str) -> None:
    if name == "a.ogg" and data == wav(bits=8):
        return  # libsndfile reads that, too
    (tmp_path / name).write_bytes(data)
    with pytest.raises(NoSoundError):
        SoundFiles().read(str(tmp_path / name))
    with pytest.raises(NoSoundError):
        SoundFiles().read(str(tmp_path / "gone.ogg"))


@pytest.mark.usefixtures("espeak")
def test_slower_is_longer_and_not_lower() -> None:
    stretch = Stretch()
    assert stretch.works
    samples = array.array("h", tone(SECONDS))

    slower = stretch.slower(samples, RATE, 0.75)

    assert len(slower) == pytest.approx(len(samples) / 0.75, rel=0.05)
    assert pitch(slower, RATE) == pytest.approx(440, rel=0.05)
    assert math.isclose(max(slower), max(samples), rel_tol=0.2)


def test_without_the_library_nothing_becomes_slower(monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(_name: str) -> ctypes.CDLL:
        raise OSError("it is not there")

    monkeypatch.setattr("kiosk.speech.stretch.ctypes.CDLL", missing)
    stretch = Stretch()

    assert not stretch.works
    assert stretch.slower(array.array("h", [1, 2]), RATE, 0.75) == array.array("h", [1, 2])
