"""The turntables as they are committed: all frames, one size, every part where its frame shows it."""

from __future__ import annotations

import hashlib
import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tests.unit.spine_model.test_picture_set import inside
from tests.unit.spine_model.webp import size

ROOT = Path(__file__).resolve().parents[3]
MEDIA, MODEL = ROOT / "content" / "media", ROOT / "assets" / "spine_model"
TURNED: dict[str, Any] = json.loads((MODEL / "turned.json").read_text(encoding="utf-8"))
LEVELS = {*(f"c{n}" for n in range(1, 8)), *(f"t{n}" for n in range(1, 13)), *(f"l{n}" for n in range(1, 6)), "sacrum"}
BUDGET = {"spine-turn": 3_000_000, "segment-turn": 3_500_000}


@cache
def turn(name: str) -> dict[str, Any]:
    """The list of a turntable's frames."""
    found: dict[str, Any] = json.loads((MEDIA / name / "turn.json").read_text(encoding="utf-8"))
    return found


def frames(name: str) -> list[Path]:
    """All its pictures."""
    return sorted((MEDIA / name).rglob("*.webp"))


@pytest.mark.parametrize("name", TURNED)
def test_frames_are_the_ones_that_were_recorded(name: str) -> None:
    paths = sorted(path for path in (MEDIA / name).rglob("*") if path.is_file())
    digest = hashlib.sha256(b"".join(hashlib.sha256(path.read_bytes()).digest() for path in paths)).hexdigest()

    assert len(paths) == TURNED[name]["files"]
    assert digest == TURNED[name]["sha256"], "python -m spine_model.turntables makes them anew"


@pytest.mark.parametrize("name", TURNED)
def test_frames_go_all_around_in_one_size(name: str) -> None:
    known = turn(name)
    wanted = {f"{angle:03d}" for angle in range(0, 360, known["step"])}
    for layer in known.get("layers", [""]):
        assert {path.stem for path in (MEDIA / name / layer).glob("*.webp")} == wanted, layer
    assert set(known["frames"]) == wanted
    assert {size(path) for path in frames(name)} == {(known["width"], known["height"])}


@pytest.mark.parametrize("name", TURNED)
def test_a_turntable_keeps_its_budget(name: str) -> None:
    assert sum(path.stat().st_size for path in (MEDIA / name).rglob("*") if path.is_file()) < BUDGET[name]


@pytest.mark.parametrize("name", TURNED)
def test_parts_lie_where_their_frame_shows_them(name: str) -> None:
    known = turn(name)
    for angle, parts in known["frames"].items():
        assert set(parts) <= set(known["parts"]), angle
        for part, region in parts.items():
            x, y = region["anchor"]
            assert any(inside(x, y, polygon) for polygon in region["outline"]), f"{angle}: {part} is beside its part"
            assert all(0 <= share <= 1 for polygon in region["outline"] for point in polygon for share in point), f"{angle}: {part}"


def test_every_level_can_be_touched_from_every_side() -> None:
    assert set(turn("spine-turn")["parts"]) == LEVELS
    for angle, parts in turn("spine-turn")["frames"].items():
        assert set(parts) == LEVELS, angle
