"""The lists that QML shows."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QObject, Qt
from PySide6.QtTest import QAbstractItemModelTester

from kiosk.bridge.models import CardModel, RowModel
from tests.support.bridge import Heard, value

Rows = list[dict[str, Any]]


def numbered(count: int) -> Rows:
    return [{"key": str(at), "title": f"Card {at}"} for at in range(count)]


def shown(model: RowModel) -> list[str]:
    return [row["key"] for row in model.rows()]


@pytest.fixture
def rows(owner: QObject) -> RowModel:
    return RowModel(("key", "title"), owner)


@pytest.fixture
def cards(owner: QObject) -> CardModel:
    return CardModel(("key", "title"), owner)


def test_rows_are_read_by_name(rows: RowModel) -> None:
    rows.replace(numbered(2))
    names = {bytes(name.data()).decode(): role for role, name in rows.roleNames().items()}

    assert set(names) == {"key", "title"}
    assert rows.data(rows.index(1, 0), names["title"]) == "Card 1"
    assert value(rows, "count") == rows.rowCount() == 2


def test_what_is_not_there_is_none_and_no_row_has_rows(rows: RowModel) -> None:
    rows.replace(numbered(1))
    last = rows.index(0, 0)

    assert rows.data(QModelIndex(), Qt.ItemDataRole.UserRole + 1) is None
    assert rows.data(last, Qt.ItemDataRole.DisplayRole) is None
    assert rows.rowCount(last) == 0
    rows.replace([])
    assert rows.data(last, Qt.ItemDataRole.UserRole + 1) is None


def test_the_same_rows_again_are_no_news(rows: RowModel) -> None:
    rows.replace(numbered(3))
    reset, counted = Heard(rows.modelReset), Heard(rows.countChanged)

    rows.replace(numbered(3))
    assert (reset.times, counted.times) == (0, 0)

    rows.replace(numbered(4))
    assert (reset.times, counted.times) == (1, 1)


def test_the_models_keep_qts_rules(cards: CardModel) -> None:
    """Qt's own tester watches every change; what it finds is a warning, and a warning fails the test."""
    tester = QAbstractItemModelTester(cards, QAbstractItemModelTester.FailureReportingMode.Warning, cards)
    cards.replace_all(numbered(40))
    cards.setProperty("pageSize", 6)
    cards.setProperty("page", 6)
    cards.replace_all(numbered(3))
    cards.replace_all([])

    assert tester.model() is cards


def test_all_cards_are_shown_until_the_layout_says_how_many_fit(cards: CardModel) -> None:
    cards.replace_all(numbered(9))

    assert shown(cards) == [str(at) for at in range(9)]
    cards.setProperty("pageSize", 4)
    assert shown(cards) == ["0", "1", "2", "3"]


def test_pages_follow_one_another_and_the_last_one_may_be_short(cards: CardModel) -> None:
    cards.replace_all(numbered(9))
    cards.setProperty("pageSize", 4)
    found = []
    for page in range(3):
        cards.setProperty("page", page)
        found.append(shown(cards))

    assert found == [["0", "1", "2", "3"], ["4", "5", "6", "7"], ["8"]]
    assert (value(cards, "total"), value(cards, "count")) == (9, 1)


@pytest.mark.parametrize(("name", "number"), [("page", -1), ("pageSize", -1)])
def test_numbers_that_cannot_be_change_nothing(cards: CardModel, name: str, number: int) -> None:
    cards.replace_all(numbered(9))
    cards.setProperty("pageSize", 4)
    cards.setProperty("page", 1)
    cards.setProperty(name, number)

    assert shown(cards) == ["4", "5", "6", "7"]


def test_the_total_is_news_only_when_it_changes(cards: CardModel) -> None:
    heard = Heard(cards.totalChanged)
    for count in (6, 6, 7):
        cards.replace_all(numbered(count))

    assert heard.times == 2


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(count=st.integers(0, 60), size=st.integers(1, 12))
def test_every_card_is_on_exactly_one_page(owner: QObject, count: int, size: int) -> None:
    """U-14: paging loses nothing, whatever the layout."""
    cards = CardModel(("key", "title"), owner)
    cards.replace_all(numbered(count))
    cards.setProperty("pageSize", size)
    found: list[str] = []
    for page in range(-(-count // size)):
        cards.setProperty("page", page)
        assert 0 < len(shown(cards)) <= size
        found += shown(cards)

    assert found == [str(at) for at in range(count)]
