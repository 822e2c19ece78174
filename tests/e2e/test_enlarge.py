"""Any picture as large as the screen: by taps and by keys, its labels on their parts, nothing decoded larger than its file."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickItem

from kiosk.authoring.compiler import build
from tests.e2e.conftest import Visit
from tests.e2e.content import write_small_library
from tests.e2e.driver import Visitor, rect
from tests.e2e.layout import faults, kind

TOPIC = (
    "---\ntitle: Pictures\nsummary: Three of them.\npicture: bone.png\nalt: A bone.\nsources: [a]\n---\n\n## Pictures\n\n"
    '![A bone](bone.png "A bone"){ labels="top=Top; foot=Foot" }\n\nWords between.\n\n'
    '![A wide one](wide.png "A wide picture and all that there is to say about it in one line or two")\n\n'
    "More words.\n\n![A tall one](tall.png)\n"
)
WORDS = '[en]\nalt = "A bone."\nlong = "It is white, and it is long."\n'
SIZES = {"wide": (900, 300), "tall": (200, 700)}
PANELS = {
    "24in-landscape": ((1920, 1080), 24.0),
    "24in-portrait": ((1080, 1920), 24.0),
    "15in-1280x800": ((1280, 800), 15.4),
    "27in-4k": ((3840, 2160), 27.0),
}


@pytest.fixture(scope="module")
def pictures(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A release with a topic of three pictures on one screen; the first has parts and a long description."""
    folder = tmp_path_factory.mktemp("pictures")
    content = folder / "content"
    write_small_library(content)
    (content / "en" / "back" / "30-pictures.md").write_text(TOPIC, encoding="utf-8")
    (content / "media" / "bone.description.toml").write_text(WORDS, encoding="utf-8")
    for name, (width, height) in SIZES.items():
        image = QImage(width, height, QImage.Format.Format_RGB32)
        image.fill(QColor("#D8C7A0"))
        image.save(str(content / "media" / f"{name}.png"))
    return build(content, folder / "release").path


def reading(visit: Visit, release: Path, language: str = "en", topic: str = "back/pictures", **options: object) -> Visitor:
    """A visitor who reads the first screen of a topic."""
    visitor = visit(release, **options)
    visitor.kiosk.navigator.beginIn(language)
    visitor.kiosk.navigator.openTopic(topic)
    visitor.settle()
    return visitor


def enlarge(visitor: Visitor) -> None:
    """Tap the key of the picture in the page's field; pictures further down have keys of their own."""
    key = next(item for item in visitor.tappable() if item.property("icon") == "zoom-in" and kind(item.parentItem()) == "TopicField")
    visitor.tap_at(rect(key).center().toPoint())


def page(visitor: Visitor) -> QQuickItem:
    return next(item for item in visitor.items() if kind(item) == "PicturePage")


def picture(visitor: Visitor) -> QQuickItem:
    """The picture itself, at the size at which it is drawn."""
    return next(item for item in visitor.items(page(visitor)) if kind(item) == "CutOut")


def points(visitor: Visitor) -> dict[str, tuple[float, float, float]]:
    """Where labels point, as shares of the picture, and how high their words are, by word."""
    art, found = rect(picture(visitor)), {}
    for line in (item for item in visitor.items(page(visitor)) if kind(item) == "LeadLine"):
        at = line.mapToScene(QPointF(line.property("at")))
        word = next(item for item in line.parentItem().childItems() if kind(item) == "PlainText")
        found[str(word.property("text"))] = (
            round((at.x() - art.x()) / art.width(), 3),
            round((at.y() - art.y()) / art.height(), 3),
            word.height(),
        )
    return found


def test_labels_keep_their_size_and_stay_on_their_part(visit: Visit, pictures: Path) -> None:
    """A word goes while its part is out of sight, and comes back with it."""
    visitor = reading(visit, pictures)
    enlarge(visitor)
    before, width = points(visitor), picture(visitor).width()
    assert [at[:2] for at in before.values()] == [(0.5, 0.1), (0.4, 0.9)]
    visitor.tap("Bigger")
    visitor.tap("Bigger")
    while "Up" in visitor.labels():
        visitor.tap("Up")
    up = points(visitor)
    while "Down" in visitor.labels():
        visitor.tap("Down")

    assert picture(visitor).width() > 2 * width
    assert up == {"Top": before["Top"]}
    assert points(visitor) == {"Foot": before["Foot"]}


@pytest.mark.parametrize(("nth", "alt"), [(0, "A bone"), (1, "A wide one"), (2, "A tall one")])
def test_each_picture_of_a_screen_can_be_enlarged(visit: Visit, pictures: Path, nth: int, alt: str) -> None:
    """Those further down the screen too, part by part."""
    visitor = reading(visit, pictures)
    keys = [item for item in visitor.tappable() if item.property("label") == "Bigger"]
    seen = len(keys)
    while seen <= nth:
        visitor.tap("More")
        keys = [item for item in visitor.tappable() if item.property("label") == "Bigger" and kind(item.parentItem()) == "PictureBlock"]
        seen += len(keys)
    keys.sort(key=lambda key: (kind(key.parentItem()) == "PictureBlock", rect(key).y()))
    visitor.tap_at(rect(keys[nth - seen]).center().toPoint())

    assert visitor.visit.overlay == "picture"
    assert visitor.kiosk.library.large_picture()["alt"] == alt
    visitor.tap("Close picture")
    assert (visitor.page, visitor.visit.overlay) == ("topic", "")


def test_by_keys_alone(visit: Visit, pictures: Path) -> None:
    """Tab and Enter reach everything; Escape steps out, one at a time; a key that can do no more does not trap the focus."""
    visitor = reading(visit, pictures)

    def press(label: str) -> None:
        visitor.tab_to(label)
        visitor.press(Qt.Key.Key_Return)

    for label in ("Bigger", "Bigger", "Bigger", "Bigger", "Smaller", "Left", "Up", "In words"):
        press(label)
    assert visitor.visit.overlay == "described"
    assert "It is white, and it is long." in visitor.texts()
    visitor.press(Qt.Key.Key_Escape)
    assert visitor.visit.overlay == "picture"
    assert "3 of 4 sizes" in visitor.texts(), "the picture is as it was"
    visitor.press(Qt.Key.Key_Escape)
    assert (visitor.page, visitor.visit.overlay) == ("topic", "")


def test_back_steps_out_one_at_a_time(visit: Visit, pictures: Path) -> None:
    visitor = reading(visit, pictures)
    enlarge(visitor)
    visitor.tap("In words")
    overlays = []
    for _ in range(2):
        visitor.tap("Back")
        overlays.append(str(visitor.visit.overlay))

    assert (overlays, visitor.page) == (["picture", ""], "topic")


def test_a_picture_without_a_description_has_no_key_for_it(visit: Visit, pictures: Path) -> None:
    visitor = reading(visit, pictures, language="es", topic="back/bones")
    enlarge(visitor)

    assert "Cerrar la imagen" in visitor.labels()
    assert "En palabras" not in visitor.labels()


def test_a_drag_moves_the_picture_with_the_finger(visit: Visit, pictures: Path) -> None:
    visitor = reading(visit, pictures)
    enlarge(visitor)
    whole = rect(picture(visitor))
    visitor.drag(QPoint(800, 500), QPoint(400, 500))
    assert rect(picture(visitor)) == whole, "a whole picture stays"
    for _ in range(2):
        visitor.tap("Bigger")
    before = rect(picture(visitor))
    visitor.drag(QPoint(800, 500), QPoint(700, 450))
    moved = rect(picture(visitor)).topLeft() - before.topLeft()
    assert -101 <= moved.x() <= -60
    assert -51 <= moved.y() <= -20
    for _ in range(8):
        visitor.drag(QPoint(200, 200), QPoint(1000, 800))

    assert (rect(picture(visitor)).x(), rect(picture(visitor)).y()) == pytest.approx((0, 0), abs=1), "it never leaves the field"


def test_the_same_place_pressed_twice_zooms_twice(visit: Visit, pictures: Path) -> None:
    """The keys for moving push nothing from under a finger."""
    for size, low in (((1080, 1920), False), ((1920, 1080), False), ((1920, 1080), True)):
        visitor = reading(visit, pictures, size=size)
        visitor.kiosk.comfort.chooseLowerReach(low)
        visitor.kiosk.navigator.open("picture")
        visitor.settle()
        place = rect(visitor.find("Bigger"))
        visitor.tap("Bigger")

        assert rect(visitor.find("Bigger")) == place, (size, low)


def test_left_is_left_in_every_script(visit: Visit, pictures: Path) -> None:
    visitor = reading(visit, pictures, language="ar", topic="back/bones")
    visitor.kiosk.navigator.open("picture")
    visitor.settle()
    keys = {str(item.property("icon")): item for item in visitor.items(page(visitor)) if kind(item) == "IconKey"}
    visitor.tap_at(rect(keys["plus"]).center().toPoint())
    visitor.tap_at(rect(keys["plus"]).center().toPoint())
    keys = {str(item.property("icon")): item for item in visitor.items(page(visitor)) if kind(item) == "IconKey"}
    before = rect(picture(visitor)).x()
    visitor.tap_at(rect(keys["arrow-left"]).center().toPoint())

    assert rect(keys["arrow-left"]).x() < rect(keys["arrow-right"]).x()
    assert rect(picture(visitor)).x() > before, "what lies to the left has come into sight"


@pytest.mark.parametrize("which", ["", "row:4"])
def test_no_picture_is_decoded_larger_than_its_file_may_be(visit: Visit, pictures: Path, which: str) -> None:
    """At most 2400 pixels on the longer side, which is 23 MB, however large the panel and the zoom; beside the scene."""
    visitor = reading(visit, pictures, size=(3840, 2160), inches=27.0)
    visitor.kiosk.navigator.open("picture", which)
    visitor.settle()
    page(visitor).setProperty("step", 3)
    visitor.settle()
    art = picture(visitor)

    assert max(art.width(), art.height()) > 2400
    assert max(art.property("implicitWidth"), art.property("implicitHeight")) <= 2400


def test_asked_whether_one_is_still_there_the_picture_stays_as_it_is(visit: Visit, pictures: Path) -> None:
    visitor = reading(visit, pictures)
    enlarge(visitor)
    visitor.tap("Bigger")
    visitor.tap("Right")
    before = rect(picture(visitor))
    visitor.clock.now += 121
    visitor.kiosk.idle.check()
    visitor.settle()
    assert "Are you still there?" in visitor.texts()
    visitor.press(Qt.Key.Key_Down)

    assert rect(picture(visitor)) == before


def test_another_visitor_finds_pictures_whole(visit: Visit, pictures: Path) -> None:
    visitor = reading(visit, pictures)
    enlarge(visitor)
    visitor.tap("Bigger")
    visitor.tap("Finish")
    visitor.kiosk.navigator.finish()
    visitor.kiosk.navigator.beginIn("en")
    visitor.kiosk.navigator.openTopic("back/pictures")
    visitor.settle()
    enlarge(visitor)

    assert "1 of 4 sizes" in visitor.texts()


@pytest.mark.parametrize("panel", PANELS)
def test_it_is_whole_at_every_size(visit: Visit, pictures: Path, panel: str) -> None:
    """Targets, gaps and words of the enlarged picture, its words and the screen that it comes from."""
    size, inches = PANELS[panel]
    visitor = reading(visit, pictures, size=size, inches=inches)
    found = []
    for step, low, strong in ((0, False, False), (1, True, True), (2, False, False), (3, False, True), (3, True, False)):
        visitor.kiosk.comfort.chooseTextSize(step)
        visitor.kiosk.comfort.chooseLowerReach(low)
        visitor.kiosk.comfort.chooseStrongContrast(strong)
        visitor.settle()
        found += [f"{step} {low} screen: {fault}" for fault in faults(visitor)]
        for overlay in ("picture", "described"):
            visitor.kiosk.navigator.open(overlay)
            visitor.settle()
            found += [f"{step} {low} {overlay}: {fault}" for fault in faults(visitor)]
            if overlay == "picture":
                visitor.tap("Bigger")
                found += [f"{step} {low} zoomed: {fault}" for fault in faults(visitor)]
        visitor.kiosk.navigator.closeOverlay()
        visitor.kiosk.navigator.closeOverlay()

    assert found == []
