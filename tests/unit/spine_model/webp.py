"""The size of a WebP picture, from its first bytes. Knows the extended form, which every cut-out has."""

from __future__ import annotations

from pathlib import Path


def size(path: Path) -> tuple[int, int]:
    """Width and height in pixels. Raises ValueError for anything but an extended WebP."""
    head = path.read_bytes()[:30]
    if head[:4] != b"RIFF" or head[8:16] != b"WEBPVP8X":
        raise ValueError(f"{path.name} is no WebP picture with a transparent ground")
    return 1 + int.from_bytes(head[24:27], "little"), 1 + int.from_bytes(head[27:30], "little")
