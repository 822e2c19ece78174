"""What is in a picture, at length: `<picture>.description.toml`, written beside it with one table a language (`[en]` with `long = "…"`)."""

from __future__ import annotations

import tomllib

Descriptions = dict[str, str]
"""Long descriptions by language."""
_LONGEST = 1500


def description_path(picture: str) -> str:
    """The name or path of the description of the picture with this name or path."""
    return picture.rpartition(".")[0] + ".description.toml"


def read_descriptions(data: bytes) -> Descriptions | None:
    """Long descriptions by language, or None when the file cannot be read."""
    try:
        found = tomllib.loads(data.decode("utf-8"))
    except (ValueError, RecursionError):
        return None
    texts = {language: table.get("long") for language, table in found.items() if isinstance(table, dict)}
    return {language: " ".join(text.split())[:_LONGEST] for language, text in texts.items() if isinstance(text, str)}
