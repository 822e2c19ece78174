pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Blocks
import Kiosk.Components
import Kiosk.Theme

// A few paragraphs to read: about this kiosk, or where a topic comes from.
Sheet {
    id: root

    required property LibraryView library
    required property Listener listener
    property string title: ""
    property int part: 0
    property bool takesCodes: false // the way to the keypad is here

    signal codeChosen

    sheetHeight: flow.total > 0 ? heading.height + flow.total + keys.height + 2 * padding + Theme.u(60) : mostHeight

    onOpenChanged: part = 0

    PlainText {
        id: heading

        Accessible.name: text
        Accessible.role: Accessible.Heading
        role: "h2"
        text: root.title
        width: parent.width
    }

    BlockFlow {
        id: flow

        anchors.bottom: keys.top
        anchors.bottomMargin: Theme.u(20)
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: heading.bottom
        anchors.topMargin: Theme.u(20)
        blocks: root.library.reading
        listener: root.listener
        part: root.part
        reading: root.listener.on && root.open

        onMarkedOn: part => root.part = part
    }

    Flow {
        id: keys

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        layoutDirection: Qt.RightToLeft
        spacing: Theme.gap

        Key {
            icon: "check"
            text: qsTr("Close")
            width: Math.max(implicitWidth, Theme.u(270))

            onActivated: root.dismissed()
        }

        Key {
            icon: "touchpad"
            kind: Key.Outline
            text: qsTr("I have a code")
            visible: root.takesCodes

            onActivated: root.codeChosen()
        }

        Key {
            iconAfter: flow.more ? "chevron-down" : "chevron-up"
            kind: Key.Outline
            text: flow.more ? qsTr("More") : qsTr("Earlier")
            visible: flow.parts > 1

            onActivated: root.part = flow.more ? flow.shown + 1 : 0
        }
    }
}
