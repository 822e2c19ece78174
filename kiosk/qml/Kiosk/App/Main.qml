import QtQuick
import Kiosk.Bridge
import Kiosk.Theme

// The kiosk's window. The start page is there with the first frame; everything else is made ready right after it.
Window {
    id: root

    required property StartPage start
    required property real pixelsPerMm
    required property string assets
    property real textScale: 1 // what a visit starts with
    property alias still: screen.still
    property alias parts: screen.parts
    // How much of the kiosk is ready: for tests and pictures.
    readonly property alias ready: screen.ready

    color: Theme.page
    flags: Qt.Window | Qt.FramelessWindowHint
    title: root.start.clinic

    Component.onCompleted: {
        Theme.assets = Qt.binding(() => root.assets);
        Theme.panelHeight = Qt.binding(() => root.height);
        Theme.panelWidth = Qt.binding(() => root.width);
        Theme.pixelsPerMm = Qt.binding(() => root.pixelsPerMm);
        Theme.rightToLeft = Qt.binding(() => root.start.rightToLeft);
        Theme.still = Qt.binding(() => root.still);
        Theme.textScale = Qt.binding(() => root.textScale);
    }
    onFrameSwapped: root.start.drawn()

    KioskScreen {
        id: screen

        anchors.fill: parent
        focus: true
        start: root.start
    }
}
