import QtQuick
import Kiosk.Theme

// A question to choose: a box with a tick when it is chosen. The whole row is the target.
Tappable {
    id: root

    required property string key
    property string text: ""
    property string line: ""
    property bool chosen: false
    property bool marked: false // its words are read aloud

    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.description: line
    Accessible.role: Accessible.CheckBox
    around: Theme.cardRadius
    implicitHeight: Math.max(Theme.target, Theme.u(104), words.height + Theme.u(40))
    label: text

    Rectangle {
        anchors.fill: parent
        color: root.chosen ? Theme.accent : Theme.tileLip
        radius: Theme.cardRadius
    }

    Rectangle {
        border.color: Theme.accent
        border.width: root.chosen || Theme.strong ? Theme.stroke : 0
        color: root.marked ? Theme.mark : root.chosen ? Theme.accentSoft : Theme.surface
        height: parent.height - Theme.lip
        radius: Theme.cardRadius
        width: parent.width
        y: root.down ? Theme.sink : 0

        Rectangle {
            id: box

            anchors.left: parent.left
            anchors.leftMargin: Theme.u(28)
            anchors.verticalCenter: parent.verticalCenter
            border.color: Theme.accent
            border.width: Theme.u(4)
            color: root.chosen ? Theme.accent : Theme.surface
            height: width
            radius: Theme.u(16)
            width: Theme.u(60)

            Icon {
                anchors.centerIn: parent
                color: Theme.accentText
                name: "check"
                size: Theme.u(42)
                visible: root.chosen
                weight: 3
            }
        }

        Column {
            id: words

            anchors.left: box.right
            anchors.leftMargin: Theme.u(Theme.big ? 20 : 28)
            anchors.right: parent.right
            anchors.rightMargin: Theme.u(24)
            anchors.verticalCenter: parent.verticalCenter

            PlainText {
                font.weight: Font.Medium
                role: "h3"
                text: root.text
                width: parent.width
            }

            PlainText {
                color: Theme.ink2
                role: "small"
                text: root.line
                visible: text !== ""
                width: parent.width
            }
        }
    }
}
