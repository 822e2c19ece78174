pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Components
import Kiosk.Theme

// One key an option below its column, to the topic that tells more about it. Cards have OptionBlocks instead.
Row {
    id: root

    property var details: [] // var: list of options: name, topic
    property real start: 0
    property real optionWidth: 0
    property int inset: 0

    signal chosen(string topic)

    bottomPadding: Theme.u(20)
    leftPadding: Theme.rightToLeft ? 0 : start
    rightPadding: Theme.rightToLeft ? start : 0
    topPadding: Theme.u(16)
    visible: details.length > 0

    Repeater {
        model: root.details

        Item {
            id: cell

            required property var modelData // var: one option

            height: key.implicitHeight
            width: root.optionWidth

            Key {
                id: key

                anchors.left: parent.left
                anchors.margins: Math.max(Theme.gap / 2, root.inset)
                anchors.right: parent.right
                iconAfter: "chevron-right"
                kind: Key.Outline
                label: qsTr("Read about: %1").arg(cell.modelData.name)
                text: qsTr("Read about this")
                visible: cell.modelData.topic !== ""

                onActivated: root.chosen(cell.modelData.topic)
            }
        }
    }
}
