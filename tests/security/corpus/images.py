"""Pictures that are too much, broken, or something else."""

from __future__ import annotations

import struct
import zlib

from tests.security.corpus.case import Case, picture
from tests.unit.authoring.trees import chunk, png


def claims(width: int, height: int, depth: int = 8, kind: int = 0, rows: bytes = b"") -> bytes:
    """A PNG that says it is so large, with whatever data."""
    header = struct.pack(">IIBBBBB", width, height, depth, kind, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def jpeg(width: int, height: int, tail: bytes = b"\xff\xd9") -> bytes:
    """The skeleton of a JPEG of this size, without anything to decode."""
    frame = struct.pack(">BHHB", 8, height, width, 1) + b"\x01\x11\x00"
    scan = b"\x01\x01\x00\x00\x3f\x00"
    return b"\xff\xd8\xff\xc0" + struct.pack(">H", len(frame) + 2) + frame + b"\xff\xda" + struct.pack(">H", len(scan) + 2) + scan + tail


def webp(kind: bytes, body: bytes) -> bytes:
    """A WebP with one chunk."""
    inner = b"WEBP" + kind + struct.pack("<I", len(body)) + body
    return b"RIFF" + struct.pack("<I", len(inner)) + inner


_SVG = b"<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'>"
_BOMB_OF_ZEROS = claims(6000, 6000, rows=b"\0" * (6001 * 6000))

CASES: dict[str, Case] = {
    "a bomb within limits": picture(_BOMB_OF_ZEROS),
    "forty thousand square": picture(claims(40_000, 40_000), "picture-too-many-dots"),
    "four billion square": picture(claims(2**31 - 1, 2**31 - 1), "picture-too-many-dots"),
    "no size": picture(claims(0, 10), "picture-broken"),
    "a line of a million": picture(claims(1_000_000, 39), "picture-broken"),
    "no data": picture(claims(100, 100), "picture-broken"),
    "too little data": picture(claims(500, 500, rows=b"\0" * 400)),
    "too much data": picture(claims(2, 2, rows=b"\0" * 5_000_000)),
    "a depth that is none": picture(claims(4, 4, depth=7, rows=b"\0" * 100), "picture-broken"),
    "a colour that is none": picture(claims(4, 4, kind=9, rows=b"\0" * 100), "picture-broken"),
    "cut off": picture(png()[:-20], "picture-broken"),
    "a flipped byte": picture(png()[:40] + b"\xff" + png()[41:], "picture-broken"),
    "only the first bytes": picture(b"\x89PNG\r\n\x1a\n", "picture-broken"),
    "nothing": picture(b"", "picture-kind"),
    "a chunk of four gigabytes": picture(b"\x89PNG\r\n\x1a\n\xff\xff\xff\xffIHDR", "picture-broken"),
    "ten thousand chunks": picture(png(extra=chunk(b"tEXt", b"a\0b") * 10_000)),
    "a bomb in a comment": picture(png(extra=chunk(b"zTXt", b"a\0\0" + zlib.compress(b"\0" * 50_000_000)))),
    "a bomb in a profile": picture(png(extra=chunk(b"iCCP", b"a\0\0" + zlib.compress(b"\0" * 50_000_000)))),
    "it moves": picture(png(extra=chunk(b"acTL", b"\0" * 8)), "picture-moves"),
    "ten megabytes": picture(png() + b"\0" * 10_000_000, "picture-too-big"),
    "a zip behind it": picture(png() + b"PK\x03\x04" + b"\0" * 2000),
    "a page behind it": picture(png() + b"<script>alert(1)</script>"),
    "a page in it": picture(png(extra=chunk(b"tEXt", b"Comment\0<script>alert(1)</script>"))),
    "a gif": picture(b"GIF89a" + b"\0" * 100, "picture-kind"),
    "a bitmap": picture(b"BM" + b"\0" * 100, "picture-kind"),
    "a tiff": picture(b"II*\0" + b"\0" * 100, "picture-kind"),
    "a pdf": picture(b"%PDF-1.7\n", "picture-kind"),
    "a zip": picture(b"PK\x03\x04" + b"\0" * 100, "picture-kind"),
    "a heic": picture(b"\0\0\0\x18ftypheic" + b"\0" * 100, "picture-kind"),
    "an icon": picture(b"\0\0\x01\0" + b"\0" * 100, "picture-kind"),
    "a page": picture(b"<html><script>alert(1)</script></html>", "picture-kind"),
    "text": picture(b"not a picture at all", "picture-kind"),
    "an svg": picture(_SVG + b"</svg>", "picture-kind", name="bad.svg"),
    "an svg called png": picture(_SVG + b"<script>alert(1)</script></svg>", "picture-kind"),
    "an svg that uses itself": picture(_SVG + b"<g id='a'><use xlink:href='#a'/></g></svg>", "picture-kind"),
    "an svg that laughs": picture(b"<!DOCTYPE a [<!ENTITY b 'c'><!ENTITY d '&b;&b;'>]>" + _SVG + b"&d;</svg>", "picture-kind"),
    "an svg that reads files": picture(_SVG + b"<image xlink:href='file:///etc/passwd'/></svg>", "picture-kind"),
    "a jpeg without data": picture(jpeg(100, 100), name="bad.jpg"),
    "a jpeg without an end": picture(jpeg(100, 100, b""), "picture-broken", name="bad.jpg"),
    "a huge jpeg": picture(jpeg(65_000, 65_000), "picture-too-many-dots", name="bad.jpg"),
    "a jpeg of markers": picture(b"\xff\xd8" + b"\xff" * 100_000, "picture-broken", name="bad.jpg"),
    "a jpeg whose parts are empty": picture(b"\xff\xd8" + b"\xff\xe0\0\0" * 1000, "picture-broken", name="bad.jpg"),
    "a webp without data": picture(webp(b"VP8 ", b"\0\0\0\x9d\x01\x2a\x10\0\x10\0"), "picture-broken", name="bad.webp"),
    "a huge webp": picture(webp(b"VP8X", b"\0\0\0\0" + b"\xff" * 6), "picture-too-many-dots", name="bad.webp"),
    "a webp that moves": picture(webp(b"VP8X", b"\x02\0\0\0" + b"\x0f\0\0" * 2), "picture-moves", name="bad.webp"),
    "a webp that lies about its length": picture(b"RIFF\xff\xff\xff\x7fWEBPVP8 ", "picture-broken", name="bad.webp"),
    "a lossless webp of noise": picture(webp(b"VP8L", b"\x2f\x0f\0\0\0" + b"\xaa" * 500), name="bad.webp"),
    "png called jpg": picture(png(), "picture-misnamed", name="bad.jpg"),
    "parts that are no list": picture(png(), more={"media/bad.parts.json": "[" * 60_000}),
    "parts of a hundred kilobytes": picture(png(), more={"media/bad.parts.json": '{"a": [0.1, 0.1], ' + " " * 100_000 + "}"}),
}
