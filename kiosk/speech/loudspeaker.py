"""Where samples go: the machine's loudspeaker by libpcaudio (which libespeak-ng brings along), or a WAV file."""

from __future__ import annotations

import ctypes
import wave
from typing import Any, Protocol

LIBRARY = "libpcaudio.so.0"
_S16LE = 2  # AUDIO_OBJECT_FORMAT_S16LE of pcaudiolib's audio.h, version 1.2


class NoLoudspeakerError(Exception):
    """Nothing can sound on this machine. The message is a sentence for staff."""


class Loudspeaker(Protocol):
    """`live`: what is written sounds as time passes, and what was written too early can be taken back by `drop`."""

    live: bool

    def open(self, rate: int) -> None:
        """Make ready for mono samples of 16 bits, so many a second. Raises NoLoudspeakerError."""

    def write(self, samples: bytes) -> None:
        """Let this sound after what was written before. Raises NoLoudspeakerError."""

    def drop(self) -> None:
        """Forget what does not sound yet."""

    def close(self) -> None:
        """Leave the device to others."""


class SystemLoudspeaker:
    """PulseAudio, PipeWire or ALSA, whichever libpcaudio finds."""

    live = True

    def __init__(self) -> None:
        """Raises NoLoudspeakerError."""
        try:
            self._library: Any = ctypes.CDLL(LIBRARY)
        except OSError as error:
            raise NoLoudspeakerError("The sound library libpcaudio is not installed: sudo apt-get install libpcaudio0") from error
        self._library.create_audio_device_object.restype = ctypes.c_void_p
        self._library.create_audio_device_object.argtypes = [ctypes.c_char_p] * 3
        self._library.audio_object_open.argtypes = [ctypes.c_void_p, ctypes.c_int, ctypes.c_uint32, ctypes.c_uint8]
        self._library.audio_object_write.argtypes = [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_size_t]
        for name in ("audio_object_flush", "audio_object_close", "audio_object_destroy"):
            getattr(self._library, name).argtypes = [ctypes.c_void_p]
        self._device: int | None = None
        self._rate = 0

    def open(self, rate: int) -> None:
        if self._device is not None and rate != self._rate:
            self.close()
        if self._device is not None:
            return
        self._rate = rate
        device = self._library.create_audio_device_object(None, b"Spine Kiosk", b"Reading aloud")
        if not device or self._library.audio_object_open(device, _S16LE, rate, 1) != 0:
            if device:
                self._library.audio_object_destroy(device)
            raise NoLoudspeakerError("This machine has no loudspeaker that works: nothing could be opened to play sound on.")
        self._device = device

    def write(self, samples: bytes) -> None:
        if self._device is None or self._library.audio_object_write(self._device, samples, len(samples)) != 0:
            raise NoLoudspeakerError("The loudspeaker stopped taking sound.")

    def drop(self) -> None:
        if self._device is not None:
            self._library.audio_object_flush(self._device)

    def close(self) -> None:
        if self._device is not None:
            self._library.audio_object_close(self._device)
            self._library.audio_object_destroy(self._device)
            self._device = None


class WaveFile:
    """A recording instead of sound: as fast as it can be written."""

    live = False

    def __init__(self, path: str) -> None:
        self._path = path
        self._file: wave.Wave_write | None = None
        self._begun = False

    def open(self, rate: int) -> None:
        if self._file is None:
            self._file = wave.open(self._path, "wb")  # noqa: SIM115  closed by `close`
            self._file.setnchannels(1)
            self._file.setsampwidth(2)
        if not self._begun:
            self._file.setframerate(rate)
        elif self._file.getframerate() != rate:
            raise NoLoudspeakerError("One file can't hold sounds of two rates.")

    def write(self, samples: bytes) -> None:
        if self._file is not None:
            self._begun = True
            self._file.writeframes(samples)

    def drop(self) -> None:
        """What is written stays written."""

    def close(self) -> None:
        """Nothing: one recording holds all that was said until `finish`."""

    def finish(self) -> None:
        """Complete the file."""
        if self._file is not None:
            self._file.close()
            self._file = None
