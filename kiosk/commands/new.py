"""`kiosk new`: the admin's first step towards a page of their own."""

from __future__ import annotations

import argparse
from pathlib import Path

from kiosk.authoring.scaffold import NOT_YET, ScaffoldError, new_area, new_content, new_language, new_topic
from kiosk.commands.command import Command
from kiosk.paths import content_dir


def arguments(parser: argparse.ArgumentParser) -> None:
    """What the command may be told."""
    kinds = parser.add_subparsers(metavar="WHAT", required=True, dest="what")
    content = kinds.add_parser("content", help="an editable copy of the library that comes with the kiosk")
    content.add_argument("content", metavar="DIR", help="a folder that does not exist yet")
    area = kinds.add_parser("area", help="an area: a tile on the first page")
    area.add_argument("title", metavar="TITLE", help='its title, for example "Getting ready"')
    topic = kinds.add_parser("topic", help="a topic: a page in an area")
    topic.add_argument("area", metavar="AREA", help="the folder of its area, for example recovery")
    topic.add_argument("title", metavar="TITLE", help='its title, for example "Driving again"')
    topic.add_argument("--language", metavar="TAG", default="", help="for example es (default: the kiosk's first language)")
    language = kinds.add_parser("language", help="a language: all pages once more, to be translated")
    language.add_argument("tag", metavar="TAG", help="its code, for example fr")
    for kind in (area, topic, language):
        kind.add_argument("--content", metavar="DIR", default="content", help="the content folder (default: content)")


def run(options: argparse.Namespace) -> int:
    """Make what was asked for and say what to do next; returns 0. Raises ScaffoldError when nothing was made."""
    content = Path(options.content)
    if options.what == "content":
        new_content(Path(content_dir()), content)
        print(f'Your copy of the library is in "{content}". Look at it with  kiosk preview "{content}".')
        return 0
    if not content.is_dir():
        raise ScaffoldError(f'There is no folder "{content}". Name yours with --content, or start with  kiosk new content DIR.')
    match options.what:
        case "area":
            made = new_area(content, options.title)
            then = "Now give it a topic:  kiosk new topic " + made[0].parent.name + ' "TITLE".'
        case "topic":
            made = new_topic(content, options.area, options.title, options.language)
            then = f'Write the page. Patients see it once you take out the line "show: {{from: {NOT_YET}}}".'
        case _:
            made = new_language(content, options.tag)
            tag = made[0].relative_to(content).parts[0]
            then = f'Translate them. Patients see the language once "{tag}" is under languages in kiosk.toml.'
    for path in made:
        print(path)
    print(then)
    return 0


COMMAND = Command(
    "new",
    "make a content folder of your own, or a new area, topic or language in it",
    "0 it is made, 2 wrong usage, 3 nothing was made: the text says why",
    arguments,
    run,
)
