"""What the keeper has to tell staff: sentences that stay until what they are about is over, and the problems of the content folder.

Both are files in the state directory that are replaced in one step. Where nothing can be written, they are lost and nothing else is.
"""

from __future__ import annotations

import contextlib
import json
import os
from collections.abc import Mapping
from typing import Any

from kiosk import disk

NOTICES, PROBLEMS = "notices.json", "problems.json"
_MOST_BYTES = 4_000_000


class Notices:
    """Sentences by what they are about."""

    def __init__(self, state: str) -> None:
        self._path = os.path.join(state, NOTICES)
        found = read_json(self._path)
        self._said: dict[str, str] = {str(about): str(words) for about, words in found.items() if isinstance(words, str)}

    def all(self) -> Mapping[str, str]:
        """Every sentence that still holds, by what it is about."""
        return dict(self._said)

    def tell(self, about: str, words: str) -> bool:
        """Let a sentence hold; whether it is news. Empty `words`: it is over."""
        if self._said.get(about, "") == words:
            return False
        if words:
            self._said[about] = words
        else:
            del self._said[about]
        write_json(self._path, self._said)
        return True


def read_json(path: str) -> dict[str, Any]:
    """The table in a file; an empty one when it is missing, damaged or far too big."""
    with contextlib.suppress(OSError, ValueError, RecursionError):
        with open(path, "rb") as file:
            found = json.loads(file.read(_MOST_BYTES))
        if isinstance(found, dict):
            return found
    return {}


def write_json(path: str, table: Mapping[str, Any]) -> None:
    """Put a table into a file, or nothing at all when the disk refuses."""
    with contextlib.suppress(OSError):
        os.makedirs(os.path.dirname(path), exist_ok=True)
        disk.replace(path, json.dumps(table, ensure_ascii=False, indent=1).encode("utf-8", "backslashreplace"))
