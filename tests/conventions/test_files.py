"""Every file: how long it may be, and what may not stand in it."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from tests.conventions.sources import ROOT, Check, assert_right, files, walk

LIMITS = {r".*\.py|build\.spec|\.ci/system-libraries": 300, r".*\.qml": 200}
"""Lines by file; about half of it is what to aim for."""

PRIVATE = {
    r"(?<![\w.~])/(?:work|root)/\w": "a path of somebody's machine",
    r"(?<![\w.~])/(?:home|Users)/(?!kiosk\b)\w+": "a path of somebody's machine",
    r"\b[A-Z]:\\Users\\": "a path of somebody's machine",
    r"\b(?:pypi\.org|pythonhosted\.org|npmjs\.org|deb\.debian\.org)": "the address of a package registry",
    r"--(?:extra-)?index-url[= ]": "the address of a package registry",
}


def private(path: str, text: str) -> Iterator[str]:
    """What is true on one machine only."""
    for pattern, what in PRIVATE.items():
        for found in re.finditer(pattern, text):
            yield f"{path}:{text.count(chr(10), 0, found.start()) + 1}: {found[0]} is {what}"


def unfinished(path: str, text: str) -> Iterator[str]:
    """Marks that somebody left to come back to."""
    for number, line in enumerate(text.splitlines(), 1):
        if re.search(r"\b(?:TODO|FIXME|XXX|HACK)\b", line):
            yield f"{path}:{number}: is not finished: {line.strip()}"


@pytest.mark.parametrize(("pattern", "limit"), LIMITS.items())
def test_no_file_grows_too_long(pattern: str, limit: int) -> None:
    lengths = {path.relative_to(ROOT).as_posix(): len(path.read_text(encoding="utf-8").splitlines()) for path in files(pattern)}

    assert {path: length for path, length in lengths.items() if length > limit} == {}


@pytest.mark.parametrize("check", [private, unfinished], ids=lambda check: check.__name__)
def test_text_files_hold_nothing_of_one_machine_and_nothing_unfinished(check: Check) -> None:
    own = r"(?!tests/conventions/test_files\.py).*(?:\.(?:py|qml|js|md|toml|ini|ts|lock|spec|svg|txt)|Makefile|LICENSE|\.ci/[\w-]+)"

    assert_right(own, check)


@pytest.mark.parametrize(
    ("check", "line"),
    [
        (private, "see /work/main/kiosk"),
        (private, 'open("/root/a")'),
        (private, "/home/ann/kiosk"),
        (private, "--index-url https://example.org"),
        (private, "https://pypi.org/simple"),
        (unfinished, "# TODO: later"),
    ],
)
def test_a_planted_line_is_found(check: Check, line: str) -> None:
    assert [finding.split(": ")[0] for finding in check("a.py", f"\n{line}\n")] == ["a.py:2"]


def test_usual_words_are_let_through() -> None:
    text = "the patient's /home page, ~/work/kiosk, https://example.org/work/one, /home/kiosk, /homework"

    assert list(private("a.md", text)) == []


def test_nothing_but_what_belongs_there_stands_at_the_top() -> None:
    folders = {".ci", "assets", "content", "docs", "kiosk", "tests"}
    single = {"CHANGELOG.md", "LICENSE", "Makefile", "README.md", "build.spec", "pyproject.toml"}
    dotfiles = {".editorconfig", ".gitattributes", ".gitignore", ".qmlformat.ini"}

    top = {path.relative_to(ROOT).parts[0] for path in walk()}

    assert top - folders - single - dotfiles == set()
    assert (folders | single) - top == set()
