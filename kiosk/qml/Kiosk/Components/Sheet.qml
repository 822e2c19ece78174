import QtQuick
import Kiosk.Theme

// Rises from the handrail over a scrim; the handrail stays free. Closes by its key, by Back, or by a touch on the scrim.
FocusScope {
    id: root

    property bool open: false
    property real sheetHeight: Theme.u(480)
    property real sheetWidth: width
    property bool fromSide: false // at the end side instead of the whole width; landscape only
    readonly property bool aside: fromSide && !Theme.portrait
    property int padding: Theme.u(52)
    default property alias content: inner.data
    readonly property alias inner: inner
    readonly property real mostHeight: height - Theme.u(30)

    signal dismissed

    focus: open
    visible: open || fade.running

    Keys.onEscapePressed: root.dismissed()
    onOpenChanged: if (open)
        forceActiveFocus()

    Rectangle {
        anchors.fill: parent
        color: Theme.scrim
        opacity: root.open ? Theme.scrimOpacity : 0

        Behavior on opacity {
            NumberAnimation {
                id: fade

                duration: root.open ? Theme.rise : Theme.fall
                easing.type: Easing.OutCubic
            }
        }

        TapHandler {
            enabled: root.open
            gesturePolicy: TapHandler.ReleaseWithinBounds

            onTapped: root.dismissed()
        }
    }

    Rectangle {
        id: panel

        anchors.bottom: parent.bottom
        anchors.bottomMargin: (root.aside ? Theme.u(20) : 0) - (root.open ? 0 : height * 0.12)
        anchors.right: parent.right
        anchors.rightMargin: root.aside ? Theme.margin - Theme.u(20) : 0
        border.color: Theme.ink
        border.width: Theme.strong ? Theme.stroke : 0
        bottomLeftRadius: root.aside ? Theme.sheetRadius : 0
        bottomRightRadius: root.aside ? Theme.sheetRadius : 0
        color: Theme.surface
        height: Math.min(root.sheetHeight, root.mostHeight)
        opacity: root.open ? 1 : 0
        topLeftRadius: Theme.sheetRadius
        topRightRadius: Theme.sheetRadius
        width: root.aside ? Math.min(root.sheetWidth, root.width - 2 * Theme.margin + 2 * Theme.u(20)) : parent.width

        Behavior on anchors.bottomMargin {
            NumberAnimation {
                duration: root.open ? Theme.rise : Theme.fall
                easing.type: Easing.OutCubic
            }
        }
        Behavior on opacity {
            NumberAnimation {
                duration: root.open ? Theme.rise / 2 : Theme.fall
                easing.type: Easing.OutCubic
            }
        }

        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds // a touch on the paper is not a touch on the scrim
        }

        Item {
            id: inner

            anchors.bottomMargin: Math.max(root.padding - Theme.u(12), Theme.bezel)
            anchors.fill: parent
            anchors.leftMargin: root.aside ? root.padding : Theme.margin
            anchors.rightMargin: root.aside ? root.padding : Theme.margin
            anchors.topMargin: root.padding
        }
    }
}
