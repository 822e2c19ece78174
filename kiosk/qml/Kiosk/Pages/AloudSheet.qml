pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Components
import Kiosk.Theme

// Before a private topic is read by the loudspeaker: others in the room would hear it.
Sheet {
    id: root

    signal allowed

    sheetHeight: column.height + keys.height + 2 * padding + Theme.u(30)

    Column {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.u(14)

        PlainText {
            Accessible.name: text
            Accessible.role: Accessible.Heading
            role: "h2"
            text: qsTr("Read this page aloud?")
            width: parent.width
        }

        PlainText {
            role: "lead"
            text: qsTr("Other people in the room may hear it.")
            width: parent.width
        }
    }

    Flow {
        id: keys

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        layoutDirection: Qt.RightToLeft
        spacing: Theme.gap

        Key {
            icon: "volume-2"
            text: qsTr("Yes, read it aloud")
            width: Math.min(implicitWidth, keys.width)

            onActivated: root.allowed()
        }

        Key {
            icon: "x"
            kind: Key.Outline
            text: qsTr("No, stay silent")
            width: Math.min(implicitWidth, keys.width)

            onActivated: root.dismissed()
        }
    }
}
