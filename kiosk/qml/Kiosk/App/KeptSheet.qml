import QtQuick
import Kiosk.Components

// A sheet that is made when it is opened first, and kept: most visits open one or none.
Loader {
    id: root

    required property bool open
    property bool made: false

    active: open || made
    anchors.fill: parent
    enabled: open
    focus: open

    onLoaded: {
        made = true;
        (item as Sheet).open = Qt.binding(() => root.open); // after it is made closed: it rises, and takes the keys
    }
}
