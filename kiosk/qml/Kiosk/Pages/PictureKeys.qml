import QtQuick
import Kiosk.Components
import Kiosk.Theme

// Zoom and move by keys. Anatomy never mirrors: left is left in every script. A key that can do no more keeps its place.
// `rising`: the block grows upwards, so that the zoom keys stay where they are when those for moving come.
Item {
    id: root

    required property point at // what stands in the middle, as shares of the picture
    required property point reach // how far that may lie from the picture's middle
    required property int step
    required property int steps
    property int columns: 2
    property bool rising: false
    property real trim: 0 // pixels that each key gives up of its height
    readonly property real cell: (width - Theme.gap * (columns - 1)) / columns

    signal moved(int dx, int dy)
    signal zoomed(int by)

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: false
    implicitHeight: zooms.height + (moves.visible ? moves.height + Theme.gap : 0)

    Grid {
        id: zooms

        columns: 2
        spacing: Theme.gap
        y: root.rising ? root.height - height : 0

        IconKey {
            height: Math.max(Theme.target, implicitHeight - root.trim)
            icon: "minus"
            off: root.step === 0
            text: qsTr("Smaller")
            width: (root.width - Theme.gap) / 2

            onActivated: root.zoomed(-1)
        }

        IconKey {
            height: Math.max(Theme.target, implicitHeight - root.trim)
            icon: "plus"
            off: root.step === root.steps - 1
            text: qsTr("Bigger")
            width: (root.width - Theme.gap) / 2

            onActivated: root.zoomed(1)
        }
    }

    Grid {
        id: moves

        columns: root.columns
        spacing: Theme.gap
        visible: root.step > 0
        y: root.rising ? 0 : root.height - height

        IconKey {
            height: Math.max(Theme.target, implicitHeight - root.trim)
            icon: "arrow-left"
            off: root.at.x <= 0.501 - root.reach.x
            text: qsTr("Left")
            width: root.cell

            onActivated: root.moved(-1, 0)
        }

        IconKey {
            height: Math.max(Theme.target, implicitHeight - root.trim)
            icon: "arrow-right"
            off: root.at.x >= 0.499 + root.reach.x
            text: qsTr("Right")
            width: root.cell

            onActivated: root.moved(1, 0)
        }

        IconKey {
            height: Math.max(Theme.target, implicitHeight - root.trim)
            icon: "arrow-up"
            off: root.at.y <= 0.501 - root.reach.y
            text: qsTr("Up")
            width: root.cell

            onActivated: root.moved(0, -1)
        }

        IconKey {
            height: Math.max(Theme.target, implicitHeight - root.trim)
            icon: "arrow-down"
            off: root.at.y >= 0.499 + root.reach.y
            text: qsTr("Down")
            width: root.cell

            onActivated: root.moved(0, 1)
        }
    }
}
