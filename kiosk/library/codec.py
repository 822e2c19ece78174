"""Blocks as JSON and back. The one place that knows how a block is written in a release."""

from __future__ import annotations

import json
from typing import Any

from kiosk.library.model import Block, Callout, CalloutKind, Label, ListBlock, Paragraph, Picture, Span, Subheading, Table, Text


def dump_blocks(blocks: tuple[Block, ...]) -> str:
    """A screen's blocks as compact JSON text."""
    return json.dumps([_to_plain(block) for block in blocks], ensure_ascii=False, separators=(",", ":"))


def load_blocks(text: str) -> tuple[Block, ...]:
    """The blocks of `dump_blocks`. Raises ValueError on anything else."""
    try:
        match json.loads(text):
            case list(items):
                return tuple(map(_from_plain, items))
    except (KeyError, TypeError, IndexError, AttributeError, RecursionError) as error:
        raise ValueError(f"not a list of blocks: {error}") from error
    raise ValueError("not a list of blocks")


def _text(text: Text) -> list[list[Any]]:
    return [[span.text, int(span.strong), span.link] for span in text]


def _spans(items: list[list[Any]]) -> Text:
    return tuple(Span(str(text), bool(strong), str(link)) for text, strong, link in items)


def _to_plain(block: Block) -> dict[str, Any]:
    match block:
        case Paragraph(text):
            return {"kind": "paragraph", "text": _text(text)}
        case Subheading(text):
            return {"kind": "subheading", "text": _text(text)}
        case ListBlock(items, steps):
            return {"kind": "list", "items": [_text(item) for item in items], "steps": steps}
        case Picture(media, alt, caption, decorative, labels):
            points = [[label.text, label.x, label.y] for label in labels]
            return {"kind": "picture", "media": media, "alt": alt, "caption": caption, "decorative": decorative, "labels": points}
        case Callout(kind, title, body):
            return {"kind": "callout", "tone": kind.value, "title": title, "body": [_to_plain(part) for part in body]}
        case Table(header, rows):
            return {"kind": "table", "header": [_text(cell) for cell in header], "rows": [[_text(cell) for cell in row] for row in rows]}


def _from_plain(item: dict[str, Any]) -> Block:
    match item["kind"]:
        case "paragraph":
            return Paragraph(_spans(item["text"]))
        case "subheading":
            return Subheading(_spans(item["text"]))
        case "list":
            return ListBlock(tuple(_spans(entry) for entry in item["items"]), bool(item["steps"]))
        case "picture":
            labels = tuple(Label(str(text), float(x), float(y)) for text, x, y in item["labels"])
            return Picture(item["media"], item["alt"], item["caption"], bool(item["decorative"]), labels)
        case "callout":
            body = tuple(part for part in map(_from_plain, item["body"]) if isinstance(part, Paragraph | ListBlock))
            return Callout(CalloutKind(item["tone"]), item["title"], body)
        case "table":
            return Table(tuple(map(_spans, item["header"])), tuple(tuple(map(_spans, row)) for row in item["rows"]))
        case other:
            raise ValueError(f"no block is called {other!r}")
