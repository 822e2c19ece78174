pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Components
import Kiosk.Theme

// A word explained; with several words on the page, one after the other.
Sheet {
    id: root

    required property LibraryView library

    signal nextAsked

    sheetHeight: column.height + close.height + 2 * padding + Theme.u(30)

    Column {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.u(14)

        PlainText {
            color: Theme.ink2
            role: "small"
            text: qsTr("A word explained")
            visible: !Theme.big
            width: parent.width
        }

        PlainText {
            Accessible.name: text
            Accessible.role: Accessible.Heading
            role: "h1"
            text: root.library.wordTitle
            width: parent.width
        }

        PlainText {
            role: "lead"
            text: root.library.wordMeaning
            width: Math.min(parent.width, Math.max(Theme.u(1120), Theme.px("lead") * 30))
        }
    }

    Key {
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        iconAfter: "chevron-right"
        kind: Key.Outline
        text: qsTr("Next word")
        visible: root.library.words.count > 1

        onActivated: root.nextAsked()
    }

    Key {
        id: close

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        icon: "check"
        text: qsTr("I see, close")

        onActivated: root.dismissed()
    }
}
