"""Whether a content folder has changed since a release was built. Looks at names, sizes and times; opens no file."""

from __future__ import annotations

import os
import zlib
from collections.abc import Iterator


def signature(content: str | os.PathLike[str]) -> str:
    """A short text that changes when a file of the folder is added, removed, renamed or written. "" when there is no such folder."""
    return signed(listing(content))


def listing(content: str | os.PathLike[str]) -> frozenset[str]:
    """A line for each file of the folder, with its name (up to a NUL), size and time. Empty when there is no such folder."""
    return frozenset(_files(os.fspath(content), ""))


def signed(listing: frozenset[str]) -> str:
    """The signature of a folder that has this listing."""
    if not listing:
        return ""
    text = "\n".join(sorted(listing)).encode("utf-8", "surrogatepass")
    return f"{len(listing)}-{zlib.crc32(text):08x}-{zlib.adler32(text):08x}"


def _files(folder: str, inside: str) -> Iterator[str]:
    try:
        entries = os.scandir(folder)
    except OSError:
        return
    with entries:
        for entry in entries:
            if entry.name.startswith("."):
                continue
            name = f"{inside}{entry.name}"
            try:
                inner = entry.is_dir(follow_symlinks=False)
                found = entry.stat(follow_symlinks=False)
            except OSError:  # an editor has just removed it
                continue
            if inner:
                yield from _files(entry.path, name + "/")
            else:
                yield f"{name}\0{found.st_size}\0{found.st_mtime_ns}"
