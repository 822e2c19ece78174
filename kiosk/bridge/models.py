"""The lists that QML shows: languages and cards. Values come in whole; rows are never edited."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Property, QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Signal
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_DISPLAY_ROLE, _USER_ROLE = 0x0000, 0x0100  # Qt.ItemDataRole; by name all of Qt's enumerations are made, which takes 14 ms of the start


@QmlElement
class RowModel(QAbstractListModel):
    """Rows of plain values under fixed role names."""

    countChanged = Signal()

    def __init__(self, roles: Sequence[str], parent: QObject) -> None:
        super().__init__(parent)
        self._roles = {_USER_ROLE + 1 + index: name for index, name in enumerate(roles)}
        self._rows: list[Mapping[str, Any]] = []

    def replace(self, rows: Sequence[Mapping[str, Any]]) -> None:
        """Show these rows instead; nothing is announced when they are the same."""
        rows = list(rows)
        if rows == self._rows:
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()
        self.countChanged.emit()

    def rows(self) -> list[Mapping[str, Any]]:
        """What is shown."""
        return self._rows

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = _DISPLAY_ROLE) -> Any:
        name = self._roles.get(role)
        if name is None or not index.isValid() or index.row() >= len(self._rows):
            return None
        return self._rows[index.row()][name]

    def roleNames(self) -> dict[int, QByteArray]:
        return {role: QByteArray(name.encode()) for role, name in self._roles.items()}

    @Property(int, notify=countChanged)
    def count(self) -> int:
        return len(self._rows)


@QmlElement
class CardModel(RowModel):
    """Cards of which one page at a time is shown: the layout says how many fit, so a hundred topics cost what six do."""

    totalChanged = Signal()
    windowChanged = Signal()

    def __init__(self, roles: Sequence[str], parent: QObject) -> None:
        super().__init__(roles, parent)
        self._all: list[Mapping[str, Any]] = []
        self._size = 0
        self._page = 0

    def replace_all(self, rows: Sequence[Mapping[str, Any]]) -> None:
        """All cards there are."""
        before = len(self._all)
        self._all = list(rows)
        self._window()
        if before != len(self._all):
            self.totalChanged.emit()

    def _window(self) -> None:
        size = self._size or len(self._all)
        self.replace(self._all[self._page * size : (self._page + 1) * size])

    def _get_size(self) -> int:
        return self._size

    def _set_size(self, size: int) -> None:
        if size != self._size and size >= 0:
            self._size = size
            self._window()
            self.windowChanged.emit()

    def _get_page(self) -> int:
        return self._page

    def _set_page(self, page: int) -> None:
        if page != self._page and page >= 0:
            self._page = page
            self._window()
            self.windowChanged.emit()

    @Property(int, notify=totalChanged)
    def total(self) -> int:
        return len(self._all)

    pageSize = Property(int, _get_size, _set_size, notify=windowChanged)
    """How many cards fit at once; 0 means all."""
    page = Property(int, _get_page, _set_page, notify=windowChanged)
    """Which page of them is shown, from 0."""
