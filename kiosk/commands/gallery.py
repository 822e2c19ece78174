"""`kiosk gallery`: draws every screen as a picture and says where they are."""

from __future__ import annotations

import argparse
import os
import sys

from kiosk.commands.command import Command, window_size
from kiosk.errors import KioskError

OK, SOMETHING_WRONG = 0, 1
TEXT_SIZES = ("normal", "large", "larger", "largest")
"""The four text sizes, by the names that patients see."""


def arguments(parser: argparse.ArgumentParser) -> None:
    """What the command may be told."""
    shown = "the content folder (the one that comes with the kiosk if none is given)"
    parser.add_argument("content", metavar="DIR", nargs="?", help=shown)
    parser.add_argument("--out", metavar="DIR", default="gallery", help="where the pictures go (default: gallery)")
    parser.add_argument(
        "--size", metavar="WIDTHxHEIGHT", type=window_size, default=(1920, 1080), help="the panel in pixels (default: 1920x1080)"
    )
    parser.add_argument("--language", metavar="TAG", default="", help="only this language, for example es (default: all)")
    parser.add_argument("--text-size", choices=TEXT_SIZES, default=TEXT_SIZES[0], help="the size of the words")
    parser.add_argument("--contrast", choices=("soft", "strong"), default="soft", help="the contrast")
    parser.add_argument("--reach", choices=("standard", "lower"), default="standard", help="where the keys are")
    parser.add_argument("--state", metavar="DIR", help="where the kiosk keeps its releases")


def run(options: argparse.Namespace) -> int:
    """Draw; SOMETHING_WRONG when a screen had something to complain about. Raises KioskError without anything to draw."""
    from kiosk.authoring.progress_bar import ProgressBar
    from kiosk.gallery import GalleryOptions, draw
    from kiosk.library.release import Release
    from kiosk.opening import find

    front = find(os.path.abspath(options.content) if options.content else "", os.path.abspath(options.state) if options.state else "")
    if front is None:
        raise KioskError("There is no library to draw. Run  kiosk check  to see what is wrong with the content folder.")
    chosen = GalleryOptions(
        options.out,
        options.size,
        options.language,
        TEXT_SIZES.index(options.text_size),
        options.contrast == "strong",
        options.reach == "lower",
    )
    bar = ProgressBar(sys.stderr)
    try:
        gallery = draw(Release(front.path), chosen, lambda done, total: bar(done, max(done, total)))
    finally:
        bar.close()
    for warning in dict.fromkeys(gallery.warnings):
        print(f"kiosk gallery: {warning}", file=sys.stderr)
    print(f'{len(gallery.pictures)} screens are drawn. Open "{os.path.join(options.out, "index.html")}" to see them.')
    return SOMETHING_WRONG if gallery.warnings else OK


COMMAND = Command(
    "gallery",
    "draw every screen as a picture, with a page that shows them all",
    "0 all are drawn, 1 they are drawn but something was wrong with a screen, 2 wrong usage, 3 they can't be drawn",
    arguments,
    run,
)
