import QtQuick
import Kiosk.Theme

// New words come from the reading side and fade in. `target` keeps its place; only what is drawn moves.
ParallelAnimation {
    id: root

    required property Item target
    required property Translate offset
    property bool forward: true

    NumberAnimation {
        duration: Theme.turn / 2
        easing.type: Easing.OutCubic
        from: Theme.turn ? 0 : 1
        property: "opacity"
        target: root.target
        to: 1
    }

    NumberAnimation {
        duration: Theme.turn
        easing.type: Easing.OutCubic
        from: Theme.turn ? Theme.u(32) * (root.forward === Theme.rightToLeft ? -1 : 1) : 0
        property: "x"
        target: root.offset
        to: 0
    }
}
