"""The system's libespeak-ng by ctypes, in the helper process only: its licence (GPL-3) stays out of the kiosk's own process and bundle.

Texts become samples at once; nothing sounds here. Structures and numbers are those of espeak-ng's speak_lib.h, version 1.51.
"""

from __future__ import annotations

import array
import ctypes
from dataclasses import dataclass
from typing import Any

from kiosk.speech.voices import Voice

LIBRARIES = ("libespeak-ng.so.1", "libespeak-ng.so")
_SYNCHRONOUS = 2  # AUDIO_OUTPUT_SYNCHRONOUS: samples come to our callback before the call returns
_DO_NOT_EXIT = 0x8000  # espeakINITIALIZE_DONT_EXIT: without its data the library would end the process
_CHARS_UTF8 = 1
_BY_CHARACTER = 1  # POS_CHARACTER
_RATE = 1  # espeakRATE, in words a minute
_SLOWEST, _FASTEST = 80, 450
_LAST, _WORD = 0, 1  # espeakEVENT_LIST_TERMINATED, espeakEVENT_WORD


class NoEngineError(Exception):
    """The library or its data is not on this machine. The message is a sentence for staff."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """A text or a recording as sound: mono samples of 16 bits, and each word by (first sample, place in the text, length in characters).

    Of a recording: the first sample of each sentence, and `rate`, samples a second; 0 for the engine's own.
    """

    samples: array.array[int]
    words: tuple[tuple[int, int, int], ...]
    voice: str
    sentences: tuple[int, ...] = ()
    rate: int = 0


class _Id(ctypes.Union):
    _fields_ = [("number", ctypes.c_int), ("name", ctypes.c_char_p), ("string", ctypes.c_char * 8)]


class _Event(ctypes.Structure):
    _fields_ = [
        ("type", ctypes.c_int),
        ("unique_identifier", ctypes.c_uint),
        ("text_position", ctypes.c_int),
        ("length", ctypes.c_int),
        ("audio_position", ctypes.c_int),
        ("sample", ctypes.c_int),
        ("user_data", ctypes.c_void_p),
        ("id", _Id),
    ]


class _Voice(ctypes.Structure):
    _fields_ = [
        ("name", ctypes.c_char_p),
        ("languages", ctypes.c_void_p),  # a rank byte and a tag, again and again, then a zero byte
        ("identifier", ctypes.c_char_p),
        ("gender", ctypes.c_ubyte),
        ("age", ctypes.c_ubyte),
        ("variant", ctypes.c_ubyte),
        ("reserved", ctypes.c_ubyte),
        ("score", ctypes.c_int),
        ("spare", ctypes.c_void_p),
    ]


_Callback = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.POINTER(_Event))


class Espeak:
    """One engine a process. `rate`: samples a second."""

    def __init__(self) -> None:
        """Raises NoEngineError."""
        self._library = _load()
        self.rate = int(self._library.espeak_Initialize(_SYNCHRONOUS, 0, None, _DO_NOT_EXIT))
        if self.rate <= 0:
            raise NoEngineError("espeak-ng has no data. Install it: sudo apt-get install espeak-ng-data")
        self._samples: array.array[int] = array.array("h")
        self._words: list[tuple[int, int, int]] = []
        self._callback = _Callback(self._take)  # kept: the library holds only its address
        self._library.espeak_SetSynthCallback(self._callback)

    def voices(self) -> tuple[Voice, ...]:
        """All that are installed."""
        listed = self._library.espeak_ListVoices(None)
        found: list[Voice] = []
        while listed[len(found)]:
            voice = listed[len(found)].contents
            found.append(Voice(voice.name.decode(errors="replace"), _tags(voice.languages)))
        return tuple(found)

    def speak(self, text: str, voice: str, words_per_minute: int) -> Spoken:
        """A text as sound. An unknown voice leaves it unsaid: no samples."""
        self._samples, self._words = array.array("h"), []
        if self._library.espeak_SetVoiceByName(voice.encode()) != 0:
            return Spoken(self._samples, (), "")
        used = self._library.espeak_GetCurrentVoice().contents.name.decode(errors="replace")
        self._library.espeak_SetParameter(_RATE, min(_FASTEST, max(_SLOWEST, words_per_minute)), 0)
        said = text.replace("\0", " ").encode()
        self._library.espeak_Synth(said, len(said) + 1, 0, _BY_CHARACTER, 0, _CHARS_UTF8, None, None)
        self._library.espeak_Synchronize()
        return Spoken(self._samples, tuple(self._words), used)

    def _take(self, samples: Any, count: int, events: Any) -> int:
        if samples and count > 0:
            self._samples.frombytes(ctypes.string_at(samples, count * 2))
        at = 0
        while events[at].type != _LAST:
            if events[at].type == _WORD and events[at].length > 0:  # the pause after a clause comes as a word without letters
                self._words.append((events[at].sample, max(0, events[at].text_position - 1), events[at].length))
            at += 1
        return 0


def _load() -> Any:
    for name in LIBRARIES:
        try:
            library = ctypes.CDLL(name)
        except OSError:
            continue
        library.espeak_SetVoiceByName.argtypes = [ctypes.c_char_p]
        library.espeak_ListVoices.argtypes = [ctypes.c_void_p]
        library.espeak_ListVoices.restype = ctypes.POINTER(ctypes.POINTER(_Voice))
        library.espeak_GetCurrentVoice.restype = ctypes.POINTER(_Voice)
        library.espeak_Synth.argtypes = [
            *(ctypes.c_char_p, ctypes.c_size_t, ctypes.c_uint, ctypes.c_int, ctypes.c_uint),
            *(ctypes.c_uint, ctypes.c_void_p, ctypes.c_void_p),
        ]
        return library
    raise NoEngineError("espeak-ng is not installed. Install it: sudo apt-get install libespeak-ng1 espeak-ng-data")


def _tags(address: int | None) -> tuple[tuple[str, int], ...]:
    found: list[tuple[str, int]] = []
    while address and (rank := ctypes.string_at(address, 1)[0]):
        tag = ctypes.string_at(address + 1)
        found.append((tag.decode(errors="replace").lower(), rank))
        address += len(tag) + 2
    return tuple(found)
