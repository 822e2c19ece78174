"""Pictures that a patient has moved or touched in this visit: how each stands. Nothing here outlives the visit."""

from __future__ import annotations

Stands = tuple[tuple[str, int], ...]
"""Pairs of a picture's key and how it stands, one pair a picture: where a line is, which part was touched, how far it was turned."""


def stands(found: Stands, key: str, first: int) -> int:
    """How a picture stands; `first` where nobody has moved it."""
    return dict(found).get(key, first)


def put(found: Stands, key: str, value: int) -> Stands:
    """The pictures with this one as it stands now."""
    return tuple({**dict(found), key: value}.items())
