"""The spine to touch: its page and its pictures, good and bad."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kiosk.authoring.checker import Reading
from kiosk.authoring.draft import used_pictures, without_pictures
from kiosk.library.walk import media
from tests.unit.authoring.trees import chunk, found, png, read

OTHER = png(extra=chunk(b"tEXt", b"side\0other"))
"""Of the same size as `png()`."""

SQUARE = [[[0.1, 0.1], [0.2, 0.1], [0.2, 0.2]]]
TURN = {
    "step": 180,
    "parts": {"c1": {"kind": "bone"}},
    "frames": {name: {"c1": {"anchor": [0.1, 0.1], "room": 0.1, "outline": SQUARE}} for name in ("000", "180")},
}
PAGE = '# Touch it\n\n## Neck { #neck levels="c1-c7" }\n\nSeven bones. Read [this](conditions/10-slipped-disc.md).\n'


def spine(tmp_path: Path, page: str = PAGE, turn: object = TURN, **more: bytes | None) -> Reading:
    frames: dict[str, str | bytes | None] = {"media/spine-turn/000.webp": png(), "media/spine-turn/180.webp": OTHER}
    text = turn if isinstance(turn, str) else json.dumps(turn)
    files = {
        "en/spine.md": page,
        "media/spine-turn/turn.json": text,
        **frames,
        **{f"media/spine-turn/{k[1:]}.webp": v for k, v in more.items()},
    }
    return read(tmp_path, files)


def rules(reading: Reading) -> set[str]:
    return {rule for rule, _ in found(reading.problems)} & {
        *("turn-broken", "turn-frame", "turn-missing", "region-parts", "region-unknown", "region-empty"),
    }


def test_a_page_and_its_frames(tmp_path: Path) -> None:
    draft = spine(tmp_path).draft

    assert draft.turntable is not None
    assert len(draft.turntable.frames) == 2
    assert json.loads(draft.turntable.outlines[0]) == {"c1": SQUARE}
    (region,) = draft.regions
    assert (region.id, region.screen.title, region.levels) == ("neck", "Neck", tuple(f"c{n}" for n in range(1, 8)))
    assert {picture.id for picture in draft.pictures} >= set(draft.turntable.frames)


@pytest.mark.parametrize(
    "turn",
    [
        "",
        "[]",
        "{",
        {**TURN, "frames": {}},
        {**TURN, "frames": {"000": TURN["frames"]["000"]}},  # type: ignore[index]
        {**TURN, "frames": {"a": {}, "b": {}}},
        {**TURN, "frames": {"000": {"c1": {"outline": [[[2, 0]]]}}, "180": {}}},
        {**TURN, "frames": {"000": {"c1": {"outline": [[["x", 0]]]}}, "180": {}}},
        {**TURN, "frames": {"000": {"c1": {"outline": [[[0.1, 0.1]] * 500]}}, "180": {}}},
        {**TURN, "frames": {"000": {"c1": 3}, "180": {}}},
    ],
)
def test_a_list_that_is_not_one_is_said(tmp_path: Path, turn: object) -> None:
    reading = spine(tmp_path, turn=turn)

    assert rules(reading) == {"turn-broken"}
    assert (reading.draft.turntable, reading.draft.regions) == (None, ())


def test_a_missing_frame_is_said(tmp_path: Path) -> None:
    assert "turn-frame" in rules(spine(tmp_path, _180=None))
    assert spine(tmp_path / "again", _180=b"no picture").draft.turntable is None


def test_a_page_without_pictures_is_a_note(tmp_path: Path) -> None:
    reading = read(tmp_path, {"en/spine.md": PAGE})

    assert rules(reading) == {"turn-missing"}


@pytest.mark.parametrize(
    ("page", "rule"),
    [
        ("## Neck\n\nWords.\n", "region-parts"),
        ('## Neck { levels="c9" }\n\nWords.\n', "region-unknown"),
        ('## Neck { levels="c1-c7-t1" }\n\nWords.\n', "region-unknown"),
        ('## Neck { levels="c1" }\n', "region-empty"),
    ],
)
def test_a_region_that_cannot_be_shown_is_said(tmp_path: Path, page: str, rule: str) -> None:
    assert rule in rules(spine(tmp_path, page))


def test_levels_run_downward_however_they_are_written(tmp_path: Path) -> None:
    (region,) = spine(tmp_path, '## All { levels="L1-T12, sacrum" }\n\nWords.\n').draft.regions

    assert region.levels == ("t12", "l1", "sacrum")


def test_a_picture_of_a_part_is_in_the_release_and_its_words_stay_without_it(tmp_path: Path) -> None:
    draft = spine(tmp_path, '## Neck { levels="c1" }\n\nWords.\n\n![A disc](disc.png)\n').draft
    (picture,) = media(draft.regions[0].screen.blocks)

    assert picture in used_pictures(draft)
    assert picture in {each.id for each in draft.pictures}

    without = without_pictures(draft, {picture})

    assert media(without.regions[0].screen.blocks) == {""}
    assert [type(block) for block in without.regions[0].screen.blocks] == [type(block) for block in draft.regions[0].screen.blocks]
    assert picture not in used_pictures(without)
