pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Components
import Kiosk.Theme

// The sign to touch. Its ring breathes a few times when somebody has just left, then rests: an idle kiosk draws nothing.
Item {
    id: root

    property bool lively: true

    implicitHeight: Theme.u(160)
    implicitWidth: Theme.u(160)

    Rectangle {
        id: ring

        anchors.centerIn: parent
        border.color: Theme.accent
        border.width: Theme.stroke
        color: "transparent"
        height: width
        opacity: 0.45
        radius: width / 2
        width: Theme.u(156)

        SequentialAnimation on scale {
            loops: 4
            running: root.visible && root.lively && !Theme.noMotion && !Theme.still

            NumberAnimation {
                duration: Theme.breath
                easing.type: Easing.InOutQuad
                from: 1
                to: 1.08
            }

            NumberAnimation {
                duration: Theme.breath
                easing.type: Easing.InOutQuad
                from: 1.08
                to: 1
            }
        }
    }

    Rectangle {
        anchors.centerIn: parent
        color: Theme.accent
        height: width
        radius: width / 2
        width: Theme.u(124)

        Icon {
            anchors.centerIn: parent
            color: Theme.accentText
            name: "pointer"
            size: Theme.u(66)
            weight: 1.9
        }
    }
}
