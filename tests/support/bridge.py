"""The bridge objects of one visit as a test has them, and Qt's properties as QML sees them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject

from kiosk.bridge.library import LibraryView
from kiosk.bridge.matter import Matter
from kiosk.bridge.models import RowModel
from kiosk.bridge.navigator import Navigator
from kiosk.bridge.questions import Questions
from kiosk.bridge.quick_check import QuickCheck
from kiosk.bridge.reader import Reader
from kiosk.bridge.search import Search
from kiosk.bridge.spine import Spine
from kiosk.library.release import Release
from kiosk.visit.comfort import Comfort
from kiosk.visit.navigation import Visit


@dataclass(frozen=True, slots=True)
class Bridge:
    """All of it belongs to `owner`."""

    owner: QObject
    reader: Reader
    navigator: Navigator
    library: LibraryView
    questions: Questions

    @property
    def visit(self) -> Visit:
        """The visit as it is."""
        return self.navigator.visit


def bridge(release: Release, owner: QObject, comfort: Comfort | None = None) -> Bridge:
    """The objects that `kiosk.app` makes for one release, without a screen."""
    reader = Reader(release)
    navigator = Navigator(reader, lambda: Visit(release.default_language, comfort=comfort or Comfort()), owner)
    return Bridge(owner, reader, navigator, LibraryView(reader, navigator, owner), Questions(reader, navigator, owner))


def matter_of(made: Bridge) -> Matter:
    """What there is to read of all pages."""
    parts = (kind(made.reader, made.navigator, made.owner) for kind in (QuickCheck, Search, Spine))
    return Matter(made.reader, made.library, made.questions, *parts)  # type: ignore[arg-type]


def value(thing: QObject, name: str) -> Any:
    """A property as QML reads it."""
    assert thing.metaObject().indexOfProperty(name) >= 0, f"there is no property {name}"
    return getattr(thing, name)  # `QObject.property` cannot convert to our own classes


def rows(thing: QObject, name: str) -> list[dict[str, Any]]:
    """What a model property of `thing` shows, as a view reads it."""
    model = value(thing, name)
    assert isinstance(model, RowModel)
    names = {role: bytes(role_name.data()).decode() for role, role_name in model.roleNames().items()}
    return [{name: model.data(model.index(row, 0), role) for role, name in names.items()} for row in range(model.rowCount())]


def column(thing: QObject, name: str, role: str) -> list[Any]:
    """One role of all rows of a model property."""
    return [row[role] for row in rows(thing, name)]


class Heard:
    """Counts how often a signal came."""

    def __init__(self, signal: Any) -> None:
        self.times = 0
        self._slot: Callable[..., None] = self._hear
        signal.connect(self._slot)

    def _hear(self, *_: object) -> None:
        self.times += 1
