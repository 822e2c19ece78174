"""Blocks as JSON and back. The one place that knows how a block is written in a release."""

from __future__ import annotations

import json
from typing import Any

from kiosk.library.exhibits import Explore, Layer, Slider, Spin, Spot
from kiosk.library.model import (
    Block,
    Callout,
    CalloutKind,
    Chance,
    Check,
    Compare,
    Cut,
    Cuts,
    Interactive,
    Label,
    ListBlock,
    Paragraph,
    Picture,
    Risk,
    Span,
    Stage,
    StagePart,
    Subheading,
    Table,
    Text,
    Timeline,
)
from kiosk.library.recording import Recording


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
        case Picture(media, alt, caption, decorative, labels, description):
            points = [[label.text, label.x, label.y] for label in labels]
            words = {"alt": alt, "caption": caption} | ({"description": description} if description else {})
            return {"kind": "picture", "media": media, "decorative": decorative, "labels": points} | words
        case Callout(kind, title, body):
            return {"kind": "callout", "tone": kind.value, "title": title, "body": [_to_plain(part) for part in body]}
        case Table(header, rows):
            return {"kind": "table", "header": [_text(cell) for cell in header], "rows": [[_text(cell) for cell in row] for row in rows]}
        case Recording(file, starts):
            return {"kind": "recording", "file": file, "starts": list(starts)}
        case _:
            return _interactive_to_plain(block)


def _interactive_to_plain(block: Interactive) -> dict[str, Any]:
    match block:
        case Compare(title, table, pictures):
            return {"kind": "compare", "title": title, "table": _to_plain(table), "pictures": [_to_plain(each) for each in pictures]}
        case Cuts(title, cuts):
            return {"kind": "cuts", "title": title, "cuts": [[cut.millimetres, cut.said, cut.what] for cut in cuts]}
        case Timeline(title, intro, stages):
            told = [[stage.name, _text(stage.summary), [[part.lead, _text(part.text)] for part in stage.parts]] for stage in stages]
            return {"kind": "timeline", "title": title, "intro": _text(intro), "stages": told}
        case Check(question, answers, right, explanation):
            why = [_to_plain(part) for part in explanation]
            return {"kind": "check", "question": question, "answers": list(answers), "right": right, "explanation": why}
        case Risk(title, chances):
            return {"kind": "risk", "title": title, "chances": [[each.count, each.of, each.said, _text(each.what)] for each in chances]}
        case Slider(title, before, after):
            return {"kind": "slider", "title": title, "before": _to_plain(before), "after": _to_plain(after)}
        case Explore(title, picture, spots):
            parts = [[spot.id, spot.name, _text(spot.text), spot.outlines] for spot in spots]
            return {"kind": "explore", "title": title, "picture": _to_plain(picture), "spots": parts}
        case Spin(title, layers):
            return {"kind": "spin", "title": title, "layers": [[_to_plain(each.picture), list(each.frames)] for each in layers]}


def _from_plain(item: dict[str, Any]) -> Block:
    match item["kind"]:
        case "paragraph":
            return Paragraph(_spans(item["text"]))
        case "subheading":
            return Subheading(_spans(item["text"]))
        case "list":
            return ListBlock(tuple(_spans(entry) for entry in item["items"]), bool(item["steps"]))
        case "picture":
            return _picture(item)
        case "callout":
            return Callout(CalloutKind(item["tone"]), item["title"], _running(item["body"]))
        case "table":
            return _table(item)
        case "recording":
            return Recording(str(item["file"]), tuple(map(float, item["starts"])))
        case _:
            return _interactive_from_plain(item)


def _interactive_from_plain(item: dict[str, Any]) -> Interactive:
    match item["kind"]:
        case "compare":
            pictures = tuple(each for each in map(_from_plain, item["pictures"]) if isinstance(each, Picture))
            return Compare(item["title"], _table(item["table"]), pictures)
        case "cuts":
            return Cuts(item["title"], tuple(Cut(float(length), str(said), str(what)) for length, said, what in item["cuts"]))
        case "timeline":
            return Timeline(item["title"], _spans(item["intro"]), tuple(_stage(*stage) for stage in item["stages"]))
        case "check":
            return Check(item["question"], tuple(map(str, item["answers"])), int(item["right"]), _running(item["explanation"]))
        case "risk":
            chances = tuple(Chance(int(count), int(of), str(said), _spans(what)) for count, of, said, what in item["chances"])
            return Risk(item["title"], chances)
        case "slider":
            return Slider(item["title"], _picture(item["before"]), _picture(item["after"]))
        case "explore":
            return Explore(item["title"], _picture(item["picture"]), tuple(_spot(*spot) for spot in item["spots"]))
        case "spin":
            return Spin(item["title"], tuple(Layer(_picture(picture), tuple(map(str, frames))) for picture, frames in item["layers"]))
        case other:
            raise ValueError(f"no block is called {other!r}")


def _running(items: list[dict[str, Any]]) -> tuple[Paragraph | ListBlock, ...]:
    return tuple(part for part in map(_from_plain, items) if isinstance(part, Paragraph | ListBlock))


def _table(item: dict[str, Any]) -> Table:
    return Table(tuple(map(_spans, item["header"])), tuple(tuple(map(_spans, row)) for row in item["rows"]))


def _picture(item: dict[str, Any]) -> Picture:
    labels = tuple(Label(str(text), float(x), float(y)) for text, x, y in item["labels"])
    return Picture(item["media"], item["alt"], item["caption"], bool(item["decorative"]), labels, item.get("description", ""))


def _spot(part: str, name: str, text: list[list[Any]], outlines: list[list[list[float]]]) -> Spot:
    corners = tuple(tuple((float(x), float(y)) for x, y in outline) for outline in outlines)
    return Spot(str(part), str(name), _spans(text), corners)


def _stage(name: str, summary: list[list[Any]], parts: list[list[Any]]) -> Stage:
    return Stage(str(name), _spans(summary), tuple(StagePart(str(lead), _spans(text)) for lead, text in parts))
