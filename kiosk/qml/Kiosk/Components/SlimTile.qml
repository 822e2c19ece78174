import QtQuick
import Kiosk.Theme

// A place to go in one line: icon, words, arrow.
Tappable {
    id: root

    property string text: ""
    property string line: ""
    property string icon: ""
    property string spoken: "" // what is read aloud
    readonly property bool marked: spoken !== "" && spoken === text

    // Have its words take their final height now, in sight or not.
    function settle() {
        words.forceLayout();
    }

    Accessible.description: line
    around: Theme.cardRadius
    implicitHeight: Math.max(Theme.target, Theme.u(104), words.height + Theme.u(Theme.big ? 20 : 40))
    label: text

    Rectangle {
        anchors.fill: parent
        color: Theme.tileLip
        radius: Theme.cardRadius
    }

    Rectangle {
        border.color: Theme.accent
        border.width: Theme.strong ? Theme.stroke : 0
        color: root.marked ? Theme.mark : Theme.surface
        height: parent.height - Theme.lip
        radius: Theme.cardRadius
        width: parent.width
        y: root.down ? Theme.sink : 0

        Icon {
            id: sign

            readonly property bool used: name !== "" && root.width > Theme.px("h3") * 10.8

            anchors.left: parent.left
            anchors.leftMargin: Theme.u(28)
            anchors.verticalCenter: parent.verticalCenter
            name: root.icon
            size: Theme.u(52)
            visible: used
            weight: 1.75
        }

        Column {
            id: words

            anchors.left: sign.used ? sign.right : parent.left
            anchors.leftMargin: Theme.u(sign.used ? 20 : 28)
            anchors.right: arrow.fits ? arrow.left : parent.right
            anchors.rightMargin: Theme.u(12)
            anchors.verticalCenter: parent.verticalCenter

            PlainText {
                role: "h3"
                text: root.text
                width: parent.width
            }

            PlainText {
                color: Theme.ink2
                role: "small"
                text: root.line
                visible: text !== "" && !Theme.big
                width: parent.width
            }
        }

        RoundArrow {
            id: arrow

            // where the words need it, they have the room: the tile is raised, and so a thing to touch (`visible` is false while all is hidden)
            readonly property bool fits: root.width > Theme.px("h3") * (Theme.big ? 11.5 : 9)

            anchors.right: parent.right
            anchors.rightMargin: Theme.u(26)
            anchors.verticalCenter: parent.verticalCenter
            visible: fits
        }
    }
}
