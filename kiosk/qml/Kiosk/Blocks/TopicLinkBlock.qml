pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Components

// The full-size way to a topic that the text links to.
Block {
    id: root

    property string title: ""
    property string topic: ""

    function settle() {
        tile.settle();
    }

    implicitHeight: tile.implicitHeight

    SlimTile {
        id: tile

        icon: "arrow-right"
        text: qsTr("Read: %1").arg(root.title)
        width: root.width

        onActivated: root.followed("topic:" + root.topic)
    }
}
