"""Every page on every kind of panel: large enough to touch, nothing cut, nothing covered, at 100 % and at 200 %.

At the standard size each screen of a topic fits on a 24-inch panel as it is: nobody has to ask for more of it.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible

from kiosk.authoring.compiler import build
from tests.e2e.conftest import Visit
from tests.e2e.driver import Visitor
from tests.e2e.layout import faults
from tests.e2e.walk import everywhere

PANELS = {
    "24in-landscape": ((1920, 1080), 24.0),
    "24in-portrait": ((1080, 1920), 24.0),
    "15in-landscape": ((1920, 1080), 15.6),
    "15in-1280x800": ((1280, 800), 15.4),
    "32in-portrait": ((1080, 1920), 32.0),
}


PARTS_BY_DESIGN = "stage"
"""The kind of block whose parts are the stages of a timeline, one after the other."""


def walk(visitor: Visitor, language: str, topics: int | None = None, *, fits: bool = False) -> tuple[int, list[str]]:
    """How many pages were looked at, and every fault with its page. `fits`: that a screen of a topic needs More is one, too."""
    found, pages = [], 0
    for place in everywhere(visitor, language, topics):
        pages += 1
        found += [f"{place}: {fault}" for fault in faults(visitor)]
        second = re.search(r", screen \d+, part 2$", place)
        if fits and second and not any(row["kind"] == PARTS_BY_DESIGN for row in visitor.rows("blocks")):
            found.append(f"{place}: shorten this screen, or make two of one; two to seven screens a topic")
    return pages, found


@pytest.mark.parametrize(("language", "step"), [("en", 0), ("en", 3), ("es", 0)])
@pytest.mark.parametrize("panel", ["24in-landscape", "24in-portrait"])
def test_every_page_is_whole(visit: Visit, plain: Path, panel: str, language: str, step: int) -> None:
    """Targets of 20 mm, 3 mm apart, 5 mm from the edge; no word cut, broken or covered (A-22, A-29, A-30)."""
    size, inches = PANELS[panel]
    visitor = visit(plain, size=size, inches=inches, drawn=False)
    assert faults(visitor) == []
    visitor.tap("Touch anywhere to begin")
    visitor.kiosk.comfort.chooseTextSize(step)
    pages, found = walk(visitor, language, fits=step == 0)

    assert found == []
    assert pages > 400


@pytest.mark.parametrize("step", [0, 3], ids=["100", "200"])
@pytest.mark.parametrize("panel", ["15in-landscape", "15in-1280x800", "32in-portrait"])
def test_every_kind_of_page_is_whole(visit: Visit, plain: Path, panel: str, step: int) -> None:
    """On other panels: every page beside the topics, and one topic of each area."""
    size, inches = PANELS[panel]
    visitor = visit(plain, size=size, inches=inches, drawn=False)
    assert faults(visitor) == []
    visitor.tap("Touch anywhere to begin")
    visitor.kiosk.comfort.chooseTextSize(step)
    pages, found = walk(visitor, "en", topics=1)

    assert found == []
    assert pages > 40


@pytest.mark.parametrize(("language", "step"), [("ar", 0), ("ar", 3), ("es", 0), ("es", 2)])
@pytest.mark.parametrize("panel", ["24in-landscape", "24in-portrait"])
def test_other_languages_are_whole(visit: Visit, small: Path, panel: str, language: str, step: int) -> None:
    size, inches = PANELS[panel]
    visitor = visit(small, size=size, inches=inches, drawn=False)
    visitor.tap("Touch anywhere to begin")
    visitor.kiosk.comfort.chooseTextSize(step)
    pages, found = walk(visitor, language)

    assert found == []
    assert pages > 10


def test_a_4k_panel_is_whole(visit: Visit, small: Path) -> None:
    visitor = visit(small, size=(3840, 2160), inches=27.0, drawn=False)
    assert faults(visitor) == []
    visitor.tap("Touch anywhere to begin")
    pages, found = walk(visitor, "en", topics=1)

    assert found == []
    assert pages > 10


@pytest.mark.parametrize("step", [0, 3], ids=["100", "200"])
@pytest.mark.parametrize("panel", ["24in-landscape", "24in-portrait"])
def test_lower_reach_is_whole(visit: Visit, plain: Path, panel: str, step: int) -> None:
    size, inches = PANELS[panel]
    visitor = visit(plain, size=size, inches=inches, drawn=False)
    visitor.tap("Touch anywhere to begin")
    visitor.kiosk.comfort.chooseTextSize(step)
    visitor.kiosk.comfort.chooseLowerReach(True)
    _, found = walk(visitor, "en", topics=1)

    assert found == []


def test_the_question_is_whole(visit: Visit, small: Path) -> None:
    """The idle question on every panel and at every text size."""
    for size, inches in PANELS.values():
        visitor = visit(small, size=size, inches=inches, drawn=False)
        visitor.tap("Touch anywhere to begin")
        for step in range(4):
            visitor.kiosk.comfort.chooseTextSize(step)
            visitor.clock.now += 121
            visitor.kiosk.idle.check()
            visitor.settle()
            assert faults(visitor) == [], (size, inches, step)
            visitor.kiosk.idle.carryOn()


def test_a_planted_fault_is_found(visit: Visit, small: Path) -> None:
    """The measure itself works: a key made small, one moved onto another, words squeezed."""
    visitor = visit(small)
    visitor.tap("Touch anywhere to begin")
    key = visitor.find("About this screen")
    key.setWidth(50)
    key.setX(key.x() - 400)
    found = " ".join(faults(visitor))

    assert "'About this screen' is 13." in found
    assert "broken" in found or "lies over" in found


def test_a_screen_that_is_too_long_is_named(visit: Visit, tmp_path: Path) -> None:
    """The measure itself works: a planted screen is named, the one before it and a timeline are not."""
    topic = tmp_path / "content" / "en" / "a" / "10-b.md"
    topic.parent.mkdir(parents=True)
    (tmp_path / "content" / "media").mkdir()
    (tmp_path / "content" / "kiosk.toml").write_text('clinic = "C"\nlanguages = ["en"]\ndefault_language = "en"\n', encoding="utf-8")
    (tmp_path / "content" / "sources.yaml").write_text("[]\n", encoding="utf-8")
    details = "---\ntitle: A\nsummary: S.\n---\n\n"
    (topic.parent / "area.md").write_text(details, encoding="utf-8")
    stages = "".join(f"    Day {day}\n    :   **You may feel:** Sore.\n    :   **What helps:** Rest.\n\n" for day in (1, 2, 3))
    long = "\n\n".join("Walk a little, then rest, then walk a little again. " * 3 for _ in range(6))
    topic.write_text(f'{details}## Short\n\nWalk.\n\n## Days\n\n!!! timeline "Days"\n{stages}\n## Long\n\n{long}\n', encoding="utf-8")
    release = build(tmp_path / "content", tmp_path / "release").path

    visitor = visit(release, drawn=False)
    visitor.tap("Touch anywhere to begin")
    _, found = walk(visitor, "en", fits=True)

    assert found == ["a/b, screen 3, part 2: shorten this screen, or make two of one; two to seven screens a topic"]


def test_everything_to_touch_has_a_name_and_a_role(visit: Visit, plain: Path) -> None:
    """In the accessibility tree, with an action that a screen reader can trigger (A-45)."""
    visitor = visit(plain, drawn=False)
    QAccessible.setActive(True)
    visitor.tap("Touch anywhere to begin")
    looked_at = 0
    for place in everywhere(visitor, "en", topics=1):
        for item in visitor.tappable():
            interface = QAccessible.queryAccessibleInterface(item)
            assert interface is not None, (place, item)
            name = interface.text(QAccessible.Text.Name)
            assert name, (place, item)
            assert name == item.property("label"), (place, name)
            assert interface.role() in (QAccessible.Role.Button, QAccessible.Role.RadioButton, QAccessible.Role.CheckBox), (place, name)
            actions = interface.actionInterface()
            assert actions is not None, (place, name)
            assert "Press" in actions.actionNames(), (place, name)
            looked_at += 1
    assert looked_at > 300


def test_a_screen_reader_can_press(visit: Visit, small: Path) -> None:
    visitor = visit(small)
    QAccessible.setActive(True)
    interface = QAccessible.queryAccessibleInterface(visitor.find("Touch anywhere to begin"))
    assert interface is not None
    action = interface.actionInterface()
    assert action is not None
    action.doAction("Press")
    visitor.settle()

    assert visitor.page == "home"
