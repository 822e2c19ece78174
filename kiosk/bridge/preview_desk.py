"""What stands beside the kiosk in a preview, as QML sees it: which panel, which day, what was saved, what is wrong with it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.bridge.models import RowModel

QML_IMPORT_NAME = "Kiosk.Bridge"
QML_IMPORT_MAJOR_VERSION = 1

PROBLEM = ("severity", "place", "message", "fix")


@QmlElement
class PreviewDesk(QObject):
    """Holds what the preview's session says, and hands on what the admin chooses. Panels are rows with a name, sizes and pixels per mm."""

    changed = Signal()
    panelChanged = Signal()
    panelChosen = Signal(int)
    dayChosen = Signal(str)
    dayMoved = Signal(int, int)

    def __init__(self, folder: str, panels: Sequence[Mapping[str, Any]], parent: QObject) -> None:
        super().__init__(parent)
        self._folder, self._panels = folder, list(panels)
        self._panel = 0
        self._said: dict[str, Any] = {"told": "", "file": "", "day": "", "day_words": "", "next_day": "", "busy": False, "late": False}
        self._here, self._elsewhere = RowModel(PROBLEM, self), RowModel(PROBLEM, self)

    def say(self, **said: object) -> None:
        """Show these instead: `told`, `file`, `day`, `day_words`, `next_day` are words; `busy`, `late` are yes or no."""
        if any(self._said[name] != value for name, value in said.items()):
            self._said |= said
            self.changed.emit()

    def list_problems(self, here: Sequence[Mapping[str, Any]], elsewhere: Sequence[Mapping[str, Any]]) -> None:
        """Show these problems of the page, and of other files."""
        self._here.replace(here)
        self._elsewhere.replace(elsewhere)

    @Slot(int)
    def choosePanel(self, index: int) -> None:
        """Another panel; one that isn't there does nothing."""
        if 0 <= index < len(self._panels) and index != self._panel:
            self._panel = index
            self.panelChanged.emit()
            self.panelChosen.emit(index)

    @Slot(str)
    def chooseDay(self, day: str) -> None:
        """Show the library as it will be on this day; "" for today."""
        self.dayChosen.emit(day)

    @Slot(int, int)
    def moveDay(self, days: int, months: int) -> None:
        """So much later than the day that is shown."""
        self.dayMoved.emit(days, months)

    @Property(str, constant=True)
    def folder(self) -> str:
        return self._folder

    # PySide6 takes the name of a C++ type too; its stubs do not say so
    @Property("QStringList", constant=True)  # type: ignore[arg-type]
    def panels(self) -> list[str]:
        return [each["name"] for each in self._panels]

    @Property(int, notify=panelChanged)
    def panel(self) -> int:
        return self._panel

    @Property(int, notify=panelChanged)
    def panelWidth(self) -> int:
        return int(self._panels[self._panel]["width"])

    @Property(int, notify=panelChanged)
    def panelHeight(self) -> int:
        return int(self._panels[self._panel]["height"])

    @Property(float, notify=panelChanged)
    def pixelsPerMm(self) -> float:
        return float(self._panels[self._panel]["pixels_per_mm"])

    @Property(str, notify=changed)
    def told(self) -> str:
        """How the last save went."""
        return str(self._said["told"])

    @Property(str, notify=changed)
    def file(self) -> str:
        """The file behind the page that is shown."""
        return str(self._said["file"])

    @Property(str, notify=changed)
    def day(self) -> str:
        """The chosen day, as ISO 8601; "" for today."""
        return str(self._said["day"])

    @Property(str, notify=changed)
    def dayWords(self) -> str:
        return str(self._said["day_words"])

    @Property(str, notify=changed)
    def nextDay(self) -> str:
        """The next day on which a page comes or goes; "" without one."""
        return str(self._said["next_day"])

    @Property(bool, notify=changed)
    def busy(self) -> bool:
        """Whether something that was saved isn't shown yet."""
        return bool(self._said["busy"])

    @Property(bool, notify=changed)
    def late(self) -> bool:
        """Whether what was saved last can't be shown."""
        return bool(self._said["late"])

    @Property(RowModel, constant=True)
    def here(self) -> RowModel:
        return self._here

    @Property(RowModel, constant=True)
    def elsewhere(self) -> RowModel:
        return self._elsewhere
