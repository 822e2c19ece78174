"""A recording made slower without a lower voice, by the system's libsonic, which libespeak-ng brings along. In the helper process only."""

from __future__ import annotations

import array
import ctypes
from typing import Any

LIBRARY = "libsonic.so.0"
_PIECE = 1 << 15


class Stretch:
    """`works` where the library is there; without it nothing becomes slower."""

    def __init__(self) -> None:
        self._library = _load()
        self.works = self._library is not None

    def slower(self, samples: array.array[int], rate: int, pace: float) -> array.array[int]:
        """Mono samples at `pace` (0.5 to 1, a share of the usual one)."""
        library = self._library
        if library is None or pace == 1:
            return samples
        stream = library.sonicCreateStream(rate, 1)
        if not stream:
            return samples
        found = array.array("h")
        piece = (ctypes.c_short * _PIECE)()

        def take() -> None:
            while (got := library.sonicReadShortFromStream(stream, piece, _PIECE)) > 0:
                found.frombytes(ctypes.string_at(piece, got * found.itemsize))

        try:
            library.sonicSetSpeed(stream, pace)
            for at in range(0, len(samples), _PIECE):
                part = samples[at : at + _PIECE]
                library.sonicWriteShortToStream(stream, part.buffer_info()[0], len(part))
                take()
            library.sonicFlushStream(stream)
            take()
        finally:
            library.sonicDestroyStream(stream)
        return found


def _load() -> Any:
    try:
        library = ctypes.CDLL(LIBRARY)
    except OSError:
        return None
    library.sonicCreateStream.argtypes = [ctypes.c_int, ctypes.c_int]
    library.sonicCreateStream.restype = ctypes.c_void_p
    library.sonicSetSpeed.argtypes = [ctypes.c_void_p, ctypes.c_float]
    library.sonicWriteShortToStream.argtypes = [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int]
    library.sonicReadShortFromStream.argtypes = [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int]
    for name in ("sonicFlushStream", "sonicDestroyStream"):
        getattr(library, name).argtypes = [ctypes.c_void_p]
    return library
