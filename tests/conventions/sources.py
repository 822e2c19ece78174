"""The project's own files, as the checks of this folder read them. Finding none is a failure: looking at nothing proves nothing."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

_MADE = {".git", ".venv", "build", "dist", "gallery", "__pycache__", ".mypy_cache", ".pytest_cache", ".ruff_cache", ".hypothesis"}

Check = Callable[[str, str], Iterable[str]]
"""A file's path (relative, with `/`) and text to what is wrong with it, one sentence each, starting with `path:line:`."""


def walk(folder: Path = ROOT) -> Iterator[Path]:
    """Every file of a folder that a person put there, in order."""
    for place, folders, files in os.walk(folder):
        folders[:] = sorted(set(folders) - _MADE)
        yield from (Path(place, name) for name in sorted(set(files) - _MADE))  # in a second work tree .git is a file


def files(pattern: str) -> list[Path]:
    """Files whose path relative to the project matches a regular expression from start to end."""
    found = [path for path in walk() if re.fullmatch(pattern, path.relative_to(ROOT).as_posix())]
    assert found, f"no file of the project matches {pattern}"
    return found


def assert_right(pattern: str, *checks: Check) -> None:
    """Fail with everything that the checks find in the files of a pattern, one finding a line."""
    findings = []
    for path in files(pattern):
        name, text = path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8")
        findings += [finding for check in checks for finding in check(name, text)]
    assert not findings, "\n" + "\n".join(findings)
