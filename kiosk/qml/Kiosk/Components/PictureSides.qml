pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// The pictures of options in one field, each under its name: the same size, one above the other or side by side.
Item {
    id: root

    required property var sides // var: list of names and pictures, made by the bridge
    property bool across: Theme.stacked
    readonly property bool keys: !Theme.big && !Theme.lowerReach && cellHeight > Theme.u(300) && cellWidth > Theme.u(420)
    readonly property real line: Theme.u(6)
    readonly property real cellHeight: across ? height : (height - (sides.length - 1) * line) / Math.max(1, sides.length)
    readonly property real cellWidth: across ? (width - (sides.length - 1) * line) / Math.max(1, sides.length) : width

    signal enlarged(int side)

    Grid {
        columns: root.across ? root.sides.length : 1
        spacing: root.line

        Repeater {
            model: root.visible ? root.sides : []

            Item {
                id: side

                required property int index
                required property var modelData // var: name and picture

                height: root.cellHeight
                width: root.cellWidth

                // The ground behind it all shows between the sides as a line of page colour.
                Rectangle {
                    color: Theme.page
                    height: root.across ? parent.height : root.line
                    visible: side.index > 0
                    width: root.across ? root.line : parent.width
                    x: root.across ? (Theme.rightToLeft ? parent.width : -root.line) : 0
                    y: root.across ? 0 : -root.line
                }

                PlainText {
                    id: name

                    font.weight: Font.Bold
                    role: "small"
                    text: side.modelData.name
                    width: parent.width - Theme.u(60) - (bigger.visible ? bigger.width + Theme.u(24) : 0)
                    x: Theme.rightToLeft ? parent.width - width - Theme.u(36) : Theme.u(36)
                    y: Theme.u(Theme.big ? 10 : 22)
                }

                LabelledPicture {
                    anchors.bottom: parent.bottom
                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.top: name.bottom
                    labelled: false
                    picture: side.modelData.picture
                }

                Key {
                    id: bigger

                    anchors.margins: Math.max(Theme.u(20), Theme.bezel)
                    anchors.right: parent.right
                    anchors.top: parent.top
                    icon: "zoom-in"
                    kind: Key.Outline
                    label: qsTr("Bigger: %1").arg(side.modelData.name)
                    text: qsTr("Bigger")
                    visible: root.keys && side.modelData.picture.large !== ""

                    onActivated: root.enlarged(side.index)
                }
            }
        }
    }
}
