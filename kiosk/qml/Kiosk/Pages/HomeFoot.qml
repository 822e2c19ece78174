import QtQuick
import Kiosk.Components
import Kiosk.Theme

// At the foot of the home page: what to do in an emergency, and what this kiosk is.
Item {
    id: root

    property string emergency: ""
    property string spoken: ""
    readonly property Item spokenItem: sentence

    signal aboutChosen

    implicitHeight: Math.max(about.implicitHeight, Theme.big ? 0 : line.height)

    Row {
        id: line

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.u(18)
        visible: !Theme.big

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: "phone"
            visible: sentence.text !== ""
        }

        PlainText {
            id: sentence

            anchors.verticalCenter: parent.verticalCenter
            role: "small"
            text: root.emergency
            width: Math.max(0, Math.min(implicitWidth, root.width - about.width - Theme.u(100)))

            SpokenGround {
                spoken: root.spoken
            }
        }
    }

    Key {
        id: about

        anchors.right: parent.right
        icon: "info"
        kind: Key.Outline
        text: qsTr("About this screen")
        width: Math.min(implicitWidth, root.width)

        onActivated: root.aboutChosen()
    }
}
