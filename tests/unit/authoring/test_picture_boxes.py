"""Before and after, parts to touch, things to turn: how each is written, and what is said of those that can't be used."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kiosk.authoring.checker import Reading
from kiosk.authoring.draft import used_pictures, without_pictures
from kiosk.authoring.picture_regions import read_regions
from kiosk.library.exhibits import Explore, Slider, Spin
from kiosk.library.model import Block, Callout, Paragraph, Picture, Screen, Span, Text
from tests.unit.authoring.trees import chunk, png, read, topic

DISC, BONE = [[0.1, 0.1], [0.4, 0.1], [0.4, 0.4]], [[0.6, 0.6], [0.9, 0.6], [0.9, 0.9]]
REGIONS = {"disc": {"anchor": [0.2, 0.2], "room": 0.1, "outlines": [DISC]}, "bone": {"anchor": [0.7, 0.7], "room": 0.1, "outlines": [BONE]}}
TURN = {"step": 120, "parts": {}, "frames": {"000": {}, "120": {}, "240": {}}}
LAYERED = {**TURN, "layers": ["bone", "discs"]}
SLIDER = '!!! slider "Before and after"\n    ![Narrow](open.png "Before")\n    ![Wide](tube.png "After")\n'
EXPLORE = (
    '!!! explore "What is what"\n    Touch it.\n\n    ![Two bones](open.png)\n\n    Disc\n    :   A **soft** cushion.\n\n'
    "    The bone { #bone }\n    :   It carries you.\n\n    Ask us.\n"
)
SPIN = '!!! spin "All around"\n    ![The low back](turn "Bone")\n'


def other(name: str) -> bytes:
    """A picture of the same size as `png()` with other bytes."""
    return png(extra=chunk(b"tEXt", b"name\0" + name.encode()))


def reading(tmp_path: Path, body: str, **more: str | bytes | None) -> Reading:
    files: dict[str, str | bytes | None] = {
        "en/conditions/20-a.md": topic(body),
        "media/open.png": png(700, 300),
        "media/tube.png": png(1400, 600),
        "media/tall.png": png(300, 700),
        "media/open.regions.json": json.dumps(REGIONS),
        "media/turn/turn.json": json.dumps(TURN),
        "media/layered/turn.json": json.dumps(LAYERED),
    }
    files |= {f"media/turn/{angle}.webp": other(angle) for angle in TURN["frames"]}  # type: ignore[attr-defined]
    files |= {f"media/layered/{layer}/{angle}.webp": other(layer + angle) for layer in ("bone", "discs") for angle in ("000", "120", "240")}
    return read(tmp_path, {**files, **{path.replace("__", "/").replace("_dot_", "."): data for path, data in more.items()}})


def screens(tmp_path: Path, body: str, **more: str | bytes | None) -> tuple[tuple[Screen, ...], set[str]]:
    """The screens of a topic with this text, and the rules that it breaks."""
    found = reading(tmp_path, body, **more)
    shown = next(each.screens for _, each in found.draft.topics if each.id == "conditions/a")
    return shown, {each.rule for each in found.problems if each.rule not in ("not-reviewed", "picture-misnamed")}


def blocks(tmp_path: Path, box: str, **more: str | bytes | None) -> tuple[tuple[Block, ...], set[str]]:
    (screen,), broken = screens(tmp_path, f"## One\n\n{box}\n", **more)
    return screen.blocks, broken


def words(text: str) -> Text:
    return (Span(text),)


def test_a_slider_is_two_pictures_with_the_text_around_them(tmp_path: Path) -> None:
    found, broken = blocks(tmp_path, SLIDER.replace("    ![Narrow]", "    Look.\n\n    ![Narrow]") + "\n    Ask us.\n")

    before, slider, after = found
    assert isinstance(slider, Slider)
    assert (slider.title, slider.before.alt, slider.after.caption) == ("Before and after", "Narrow", "After")
    assert (before, after) == (Paragraph(words("Look.")), Paragraph(words("Ask us.")))
    assert broken == set()


@pytest.mark.parametrize(
    ("box", "rule"),
    [
        (SLIDER.replace('    ![Wide](tube.png "After")\n', ""), "slider-pictures"),
        (SLIDER + "    ![More](open.png)\n", "slider-pictures"),
        ('!!! slider "Nothing"\n    Words.\n', "slider-pictures"),
        (SLIDER.replace("tube.png", "tall.png"), "slider-shapes"),
        (SLIDER.replace("tube.png", "gone.png"), "picture-missing"),
    ],
)
def test_a_slider_that_cannot_slide_keeps_its_words_and_pictures(tmp_path: Path, box: str, rule: str) -> None:
    found, broken = blocks(tmp_path, box)

    assert rule in broken
    assert not any(isinstance(block, Slider) for block in found)
    assert sum(isinstance(block, Picture) for block in found) == box.count("![")


def test_parts_to_explore_are_named_by_their_words_or_by_a_name_of_their_own(tmp_path: Path) -> None:
    found, broken = blocks(tmp_path, EXPLORE)

    before, explore, after = found
    assert isinstance(explore, Explore)
    assert [(spot.id, spot.name) for spot in explore.spots] == [("disc", "Disc"), ("bone", "The bone")]
    assert explore.spots[0].text == (Span("A "), Span("soft", strong=True), Span(" cushion."))
    assert explore.spots[0].outlines == (tuple((x, y) for x, y in DISC),)
    assert (before, after) == (Paragraph(words("Touch it.")), Paragraph(words("Ask us.")))
    assert (explore.picture.alt, broken) == ("Two bones", set())


def test_a_part_that_the_picture_does_not_have_is_text(tmp_path: Path) -> None:
    found, broken = blocks(tmp_path, EXPLORE.replace("#bone", "#bones"))

    (explore,) = (block for block in found if isinstance(block, Explore))
    assert [spot.id for spot in explore.spots] == ["disc"]
    assert Paragraph((Span("The bone: ", strong=True), Span("It carries you."))) in found
    assert broken == {"explore-unknown"}


def test_a_part_said_twice_and_one_of_which_nothing_is_said(tmp_path: Path) -> None:
    twice = EXPLORE.replace("The bone { #bone }", "Again { #disc }")
    _, broken = blocks(tmp_path, twice)
    assert broken == {"explore-too-many"}

    found, broken = blocks(tmp_path / "again", '!!! explore "It"\n    ![Two](open.png)\n\n    Bone\n    Disc\n    :   Soft.\n')
    (explore,) = (block for block in found if isinstance(block, Explore))
    assert [(spot.id, spot.text) for spot in explore.spots] == [("bone", words("Soft.")), ("disc", words("Soft."))]
    assert broken == set()


@pytest.mark.parametrize(
    ("box", "regions", "rule"),
    [
        (EXPLORE.replace("    ![Two bones](open.png)\n", ""), "", "explore-empty"),
        ('!!! explore "It"\n    ![Two](open.png)\n\n    Words.\n', "", "explore-empty"),
        (EXPLORE.replace("open.png", "tube.png"), "", "explore-no-regions"),
        (EXPLORE, "[]", "explore-no-regions"),
        (EXPLORE, "{", "explore-no-regions"),
        (EXPLORE, '{"disc": {"outlines": []}}', "explore-no-regions"),
        (EXPLORE, '{"disc": {"outlines": [[[0, 0], [1, 1]]]}}', "explore-no-regions"),
        (EXPLORE, '{"disc": {"outlines": [[[0, 0], [1, 2], [1, 1]]]}}', "explore-no-regions"),
        (EXPLORE, '{"disc": {"outlines": [[[0, 0], [1, "x"], [1, 1]]]}}', "explore-no-regions"),
        (EXPLORE, json.dumps({"disc": {"outlines": [[[0.5, 0.5]] * 2001]}}), "explore-no-regions"),
        (EXPLORE, "[" * 90_000, "explore-no-regions"),
    ],
)
def test_a_box_that_cannot_be_explored_keeps_its_words(tmp_path: Path, box: str, regions: str, rule: str) -> None:
    found, broken = blocks(tmp_path, box, **({"media__open_dot_regions_dot_json": regions} if regions else {}))

    assert rule in broken
    assert not any(isinstance(block, Explore) for block in found)
    assert any(isinstance(block, Callout) for block in found)


def test_a_turntable_is_named_like_a_picture(tmp_path: Path) -> None:
    found, broken = blocks(tmp_path, SPIN + "\n    Turn it.\n")

    spin, text = found
    assert isinstance(spin, Spin)
    (layer,) = spin.layers
    assert (layer.picture.alt, layer.picture.caption, len(set(layer.frames))) == ("The low back", "Bone", 3)
    assert layer.picture.media == layer.frames[0]
    assert (text, broken) == (Paragraph(words("Turn it.")), set())


def test_several_turntables_are_layers(tmp_path: Path) -> None:
    found, broken = blocks(tmp_path, '!!! spin "It"\n    ![B](layered/bone "Bone")\n    ![D](layered/discs "Discs")\n')

    (spin,) = found
    assert isinstance(spin, Spin)
    assert [layer.picture.caption for layer in spin.layers] == ["Bone", "Discs"]
    assert broken == set()


@pytest.mark.parametrize(
    ("box", "files", "rule", "layers"),
    [
        (SPIN.replace("(turn", "(gone"), {}, "spin-broken", 0),
        (SPIN.replace("(turn", "(../../etc"), {}, "spin-broken", 0),
        (SPIN.replace("(turn", "(layered/nerves"), {}, "spin-broken", 0),
        (SPIN, {"media__turn__turn_dot_json": "{"}, "spin-broken", 0),
        (SPIN, {"media__turn__turn_dot_json": json.dumps({**TURN, "frames": {"000": {}, "090": {}, "270": {}}})}, "spin-broken", 0),
        (SPIN, {"media__turn__120_dot_webp": None}, "spin-broken", 0),
        (SPIN, {"media__turn__120_dot_webp": b"no picture"}, "spin-broken", 0),
        (SPIN, {"media__turn__120_dot_webp": png(9, 9)}, "spin-broken", 0),
        ('!!! spin "Nothing"\n    Words.\n', {}, "spin-empty", 0),
        (SPIN.replace("The low back", ""), {}, "alt-missing", 1),
        (
            SPIN + "    ![Two](two)\n",
            {
                "media__two__turn_dot_json": json.dumps({**TURN, "frames": {"000": {}, "180": {}}}),
                "media__two__000_dot_webp": png(),
                "media__two__180_dot_webp": other("x"),
            },
            "spin-layers",
            1,
        ),
    ],
)
def test_what_cannot_be_turned_is_said(tmp_path: Path, box: str, files: dict[str, str | bytes | None], rule: str, layers: int) -> None:
    found, broken = blocks(tmp_path, box + "\n    Words.\n", **files)

    assert rule in broken
    assert [len(block.layers) for block in found if isinstance(block, Spin)] == ([layers] if layers else [])
    assert any(isinstance(block, Paragraph) and block.text[-1].text.endswith("Words.") for block in found)


def test_one_picture_to_use_a_screen(tmp_path: Path) -> None:
    found, broken = screens(tmp_path, f"## One\n\nFirst.\n\n{SLIDER}\nThen.\n\n{EXPLORE}\n{SPIN}\n")

    assert [[type(block).__name__ for block in screen.blocks] for screen in found] == [
        ["Paragraph", "Slider", "Paragraph", "Paragraph"],
        ["Explore", "Paragraph"],
        ["Spin"],
    ]
    assert broken == {"own-screen"}


def test_every_frame_goes_into_the_release_and_a_lost_one_takes_the_turning(tmp_path: Path) -> None:
    draft = reading(tmp_path, f"## One\n\n{SPIN}").draft
    (spin,) = next(each.screens[0].blocks for _, each in draft.topics if each.id == "conditions/a")
    assert isinstance(spin, Spin)
    assert used_pictures(draft) >= set(spin.layers[0].frames)

    (left,) = next(
        each.screens[0].blocks for _, each in without_pictures(draft, {spin.layers[0].frames[1]}).topics if each.id == "conditions/a"
    )
    assert isinstance(left, Spin)
    assert (left.layers[0].frames, left.layers[0].picture.media, left.layers[0].picture.alt) == ((), "", "The low back")


def test_an_outline_may_go_a_little_over_the_edge_and_ends_there() -> None:
    assert read_regions(b'{"disc": {"outlines": [[[-0.01, 0], [1.01, 0], [1, 1]]]}}') == {"disc": (((0.0, 0.0), (1.0, 0.0), (1.0, 1.0)),)}
    assert read_regions(b'{"disc": {"outlines": [[[-0.03, 0], [1, 0], [1, 1]]]}}') is None


def test_the_regions_of_every_shipped_picture_can_be_read() -> None:
    lists = sorted((Path(__file__).resolve().parents[3] / "content" / "media").glob("*.regions.json"))
    assert len(lists) > 20
    assert [path.name for path in lists if read_regions(path.read_bytes()) is None] == []
