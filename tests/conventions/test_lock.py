"""The lock: one file that pins everything, for every system, and tells nobody where to fetch it."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

from tests.conventions.sources import ROOT

LOCK = Path(ROOT, ".ci", "requirements.lock")


def name(requirement: str) -> str:
    return re.sub(r"[-_.]+", "-", re.split(r"[^\w.-]", requirement)[0]).lower()


def pinned() -> dict[str, str]:
    """What is pinned, by name, with the lines that say how."""
    parts = re.split(r"^(?=[A-Za-z0-9])", LOCK.read_text(encoding="utf-8"), flags=re.MULTILINE)
    return {name(part): part for part in parts if not part.startswith("#")}


def test_everything_is_pinned_with_hashes() -> None:
    loose = [part for part in pinned().values() if not re.match(r"[\w.-]+==\S+( ; [^\\]+)? \\\n    --hash=sha256:[0-9a-f]{64}\b", part)]

    assert len(pinned()) >= 20
    assert loose == []


def test_everything_that_the_project_asks_for_is_pinned() -> None:
    project = tomllib.loads(Path(ROOT, "pyproject.toml").read_text(encoding="utf-8"))
    asked = {name(one) for one in project["project"]["dependencies"] + project["dependency-groups"]["dev"]}

    assert asked - pinned().keys() == set()


def test_every_dependency_has_its_reason() -> None:
    project = tomllib.loads(Path(ROOT, "pyproject.toml").read_text(encoding="utf-8"))
    asked = {re.split(r"[^\w.-]", one)[0] for one in project["project"]["dependencies"] + project["dependency-groups"]["dev"]}
    reasons = "\n".join(path.read_text(encoding="utf-8") for path in Path(ROOT, "docs", "decisions").glob("*.md"))

    assert {one for one in asked if f"`{one}`" not in reasons} == set()


def test_qt_is_one_release() -> None:
    versions = {part.partition("==")[2].split()[0] for one, part in pinned().items() if one.startswith(("pyside6", "shiboken6"))}

    assert len(versions) == 1


def test_no_address_stands_in_the_lock() -> None:
    assert re.findall(r"^-.*|https?:|file:", LOCK.read_text(encoding="utf-8"), re.MULTILINE) == []
