"""What a recording is, read from its bytes: kind, length, whether it is whole. Standard library only, decodes nothing.

Follows the WAVE format of Microsoft and IBM ("Multimedia Programming Interface and Data Specifications 1.0"), RFC 3533 (Ogg), the
Vorbis I specification and RFC 7845 (Opus in Ogg).
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass

_OTHERS = (
    (b"ID3", "MP3"),
    (b"\xff\xfb", "MP3"),
    (b"\xff\xf3", "MP3"),
    (b"\xff\xf2", "MP3"),
    (b"fLaC", "FLAC"),
    (b"FORM", "AIFF"),
    (b"#!AMR", "AMR"),
    (b"\x30\x26\xb2\x75", "WMA"),
    (b"\x1a\x45\xdf\xa3", "WebM"),
)
_PCM, _EXTENSIBLE = 1, 0xFFFE
_BITS = 16
_RATES = range(8_000, 48_001)
_CHANNELS = (1, 2)
_FORMAT, _LONG_FORMAT = 16, 40
"""Bytes of a `fmt ` chunk: the plain one, and the extensible one."""
_PAGE = 27
"""Bytes of an Ogg page before its list of segments."""
_LAST = 4
"""Flag of the last page of an Ogg stream."""
_NO_TIME = -1


@dataclass(frozen=True, slots=True)
class SoundHeader:
    """A recording: `kind` is `wav` or `ogg`. `unfit` says in an admin's words what the kiosk can't play about it; "" for nothing."""

    kind: str
    seconds: float
    unfit: str = ""


def read_sound_header(data: bytes) -> SoundHeader | None:
    """What `data` is, or None when it is neither kind or not whole."""
    try:
        match sound_kind(data):
            case "wav":
                return _wave(data)
            case "ogg":
                return _ogg(data)
            case _:
                return None
    except (struct.error, IndexError, ValueError):
        return None


def sound_kind(data: bytes) -> str:
    """`wav` or `ogg` by the first bytes; "" for anything else."""
    if data[:4] == b"RIFF" and data[8:12] == b"WAVE":
        return "wav"
    return "ogg" if data[:4] == b"OggS" else ""


def other_sound(data: bytes) -> str:
    """The name of a well-known kind that is not played, as far as the first bytes tell."""
    if data[4:8] == b"ftyp":
        return "M4A or MP4"
    return next((name for sign, name in _OTHERS if data.startswith(sign)), "")


def _wave(data: bytes) -> SoundHeader | None:
    at, form = 12, b""
    while True:
        name, length = struct.unpack_from("<4sI", data, at)
        if at + 8 + length > len(data):
            return None
        if name == b"fmt ":
            form = data[at + 8 : at + 8 + length]
        elif name == b"data":
            return _pcm(form, length)
        at += 8 + length + length % 2


def _pcm(form: bytes, length: int) -> SoundHeader | None:
    tag, channels, rate, _, frame, bits = struct.unpack_from("<HHIIHH", form)
    if tag == _EXTENSIBLE and len(form) >= _LONG_FORMAT:
        (tag,) = struct.unpack_from("<H", form, 24)
    if tag != _PCM or bits != _BITS:
        return SoundHeader("wav", 0, f"not PCM with {_BITS} bits")
    unfit = _unfit(channels, rate)
    if not unfit and (frame != channels * _BITS // 8 or length < frame):
        return None
    return SoundHeader("wav", 0 if unfit else length / frame / rate, unfit)


def _ogg(data: bytes) -> SoundHeader | None:
    pages = list(_pages(data))
    first = pages[0][2]
    skipped = 0
    if first.startswith(b"\x01vorbis"):
        channels, rate = struct.unpack_from("<xxxxBI", first, 7)
    elif first.startswith(b"OpusHead"):
        channels, skipped = struct.unpack_from("<BH", first, 9)
        rate = 48_000
    else:
        return SoundHeader("ogg", 0, "not Vorbis or Opus sound")
    times = [time for time, _, _ in pages if time != _NO_TIME]
    if not pages[-1][1] & _LAST or max(times) <= skipped:
        return None
    unfit = _unfit(channels, rate)
    return SoundHeader("ogg", 0 if unfit else (max(times) - skipped) / rate, unfit)


def _pages(data: bytes) -> Iterator[tuple[int, int, bytes]]:
    """Time in samples, flags and body of each page. Raises ValueError when one is cut off or belongs to another stream."""
    at, stream = 0, None
    while at < len(data):
        sign, version, flags, time, serial, _, _, segments = struct.unpack_from("<4sBBqIIIB", data, at)
        sizes = data[at + _PAGE : at + _PAGE + segments]
        begin = at + _PAGE + segments
        end = begin + sum(sizes)
        if sign != b"OggS" or version or len(sizes) < segments or end > len(data) or serial != (serial if stream is None else stream):
            raise ValueError("damaged page")
        yield time, flags, data[begin:end]
        at, stream = end, serial


def _unfit(channels: int, rate: int) -> str:
    if channels not in _CHANNELS:
        return f"in {channels} channels"
    return "" if rate in _RATES else f"{rate} samples a second"
