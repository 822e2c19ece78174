"""Language codes: which folder names are one, how they are written, and which way a language is read."""

from __future__ import annotations

import re

from kiosk.library.site import Direction

_TAG = re.compile(r"(?i)([a-z]{2,3})(?:-([a-z]{4}))?(?:-([a-z]{2}|\d{3}))?((?:-(?:[a-z\d]{5,8}|\d[a-z\d]{3}))*)")
"""BCP 47: language, script, region, variants. Codes of four letters and more are reserved and no language has one."""
_RIGHT_TO_LEFT = frozenset({"ar", "he", "fa", "ur", "ps", "sd", "ug", "yi", "dv", "ckb"})


def language_tag(name: str) -> str:
    """The code that `name` means, written the usual way (`zh-Hans`, `pt-BR`), or "" when it is none."""
    found = _TAG.fullmatch(name)
    if not found:
        return ""
    language, script, region, variants = found.groups(default="")
    parts = [language.lower(), script.title(), region.upper(), *variants.lower().split("-")]
    return "-".join(part for part in parts if part)


def direction(tag: str) -> Direction:
    """Which way the language is read, by its first subtag."""
    return Direction.RTL if tag.partition("-")[0].lower() in _RIGHT_TO_LEFT else Direction.LTR
