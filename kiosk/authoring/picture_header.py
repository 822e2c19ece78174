"""What a picture file is, read from its bytes: kind, size, frames, whether it is whole. Standard library only, decodes nothing.

Follows the PNG specification (W3C, third edition), the JPEG standard (ITU-T T.81) and the WebP container specification.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass

_PNG = b"\x89PNG\r\n\x1a\n"
_SIZED_JPEG_FRAMES = frozenset({0xC0, 0xC1, 0xC2, 0xC3, 0xC5, 0xC6, 0xC7, 0xC9, 0xCA, 0xCB, 0xCD, 0xCE, 0xCF})
_JPEG_SCAN = 0xDA
_LONE_JPEG_MARKERS = frozenset({0x01, *range(0xD0, 0xD9)})
_OTHERS = (
    (b"GIF8", "GIF"),
    (b"BM", "BMP"),
    (b"II*\x00", "TIFF"),
    (b"MM\x00*", "TIFF"),
    (b"%PDF", "PDF"),
    (b"<svg", "SVG"),
    (b"<?xml", "SVG or XML"),
    (b"PK\x03\x04", "ZIP"),
    (b"\x00\x00\x01\x00", "icon"),
)


@dataclass(frozen=True, slots=True)
class Header:
    """A PNG, JPEG or WebP file: `kind` as Qt calls the format, size in pixels before any rotation."""

    kind: str
    width: int
    height: int
    moves: bool = False


def read_header(data: bytes) -> Header | None:
    """What `data` is, or None when it is none of the three kinds or not whole."""
    try:
        match kind_of(data):
            case "png":
                return _png(data)
            case "jpeg":
                return _jpeg(data)
            case "webp":
                return _webp(data)
            case _:
                return None
    except (struct.error, IndexError, ValueError):
        return None


def kind_of(data: bytes) -> str:
    """`png`, `jpeg` or `webp` by the first bytes; "" for anything else."""
    if data.startswith(_PNG):
        return "png"
    if data.startswith(b"\xff\xd8\xff"):
        return "jpeg"
    return "webp" if data[:4] == b"RIFF" and data[8:12] == b"WEBP" else ""


def other_kind(data: bytes) -> str:
    """The name of a well-known kind that is not allowed, as far as the first bytes tell."""
    start = data.lstrip()[:16].lower() if data[:1] in b"<\xef \t\r\n" else data[:16]
    if data[4:8] == b"ftyp":
        return "HEIC or AVIF"
    return next((name for sign, name in _OTHERS if start.startswith(sign)), "")


def _png(data: bytes) -> Header | None:
    width = height = 0
    moves = False
    for kind, body in _png_chunks(data):
        if kind == b"IHDR":
            width, height = struct.unpack_from(">II", body)
        elif kind == b"acTL":
            moves = True
    return Header("png", width, height, moves) if width and height else None


def _png_chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Chunks up to the end chunk. Raises ValueError when one is cut off or damaged, or the end is missing."""
    at = len(_PNG)
    while True:
        length, kind = struct.unpack_from(">I4s", data, at)
        body = data[at + 8 : at + 8 + length]
        (checksum,) = struct.unpack_from(">I", data, at + 8 + length)
        if zlib.crc32(body, zlib.crc32(kind)) != checksum:
            raise ValueError("damaged chunk")
        yield kind, body
        if kind == b"IEND":
            return
        at += 12 + length


def _jpeg(data: bytes) -> Header | None:
    at = 2
    header = None
    while True:
        while data[at] == 0xFF and data[at + 1] == 0xFF:
            at += 1
        if data[at] != 0xFF:
            return None
        marker = data[at + 1]
        if marker in _LONE_JPEG_MARKERS:
            at += 2
            continue
        (length,) = struct.unpack_from(">H", data, at + 2)
        if marker in _SIZED_JPEG_FRAMES:
            height, width = struct.unpack_from(">HH", data, at + 5)
            header = Header("jpeg", width, height)
        elif marker == _JPEG_SCAN:
            whole = data.rfind(b"\xff\xd9", at) > 0
            return header if header and whole and header.width and header.height else None
        at += 2 + length


def _webp(data: bytes) -> Header | None:
    (length,) = struct.unpack_from("<I", data, 4)
    if length + 8 > len(data):
        return None
    kind = data[12:16]
    if kind == b"VP8X":
        moves = bool(data[20] & 0x02)
        width, height = (1 + int.from_bytes(data[at : at + 3], "little") for at in (24, 27))
        return Header("webp", width, height, moves)
    if kind == b"VP8L" and data[20] == 0x2F:
        bits = int.from_bytes(data[21:25], "little")
        return Header("webp", (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
    if kind == b"VP8 " and data[23:26] == b"\x9d\x01\x2a":
        width, height = struct.unpack_from("<HH", data, 26)
        return Header("webp", width & 0x3FFF, height & 0x3FFF)
    return None
