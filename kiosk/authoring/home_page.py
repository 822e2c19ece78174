"""One language's `home.md`: its name in itself, the words of the first pages, the text about the kiosk."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.authoring.blocks import read_blocks
from kiosk.authoring.context import Context
from kiosk.authoring.details import TITLE_LENGTH, Details
from kiosk.authoring.findings import FileFindings
from kiosk.authoring.front_matter import Document, read_document
from kiosk.authoring.rules.site import HOME_PART_MISSING
from kiosk.authoring.rules.text import ABOUT_PART
from kiosk.authoring.words import plain
from kiosk.library.model import ListBlock, Paragraph, Picture, Subheading, Table


@dataclass(frozen=True, slots=True)
class Home:
    """What home.md says; empty words are left to the kiosk. `about` has an empty line between paragraphs."""

    name: str = ""
    headline: str = ""
    invitation: str = ""
    welcome: str = ""
    about: str = ""


def read_home(path: str, language: str, context: Context, findings: FileFindings) -> Home:
    """The page at `path`. What is missing is said and left empty."""
    document = read_document(context.folder, path, findings)
    if document is None:
        return Home()
    details = Details(document.details, findings)
    words = {key: details.text(key) for key in ("headline", "invitation", "welcome")}
    name = details.text("language", TITLE_LENGTH)
    for key, value in {"language": name, **words}.items():
        if not value:
            instead = f'the code "{language}" as its name' if key == "language" else "words of its own"
            findings.add(HOME_PART_MISSING, details.line(key), key=key, instead=instead)
    details.finish()
    return Home(name=name, **words, about=_about(document, path, language, context, findings))


def _about(document: Document, path: str, language: str, context: Context, findings: FileFindings) -> str:
    tree = context.converter.parse(document.body, document.body_line, findings)
    if tree is None:
        return ""
    page = context.page(path, language, tree, findings)
    paragraphs: list[str] = []
    for element in tree.root:
        line = tree.line(element, document.body_line)
        for block in read_blocks([element], page, line):
            match block:
                case Paragraph(text) | Subheading(text):
                    paragraphs.append(plain(text))
                case ListBlock(items):
                    paragraphs += map(plain, items)
                case Picture():
                    findings.add(ABOUT_PART, line, what="A picture")
                case Table():
                    findings.add(ABOUT_PART, line, what="A table")
                case _:
                    findings.add(ABOUT_PART, line, what="A box")
    return "\n\n".join(paragraphs)
