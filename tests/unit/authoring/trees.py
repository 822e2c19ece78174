"""Content folders for tests, written inline, and pictures made by hand."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterable, Mapping
from pathlib import Path

from kiosk.authoring.checker import Reading, read_content
from kiosk.authoring.findings import FileFindings
from kiosk.library.problem import Problem

SITE = 'clinic = "Riverside Spine Clinic"\nlanguages = ["en"]\n[emergency]\nen = "In an emergency call 112."\n'
HOME = "---\nlanguage: English\nheadline: Your back\ninvitation: Touch to begin\nwelcome: Welcome\n---\nThis is a kiosk.\n"
AREA = "---\ntitle: Conditions\nsummary: What can be wrong\nicon: activity\norder: 10\n---\n"
BODY = "## What it is\n\nA disc bulges.\n"
TIP = "\n## What you can do\n\nWalk a little.\n"
REVIEW = "clinical_review: {by: A. Name, role: surgeon, on: 2026-01-02, next: 2027-01-02}"


def topic(body: str = BODY, details: str = "title: Slipped disc\nsummary: A disc bulges.") -> str:
    """A page that has nothing wrong with it, unless `body` or `details` have."""
    return f"---\n{details}\n{REVIEW}\n---\n{body}"


def png(width: int = 4, height: int = 3, extra: bytes = b"") -> bytes:
    """A whole PNG of one grey; `extra` chunks come before the pixels."""
    rows = zlib.compress((b"\x00" + b"\x80" * width) * height)
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + extra + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def chunk(kind: bytes, body: bytes) -> bytes:
    """One chunk of a PNG."""
    return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))


Files = dict[str, str | bytes | None]
"""Files of a content folder by path; None stands for one that is not there."""

GOOD: dict[str, str | bytes] = {
    "kiosk.toml": SITE,
    "en/home.md": HOME,
    "en/conditions/area.md": AREA,
    "en/conditions/10-slipped-disc.md": topic(BODY + TIP),
    "media/disc.png": png(),
}


def write(root: Path, files: Mapping[str, str | bytes | None]) -> Path:
    """The good content folder with `files` put into it; None takes one out."""
    for path, content in {**GOOD, **files}.items():
        if content is None:
            continue
        target = root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(content.encode() if isinstance(content, str) else content)
    return root


def read(root: Path, files: Mapping[str, str | bytes | None] | None = None) -> Reading:
    """What the check makes of the good folder with `files` put into it."""
    return read_content(write(root / "content", files or {}))


def read_topic(root: Path, body: str = BODY, details: str = "title: Slipped disc\nsummary: A disc bulges.") -> Reading:
    """What the check makes of a good folder with one topic made of `body` and `details`."""
    return read(root, {"en/conditions/10-slipped-disc.md": topic(body, details)})


def found(problems: Iterable[Problem]) -> set[tuple[str, int]]:
    """Rules and lines."""
    return {(problem.rule, problem.line) for problem in problems}


def rules(findings: FileFindings) -> list[str]:
    """The rules that were broken, in order."""
    return [problem.rule for problem in findings.problems()]
