"""The library that ships passes its own check, warnings counted as errors, and the check shows every topic of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.paths import content_dir


def test_the_library_passes_the_strict_check(capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["check", content_dir(), "--strict", "--anew"])

    told = capsys.readouterr().out
    assert code == 0, told
    rows = [line.split()[:2] for line in told.splitlines() if line.startswith(tuple(area.name for area in areas("en")))]
    for language in ("en", "es"):
        shown = sorted(topic for topic, tag in rows if tag == language)
        assert shown == sorted(f"{page.parent.name}/{page.stem.partition('-')[2]}" for area in areas(language) for page in pages(area))
        assert len(shown) > 50


def areas(language: str) -> list[Path]:
    return [path for path in Path(content_dir(), language).iterdir() if path.is_dir()]


def pages(area: Path) -> list[Path]:
    return sorted(area.glob("[0-9]*.md"))
