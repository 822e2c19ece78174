import QtQuick
import Kiosk.Pages
import Kiosk.Theme

// The kiosk's window when there is no library.
Window {
    id: root

    required property real pixelsPerMm
    required property string assets

    color: Theme.page
    flags: Qt.Window | Qt.FramelessWindowHint

    Component.onCompleted: {
        Theme.assets = Qt.binding(() => root.assets);
        Theme.panelHeight = Qt.binding(() => root.height);
        Theme.panelWidth = Qt.binding(() => root.width);
        Theme.pixelsPerMm = Qt.binding(() => root.pixelsPerMm);
    }

    OutOfServicePage {
        anchors.fill: parent
    }
}
