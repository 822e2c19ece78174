"""Whether a release is still what was built: its database and its pictures, by their hashes. Reads every byte, so not for a start."""

from __future__ import annotations

import hashlib
import json
import os

from kiosk.library.schema import DATABASE, MEDIA, SEAL

_PIECE = 1 << 20


def digest(path: str) -> str:
    """SHA-256 of a file, in hexadecimal. Raises OSError when it can't be read."""
    found = hashlib.sha256()
    with open(path, "rb") as file:
        while piece := file.read(_PIECE):
            found.update(piece)
    return found.hexdigest()


def database_is_sound(release: str) -> bool:
    """Whether the database is the one that was sealed. A release without a seal was made before there were any, and counts as sound."""
    try:
        with open(os.path.join(release, SEAL), encoding="utf-8") as file:
            sealed = json.load(file)["database"]
    except FileNotFoundError:
        return os.path.isfile(os.path.join(release, DATABASE))
    except (OSError, ValueError, KeyError, TypeError):
        return False
    try:
        return bool(digest(os.path.join(release, DATABASE)) == sealed)
    except OSError:
        return False


def damaged_pictures(release: str) -> list[str]:
    """The names of picture files whose content is not what their names promise."""
    folder = os.path.join(release, MEDIA)
    try:
        names = sorted(os.listdir(folder))
    except OSError:
        return [MEDIA]
    return [name for name in names if not _keeps_its_name(folder, name)]


def _keeps_its_name(folder: str, name: str) -> bool:
    try:
        return digest(os.path.join(folder, name)).startswith(name.partition(".")[0])
    except OSError:
        return False
