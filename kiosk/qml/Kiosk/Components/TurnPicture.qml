pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// One frame of a turntable. Its neighbours are decoded beside the scene before they are asked for; never more than a ring of them is kept.
Item {
    id: root

    property string address: ""
    property list<string> ring: [] // each place holds one frame near the one that is shown, and changes only when that goes out of reach
    property real proportion: 1
    readonly property bool failed: picture.failed
    readonly property bool arrived: picture.status === Image.Ready

    function frame(place: int): string {
        return ring[place] ?? "";
    }

    CutOut {
        id: picture

        address: root.address
        proportion: root.proportion
        visible: root.visible
        width: root.width
    }

    Repeater {
        model: root.visible && !Theme.still ? root.ring.length : 0

        Image {
            required property int index

            asynchronous: true
            fillMode: picture.fillMode // Qt keeps decoded pictures by this too
            source: root.frame(index)
            sourceSize.width: picture.sourceSize.width
            visible: false
        }
    }
}
