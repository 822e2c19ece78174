"""The days on which pages come and go."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.preview.days import changes, moved
from tests.support.releases import Library, opened, topic


def test_days_on_which_something_changes(tmp_path: Path) -> None:
    topics = (
        topic("a/a", show_from="2027-03-01", show_until="2027-03-31"),
        topic("a/b", show_from="2027-03-01"),
        topic("a/c", show_until="2027-02-28"),
        topic("a/d"),
    )
    with opened(tmp_path, Library(topics=topics)) as release:
        assert changes(release) == {"2027-03-01": "2 pages come, 1 page goes", "2027-04-01": "1 page goes"}


@pytest.mark.parametrize(
    ("day", "days", "months", "later"),
    [
        ("2026-12-31", 1, 0, "2027-01-01"),
        ("2027-03-01", -1, 0, "2027-02-28"),
        ("2027-01-31", 0, 1, "2027-02-28"),
        ("2027-01-31", 0, -2, "2026-11-30"),
        ("2026-12-05", 0, 1, "2027-01-05"),
        ("9999-12-31", 1, 0, "9999-12-31"),
        ("0001-01-01", 0, -1, "0001-01-01"),
        ("soon", 1, 0, "soon"),
    ],
)
def test_a_day_so_much_later(day: str, days: int, months: int, later: str) -> None:
    assert moved(day, days=days, months=months) == later
