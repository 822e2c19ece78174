"""House rules of QML that no linter knows."""

from __future__ import annotations

import pytest

from tests.conventions import qml_rules
from tests.conventions.sources import Check, assert_right

QML = r"kiosk/qml/.*\.qml"
CHECKS = [qml_rules.forbidden, qml_rules.literal_tokens, qml_rules.text_formats, qml_rules.pictures, qml_rules.shape]


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
def test_qml_keeps_the_house_rules(check: Check) -> None:
    assert_right(QML, check)


@pytest.mark.parametrize(
    ("check", "line"),
    [
        (qml_rules.forbidden, 'onClicked: Qt.openUrlExternally("x")'),
        (qml_rules.forbidden, "property var request: new XMLHttpRequest() // why"),
        (qml_rules.forbidden, 'source: "https://example.org/a.png"'),
        (qml_rules.forbidden, "FileDialog {}"),
        (qml_rules.forbidden, 'onClicked: console.log("here")'),
        (qml_rules.literal_tokens, 'color: "#FF0000"'),
        (qml_rules.literal_tokens, 'border.color: "red"'),
        (qml_rules.literal_tokens, "color: Qt.rgba(0, 0, 0, 0.5)"),
        (qml_rules.literal_tokens, "NumberAnimation { duration: 250 }"),
        (qml_rules.literal_tokens, "font.pixelSize: 20"),
        (qml_rules.text_formats, 'Text { text: "a"; Item { property int textFormat: 1 } }'),
        (qml_rules.text_formats, 'Text { text: "textFormat" } // textFormat: Text.PlainText'),
        (qml_rules.pictures, "Image { source: root.source }"),
        (qml_rules.forbidden, 'import "../Components"'),
        (qml_rules.shape, "property var anything"),
        (qml_rules.shape, "id: page"),
    ],
)
def test_a_broken_rule_is_found(check: Check, line: str) -> None:
    text = f"pragma ComponentBehavior: Bound\nimport QtQuick\nItem {{\n    {line}\n}}\n"

    found = list(check("kiosk/qml/Kiosk/Pages/Planted.qml", text))

    assert [finding.split(" ")[0] for finding in found] == ["kiosk/qml/Kiosk/Pages/Planted.qml:4:"]


def test_a_delegate_that_is_not_bound_is_found() -> None:
    text = "import QtQuick\nRepeater {\n    id: root\n    delegate: Item {}\n}\n"

    assert [finding.split(" ")[0] for finding in qml_rules.shape("Planted.qml", text)] == ["Planted.qml:1:"]


def test_a_good_file_passes_every_check() -> None:
    text = """pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// color: "#FF0000" in a comment is only a comment
Item {
    id: root

    property color tint: "transparent"
    property var model: null // a list model or a list of strings

    Text {
        textFormat: Text.PlainText
        color: Theme.ink
        Item { width: 1 }
    }
    Image {
        sourceSize.width: width
        source: root.source
    }
}
"""

    assert [finding for check in CHECKS for finding in check("kiosk/qml/Kiosk/Pages/Good.qml", text)] == []


def test_the_theme_alone_writes_colours_out() -> None:
    assert list(qml_rules.literal_tokens("kiosk/qml/Kiosk/Theme/Theme.qml", 'color: "#FF0000"')) == []
