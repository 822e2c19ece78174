pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// Reading aloud: where it is, how loud, and its keys. Stays until Stop on the handrail, or the end of the page.
Rectangle {
    id: root

    required property Listener listener
    property bool brief: false // keys only: small panels at large text
    readonly property real narrow: Math.max(Theme.target, widest.advanceWidth + Theme.u(20))
    readonly property int columns: {
        for (const most of [5, 3, 2])
            if ((grid.width - (most - 1) * Theme.gap) / most >= narrow)
                return most;
        return 1;
    }
    readonly property real each: (grid.width - (columns - 1) * Theme.gap) / columns
    readonly property int inset: Theme.u(brief ? 10 : 24)

    border.color: Theme.ink
    border.width: Theme.strong ? Theme.stroke : 0
    implicitHeight: column.height + 2 * Theme.u(20)
    radius: Theme.cardRadius

    TextMetrics {
        id: widest

        font.family: Theme.family
        font.pixelSize: Theme.px("key")
        font.weight: Theme.roles.key.weight
        text: [qsTr("Pause"), qsTr("Play"), qsTr("Repeat"), qsTr("Slower"), qsTr("Faster"), qsTr("Quieter"), qsTr("Louder")].reduce((one, other) => other.length > one.length ? other : one)
    }

    Column {
        id: column

        anchors.left: parent.left
        anchors.margins: root.inset
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.u(14)

        Item {
            height: where.height
            visible: !root.brief
            width: parent.width

            Icon {
                id: sign

                anchors.verticalCenter: where.verticalCenter
                name: "volume-2"
                size: where.px * 1.3
                x: Theme.rightToLeft ? root.width - 2 * root.inset - width : 0
            }

            PlainText {
                id: where

                anchors.left: parent.left
                anchors.leftMargin: sign.width + Theme.u(14)
                anchors.right: level.left
                anchors.rightMargin: Theme.u(14)
                font.weight: Font.Bold
                role: "small"
                text: root.listener.whole ? (root.listener.paused ? qsTr("Paused") : qsTr("A person reads this page aloud")) : (root.listener.paused ? qsTr("Paused, sentence %1 of %2") : qsTr("Reading aloud, sentence %1 of %2")).arg(root.listener.at + 1).arg(root.listener.count)
            }

            // How loud: as many bars as there are steps, the reached ones filled.
            Row {
                id: level

                Accessible.name: qsTr("Volume %1 of %2").arg(root.listener.volume + 1).arg(root.listener.volumes)
                Accessible.role: Accessible.Indicator
                anchors.right: parent.right
                anchors.verticalCenter: where.verticalCenter
                spacing: Theme.u(6)

                Repeater {
                    model: root.listener.volumes

                    Rectangle {
                        required property int index

                        anchors.bottom: parent.bottom
                        border.color: Theme.ink
                        border.width: Theme.stroke
                        color: index <= root.listener.volume ? Theme.ink : "transparent"
                        height: Theme.u(14 + 5 * index)
                        width: Theme.u(12)
                    }
                }
            }
        }

        Flow {
            id: grid

            spacing: Theme.gap
            width: parent.width + 1 // a pixel of slack: rounding must not push the last key down

            IconKey {
                icon: root.listener.paused ? "play" : "pause"
                solid: true
                text: root.listener.paused ? qsTr("Play") : qsTr("Pause")
                width: root.columns === 5 || root.columns === 1 ? root.each : 2 * root.each + Theme.gap

                onActivated: root.listener.pauseOrPlay()
            }

            IconKey {
                icon: "repeat"
                text: qsTr("Repeat")
                width: root.each

                onActivated: root.listener.repeat()
            }

            IconKey {
                icon: root.listener.slow ? "rabbit" : "turtle"
                text: root.listener.slow ? qsTr("Faster") : qsTr("Slower")
                visible: root.listener.canSlow
                width: root.each

                onActivated: root.listener.changePace()
            }

            IconKey {
                icon: "volume-1"
                off: root.listener.volume === 0
                text: qsTr("Quieter")
                width: root.each

                onActivated: root.listener.turn(-1)
            }

            IconKey {
                icon: "volume-2"
                off: root.listener.volume === root.listener.volumes - 1
                text: qsTr("Louder")
                width: root.each

                onActivated: root.listener.turn(1)
            }
        }
    }
}
