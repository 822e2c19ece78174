import QtQuick
import Kiosk.Components

// A sheet that is made when it is needed first, and kept. It is seen until it has gone down again.
KeptPage {
    id: root

    enabled: needed
    visible: true

    onLoaded: (item as Sheet).open = Qt.binding(() => root.needed) // after it is made closed: it rises, and takes the keys
}
