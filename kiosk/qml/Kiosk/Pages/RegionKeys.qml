pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Components

// The names of the spine's parts, the one that was touched ticked.
Grid {
    id: root

    required property Spine spine
    required property real keyWidth

    columns: 1

    Repeater {
        model: root.spine.regions

        Choice {
            required property string key
            required property string title

            chosen: root.spine.region === key
            text: title
            width: root.keyWidth

            onActivated: root.spine.choose(key)
        }
    }
}
