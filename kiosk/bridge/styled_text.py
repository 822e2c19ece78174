"""Words for QML's `Text.StyledText`. The one place where markup is made: every leaf is escaped, only <b> and <a> are written."""

from __future__ import annotations

from kiosk.library.model import Text

_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})


def escaped(text: str) -> str:
    """Text that StyledText shows as it is."""
    return text.translate(_ESCAPES)


def styled(text: Text) -> str:
    """Spans as StyledText: strong words bold, linked words bold in the link colour."""
    parts = []
    for span in text:
        part = escaped(span.text)
        if span.link:
            part = f'<a href="{escaped(span.link)}"><b>{part}</b></a>'
        elif span.strong:
            part = f"<b>{part}</b>"
        parts.append(part)
    return "".join(parts)


def plain(text: Text) -> str:
    """The words alone, for a screen reader and for `Text.PlainText`."""
    return "".join(span.text for span in text)


def links(text: Text) -> tuple[tuple[str, str], ...]:
    """The linked words of a text as (link, words)."""
    return tuple((span.link, span.text) for span in text if span.link)
