"""A sheet for a clinician to sign: every screen of a topic with its sources, boxes to tick and room for remarks. One HTML page to print."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from html import escape

from kiosk.authoring.reading_level import levels, sentences
from kiosk.authoring.words import block_texts, plain
from kiosk.library.model import Block, Callout, ListBlock, Picture, Screen, Source, Subheading, Table, Topic

_BOXES = ("Right, and as sure as the sources are", "Change it as written beside", "Take it out")

_STYLE = """
body { font: 11pt/1.45 sans-serif; margin: 2em auto; max-width: 50em; color: #111 }
h1 { font-size: 20pt; margin: 0 0 .2em } h2 { font-size: 14pt; margin: 0 } h3 { font-size: 11pt }
section { border: 1px solid #777; padding: 1em; margin: 1em 0; break-inside: avoid }
article { break-after: page } figure { margin: .5em 0 } figcaption { font-style: normal; color: #333 }
img { max-height: 5cm; max-width: 100%; background: #dde9e1 } table { border-collapse: collapse }
td, th { border: 1px solid #777; padding: .3em .6em }
.box { border-left: 4px solid #777; padding-left: .8em } .tick { margin: .3em 1.5em .3em 0; display: inline-block }
.remarks { border-bottom: 1px solid #777; height: 1.8em } .line { display: inline-block; border-bottom: 1px solid #111; min-width: 16em }
ol.sources { font-size: 9pt }
"""


def review_sheet(topics: Iterable[Topic], sources: Mapping[str, Source], pictures: Mapping[str, str], title: str) -> str:
    """The whole page. `pictures` are addresses by media id; those without one are described by their words alone."""
    articles = "\n".join(_article(topic, sources, pictures) for topic in topics)
    return (
        f'<!doctype html>\n<html lang="en"><meta charset="utf-8"><title>{escape(title)}</title>\n<style>{_STYLE}</style>\n'
        f"<body>\n{articles}\n</body></html>\n"
    )


def picture_addresses(paths: Mapping[str, str], content: str, out: str) -> dict[str, str]:
    """Addresses of picture files (by media id, inside the content folder) as a page in the folder `out` names them."""
    return {media: os.path.relpath(os.path.join(content, path), out).replace(os.sep, "/") for media, path in paths.items()}


def _article(topic: Topic, sources: Mapping[str, Source], pictures: Mapping[str, str]) -> str:
    measured = ", ".join(f"{level.name} {level.score:.1f}" for level in levels(sentences(topic.screens, topic.language), topic.language))
    review = topic.review
    state = f"Signed by {review.by}, {review.role}, {review.on}" if review.by else "Not yet reviewed by a clinician"
    facts = (
        f"{topic.language}, {topic.id}",
        f"written {topic.written}" if topic.written else "",
        measured or "reading level not measured",
        state,
    )
    parts = [
        f'<article lang="{escape(topic.language)}"><h1>{escape(topic.title)}</h1><p lang="en">{escape("; ".join(filter(None, facts)))}</p>',
        f"<p><b>{escape(topic.message)}</b></p>" if topic.message else "",
        *(_screen(screen, number, pictures) for number, screen in enumerate(topic.screens, 1)),
        '<section lang="en"><h2>What this page rests on</h2><ol class="sources">',
        *(f"<li>{escape(_source(sources[key]))}</li>" for key in topic.sources if key in sources),
        "</ol></section>",
        _signature(topic),
        "</article>",
    ]
    return "\n".join(filter(None, parts))


def _screen(screen: Screen, number: int, pictures: Mapping[str, str]) -> str:
    words = "\n".join(_block(block, pictures) for block in screen.blocks)
    ticks = "".join(f'<span class="tick">\u2610 {escape(box)}</span>' for box in _BOXES)
    return (
        f"<section><h2>{number}. {escape(screen.title)}</h2>\n{words}\n"
        f'<div lang="en"><p>{ticks}</p><div class="remarks"></div><div class="remarks"></div></div></section>'
    )


def _block(block: Block, pictures: Mapping[str, str]) -> str:
    match block:
        case Subheading(text):
            return f"<h3>{escape(plain(text))}</h3>"
        case ListBlock(items, steps):
            tag = "ol" if steps else "ul"
            return f"<{tag}>" + "".join(f"<li>{escape(plain(item))}</li>" for item in items) + f"</{tag}>"
        case Callout(kind, title, body):
            inner = "".join(_block(part, pictures) for part in body)
            return f'<div class="box"><h3>{escape(title)} ({kind.value})</h3>{inner}</div>'
        case Table(header, rows):
            head = "".join(f"<th>{escape(plain(cell))}</th>" for cell in header)
            lines = "".join("<tr>" + "".join(f"<td>{escape(plain(cell))}</td>" for cell in row) + "</tr>" for row in rows)
            return f"<table><tr>{head}</tr>{lines}</table>"
        case Picture(media, alt, caption):
            shown = f'<img src="{escape(pictures[media])}" alt="">' if media in pictures else ""
            return f"<figure>{shown}<figcaption>{escape(caption)} [Picture: {escape(alt)}]</figcaption></figure>"
        case _:
            return "".join(f"<p>{escape(text)}</p>" for text in block_texts((block,)))


def _source(source: Source) -> str:
    return f"{source.key}: {source.organisation}, {source.title}, {source.year}. {source.address}"


def _signature(topic: Topic) -> str:
    lines = "".join(f'<p>{label}: <span class="line"></span></p>' for label in ("Name", "Role", "Date", "Look at it again on", "Signature"))
    page = f"{escape(topic.language)}/{escape(topic.id)}"
    return (
        f'<section lang="en"><h2>Signature</h2>{lines}'
        f"<p>Then write name, role and both dates into <code>clinical_review</code> of {page}.</p></section>"
    )
