"""The hash of a release's database, written beside it: the disk may change what it holds, and nobody should be shown that."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from kiosk import disk
from kiosk.library.schema import DATABASE, PAGES, SEAL


def seal(release: Path) -> None:
    """Seal what is finished in this folder: a release, or its list of pages alone."""
    files = {"database": release / DATABASE, "pages": release / PAGES}
    found = {what: _hash(file) for what, file in files.items() if file.exists()}
    disk.write(release / SEAL, json.dumps(found).encode())


def sealed(release: Path, what: str) -> str:
    """The hash that `what` (`database` or `pages`) had when it was sealed; "" when nobody knows."""
    try:
        return str(json.loads((release / SEAL).read_text(encoding="utf-8"))[what])
    except (OSError, ValueError, KeyError, TypeError):
        return ""


def is_sealed(release: Path, file: str, what: str) -> bool:
    """Whether a file of a release is still what it was when it was sealed."""
    try:
        return _hash(release / file) == sealed(release, what)
    except OSError:
        return False


def _hash(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
