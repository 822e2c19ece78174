"""A recording as samples: by the system's libsndfile, which libpcaudio brings along with PulseAudio's library, or, a WAV file, without it.

In the helper process only: what a file from outside does to a decoder stays there. Structures and numbers: sndfile.h, version 1.2.
"""

from __future__ import annotations

import array
import ctypes
import sys
import wave
from typing import Any

LIBRARY = "libsndfile.so.1"
MOST_SECONDS = 300
"""No more of a file is played: what a build lets in is not longer, whatever its header says."""

_READ = 0x10  # SFM_READ
_CHANNELS = (1, 2)
_PIECE = 1 << 16


class NoSoundError(Exception):
    """The file can't be played. The message is a sentence for staff."""


class _Info(ctypes.Structure):
    _fields_ = [
        ("frames", ctypes.c_int64),
        ("samplerate", ctypes.c_int),
        ("channels", ctypes.c_int),
        ("format", ctypes.c_int),
        ("sections", ctypes.c_int),
        ("seekable", ctypes.c_int),
    ]


class SoundFiles:
    """Reads recordings. `kinds` are the endings of those that it can read."""

    def __init__(self) -> None:
        self._library = _load()
        self.kinds = ("wav", "ogg") if self._library is not None else ("wav",)

    def read(self, path: str) -> tuple[array.array[int], int]:
        """Mono samples of 16 bits, and how many of them make a second. Raises NoSoundError."""
        try:
            if self._library is None or path.endswith(".wav"):
                return _wave(path)
            return _decoded(self._library, path)
        except (OSError, EOFError, wave.Error, ValueError) as error:
            raise NoSoundError(f"A recording can't be played ({error}).") from error


def _wave(path: str) -> tuple[array.array[int], int]:
    with wave.open(path, "rb") as file:
        channels, rate = file.getnchannels(), file.getframerate()
        if file.getsampwidth() != array.array("h").itemsize or channels not in _CHANNELS or rate <= 0:
            raise ValueError("it is not 16 bits in one or two channels")
        samples = array.array("h")
        samples.frombytes(file.readframes(MOST_SECONDS * rate))
    if sys.byteorder == "big":
        samples.byteswap()
    return _mixed(samples, channels), rate


def _decoded(library: Any, path: str) -> tuple[array.array[int], int]:
    info = _Info()
    file = library.sf_open(path.encode(), _READ, ctypes.byref(info))
    if not file:
        raise ValueError("libsndfile can't read it")
    try:
        if info.channels not in _CHANNELS or info.samplerate <= 0:
            raise ValueError("it is not in one or two channels")
        samples = array.array("h")
        piece = (ctypes.c_short * (_PIECE * info.channels))()
        left = MOST_SECONDS * info.samplerate
        while left > 0 and (got := library.sf_readf_short(file, piece, min(left, _PIECE))) > 0:
            samples.frombytes(ctypes.string_at(piece, got * info.channels * samples.itemsize))
            left -= got
    finally:
        library.sf_close(file)
    if not samples:
        raise ValueError("there is no sound in it")
    return _mixed(samples, info.channels), info.samplerate


def _mixed(samples: array.array[int], channels: int) -> array.array[int]:
    if channels == 1:
        return samples
    return array.array("h", [(left + right) // 2 for left, right in zip(samples[::2], samples[1::2], strict=False)])


def _load() -> Any:
    try:
        library = ctypes.CDLL(LIBRARY)
    except OSError:
        return None
    library.sf_open.argtypes = [ctypes.c_char_p, ctypes.c_int, ctypes.c_void_p]
    library.sf_open.restype = ctypes.c_void_p
    library.sf_readf_short.argtypes = [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int64]
    library.sf_readf_short.restype = ctypes.c_int64
    library.sf_close.argtypes = [ctypes.c_void_p]
    return library
