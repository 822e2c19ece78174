"""Names of files and folders: which ones are safe on every computer, and the ids that are made from them."""

from __future__ import annotations

import re
import unicodedata

MAX_NAME = 200
_RESERVED = re.compile(r"(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?")
"""Device names of Windows (docs.microsoft.com, "Naming Files, Paths, and Namespaces")."""
_FORBIDDEN = re.compile('[<>:"|?*/\\\\\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff\ue000-\uf8ff]')
_LEFTOVERS = frozenset({"thumbs.db", "desktop.ini", "icon\r"})
_LEFTOVER_ENDS = ("~", ".swp", ".tmp", ".bak", ".orig", ".part", ".crdownload")
_NUMBER = re.compile(r"(\d{1,6})[-_. ]+(?=.)")
_SEPARATORS = re.compile(r"(?:[^\w]|_)+")


def is_safe(name: str) -> bool:
    """Whether one part of a path may be used: no separators, nothing invisible, no name that Windows keeps for itself."""
    return (
        bool(name)
        and len(name) <= MAX_NAME
        and name[-1] not in ". "
        and name[0] != " "
        and not (_FORBIDDEN.search(name) or _RESERVED.fullmatch(name))
    )


def is_leftover(name: str) -> bool:
    """Files that editors, systems and sync tools leave about; they are passed over in silence."""
    lowered = name.casefold()
    return lowered.startswith((".", "~$", "#")) or lowered in _LEFTOVERS or lowered.endswith(_LEFTOVER_ENDS)


def slug(name: str) -> str:
    """The id made from a name: small letters, digits and hyphens of any alphabet. May be empty."""
    return _SEPARATORS.sub("-", unicodedata.normalize("NFC", name).casefold()).strip("-")


def topic_slug(file_name: str) -> str:
    """The id of a topic file in its area: its name without the number in front and without `.md`."""
    return slug(_NUMBER.sub("", _stem(file_name), count=1))


def order_number(file_name: str) -> int | None:
    """The number in front of a topic file's name."""
    found = _NUMBER.match(_stem(file_name))
    return int(found[1]) if found else None


def _stem(file_name: str) -> str:
    return file_name[:-3] if file_name.casefold().endswith(".md") else file_name
