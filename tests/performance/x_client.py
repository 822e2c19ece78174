"""A pointer on an X display: speaks just enough of the X11 protocol for XTEST to move, press and lift it. Sees no pixels."""

from __future__ import annotations

import socket
import struct

_QUERY_EXTENSION, _GET_INPUT_FOCUS, _FAKE_INPUT = 98, 43, 2
_PRESS, _LIFT, _MOTION = 4, 5, 6
_REPLY_BYTES = 32
_LEFT = 1


class XError(Exception):
    """The display refused something."""


class XClient:
    """One connection to a local display such as `:7`; little-endian, without authorisation (the display is our own)."""

    def __init__(self, display: str) -> None:
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.connect(f"/tmp/.X11-unix/X{display.removeprefix(':')}")
        self._root = self._greet()
        self._xtest = self._extension(b"XTEST")

    def move(self, x: int, y: int) -> None:
        """Put the pointer on a pixel."""
        self._fake(_MOTION, 0, x, y)

    def press(self) -> None:
        """The finger goes down."""
        self._fake(_PRESS, _LEFT, 0, 0)

    def lift(self) -> None:
        """The finger goes up."""
        self._fake(_LIFT, _LEFT, 0, 0)

    def sync(self) -> None:
        """Return once the display has dealt with everything sent so far."""
        self._socket.sendall(struct.pack("<BxH", _GET_INPUT_FOCUS, 1))
        self._reply()

    def close(self) -> None:
        """Let go of the display."""
        self._socket.close()

    def _greet(self) -> int:
        """Open the conversation; returns the root window of the first screen."""
        self._socket.sendall(struct.pack("<BxHHHHxx", ord("l"), 11, 0, 0, 0))
        success, _major, _minor, words = struct.unpack("<BxHHH", self._read(8))
        told = self._read(4 * words)
        if success != 1:
            raise XError(f"the display refused the connection: {told!r}")
        vendor_bytes, formats = struct.unpack_from("<H", told, 16)[0], told[21]
        (root,) = struct.unpack_from("<I", told, 32 + (vendor_bytes + 3) // 4 * 4 + 8 * formats)
        return int(root)

    def _extension(self, name: bytes) -> int:
        words = 2 + (len(name) + 3) // 4
        self._socket.sendall(struct.pack("<BxHHxx", _QUERY_EXTENSION, words, len(name)) + name.ljust((words - 2) * 4, b"\0"))
        present, opcode = struct.unpack_from("<BB", self._reply(), 8)
        if not present:
            raise XError(f"the display has no {name.decode()}")
        return int(opcode)

    def _fake(self, kind: int, detail: int, x: int, y: int) -> None:
        self._socket.sendall(struct.pack("<BBHBBxxII8xhh8x", self._xtest, _FAKE_INPUT, 9, kind, detail, 0, self._root, x, y))

    def _reply(self) -> bytes:
        """The next answer; events before it are passed over."""
        while True:
            head = self._read(_REPLY_BYTES)
            if head[0] == 0:
                raise XError(f"the display answered with error {head[1]}")
            if head[0] == 1:
                (more,) = struct.unpack_from("<I", head, 4)
                return head + self._read(4 * more)

    def _read(self, size: int) -> bytes:
        data = b""
        while len(data) < size:
            part = self._socket.recv(size - len(data))
            if not part:
                raise XError("the display has closed the connection")
            data += part
        return data
