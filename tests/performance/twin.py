"""A twin of the kiosk, drawn off screen from the same release, that tells where its keys are. A process of its own; prints JSON."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from dataclasses import asdict

from PySide6.QtCore import QPointF, QRect
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.app import Kiosk, make_application
from kiosk.display import Panel, prepare_environment
from kiosk.fonts import load_fonts
from kiosk.gallery import settled
from kiosk.library.model import Area
from kiosk.library.release import Release
from kiosk.station.settings import Settings
from kiosk.visit.navigation import Page
from tests.performance.gestures import Spot
from tests.performance.plan import Plan, Stop
from tests.performance.screen import HEIGHT, WIDTH, Rect

TOPICS = 5
"""The first topic of this many areas makes the tour that benchmarks take."""


class Twin:
    """The kiosk's window and what is on it."""

    def __init__(self, release: Release, settings: Settings) -> None:
        self.kiosk = Kiosk(release, Panel(WIDTH, HEIGHT, settings.pixels_per_mm(WIDTH, HEIGHT), still=True), settings)
        self.kiosk.prepare()
        self._release, self._go = release, self.kiosk.navigator
        window = self.kiosk.window
        if not isinstance(window, QQuickWindow):
            raise TypeError("QtQuick must be imported before the kiosk is made")
        self._window = window
        window.show()
        settled(window)

    def plan(self) -> Plan:
        """Walk through all that the plan speaks of."""
        self._go.begin()
        home = self._spots()
        areas = self._release.areas(self._release.default_language)[:TOPICS]
        stops = tuple(self._stop(area, home[area.title]) for area in areas)
        self._go.previous()
        keys = self._spots()
        self._go.previous()
        keys |= self._spots()
        self._go.open("comfort")
        sheet = self._spots()
        self._go.home()
        self.kiosk.spine.open()
        settled(self._window)
        return Plan(
            begin=(WIDTH // 4, HEIGHT // 2),
            next=keys["next"],
            previous=keys["Previous"],
            home=home["Home"],
            finish=home["Finish"],
            comfort=home["Text size"],
            no_motion=sheet["None"],
            done=sheet["Done"],
            words=stops[0].words,
            page=(0, 0, WIDTH, home["Home"][1] - 100),
            spine=home["Touch the spine"],
            model=self._drawn("SpineField"),
            stops=stops,
        )

    def _stop(self, area: Area, spot: Spot) -> Stop:
        """Read the first topic of an area to its end."""
        language = self._release.default_language
        self._go.home()
        self._go.openArea(area.id)
        topics = self._spots()
        card = next(card for card in self._release.topics(language, area.id) if card.language == language and card.title in topics)
        self._go.openTopic(card.id)
        presses, words = 0, QRect(0, 0, WIDTH, HEIGHT)
        while self._go.visit.place.page is Page.TOPIC:
            presses += 1
            settled(self._window)
            words &= QRect(*self._drawn("BlockFlow"))
            if "more" in self._spots():
                self._go.showPart(self._go.visit.place.part + 1)
            else:
                self._go.next()
        return Stop(spot, topics[card.title], presses, (words.x(), words.y(), words.width(), words.height()))

    def _spots(self) -> dict[str, Spot]:
        """The middle of everything that has a name, by its name."""
        settled(self._window)
        named = [(item.objectName(), _rect(item)) for item in _shown(self._window.contentItem())]
        return {name: (x + width // 2, y + height // 2) for name, (x, y, width, height) in named if name and width and height}

    def _drawn(self, kind: str) -> Rect:
        """Where the item of this QML type stands."""
        return next(_rect(item) for item in _shown(self._window.contentItem()) if item.metaObject().className().startswith(kind))


def _shown(item: QQuickItem) -> Iterator[QQuickItem]:
    if item.isVisible():
        yield item
        for child in item.childItems():
            yield from _shown(child)


def _rect(item: QQuickItem) -> Rect:
    corner = item.mapToScene(QPointF(0, 0))
    return round(corner.x()), round(corner.y()), round(item.width()), round(item.height())


def main(path: str, diagonal: float) -> None:
    """Print the plan of a release on a panel of this diagonal in inches."""
    settings = Settings(diagonal_inches=diagonal, renderer="software")
    prepare_environment(settings)
    application = make_application()
    load_fonts(arabic=False)
    twin = Twin(Release(path), settings)
    sys.stdout.write(json.dumps(asdict(twin.plan())))
    twin.kiosk.close()
    del application


if __name__ == "__main__":
    main(sys.argv[1], float(sys.argv[2]))
