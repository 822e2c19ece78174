"""A screen of our own: an Xvfb whose framebuffer is looked at directly, and a pointer on it. Knows nothing of what is shown."""

from __future__ import annotations

import mmap
import os
import shutil
import struct
import subprocess
import tempfile
import time
from types import TracebackType
from typing import Self

from tests.performance.program import prefer
from tests.performance.x_client import XClient

WIDTH, HEIGHT = 1920, 1080

Rect = tuple[int, int, int, int]
"""x, y, width, height in pixels."""

_HEADER = struct.Struct(">25I")
"""An XWD header: its own size, then at these places width, height, bits per pixel, bytes per line, colours in the table."""
_DARK, _LIGHT = 1, 2
_SHADES = bytes(_DARK if green < 96 else _LIGHT for green in range(256))


class ScreenError(Exception):
    """The X server did not start, or not as it was asked."""


class Screen:
    """1920 x 1080 pixels without vertical sync, compositor or window manager. A context manager."""

    def __init__(self) -> None:
        self._folder = tempfile.mkdtemp(prefix="kiosk-screen-", dir="/dev/shm" if os.path.isdir("/dev/shm") else None)
        reading, writing = os.pipe()
        arguments = ["-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-fbdir", self._folder, "-nolisten", "tcp", "-noreset", "-br", "-dpi", "96"]
        self._server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writing), *arguments, "-nocursor"],
            pass_fds=(writing,),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        os.close(writing)
        with os.fdopen(reading) as file:
            number = file.readline().strip()
        if not number:
            raise ScreenError("Xvfb did not start")
        self.name = f":{number}"
        self.pid = self._server.pid
        prefer(self.pid)
        self.pointer = XClient(self.name)
        with open(os.path.join(self._folder, "Xvfb_screen0"), "rb") as file:
            self.memory = mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ)
        header = _HEADER.unpack_from(self.memory)
        if (header[4], header[5], header[11]) != (WIDTH, HEIGHT, 32):
            raise ScreenError(f"Xvfb made a screen of {header[4]} x {header[5]} with {header[11]} bits a pixel")
        self.stride = header[12]
        self.start = header[0] + 12 * header[19]

    def region(self, rect: Rect | None = None, step: int = 4) -> Region:
        """A part of the screen, by default all of it."""
        return Region(self, rect or (0, 0, WIDTH, HEIGHT), step)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self.pointer.close()
        self._server.terminate()
        self._server.wait()
        self.memory.close()
        shutil.rmtree(self._folder, ignore_errors=True)


class Region:
    """A rectangle of the screen, of which every `step`th line is looked at."""

    def __init__(self, screen: Screen, rect: Rect, step: int) -> None:
        x, y, width, height = rect
        self._memory = screen.memory
        starts = [screen.start + line * screen.stride + 4 * x for line in range(y, y + height, step)]
        self._spans = [(start, start + 4 * width) for start in starts]
        self._seen = self._look()

    def _look(self) -> list[bytes]:
        return [self._memory[start:end] for start, end in self._spans]

    def changed(self) -> bool:
        """Whether it looks different from the last time it was asked."""
        memory = self._memory
        if all(memory[start:end] == seen for (start, end), seen in zip(self._spans, self._seen, strict=True)):
            return False
        self._seen = self._look()
        return True

    def inked(self) -> bool:
        """Whether at least 0.5 % of it is dark and at least half is not, as with words on a page: at the last look."""
        shades = b"".join(seen[1::20] for seen in self._seen).translate(_SHADES)  # the green of every fifth pixel
        dark = shades.count(_DARK)
        return 0.005 * len(shades) <= dark <= 0.5 * len(shades)


class Watch:
    """Looks at regions again and again and notes when each of them changed, in seconds of the monotonic clock."""

    def __init__(self, regions: dict[str, Region], pause: float = 0.001) -> None:
        self._regions, self._pause = regions, pause
        self.changes: dict[str, list[float]] = {name: [] for name in regions}
        for region in regions.values():
            region.changed()

    def look(self) -> None:
        """Look once, then pause a little."""
        for name, region in self._regions.items():
            now = time.monotonic()
            if region.changed():
                self.changes[name].append(now)
        time.sleep(self._pause)

    def look_until(self, moment: float) -> None:
        """Look until a moment of the monotonic clock."""
        while time.monotonic() < moment:
            self.look()

    def rest(self, name: str, still: float = 0.3, *, patience: float = 5.0, change: bool = True) -> bool:
        """Look until a region has changed (if it should) and then kept still for `still` seconds. Whether it did."""
        start = time.monotonic()
        while True:
            self.look()
            now = time.monotonic()
            changed = self.changes[name]
            if (changed or not change) and now - (changed[-1] if changed else start) >= still:
                return True
            if now - start > patience:
                return False
