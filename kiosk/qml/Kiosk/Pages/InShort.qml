pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Components
import Kiosk.Theme

// The one thing to remember of a topic, at its end. A topic that names none gets the end told as a heading.
Column {
    id: root

    required property string message
    property int spokenRow: -2 // what is read aloud: 0 the line above, 1 the message
    readonly property bool tells: message !== ""

    spacing: Theme.u(Theme.big ? 0 : 6)

    component Marked: PlainText {
        id: words

        required property int row

        width: root.width

        Rectangle {
            anchors.fill: parent
            color: Theme.mark
            visible: root.spokenRow === words.row
            z: -1
        }
    }

    Marked {
        Accessible.name: text
        Accessible.role: root.tells ? Accessible.StaticText : Accessible.Heading
        color: root.tells ? Theme.ink2 : Theme.ink
        role: root.tells ? "label" : Theme.big ? "h2" : "h1"
        row: 0
        text: root.tells ? qsTr("That is the end of this topic. In short:") : qsTr("That is the end of this topic")
    }

    Marked {
        Accessible.name: text
        Accessible.role: Accessible.Heading
        role: "h2"
        row: 1
        text: root.message
        visible: root.tells
    }
}
