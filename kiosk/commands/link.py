"""`kiosk link`: the code that opens a topic at the kiosk, for staff to write down or to hand out."""

from __future__ import annotations

import argparse
import os
import sys

from kiosk import qr
from kiosk.commands.command import Command
from kiosk.errors import KioskError
from kiosk.library.release import Release
from kiosk.opening import find


def arguments(parser: argparse.ArgumentParser) -> None:
    """What the command may be told."""
    parser.add_argument("topic", metavar="TOPIC", nargs="?", help="such as conditions/slipped-disc, or a title (default: list all)")
    parser.add_argument("--content", metavar="DIR", help="the content folder (the one that comes with the kiosk if none is given)")
    parser.add_argument("--state", metavar="DIR", help="where the kiosk keeps its releases")
    parser.add_argument("--out", metavar="FILE.png", help="also write the code as a QR picture, to be printed")


def run(options: argparse.Namespace) -> int:
    """Print it; returns 0. Raises KioskError when there is no such topic or the picture can't be written."""
    front = find(*(os.path.abspath(path) if path else "" for path in (options.content, options.state)))
    if front is None:
        raise KioskError("There is no library to link to. Run  kiosk check  to see what is wrong with the content folder.")
    release = Release(front.path)
    front.close()
    try:
        topics = release.topic_titles()
        known = release.codes()
        if not options.topic:
            if options.out:
                raise KioskError("A picture holds one code. Name the topic too.")
            for topic, title in topics.items():
                print(f"{grouped(known.get(topic, ''))}  {topic}  {title}")
            return 0
        topic = _meant(options.topic, topics)
        if topic not in known:
            raise KioskError("This library has more topics than there are codes, and this one has none.")
        _tell(topics[topic], known[topic], options.out)
    finally:
        release.close()
    return 0


def grouped(code: str) -> str:
    """Three figures and three: easier to read out."""
    return f"{code[:3]} {code[3:]}"


def _tell(title: str, code: str, out: str | None) -> None:
    text = f"{title}\n{grouped(code)}"
    print(f'{grouped(code)}  opens "{title}".')
    print('At the kiosk: touch "About this screen", then "I have a code", and type these six figures.')
    if out:
        try:
            qr.picture(text, out)
        except OSError as error:
            raise KioskError(f'The picture can\'t be written to "{out}" ({error}). Choose another file with --out.') from error
        print(f'The QR picture is in "{out}". A phone shows the title and the code; it opens nothing.')
    elif sys.stdout.isatty() and "utf" in (sys.stdout.encoding or "").lower():
        print(qr.blocks(text))


def _meant(name: str, topics: dict[str, str]) -> str:
    """The id of a topic by its id, or by its title in any case of letters."""
    if name in topics:
        return name
    found = [topic for topic, title in topics.items() if title.casefold() == name.casefold()]
    if len(found) == 1:
        return found[0]
    if found:
        raise KioskError(f"Several topics are called that: {', '.join(found)}. Name one of them.")
    raise KioskError(f'There is no topic "{name}".  kiosk link  without a topic lists them all.')


COMMAND = Command(
    "link",
    "make the code that opens a topic at the kiosk",
    "0 it is shown, 2 wrong usage, 3 there is no such topic, or the picture can't be written",
    arguments,
    run,
)
