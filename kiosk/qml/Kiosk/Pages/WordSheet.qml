pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Components
import Kiosk.Theme

// A word explained; with several words on the page, one after the other.
Sheet {
    id: root

    required property LibraryView library
    required property Listener listener
    readonly property bool reading: listener.on && open

    signal nextAsked

    sheetHeight: column.height + keys.height + 2 * padding + Theme.u(30)

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
            id: title

            Accessible.name: text
            Accessible.role: Accessible.Heading
            role: "h1"
            text: root.library.wordTitle
            width: parent.width
        }

        PlainText {
            id: meaning

            role: "lead"
            text: root.library.wordMeaning
            width: Math.min(parent.width, Math.max(Theme.u(1120), Theme.px("lead") * 30))
        }
    }

    SpokenMark {
        sentence: root.reading ? root.listener.marks : ["", "", ""]
        word: root.reading ? root.listener.wordMarks : ["", "", ""]
        words: !root.reading ? null : root.listener.row === 0 ? title : meaning
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
            text: qsTr("I see, close")

            onActivated: root.dismissed()
        }

        Key {
            iconAfter: "chevron-right"
            kind: Key.Outline
            text: qsTr("Next word")
            visible: root.library.words.count > 1

            onActivated: root.nextAsked()
        }

        Key {
            icon: root.reading ? "x" : "volume-2"
            kind: Key.Outline
            text: root.reading ? qsTr("Stop") : qsTr("Say it aloud")
            visible: root.listener.offered && root.listener.possible

            onActivated: root.listener.listen(0)
        }
    }
}
