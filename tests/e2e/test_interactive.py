"""Comparisons, cut lengths, timelines, quick checks and risks: used by taps alone, by keys alone, and gone with the visit."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

from tests.e2e.conftest import Visit
from tests.e2e.driver import Visitor, rect
from tests.e2e.layout import faults
from tests.support.bridge import value

TWO_WAYS, THREE_WAYS, CUTS, TIMELINE, CHECK, RISK = range(6)


def opened(visitor: Visitor, screen: int) -> Visitor:
    """The topic to use at one of its screens, come to by taps."""
    for label in ("Touch anywhere to begin", "Your back", "To use"):
        visitor.tap(label)
    while visitor.visit.place.screen < screen:
        visitor.tap_onward()
    return visitor


def said(item: QQuickItem) -> str:
    """What a screen reader says of an item."""
    interface = QAccessible.queryAccessibleInterface(item)
    return str(interface.text(QAccessible.Text.Name)) if interface else ""  # type: ignore[truthy-bool]  # may be None


def all_said(visitor: Visitor) -> list[str]:
    return [name for item in visitor.items() if (name := said(item))]


def test_both_pictures_of_a_comparison_are_the_same_size_and_can_be_enlarged(visit: Visit, small: Path) -> None:
    """No option weighs more than the other (H-24)."""
    visitor = opened(visit(small), TWO_WAYS)
    pictures = [rect(item) for item in visitor.items() if item.inherits("QQuickImage") and said_alt(item) in ("A long cut", "A small cut")]
    assert len({(place.width(), place.height()) for place in pictures}) == 1
    assert {"Open", "Small"} <= set(visitor.texts())

    visitor.tap("Bigger: Small")
    assert (visitor.visit.overlay, enlarged(visitor)) == ("picture", "A small cut")
    visitor.tap("Close picture")
    visitor.tap("Bigger: Open")
    assert enlarged(visitor) == "A long cut"


def said_alt(item: QQuickItem) -> str:
    return said(item.parentItem())


def enlarged(visitor: Visitor) -> str:
    """What is in the picture that fills the screen."""
    return str(value(visitor.kiosk.library, "enlarged")["alt"])


def test_without_room_a_comparison_is_one_card_a_fact_with_every_option_in_it(visit: Visit, small: Path) -> None:
    visitor = visit(small)
    visitor.kiosk.prepare()
    opened(visitor, TWO_WAYS)
    assert "Cut" in visitor.texts()
    visitor.kiosk.comfort.chooseTextSize(3)
    visitor.settle()

    shown = " ".join(visitor.texts())
    assert "<b>Open:</b> One long cut" in shown
    assert "<b>Small:</b> A small cut" in shown


def test_an_option_leads_to_its_topic(visit: Visit, small: Path) -> None:
    visitor = opened(visit(small), THREE_WAYS)
    keys = [label for label in visitor.labels() if label.startswith("Read about: ")]
    assert keys == ["Read about: Wait", "Read about: Move", "Read about: Surgery"]
    assert len({rect(visitor.find(key)).width() for key in keys}) == 1

    visitor.tap("Read about: Move")
    assert visitor.visit.place.topic == "back/discs"


@pytest.mark.parametrize(("size", "inches"), [((1920, 1080), 24.0), ((1920, 1080), 15.6), ((1080, 1920), 32.0)])
def test_a_cut_is_as_long_on_the_panel_as_it_is(visit: Visit, small: Path, size: tuple[int, int], inches: float) -> None:
    """Twenty millimetres are twenty millimetres, whatever the panel; what is longer than the screen says so."""
    visitor = opened(visit(small, size=size, inches=inches), CUTS)
    pixels_per_mm = visitor.kiosk.panel.pixels_per_mm
    lengths = [rect(item).width() / pixels_per_mm for item in visitor.items() if item.objectName() == "ruler"]
    said_here = " ".join(all_said(visitor))
    while len(lengths) < 3 and "More" in visitor.labels():
        visitor.tap("More")
        lengths = [rect(item).width() / pixels_per_mm for item in visitor.items() if item.objectName() == "ruler"] or lengths
        said_here += " ".join(all_said(visitor))

    assert any(abs(length - 20) < 0.3 for length in lengths) or "Small: 2 cm" in said_here
    assert "Longer than any screen: 40 cm. This line is longer than the screen" in said_here


def test_a_timeline_is_walked_by_its_stones_and_by_its_keys(visit: Visit, small: Path) -> None:
    visitor = opened(visit(small), TIMELINE)
    assert "Step 1 of 3" in visitor.texts()
    assert "Previous" in visitor.labels()

    visitor.tap("Step 3 of 3: Month 1")
    assert "Step 3 of 3" in visitor.texts()
    assert "Month 1: Bone heals." in strip(visitor.texts())
    visitor.tap("Earlier")
    assert "Step 2 of 3" in visitor.texts()
    visitor.tap("Later")
    assert "Next" in visitor.labels()
    visitor.tap("Next")
    assert visitor.visit.place.screen == CHECK
    visitor.tap("Back")
    assert "Step 3 of 3" in visitor.texts()


def test_a_timeline_is_walked_by_keys_alone(visit: Visit, small: Path) -> None:
    visitor = opened(visit(small), TIMELINE)
    visitor.tab_to("Step 2 of 3: Week 1")
    visitor.press(Qt.Key.Key_Return)
    assert "Step 2 of 3" in visitor.texts()
    visitor.tab_to("Later")
    visitor.press(Qt.Key.Key_Space)
    assert "Step 3 of 3" in visitor.texts()


def test_another_answer_gets_a_kind_word_and_the_right_one_is_marked(visit: Visit, small: Path) -> None:
    """No red, no cross, no score; the right answer has a tick, a frame and a word."""
    visitor = opened(visit(small), CHECK)
    assert "Next" in visitor.labels()
    visitor.tap("Air")

    texts = visitor.texts()
    assert {"Not quite, and many people think so", "Your answer", "The answer", "Bones do, with discs between."} <= set(strip(texts))
    assert "Carry on" in visitor.labels()
    visitor.tap("Bones")
    assert "Yes, that is it" in visitor.texts()
    assert "The answer" not in visitor.texts()


def strip(texts: list[str]) -> list[str]:
    """Texts without their marks."""
    return [re.sub("<[^>]*>", "", text) for text in texts]


def test_a_check_is_answered_by_keys_alone(visit: Visit, small: Path) -> None:
    visitor = opened(visit(small), CHECK)
    visitor.tab_to("Bones")
    visitor.press(Qt.Key.Key_Return)

    assert visitor.focused() == "Bones"  # what was answered stays where the keys are
    assert "Yes, that is it" in visitor.texts()
    assert "Yes, that is it. Bones do, with discs between." in all_said(visitor)


def test_an_answer_stays_on_the_way_back_and_goes_with_the_visit(visit: Visit, small: Path) -> None:
    """Nothing outlives the visit (U-09); only that a question was answered, and how, is told, once."""
    visitor = visit(small)
    heard: list[tuple[str, bool]] = []
    opened(visitor, CHECK)
    visitor.kiosk.check.answered.connect(lambda key, right: heard.append((key, right)))
    visitor.tap("Air")
    visitor.tap("Bones")
    visitor.tap("Carry on")
    visitor.tap("Back")
    assert "Yes, that is it" in visitor.texts()
    assert heard == [("back/used#1", False)]

    visitor.tap("Read it again")
    assert visitor.visit.place.screen == 0
    visitor.tap("Finish")
    assert visitor.visit.answers == ()
    opened(visitor, CHECK)
    assert "Yes, that is it" not in visitor.texts()
    assert "Next" in visitor.labels()


def test_at_the_largest_text_the_answer_brings_its_words_into_sight(visit: Visit, small: Path) -> None:
    visitor = opened(visit(small), CHECK)
    visitor.kiosk.comfort.chooseTextSize(3)
    visitor.settle()
    while "Air" not in visitor.labels():
        visitor.tap("More")
    visitor.tap("Air")

    assert {"Not quite, and many people think so", "The answer is: Bones"} <= set(visitor.texts())
    assert faults(visitor) == []


def test_a_risk_is_said_in_words_from_both_sides(visit: Visit, small: Path) -> None:
    """The words come first and the circles are never alone (H-27)."""
    visitor = opened(visit(small), RISK)

    assert {"About 3 in 100", "The other 97 do not.", "Each circle is one person."} <= set(visitor.texts())
    assert "About 3 in 100 get hot. The other 97 do not." in all_said(visitor)


@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920), (1280, 800)])
def test_a_timeline_in_arabic_runs_from_right_to_left(visit: Visit, small: Path, size: tuple[int, int]) -> None:
    visitor = visit(small, size=size, inches=15.4 if size == (1280, 800) else 24.0)
    visitor.tap("العربية")
    for label in ("ظهرك", "جرّب"):
        visitor.tap(label)
    while value(visitor.kiosk.library, "scene")["layout"] != "timeline":
        visitor.tap_onward()
    first, second = (rect(visitor.find(f"Step {number} of 2: {name}")) for number, name in ((1, "اليوم الأول"), (2, "الأسبوع الأول")))

    assert first.center().x() > second.center().x()
    assert faults(visitor) == []


def test_with_lower_reach_nothing_in_the_field_has_to_be_touched(visit: Visit, small: Path) -> None:
    """The keys below do what the stones do (A-36)."""
    visitor = opened(visit(small, size=(1080, 1920)), TWO_WAYS)
    visitor.kiosk.comfort.chooseLowerReach(True)
    visitor.settle()
    for _ in range(RISK + 1):
        assert [item.property("label") for item in visitor.tappable() if rect(item).center().y() < 1920 * 0.4] == []
        visitor.kiosk.navigator.next()
        visitor.settle()


@pytest.mark.parametrize(("step", "lower"), [(0, False), (3, False), (0, True)])
def test_every_screen_to_use_is_whole_on_a_small_panel(visit: Visit, small: Path, step: int, *, lower: bool) -> None:
    """Nothing cut or covered, and More leads on to the end: what a part hides must not change its height."""
    visitor = opened(visit(small, size=(1280, 800), inches=15.4), TWO_WAYS)
    visitor.kiosk.comfort.chooseTextSize(step)
    visitor.kiosk.comfort.chooseLowerReach(lower)
    visitor.settle()
    found: list[str] = []
    for _ in range(60):
        found += [f"screen {visitor.visit.place.screen + 1}: {fault}" for fault in faults(visitor)]
        if visitor.page != "topic":
            break
        if visitor.visit.place.screen == CHECK and not visitor.visit.answers:
            visitor.kiosk.check.choose(0)
            visitor.settle()
        else:
            visitor.tap_onward()

    assert visitor.page == "end"
    assert found == []
