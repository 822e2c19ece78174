pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// A few keys under a name, one of them chosen.
Column {
    id: root

    required property string title
    required property list<string> options
    property int chosen: 0

    signal picked(int index)

    spacing: Desk.gap / 2

    DeskText {
        color: Desk.ink2
        font.pixelSize: Desk.small
        text: root.title
    }

    Flow {
        spacing: Desk.gap
        width: root.width

        Repeater {
            model: root.options

            DeskKey {
                required property int index
                required property string modelData

                chosen: root.chosen === index
                label: modelData

                onActivated: root.picked(index)
            }
        }
    }
}
