pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// The clinic's name and mark. Without a logo of its own: three vertebrae.
Row {
    id: root

    property string clinic: ""
    property string logo: ""
    property color color: Theme.ink
    property real px: Theme.px("small")
    readonly property real unit: px / 40

    spacing: 14 * unit
    visible: clinic !== ""

    Image {
        anchors.verticalCenter: parent.verticalCenter
        asynchronous: !Theme.still
        fillMode: Image.PreserveAspectFit
        height: 64 * root.unit
        source: root.logo
        sourceSize.height: Math.round(64 * root.unit)
        visible: root.logo !== ""
    }

    Item {
        anchors.verticalCenter: parent.verticalCenter
        height: 50 * root.unit
        visible: root.logo === ""
        width: 38 * root.unit

        Repeater {
            model: [[7, 28], [2, 33], [0, 37]]

            Rectangle {
                required property int index
                required property var modelData // var: [x, width] in the mark's own units

                color: root.color
                height: 12 * root.unit
                radius: 5 * root.unit
                width: modelData[1] * root.unit
                x: modelData[0] * root.unit
                y: index * 18 * root.unit
            }
        }
    }

    PlainText {
        anchors.verticalCenter: parent.verticalCenter
        color: root.color
        font.weight: Font.DemiBold
        px: root.px
        role: "small"
        text: root.clinic
        wrapMode: Text.NoWrap
    }
}
