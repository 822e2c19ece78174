"""ruff and mypy find nothing in the whole project."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.conventions.sources import ROOT


def run(*arguments: str) -> str:
    """What a tool has to say; empty when all is well."""
    done = subprocess.run(
        [sys.executable, "-m", *arguments], cwd=ROOT, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL
    )
    return "" if done.returncode == 0 else f"{done.stdout}{done.stderr}" or "it failed without a word"


def test_ruff_finds_nothing() -> None:
    found = run("ruff", "check", "--output-format", "concise")

    assert not found, found


def test_python_is_in_the_form_of_ruff() -> None:
    found = run("ruff", "format", "--check")

    assert not found, f"make format puts these right: {found}"


def test_mypy_finds_nothing() -> None:
    found = run("mypy", "--no-error-summary")

    assert not found, found


def test_ruff_and_mypy_would_find_something(tmp_path: Path) -> None:
    """A planted mistake is found by the settings of the project, so silence means that they looked."""
    planted = tmp_path / "planted.py"
    planted.write_text('"""Planted."""\n\nimport os\n\nlength: str = len([])\n', encoding="utf-8")

    assert "F401" in run("ruff", "check", "--config", "pyproject.toml", str(planted))
    assert "Incompatible types" in run("mypy", str(planted))
