import QtQuick
import Kiosk.Theme

// An icon over its word: zoom and move keys.
Tappable {
    id: root

    property string text: ""
    property string icon: ""

    implicitHeight: Math.max(Theme.target, Theme.u(54) + words.implicitHeight + Theme.u(26))
    implicitWidth: Math.max(Theme.target, Theme.u(150), words.implicitWidth + Theme.u(32))
    label: text

    Rectangle {
        anchors.fill: parent
        color: Theme.accent
        radius: Theme.keyRadius
    }

    Rectangle {
        border.color: Theme.accent
        border.width: Theme.stroke
        color: Theme.surface
        height: parent.height - Theme.lip
        radius: Theme.keyRadius
        width: parent.width
        y: root.down ? Theme.sink : 0

        Column {
            anchors.centerIn: parent
            spacing: Theme.u(2)

            Icon {
                anchors.horizontalCenter: parent.horizontalCenter
                color: Theme.accent
                name: root.icon
                weight: 2.2
            }

            PlainText {
                id: words

                anchors.horizontalCenter: parent.horizontalCenter
                color: Theme.accent
                role: "key"
                text: root.text
                wrapMode: Text.NoWrap
            }
        }
    }
}
