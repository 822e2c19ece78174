import QtQuick
import Kiosk.App
import Kiosk.Bridge
import Kiosk.Theme

// The kiosk as patients see it, as large as the desktop has room for, and beside it what its admin needs.
Window {
    id: root

    required property StartPage start
    required property PreviewDesk desk
    required property string assets
    property real textScale: 1 // what a visit starts with
    property alias still: screen.still
    property alias parts: screen.parts
    readonly property alias ready: screen.ready

    color: Desk.fieldTop
    title: "Preview: " + root.desk.folder

    Component.onCompleted: {
        Theme.assets = Qt.binding(() => root.assets);
        Theme.panelHeight = Qt.binding(() => root.desk.panelHeight);
        Theme.panelWidth = Qt.binding(() => root.desk.panelWidth);
        Theme.pixelsPerMm = Qt.binding(() => root.desk.pixelsPerMm);
        Theme.rightToLeft = Qt.binding(() => root.start.rightToLeft);
        Theme.still = Qt.binding(() => root.still);
        Theme.textScale = Qt.binding(() => root.textScale);
    }
    onFrameSwapped: root.start.drawn()

    Item {
        id: room

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: Desk.margin
        anchors.right: side.left
        anchors.top: parent.top

        Rectangle {
            id: glass

            readonly property real shrink: Math.min(1, room.width / root.desk.panelWidth, room.height / root.desk.panelHeight)

            anchors.centerIn: parent
            clip: true
            color: Theme.page
            height: root.desk.panelHeight * shrink
            width: root.desk.panelWidth * shrink

            KioskScreen {
                id: screen

                focus: true
                height: root.desk.panelHeight
                scale: glass.shrink
                start: root.start
                transformOrigin: Item.TopLeft
                width: root.desk.panelWidth
            }
        }

        Rectangle {
            anchors.fill: glass
            anchors.margins: -border.width
            border.color: Desk.ink
            border.width: 2 * Desk.stroke
            color: "transparent"
        }
    }

    SidePanel {
        id: side

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        anchors.top: parent.top
        desk: root.desk
        start: root.start
        visits: screen.visits
        width: Desk.side
    }
}
