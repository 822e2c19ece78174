import QtQuick
import Kiosk.Theme

// The sign that a whole tile can be touched; no target of its own.
Rectangle {
    id: root

    property real diameter: Theme.u(62)

    color: Theme.accent
    implicitHeight: diameter
    implicitWidth: diameter
    radius: diameter / 2

    Icon {
        anchors.centerIn: parent
        color: Theme.accentText
        mirrored: true
        name: "arrow-right"
        size: root.diameter * 0.56
        weight: 2.4
    }
}
