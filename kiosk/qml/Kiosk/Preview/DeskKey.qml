import QtQuick
import Kiosk.Theme

// A key for the mouse or the keyboard of a desk.
Rectangle {
    id: root

    property string label: ""
    property bool chosen: false

    signal activated

    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.focusable: true
    Accessible.name: label
    Accessible.role: Accessible.Button
    activeFocusOnTab: true
    border.color: chosen || activeFocus ? Desk.accent : Desk.edge
    border.width: activeFocus ? 2 * Desk.stroke : Desk.stroke
    color: chosen ? Desk.accent : tap.pressed ? Desk.accentSoft : Desk.surface
    implicitHeight: Desk.keyHeight
    implicitWidth: words.implicitWidth + 3 * Desk.gap
    objectName: label
    radius: Desk.radius

    Accessible.onPressAction: root.activated()
    Keys.onEnterPressed: root.activated()
    Keys.onReturnPressed: root.activated()
    Keys.onSpacePressed: root.activated()

    DeskText {
        id: words

        anchors.centerIn: parent
        color: root.chosen ? Desk.accentText : Desk.accent
        font.pixelSize: Desk.small
        text: root.label
        wrapMode: Text.NoWrap
    }

    TapHandler {
        id: tap

        gesturePolicy: TapHandler.ReleaseWithinBounds

        onTapped: root.activated()
    }
}
