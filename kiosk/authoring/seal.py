"""The hash of a release's database, written beside it: the disk may change what it holds, and nobody should be shown that."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

from kiosk import disk
from kiosk.library.schema import DATABASE, SEAL


def seal(release: Path) -> None:
    """Seal the release in this folder, whose database is finished."""
    with (release / DATABASE).open("rb") as file:
        found = hashlib.file_digest(file, "sha256").hexdigest()
    disk.write(release / SEAL, json.dumps({"database": found}).encode())
