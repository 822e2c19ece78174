"""Recordings made by hand: whole, and as small as can be."""

from __future__ import annotations

import array
import ctypes
import math
import struct
from pathlib import Path

RATE = 8000


def tone(seconds: float, pitch: float = 440.0, rate: int = RATE) -> bytes:
    """Samples of 16 bits of one even tone."""
    return array.array("h", [int(12000 * math.sin(2 * math.pi * pitch * at / rate)) for at in range(int(seconds * rate))]).tobytes()


def wav(seconds: float = 0.5, *, rate: int = RATE, channels: int = 1, bits: int = 16, tag: int = 1, samples: bytes = b"") -> bytes:
    """A WAV file; silence unless there are `samples`."""
    frame = channels * bits // 8
    body = samples or bytes(int(seconds * rate) * frame)
    form = struct.pack("<HHIIHH", tag, channels, rate, rate * frame, frame, bits)
    chunks = b"WAVEfmt " + struct.pack("<I", len(form)) + form + b"data" + struct.pack("<I", len(body)) + body
    return b"RIFF" + struct.pack("<I", len(chunks)) + chunks


def vorbis(channels: int = 1, rate: int = RATE) -> bytes:
    """The first packet of a Vorbis stream."""
    return b"\x01vorbis" + struct.pack("<IBIiiiBB", 0, channels, rate, 0, 0, 0, 0xB8, 1)


def ogg(seconds: float = 0.5, *, head: bytes = b"", rate: int = RATE, last: int = 4) -> bytes:
    """An Ogg file that says that it lasts so long; there is no sound in it."""
    return _page(0, 2, head or vorbis(rate=rate), 0) + _page(int(seconds * rate), last, b"\0" * 20, 1)


def _page(time: int, flags: int, body: bytes, number: int) -> bytes:
    return struct.pack("<4sBBqIIIB", b"OggS", 0, flags, time, 7, number, 0, 1) + bytes([len(body)]) + body


def write_ogg(path: Path, samples: bytes, rate: int = RATE) -> None:
    """A real Ogg Vorbis file of mono samples, by the system's libsndfile, which comes with libpcaudio."""
    library = ctypes.CDLL("libsndfile.so.1")
    library.sf_open.restype = ctypes.c_void_p
    library.sf_open.argtypes = [ctypes.c_char_p, ctypes.c_int, ctypes.c_void_p]
    library.sf_writef_short.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int64]
    library.sf_close.argtypes = [ctypes.c_void_p]
    info = struct.pack("@qiiiii4x", 0, rate, 1, 0x200060, 0, 0)  # SF_INFO with SF_FORMAT_OGG | SF_FORMAT_VORBIS
    file = library.sf_open(bytes(path), 0x20, ctypes.create_string_buffer(info, len(info)))
    assert file, "libsndfile can't write Ogg"
    library.sf_writef_short(file, samples, len(samples) // 2)
    library.sf_close(file)
