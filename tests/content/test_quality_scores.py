"""The sums in `docs/quality` are those of the points beside them, and what is there now reaches the mark."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

QUALITY = Path(__file__).resolve().parents[2] / "docs" / "quality"
PARTS = {
    "pemat-p.md": {"understandability": range(1, 20), "actionability": range(20, 27)},
    "clear-communication-index.md": {"index": range(1, 21)},
}

HEADINGS = ["## English, now", "## English, before", "## Spanish, now", "## Spanish, before"]
MARK = 90


def tables(text: str) -> list[dict[str, list[str]]]:
    """The tables of a page: rows by their first cell."""
    found: list[dict[str, list[str]]] = []
    for line in text.splitlines():
        cells = [cell.strip() for cell in line.strip("| ").split("|")]
        if line.startswith("| item"):
            found.append({})
        elif line.startswith("| ") and not line.startswith("| ---"):
            found[-1][cells[0].strip("*")] = [cell.strip("*") for cell in cells[1:]]
    return found


def wrong_sums(rows: dict[str, list[str]], part: str, items: range) -> list[str]:
    """Each column whose sum or percentage is not that of its points."""
    points = [cells for name, cells in rows.items() if (number := re.match(r"\d+", name)) and int(number[0]) in items]
    wrong = []
    for column, (said, percent) in enumerate(zip(rows[part], rows[f"{part}, %"], strict=True)):
        counted = [row[column] for row in points if row[column] in "01"]
        right = (f"{counted.count('1')}/{len(counted)}", str(round(100 * counted.count("1") / len(counted))))
        if (said, percent) != right:
            wrong.append(f"{part}, column {column + 1}: {said}, {percent} %; it is {right[0]}, {right[1]} %")
    return wrong


@pytest.mark.parametrize("page", PARTS)
def test_sums_are_right(page: str) -> None:
    found = tables((QUALITY / page).read_text(encoding="utf-8"))

    assert len(found) == 4
    assert [each for rows in found for part, items in PARTS[page].items() for each in wrong_sums(rows, part, items)] == []


@pytest.mark.parametrize("page", PARTS)
def test_every_topic_reaches_the_mark_in_both_languages(page: str) -> None:
    text = (QUALITY / page).read_text(encoding="utf-8")
    english, _, spanish, _ = tables(text)

    assert [line for line in text.splitlines() if line.startswith("## ")][:4] == HEADINGS
    for rows in (english, spanish):
        for part in PARTS[page]:
            assert len(rows[f"{part}, %"]) == 10
            assert min(map(int, rows[f"{part}, %"])) >= MARK


def test_a_wrong_sum_is_found() -> None:
    rows = tables("| item | A |\n| --- | --- |\n| 1 a | 1 |\n| 2 b | 0 |\n| 3 c | - |\n| **index** | 2/2 |\n| **index, %** | 100 |\n")[0]

    assert wrong_sums(rows, "index", range(1, 4)) == ["index, column 1: 2/2, 100 %; it is 1/2, 50 %"]
