"""`kiosk review-sheet`: writes the page that a clinician signs."""

from __future__ import annotations

import argparse
import os
from pathlib import Path

from kiosk.authoring.checker import read_content
from kiosk.authoring.review_sheet import picture_addresses, review_sheet
from kiosk.commands.command import Command
from kiosk.errors import KioskError
from kiosk.paths import content_dir


def arguments(parser: argparse.ArgumentParser) -> None:
    """What the command may be told."""
    parser.add_argument("content", metavar="DIR", nargs="?", help="the content folder (the one that comes with the kiosk if none is given)")
    parser.add_argument("--out", metavar="FILE", default="review-sheet.html", help="where the page goes (default: review-sheet.html)")
    parser.add_argument("--topic", metavar="AREA/TOPIC", action="append", help="only this topic; may be given several times")
    parser.add_argument("--language", metavar="TAG", help="only this language, for example es")


def run(options: argparse.Namespace) -> int:
    """Write the page; returns 0. Raises KioskError when nothing is meant by the options, or the page can't be written."""
    content, out = Path(options.content or content_dir()), Path(options.out)
    reading = read_content(content)
    draft = reading.draft
    topics = [
        topic
        for _, topic in draft.topics
        if (not options.topic or topic.id in options.topic) and options.language in (None, topic.language)
    ]
    if not topics:
        raise KioskError("No such topic. kiosk check --table  lists them all, by topic and language.")
    pictures = picture_addresses({each.id: each.path for each in draft.pictures}, os.path.abspath(content), os.path.abspath(out.parent))
    text = review_sheet(topics, {source.key: source for source in draft.sources}, pictures, "Clinical review")
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        out.write_text(text, encoding="utf-8")
    except OSError as error:
        raise KioskError(f'The page can\'t be written to "{out}" ({error}). Choose another file with --out.') from error
    pages = "1 page to review is" if len(topics) == 1 else f"{len(topics)} pages to review are"
    print(f'{pages} in "{out}". Open it in any browser and print it.')
    return 0


COMMAND = Command(
    "review-sheet",
    "write a page to print, on which a clinician signs off each topic",
    "0 the page is written, 2 wrong usage, 3 there is no such topic, or the page can't be written",
    arguments,
    run,
)
