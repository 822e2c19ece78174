pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Components

// Turn it, and choose which layer of it is shown.
KeysBlock {
    id: root

    required property Exhibit exhibit
    property var details: [] // var: the names of the layers; none when there is only one
    readonly property int step: Math.max(1, Math.round(exhibit.frames / 24))

    Key {
        enabled: root.shows(y, height)
        icon: "rotate-ccw"
        kind: Key.Outline
        opacity: enabled ? 1 : 0 // another part of the screen shows it; hidden, it would give up its place
        text: qsTr("Turn left")
        width: root.fit(implicitWidth)

        onActivated: root.exhibit.turn(root.step)
    }

    Key {
        enabled: root.shows(y, height)
        icon: "rotate-cw"
        kind: Key.Outline
        opacity: enabled ? 1 : 0
        text: qsTr("Turn right")
        width: root.fit(implicitWidth)

        onActivated: root.exhibit.turn(-root.step)
    }

    Repeater {
        model: root.details

        Choice {
            id: layer

            required property int index
            required property var modelData // var: its name

            chosen: root.exhibit.layer === index
            enabled: root.shows(y, height)
            opacity: enabled ? 1 : 0
            text: modelData.name || qsTr("Layer %1").arg(index + 1)
            width: root.fit(implicitWidth)

            onActivated: root.exhibit.peel(layer.index)
        }
    }
}
