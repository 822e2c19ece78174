import QtQuick
import Kiosk.Theme

// A fact laid on a picture. Can't be touched, so never in the accent colour.
Rectangle {
    id: root

    property string icon: ""
    property string text: ""

    border.color: Theme.ink
    border.width: Theme.strong ? 2 : 0
    color: Theme.page
    implicitHeight: Math.max(Theme.u(46), words.implicitHeight + Theme.u(14))
    implicitWidth: row.width + Theme.u(28)
    radius: Theme.u(14)

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.u(8)

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: root.icon
            size: words.px * 1.05
            visible: name !== ""
            weight: 2.5
        }

        PlainText {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            role: "key"
            text: root.text
            wrapMode: Text.NoWrap
        }
    }
}
