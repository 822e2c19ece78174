pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Components

// The full-size way to the topic of one option, where a comparison has no room for keys below its columns.
Block {
    id: root

    property string text: ""
    property string target: ""
    property real number: 0 // of options
    readonly property bool used: crowded(number)

    gap: used ? 1 : 0
    implicitHeight: used ? key.implicitHeight : 0

    Key {
        id: key

        iconAfter: "chevron-right"
        kind: Key.Outline
        text: qsTr("Read about: %1").arg(root.text)
        visible: root.used
        width: root.width

        onActivated: root.followed("topic:" + root.target)
    }
}
