"""Labels on pictures: the words stand in the page, the points in `<picture>.parts.json` beside the picture."""

from __future__ import annotations

from kiosk.authoring.clean_text import clean_line
from kiosk.authoring.details import TITLE_LENGTH
from kiosk.authoring.findings import FileFindings
from kiosk.authoring.picture_index import PictureFile, PictureIndex
from kiosk.authoring.picture_parts import parts_path
from kiosk.authoring.rules.pictures import LABEL_BROKEN, LABEL_UNKNOWN, PARTS_BROKEN, PARTS_MISSING
from kiosk.authoring.wording import did_you_mean, listed
from kiosk.library.model import Label


def read_labels(text: str, picture: PictureFile, index: PictureIndex, findings: FileFindings, line: int) -> tuple[Label, ...]:
    """The labels of `part=word; part=word`. What cannot be read or placed is left out and said."""
    parts = index.parts(picture)
    if parts is None:
        missing = not index.has_file(parts_path(picture.path))
        findings.add(PARTS_MISSING if missing else PARTS_BROKEN, line, name=picture.name, parts=parts_path(picture.name))
        return ()
    labels = []
    for pair in filter(str.strip, text.split(";")):
        part, _, word = (piece.strip() for piece in pair.partition("="))
        word = clean_line(word, findings, line)[:TITLE_LENGTH]
        if not part or not word:
            findings.add(LABEL_BROKEN, line, label=pair.strip())
        elif part not in parts:
            known = f"Its parts are {listed(sorted(parts))}." if parts else "Its list of parts is empty."
            findings.add(LABEL_UNKNOWN, line, name=picture.name, part=part, hint=did_you_mean(part, parts, known))
        else:
            labels.append(Label(word, *parts[part]))
    return tuple(labels)
