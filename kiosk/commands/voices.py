"""`kiosk voices`: which voice reads which language of the content on this machine, which recordings it plays, and why Listen is missing."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from kiosk.authoring.languages import language_tag
from kiosk.commands.command import Command
from kiosk.errors import KioskError
from kiosk.paths import content_dir, import_dir
from kiosk.speech import messages
from kiosk.speech.voices import Voice, best

_PATIENCE = 30
"""Seconds that a helper process has to say what it can do."""

OK, SOME_WITHOUT = 0, 1


class NoVoiceError(KioskError):
    """Nothing can be read aloud on this machine."""


def arguments(parser: argparse.ArgumentParser) -> None:
    """What the command may be told."""
    parser.add_argument("content", metavar="DIR", nargs="?", help="the content folder (the one that comes with the kiosk if none is given)")


def run(options: argparse.Namespace) -> int:
    """Print a line a language; returns the exit code. Raises NoVoiceError."""
    (voices, sounds), content = found(), Path(options.content or content_dir())
    languages = (
        sorted({tag for path in content.iterdir() if path.is_dir() and (tag := language_tag(path.name))}) if content.is_dir() else []
    )
    lines, missing = report(languages, voices)
    print("\n".join((*lines, recordings(sounds))))
    return SOME_WITHOUT if missing else OK


def report(languages: Sequence[str], voices: Sequence[Voice]) -> tuple[list[str], bool]:
    """A sentence on each language, and whether one has no voice."""
    lines = []
    for tag in languages:
        voice = best(tag, voices)
        lines.append(f"{tag}: read by {voice}" if voice else f"{tag}: no voice of this machine reads it, so its pages have no Listen key.")
    missing = [tag for tag in languages if not best(tag, voices)]
    if missing:
        known = sorted({spoken.partition("-")[0] for voice in voices for spoken, _ in voice.languages})
        lines.append(f"Voices of this machine read: {', '.join(known)}.")
    return lines, bool(missing)


def recordings(sounds: Sequence[str]) -> str:
    """A sentence on the recordings of a content folder, by the endings that can be played."""
    if not sounds:
        return "Recordings (!!! listen) are not played on this machine; a voice reads the text."
    if "ogg" not in sounds:
        return "Of recordings (!!! listen) only WAV is played, OGG after: sudo apt-get install libsndfile1"
    return f"Recordings (!!! listen) are played: {', '.join(sorted(each.upper() for each in sounds))}."


def found() -> tuple[tuple[Voice, ...], tuple[str, ...]]:
    """All voices of this machine, and the endings of recordings that it plays. Raises NoVoiceError with what to install."""
    if not sys.platform.startswith("linux"):
        return _of_the_system(), ()
    start = [sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "kiosk"]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([import_dir(), os.environ.get("PYTHONPATH", "")])}
    try:
        done = subprocess.run(
            [*start, messages.HELPER], stdin=subprocess.DEVNULL, capture_output=True, check=False, env=environment, timeout=_PATIENCE
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise NoVoiceError(f"The helper that reads aloud can't be tried: {error}") from error
    try:
        event = messages.event(done.stdout.partition(b"\n")[0])
    except messages.MessageError as error:
        raise NoVoiceError("The helper that reads aloud ended without a word. Try it again; if that stays, restart the machine.") from error
    if event["is"] == "unable":
        raise NoVoiceError(event["why"])
    return messages.voices_in(event["voices"]), tuple(map(str, event["sounds"]))


def _of_the_system() -> tuple[Voice, ...]:
    """The voices of Windows or macOS."""
    from PySide6.QtCore import QCoreApplication, QObject

    from kiosk.speech.speaker import make

    application = QCoreApplication.instance() or QCoreApplication(sys.argv[:1])
    owner = QObject()
    speaker = make(owner)
    why: list[str] = []
    speaker.lost.connect(why.append)
    speaker.start()
    voices = speaker.voices
    speaker.close()
    del application
    if not voices:
        raise NoVoiceError(
            why[0] if why else "PySide6_Addons is not installed: pip install PySide6_Addons in the version of PySide6_Essentials."
        )
    return voices


COMMAND = Command(
    "voices",
    "say which voice of this machine reads which language aloud, and what to install",
    "0 every language of the content has a voice, 1 one has none, 2 wrong usage, 3 nothing can be read aloud here",
    arguments,
    run,
)
