from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Any

import pytest

from kiosk.cli import main
from kiosk.commands.voices import NoVoiceError, found, recordings, report
from kiosk.speech import messages
from kiosk.speech.voices import Voice

ENGLISH = Voice("English (America)", (("en-us", 2), ("en", 3)))


def helper(monkeypatch: pytest.MonkeyPatch, said: bytes) -> None:
    """Let the helper process say this."""
    monkeypatch.setattr(subprocess, "run", lambda command, **_: subprocess.CompletedProcess(command, 0, said, b""))


def test_each_language_by_its_voice() -> None:
    assert report(["en"], [ENGLISH]) == (["en: read by English (America)"], False)


def test_a_language_without_a_voice_says_what_that_means() -> None:
    lines, missing = report(["en", "es"], [ENGLISH])

    assert missing
    assert "es: no voice" in lines[1]
    assert lines[-1] == "Voices of this machine read: en."


@pytest.mark.parametrize(
    ("sounds", "words"),
    [((), "are not played"), (("wav",), "sudo apt-get install libsndfile1"), (("wav", "ogg"), "are played: OGG, WAV.")],
)
def test_what_is_played_of_recordings(sounds: tuple[str, ...], words: str) -> None:
    assert words in recordings(sounds)


@pytest.mark.parametrize(("voices", "code"), [([ENGLISH], 1), ([ENGLISH, Voice("Spanish", (("es", 5),))], 0)])
def test_the_command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], voices: list[Voice], code: int
) -> None:
    for name in ("en", "es", "media", "NOTES of mine"):
        (tmp_path / name).mkdir()
    helper(monkeypatch, messages.written({"is": "ready", "voices": messages.voices_out(tuple(voices)), "sounds": ["wav"], "slower": 0}))

    assert main(["voices", str(tmp_path)]) == code
    said = capsys.readouterr().out
    assert "en: read by English (America)" in said
    assert "only WAV is played" in said


@pytest.mark.parametrize(
    ("said", "why"),
    [(messages.written({"is": "unable", "why": "Install it."}), "Install it."), (b"", "without a word"), (b"rubbish\n", "without a word")],
)
def test_a_machine_that_can_not_speak_says_why(monkeypatch: pytest.MonkeyPatch, said: bytes, why: str) -> None:
    helper(monkeypatch, said)

    with pytest.raises(NoVoiceError, match=why):
        found()
    assert main(["voices"]) == 3


def test_a_helper_that_can_not_be_started(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: Any, **__: Any) -> None:
        raise OSError("gone")

    monkeypatch.setattr(subprocess, "run", fail)
    with pytest.raises(NoVoiceError, match="gone"):
        found()
