"""Boxes that patients use: how each is written, and that whatever is written, no word is lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.authoring.cuts import UNITS
from kiosk.library.model import (
    Block,
    Chance,
    Check,
    Compare,
    Cut,
    Cuts,
    ListBlock,
    Paragraph,
    Picture,
    Risk,
    Screen,
    Span,
    Stage,
    StagePart,
    Table,
    Text,
    Timeline,
)
from tests.unit.authoring.trees import png, read, topic


def words(text: str) -> Text:
    return (Span(text),)


def screens(tmp_path: Path, body: str) -> tuple[tuple[Screen, ...], list[str]]:
    """The screens of a topic with this text, and the rules that it breaks."""
    reading = read(tmp_path, {"en/conditions/20-a.md": topic(body), "media/open.png": png(700, 300), "media/tube.png": png(600, 300)})
    found = next(each.screens for _, each in reading.draft.topics if each.id == "conditions/a")
    return found, [each.rule for each in reading.problems if each.rule != "not-reviewed"]


def only_block(tmp_path: Path, box: str) -> tuple[Block, list[str]]:
    (screen,), broken = screens(tmp_path, f"## One\n\n{box}\n")
    (block,) = screen.blocks
    return block, broken


def test_a_comparison_is_a_table_in_a_box(tmp_path: Path) -> None:
    box = (
        '!!! compare "Two ways"\n    | | MISS | Open |\n    | --- | --- | --- |\n    | Cut | small | **long** |\n    | Stay | days | days |'
    )
    block, broken = only_block(tmp_path, box)

    rows = ((words("Cut"), words("small"), (Span("long", strong=True),)), (words("Stay"), words("days"), words("days")))
    assert block == Compare("Two ways", Table(((), words("MISS"), words("Open")), rows))
    assert broken == []


def test_each_option_may_have_a_picture_and_the_text_around_it_stays(tmp_path: Path) -> None:
    box = (
        '!!! compare "Two ways"\n    Both are fair.\n\n    | | ![A tube](tube.png) MISS | ![A wide cut](open.png "Open") |\n'
        "    | --- | --- | --- |\n    | Cut | small | long |\n\n    It depends on you."
    )
    (screen,), broken = screens(tmp_path, f"## One\n\n{box}\n")
    before, block, after = screen.blocks

    assert (before, after) == (Paragraph(words("Both are fair.")), Paragraph(words("It depends on you.")))
    assert isinstance(block, Compare)
    assert [picture.alt for picture in block.pictures] == ["A tube", "A wide cut"]
    assert block.table.header[1:] == (words("MISS"), words("Open"))
    assert broken == []


def test_a_risk_is_two_whole_numbers_and_what_happens_in_any_language(tmp_path: Path) -> None:
    box = (
        '!!! risk "How often?"\n    Think of 100 people.\n\n    3 in 100: get an infection\n    of the wound.\n'
        "    Up to 33 in 100: are **not** better.\n\n"
        "    - Unas 6 de cada 100: se rompe.\n    - \u0663 \u0645\u0646 \u0661\u0660\u0660: x\n\n    Ask us."
    )
    (screen,), broken = screens(tmp_path, f"## One\n\n{box}\n")
    before, block, after = screen.blocks

    assert (before, after) == (Paragraph(words("Think of 100 people.")), Paragraph(words("Ask us.")))
    assert block == Risk(
        "How often?",
        (
            Chance(3, 100, "3 in 100", words("get an infection of the wound.")),
            Chance(33, 100, "Up to 33 in 100", (Span("are "), Span("not", strong=True), Span(" better."))),
            Chance(6, 100, "Unas 6 de cada 100", words("se rompe.")),
            Chance(3, 100, "\u0663 \u0645\u0646 \u0661\u0660\u0660", words("x")),
        ),
    )
    assert broken == []


@pytest.mark.parametrize(
    ("said", "millimetres"),
    [("2 cm", 20), ("about 2 cm", 20), ("24 mm", 24), ("2,5 cm", 25), ("2.5 cm", 25), ("1 inch", 25.4), ("1/2 inch", 12.7),
     ("1 1/2 in", 38.1), ("\u00bd inch", 12.7), ("1\u00bd inches", 38.1), ("2 cm or less", 20), ("unos 2 cent\u00edmetros", 20),
     ("media de 1 pulgada", 25.4), ("\u0662 \u0633\u0645", 20)],
)  # fmt: skip
def test_a_length_is_a_number_with_its_unit(said: str, millimetres: float, tmp_path: Path) -> None:
    block, broken = only_block(tmp_path, f'!!! cuts "How long?"\n    {said}: one small\n    cut')

    assert block == Cuts("How long?", (Cut(millimetres, said, "one small cut"),))
    assert broken == []


@pytest.mark.parametrize(
    "line", ["2: words", "cm: words", "2 to 3 cm: words", "2 furlongs: words", "1/0 inch: words", "0 mm: words", "2 cm"]
)
def test_what_is_no_length_stays_as_words(line: str, tmp_path: Path) -> None:
    (screen,), broken = screens(tmp_path, f'## One\n\n!!! cuts "How long?"\n    {line}\n    1 cm: ok\n')

    assert [type(block) for block in screen.blocks] == [Paragraph, Cuts]
    assert broken == ["cut-size" if "0" in line else "cut-broken"] * any(map(str.isdigit, line))


def test_every_unit_is_written_in_small_letters() -> None:
    assert {unit for unit in UNITS if unit != unit.lower()} == set()


def test_a_timeline_is_a_definition_list(tmp_path: Path) -> None:
    box = (
        '!!! timeline "Step by step"\n    Typical times.\n\n    Week 1\n    :   Short walks.\n    :   **You may feel:** sore.\n'
        "    :   **Call us if** : you have\n        a fever.\n    :   More.\n\n    Later\n"
        "    :   **What helps:**\n\n        - rest\n        - walks"
    )
    block, broken = only_block(tmp_path, box)

    assert block == Timeline(
        "Step by step",
        words("Typical times."),
        (
            Stage(
                "Week 1",
                words("Short walks."),
                (
                    StagePart("You may feel", words("sore.")),
                    StagePart("Call us if", words("you have a fever.")),
                    StagePart("", words("More.")),
                ),
            ),
            Stage("Later", (), (StagePart("What helps", words("rest; walks")),)),
        ),
    )
    assert broken == []


def test_a_check_is_a_task_list_with_one_tick(tmp_path: Path) -> None:
    box = (
        '!!! check "What helps?"\n    <!-- - [x] an old answer -->\n    - [ ] Surgery\n    - [X] Time and\n      walks\n    * [ ] Bed\n\n'
        "    It **often** eases.\n\n    - one\n"
    )
    (screen,), broken = screens(tmp_path, f"## One\n\n![A](disc.png)\n\n{box}\n")

    why = (Paragraph((Span("It "), Span("often", strong=True), Span(" eases."))), ListBlock((words("one"),)))
    picture, block = screen.blocks
    assert isinstance(picture, Picture)
    assert block == Check("What helps?", ("Surgery", "Time and walks", "Bed"), 1, why)
    assert broken == ["html-comment"]


def test_answers_with_empty_lines_between_them_keep_their_tick(tmp_path: Path) -> None:
    block, broken = only_block(tmp_path, '!!! check "What?"\n\n    - [ ] a\n\n    - [ ] b\n\n    - [x] c\n\n    Why.')

    assert block == Check("What?", ("a", "b", "c"), 2, (Paragraph(words("Why.")),))
    assert broken == []


def test_a_question_and_a_timeline_have_screens_to_themselves(tmp_path: Path) -> None:
    check = '!!! check "What?"\n    - [x] a\n    - [ ] b\n\n    Why.'
    found, broken = screens(tmp_path, f"## One\n\n![A](disc.png)\n\n{check}\n\nAfter.\n\n!!! timeline\n    Day 1\n    :   Rest.\n")

    assert [[type(block) for block in screen.blocks] for screen in found] == [[Picture, Check], [Paragraph], [Timeline]]
    assert {screen.title for screen in found} == {"One"}
    assert broken == ["own-screen"]


def test_two_boxes_on_one_screen_count_out_of_the_same_number(tmp_path: Path) -> None:
    boxes = "!!! risk\n    3 in 100: bleed.\n\n!!! risk\n    1 in 10: get hot.\n"
    _, broken = screens(tmp_path, f"## One\n\n{boxes}")

    assert broken == ["risk-mixed"]


def test_what_cannot_be_used_is_shown_as_a_note_with_all_its_words(tmp_path: Path) -> None:
    (screen,), broken = screens(tmp_path, '## One\n\n!!! check "What?"\n    - [ ] first\n    - [ ] second\n\n    Why.\n')

    assert screen.words == len(["One", "What", "first", "second", "Why"])
    assert broken == ["check-ticks"]
