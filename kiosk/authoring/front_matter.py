"""Splits a page into its details (front matter) and its text, and reads the details."""

from __future__ import annotations

from dataclasses import dataclass

from kiosk.authoring.clean_text import clean
from kiosk.authoring.findings import FileFindings
from kiosk.authoring.folder import ContentFolder, Refusal
from kiosk.authoring.limits import MAX_DETAILS, MAX_PAGE
from kiosk.authoring.rules.details import DETAILS_BROKEN, DETAILS_MISSING, DETAILS_NOT_CLOSED, DETAILS_TOO_BIG
from kiosk.authoring.rules.files import NOT_UTF8
from kiosk.authoring.yaml_reader import FIX_SHAPE, Mapping, Scalar, read_yaml

_FENCE = "---"
_FENCE_ENDS = (_FENCE, "...")


@dataclass(frozen=True, slots=True)
class Document:
    """A page, split: its details, its text, and the line where the text begins."""

    details: Mapping
    body: str
    body_line: int


def read_text(folder: ContentFolder, path: str, findings: FileFindings, limit: int = MAX_PAGE) -> str | None:
    """The clean text of a file, or None after saying why not."""
    data = folder.read(path, limit)
    if isinstance(data, Refusal):
        size = f"{limit // 1_000_000} MB" if limit >= 1_000_000 else f"{limit // 1000} kB"
        findings.add(data.rule, name=path.rpartition("/")[2], reason=data.reason, limit=size)
        return None
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        findings.add(NOT_UTF8, data.count(b"\n", 0, error.start) + 1)
        return None
    return clean(text, findings)


def read_document(folder: ContentFolder, path: str, findings: FileFindings) -> Document | None:
    """A page read from its file, or None after saying why not."""
    text = read_text(folder, path, findings)
    return None if text is None else split_document(text, findings)


def split_document(text: str, findings: FileFindings) -> Document | None:
    """A page from its text, or None after saying why not."""
    lines = text.split("\n")
    start = next((number for number, row in enumerate(lines) if row.strip()), len(lines))
    if start == len(lines) or lines[start].rstrip() != _FENCE:
        findings.add(DETAILS_MISSING, start + 1 if start < len(lines) else 0)
        return None
    end = next((number for number in range(start + 1, len(lines)) if lines[number].rstrip() in _FENCE_ENDS), None)
    if end is None:
        findings.add(DETAILS_NOT_CLOSED, start + 1)
        return None
    details = "\n".join(lines[start + 1 : end])
    if len(details) > MAX_DETAILS:
        findings.add(DETAILS_TOO_BIG, start + 1, what=f"more than {MAX_DETAILS // 1000},000 characters")
        return None
    mapping = read_details(details, start + 2, findings)
    return None if mapping is None else Document(mapping, "\n".join(lines[end + 1 :]), end + 2)


def read_details(text: str, line: int, findings: FileFindings) -> Mapping | None:
    """Named values from YAML; nothing at all counts as no values."""
    node = read_yaml(text, findings, line)
    if node is None or isinstance(node, Mapping):
        return node
    if node == Scalar("", line):
        return Mapping(line)
    reason = "a name has no colon and space after it" if isinstance(node, Scalar) else "a line begins with a hyphen"
    findings.add(DETAILS_BROKEN, node.line, reason=reason, fix=FIX_SHAPE)
    return None
