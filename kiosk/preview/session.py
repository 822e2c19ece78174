"""A preview at work: what is saved comes to the page that is open, what the admin chooses comes to the kiosk, problems to the list."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import asdict, replace

from PySide6.QtCore import QObject, QSocketNotifier, QTimer, Slot

from kiosk.app import Kiosk
from kiosk.bridge.preview_desk import PreviewDesk
from kiosk.display import Panel
from kiosk.library.front import Front
from kiosk.library.problem import Problem
from kiosk.preview import days, findings
from kiosk.preview.drafts import Draft, Drafts
from kiosk.preview.pages import page_file
from kiosk.preview.panels import PANELS
from kiosk.preview.place import nearest
from kiosk.speech.speaker import Speaker
from kiosk.station.calendar import today
from kiosk.station.settings import Settings

_AWAKE = 20_000
"""Milliseconds between touches on behalf of an admin who is editing: nobody asks whether they are still there."""

_AT_LEAST = 10
"""Milliseconds between looks at a folder that nobody tells about."""

SETTINGS = Settings(repeat_seconds=0.0, brush_seconds=0.0)
"""A mouse neither trembles nor brushes."""


class PreviewKiosk(Kiosk):
    """The kiosk inside a preview's window. What it counts and writes goes to `state`, which ends with the preview."""

    WINDOW = ("Kiosk.Preview", "PreviewWindow")

    def __init__(
        self,
        front: Front,
        state: str,
        content: str,
        size: tuple[int, int],
        *,
        speaker: Callable[[QObject], Speaker] | None = None,
        still: bool = False,
    ) -> None:
        """`size`: the window in the desktop's pixels."""
        self.chosen_day, self._size = "", size
        self._desk_owner = QObject()
        panels = [{**asdict(each), "pixels_per_mm": each.pixels_per_mm} for each in PANELS]
        self.desk = PreviewDesk(content, panels, self._desk_owner)
        first = PANELS[0]
        panel = Panel(first.width, first.height, first.pixels_per_mm, still=still, may_close=True)
        super().__init__(front, panel, SETTINGS, state=state, speaker=speaker)

    def properties(self) -> dict[str, object]:
        """What the window starts with."""
        given = super().properties()
        del given["pixelsPerMm"]
        width, height = self._size
        return {**given, "desk": self.desk, "width": width, "height": height}

    def day(self, built: str) -> str:
        """The chosen day, or the station's."""
        return self.chosen_day or super().day(built)


class Session(QObject):
    """Joins drafts and kiosk. Make it once the kiosk is prepared."""

    def __init__(self, kiosk: PreviewKiosk, drafts: Drafts, first: Draft) -> None:
        super().__init__()
        self._kiosk, self._drafts, self._draft = kiosk, drafts, first
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)
        self._notifier: QSocketNotifier | None = None
        self._awake = QTimer(self)
        self._awake.timeout.connect(kiosk.idle.touched)
        self._awake.start(_AWAKE)
        kiosk.navigator.moved.connect(self._list)
        kiosk.desk.panelChosen.connect(self._turn_panel)
        kiosk.desk.dayChosen.connect(self.choose_day)
        kiosk.desk.dayMoved.connect(self._move_day)
        self._tell()
        self.choose_day("")
        self.look()

    @Slot()
    def look(self) -> None:
        """Take in what has become of the folder, and come back when there may be more."""
        draft = self._drafts.look()
        if draft is not None:
            self._take(draft)
        self._kiosk.desk.say(busy=self._drafts.busy)
        if self._notifier is None and self._drafts.handle >= 0:
            self._notifier = QSocketNotifier(self._drafts.handle, QSocketNotifier.Type.Read, self)
            self._notifier.activated.connect(self.look)
        self._timer.start(max(_AT_LEAST, round((self._drafts.due - time.monotonic()) * 1000)))

    @property
    def keeps_awake(self) -> bool:
        """Whether somebody is taken to be there."""
        return self._awake.isActive()

    def close(self) -> None:
        """Look no more."""
        self._timer.stop()
        self._awake.stop()
        if self._notifier is not None:
            self._notifier.setEnabled(False)

    def _take(self, draft: Draft) -> None:
        new = draft.path and draft.path != self._kiosk.reader.release.path
        if new and not self._kiosk.turnover.turn_in_place(draft.path, nearest):
            draft = replace(draft, path="", reason="the preview can't read what was made of it")
        self._draft = draft
        self._tell()
        self._tell_days()
        self._list()

    def _tell(self) -> None:
        if self._draft.path:
            if not self._draft.checked:
                self._kiosk.desk.say(told=f"As saved at {time.strftime('%H:%M:%S')}.", late=False)
        else:
            self._kiosk.desk.say(told=f"What you saved can't be shown: {self._draft.reason}. You see what was there before.", late=True)

    @Slot()
    def _list(self) -> None:
        visit, reader = self._kiosk.navigator.visit, self._kiosk.reader
        topic = reader.topic(visit)
        file = page_file(self._drafts.content, visit, topic.language if topic else visit.language)
        found: tuple[Problem, ...] = self._draft.problems
        here, others = findings.of_page(found, file), findings.elsewhere(found, file)
        self._kiosk.desk.say(file=file)
        self._kiosk.desk.list_problems(findings.rows(here, with_file=False), findings.rows(others, with_file=True))

    @Slot(int)
    def _turn_panel(self, index: int) -> None:
        glass = PANELS[index]
        self._kiosk.panel = replace(self._kiosk.panel, width=glass.width, height=glass.height, pixels_per_mm=glass.pixels_per_mm)

    @Slot(str)
    def choose_day(self, day: str) -> None:
        """Show the library as it will be on this day; "" for today."""
        self._kiosk.chosen_day = day
        self._kiosk.turnover.look_at_day(nearest)
        self._tell_days()

    @Slot(int, int)
    def _move_day(self, later: int, months: int) -> None:
        day = days.moved(self._shown_day(), days=later, months=months)
        self.choose_day("" if day == today() else day)

    def _shown_day(self) -> str:
        return self._kiosk.chosen_day or today()

    def _tell_days(self) -> None:
        found = days.changes(self._kiosk.reader.release)
        day = self._shown_day()
        words = f": {found[day]}" if day in found else ""
        said = f"Today, {day}{words}" if not self._kiosk.chosen_day else f"{day}{words}"
        self._kiosk.desk.say(day=self._kiosk.chosen_day, day_words=said, next_day=next((each for each in found if each > day), ""))
