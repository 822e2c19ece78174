pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Components
import Kiosk.Theme

// A length at its true size, in this panel's own millimetres, with a tick a centimetre. One that doesn't fit says so.
Block {
    id: root

    property string title: ""
    property string text: ""
    property string spoken: ""
    property real number: 0
    readonly property real length: number * Theme.pixelsPerMm
    readonly property bool tooLong: length > width
    readonly property bool whole: Math.abs(number / 10 - Math.round(number / 10)) < 0.001
    readonly property int ticks: whole ? Math.floor(Math.min(number, width / Theme.pixelsPerMm) / 10 + 0.001) : 0 // a tick a centimetre

    function settle() {
        column.forceLayout();
    }

    function cut(limit: real, after: real): real {
        return 0;
    }

    implicitHeight: column.height

    Column {
        id: column

        Accessible.name: root.tooLong ? root.spoken + ". " + note.text : root.spoken
        Accessible.role: Accessible.Graphic
        spacing: Theme.u(8)
        width: root.width

        PlainText {
            Accessible.ignored: true
            role: "label"
            text: root.text + ": " + root.title
            width: parent.width
        }

        Item {
            id: ruler

            height: Theme.u(44)
            objectName: "ruler"
            width: Math.min(root.length, root.width)

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.ink
                height: Theme.u(12)
                width: parent.width
            }

            Repeater {
                model: Math.max(0, 1 + root.ticks + (root.whole || root.tooLong ? 0 : 1))

                Rectangle {
                    required property int index
                    readonly property real at: root.whole ? index * 10 * Theme.pixelsPerMm : index * root.length

                    color: Theme.ink
                    height: ruler.height
                    width: Theme.u(4)
                    x: Math.min(Math.max(0, (Theme.rightToLeft ? ruler.width - at : at) - width / 2), ruler.width - width)
                }
            }

            Icon {
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                mirrored: true
                name: "chevron-right"
                size: parent.height
                visible: root.tooLong
                weight: 4
            }
        }

        PlainText {
            id: note

            Accessible.ignored: true
            color: Theme.ink2
            role: "small"
            text: qsTr("This line is longer than the screen, so only a part of it is drawn.")
            visible: root.tooLong
            width: parent.width
        }
    }
}
