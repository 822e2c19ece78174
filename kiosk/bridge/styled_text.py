"""Words for QML's `Text.StyledText`. The one place where markup is made: every leaf is escaped, only <b> and <a> are written."""

from __future__ import annotations

import re

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


_PIECE = re.compile(r"(<[^>]*>)|(&\w+;)|(.)", re.DOTALL)
_SIGNS = {"&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"'}


def words_of(markup: str) -> str:
    """The words that our markup shows: `styled` the other way round."""
    return "".join(_SIGNS.get(sign, sign) or letter for _, sign, letter in _PIECE.findall(markup))


def beginning(markup: str, characters: int) -> str:
    """Our markup up to so many characters of the words that it shows, with every tag closed."""
    kept: list[str] = []
    open_tags: list[str] = []
    for tag, sign, letter in _PIECE.findall(markup):
        if tag.startswith("</"):
            open_tags.pop()
        elif tag:
            open_tags.append(tag[1])
        elif characters <= 0:
            break
        else:
            characters -= 1
        kept.append(tag or sign or letter)
    return "".join(kept) + "".join(f"</{name}>" for name in reversed(open_tags))
