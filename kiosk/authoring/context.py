"""What every page of a content folder is read with: the folder, the parser, and what else there is to refer to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from kiosk.authoring.findings import FileFindings
from kiosk.authoring.folder import ContentFolder
from kiosk.authoring.glossary import Glossary
from kiosk.authoring.inline import Page
from kiosk.authoring.links import Links, TopicIndex
from kiosk.authoring.markdown import Converter, Tree
from kiosk.authoring.picture_index import PictureIndex
from kiosk.authoring.pictures import Pictures
from kiosk.authoring.sound_index import SoundIndex


@dataclass(frozen=True, slots=True)
class Context:
    """Shared by all pages. `topics` and `glossaries` are by language."""

    folder: ContentFolder
    converter: Converter
    pictures: PictureIndex
    sounds: SoundIndex
    topics: Mapping[str, TopicIndex]
    glossaries: Mapping[str, Glossary]
    sources: frozenset[str]
    hide_after: int | None = None
    """Days after its next review is due on which a page goes; None: never."""

    def answer(self, language: str, asked: str) -> str:
        """What a page gets when it asks this (a key of `FileFindings.uses`)."""
        topics = self.topics.get(language) or TopicIndex(())
        kind, _, what = asked.partition(":")
        match kind:
            case "topic":
                return "there" if what in topics else ""
            case "topics":
                return topics.digest
            case "picture":
                return self.pictures.answer(what)
            case "sound":
                return self.sounds.answer(what)
            case _:
                return self.pictures.digest

    def page_pictures(self, path: str, findings: FileFindings) -> Pictures:
        """The pictures of the page at `path`."""
        return Pictures(path.rpartition("/")[0], self.pictures, findings)

    def page(self, path: str, language: str, tree: Tree, findings: FileFindings) -> Page:
        """What the tree of the page at `path` is taken apart with."""
        folder = path.rpartition("/")[0]
        links = Links(folder, self.topics.get(language) or TopicIndex(()), findings)
        return Page(tree, links, self.page_pictures(path, findings), self.sounds, findings)
