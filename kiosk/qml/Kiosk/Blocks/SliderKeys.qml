pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Components
import Kiosk.Theme

// All of one picture, half of each, or all of the other: what a finger on the line does, as keys.
KeysBlock {
    id: root

    required property Exhibit exhibit
    property var details: [] // var: the two names
    property string spoken: ""

    function nameOf(which: int): string {
        return details[which]?.name || (which === 0 ? qsTr("Before") : qsTr("After"));
    }

    Choice {
        chosen: root.exhibit.at === 100
        enabled: root.shows(y, height)
        opacity: enabled ? 1 : 0 // another part of the screen shows it; hidden, it would give up its place
        text: root.nameOf(0)
        width: Theme.big ? root.fit(implicitWidth) : root.share(implicitWidth, 3)

        onActivated: root.exhibit.slide(100)
    }

    Choice {
        chosen: root.exhibit.at === 50
        enabled: root.shows(y, height)
        opacity: enabled ? 1 : 0
        text: qsTr("Half of each")
        width: Theme.big ? root.fit(implicitWidth) : root.share(implicitWidth, 3)

        onActivated: root.exhibit.slide(50)
    }

    Choice {
        chosen: root.exhibit.at === 0
        enabled: root.shows(y, height)
        opacity: enabled ? 1 : 0
        text: root.nameOf(1)
        width: Theme.big ? root.fit(implicitWidth) : root.share(implicitWidth, 3)

        onActivated: root.exhibit.slide(0)
    }
}
