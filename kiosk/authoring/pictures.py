"""The pictures of one page: each with its description, caption and labels. One that cannot be shown keeps its words."""

from __future__ import annotations

import html
from xml.etree.ElementTree import Element

from kiosk.authoring.clean_text import clean_line
from kiosk.authoring.details import SENTENCE_LENGTH, Details
from kiosk.authoring.findings import FileFindings
from kiosk.authoring.picture_descriptions import description_path
from kiosk.authoring.picture_index import PictureFile, PictureIndex
from kiosk.authoring.picture_labels import read_labels
from kiosk.authoring.rules.pictures import ALT_MISSING, DESCRIPTION_BROKEN, PICTURE_EXTRA
from kiosk.authoring.turntable import Frames, frames_of
from kiosk.authoring.wording import did_you_mean
from kiosk.library.exhibits import Layer
from kiosk.library.model import Picture

_DECORATIVE, _LABELS = ".decorative", "labels"
_EXTRAS = (_DECORATIVE, _LABELS)
_READ = frozenset({"src", "alt", "title", "class"})


class Pictures:
    """Places the pictures of one page; `folder` is where the page lies, such as `en/conditions`."""

    def __init__(self, folder: str, index: PictureIndex, findings: FileFindings) -> None:
        self._folder = folder
        self._index = index
        self._findings = findings

    def place(self, element: Element, line: int) -> Picture:
        """The picture of an `img` of the tree."""
        name = (element.get("src") or "").strip()
        alt = self._words(element.get("alt"), line)
        classes = [f".{word}" for word in (element.get("class") or "").split()]
        for extra in (*classes, *(key for key in element.keys() if key not in _READ)):  # noqa: SIM118  an element is not a mapping
            if extra not in _EXTRAS:
                hint = did_you_mean(extra, _EXTRAS, 'Delete it. Pictures know { .decorative } and { labels="part=word" }.')
                self._findings.add(PICTURE_EXTRA, line, extra=extra, hint=hint)
        decorative = _DECORATIVE in classes
        file = self._index.find(name, self._folder, self._findings, line)
        if not alt and not decorative:
            example = f"![A disc pressing on a nerve]({name}). If it is for looks only, put {{ .decorative }} right after it."
            self._findings.add(ALT_MISSING, line, name=name, example=example)
        labels = element.get(_LABELS)
        points = read_labels(labels, file, self._index, self._findings, line) if file and labels else ()
        caption, description = self._words(element.get("title"), line), self._description(file, line)
        return Picture(file.id if file else "", alt, caption, decorative, points, description)

    def turning(self, element: Element, line: int) -> Layer | str:
        """The turntable whose folder an `img` of the tree names, or a reason, in an admin's words, why it can't be turned."""
        name = (element.get("src") or "").strip().strip("/").removeprefix("media/")
        found = frames_of(name, self._index, self._findings, line)
        if not isinstance(found, Frames):
            return found.reason
        alt = self._words(element.get("alt"), line)
        if not alt:
            self._findings.add(ALT_MISSING, line, name=name, example=f"![The low back, seen from all sides]({name})")
        return Layer(Picture(found.media[0], alt, self._words(element.get("title"), line)), found.media)

    def file(self, picture: Picture) -> PictureFile | None:
        """The file of a picture that `place` has made."""
        return self._index.by_id(picture.media)

    @property
    def index(self) -> PictureIndex:
        """All pictures of the folder."""
        return self._index

    def lead(self, details: Details) -> tuple[str, str]:
        """Media id and description of the picture that a page's details name; ("", "") without one."""
        name, alt = details.text("picture"), details.text("alt")
        if not name:
            return "", ""
        line = details.line("picture")
        file = self._index.find(name, self._folder, self._findings, line)
        if not alt:
            self._findings.add(
                ALT_MISSING, line, name=name, example='add a line to the details, such as "alt: A disc pressing on a nerve".'
            )
        return (file.id if file else ""), alt

    def _description(self, file: PictureFile | None, line: int) -> str:
        """What the file beside the picture says of it at length in the page's language."""
        if file is None:
            return ""
        found = self._index.descriptions(file)
        if found is None:
            self._findings.add(DESCRIPTION_BROKEN, line, file=description_path(file.name))
        text = (found or {}).get(self._folder.partition("/")[0], "")
        return clean_line(text, self._findings, line)

    def _words(self, text: str | None, line: int) -> str:
        return " ".join(clean_line(html.unescape(text or ""), self._findings, line).split())[:SENTENCE_LENGTH]
