pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Components
import Kiosk.Theme

// One key an option, to the topic that tells more about it: below its column, or one below the other.
Grid {
    id: root

    property var details: [] // var: list of options: name, topic
    property bool stacked: false
    property real start: 0
    property real optionWidth: 0
    property int inset: 0
    readonly property int side: stacked ? 0 : Math.max(Theme.gap / 2, inset)

    signal chosen(string topic)

    bottomPadding: stacked ? 0 : Theme.u(20)
    columns: stacked ? 1 : Math.max(1, details.length)
    leftPadding: stacked || Theme.rightToLeft ? 0 : start
    rightPadding: stacked || !Theme.rightToLeft ? 0 : start
    rowSpacing: Theme.gap
    topPadding: Theme.u(16)
    visible: details.length > 0

    Repeater {
        model: root.details

        Item {
            id: cell

            required property var modelData // var: one option

            height: key.implicitHeight
            visible: cell.modelData.topic !== "" || !root.stacked
            width: root.stacked ? root.width : root.optionWidth

            Key {
                id: key

                anchors.left: parent.left
                anchors.margins: root.side
                anchors.right: parent.right
                iconAfter: "chevron-right"
                kind: Key.Outline
                label: qsTr("Read about: %1").arg(cell.modelData.name)
                text: root.stacked ? label : qsTr("Read about this")
                visible: cell.modelData.topic !== ""

                onActivated: root.chosen(cell.modelData.topic)
            }
        }
    }
}
