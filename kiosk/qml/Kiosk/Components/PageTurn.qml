import QtQuick
import Kiosk.Theme

// New words come from the reading side and fade in. They keep their place; only where they are drawn moves (`offset`). They fade in
// because a sheet of page colour over them (`veil`) fades out: without a GPU see-through words take ten times as long to draw.
ParallelAnimation {
    id: root

    required property Item veil
    required property Translate offset
    property bool forward: true
    readonly property int far: Theme.u(32)

    NumberAnimation {
        duration: Theme.turn / 2
        easing.type: Easing.OutCubic
        from: Theme.turn ? 1 : 0
        property: "opacity"
        target: root.veil
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
