"""Finds HTML that an author meant as HTML. It is never interpreted: patients see it as letters, so authors are told."""

from __future__ import annotations

import re

from kiosk.authoring.findings import FileFindings
from kiosk.authoring.rules.text import HTML_NOT_USED

_TAG = re.compile(r"</?[A-Za-z][A-Za-z0-9-]*(?=(?:[\s/][^<>]*)?>|\s[^<>]*=[^<>]*$)|<[!?][A-Za-z\[]|<!--")
"""The start of a tag, closed or with attributes that go on in the next row; not `a <b and c`."""


def report_html(row: str, findings: FileFindings, line: int) -> None:
    """Say that `row` holds a tag, if it does."""
    if "<" in row and (tag := _TAG.search(row)):
        findings.add(HTML_NOT_USED, line, tag=tag[0] + ">" * (tag[0][1:2] not in "!?"))
