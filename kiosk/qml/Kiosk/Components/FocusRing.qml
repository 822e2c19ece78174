import QtQuick
import Kiosk.Theme

// Where a key or a switch stands: an ink ring outside a gap of page colour. Shown only while keys are in use.
Rectangle {
    property real around: Theme.keyRadius

    anchors.fill: parent
    anchors.margins: -Theme.u(9)
    border.color: Theme.ink
    border.width: Theme.u(6)
    color: "transparent"
    radius: around + Theme.u(9)
    visible: parent.activeFocus && Theme.keysInUse
    z: 1
}
