import QtQuick
import Kiosk.Theme

// New words come from the reading side and fade in. They keep their place; only where they are drawn moves (`offset`). They fade in
// because this sheet of page colour over them fades out: without a GPU see-through words take ten times as long to draw.
Rectangle {
    id: root

    required property Translate offset
    property bool forward: true
    readonly property int far: Theme.u(32)

    function restart() {
        turn.restart();
    }

    anchors.margins: -far
    color: Theme.page
    opacity: 0
    visible: opacity > 0

    ParallelAnimation {
        id: turn

        NumberAnimation {
            duration: Theme.turn / 2
            easing.type: Easing.OutCubic
            from: Theme.turn ? 1 : 0
            property: "opacity"
            target: root
            to: 0
        }

        NumberAnimation {
            duration: Theme.turn
            easing.type: Easing.OutCubic
            from: Theme.turn ? root.far * (root.forward === Theme.rightToLeft ? -1 : 1) : 0
            property: "x"
            target: root.offset
            to: 0
        }
    }
}
