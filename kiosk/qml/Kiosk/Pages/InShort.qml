pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Components
import Kiosk.Theme

// The one thing to remember of a topic, at its end. A topic that names none gets the end told as a heading.
Column {
    id: root

    required property string message
    property bool foreign: false // the message is in another language than the line above, and no voice reads both (A-07)
    property string spoken: "" // the words that are read aloud
    readonly property var spokenItems: !tells ? [line] : foreign ? [] : [line, remember] // var: list of items whose words are read aloud
    readonly property bool tells: message !== ""

    spacing: Theme.u(Theme.big ? 0 : 6)

    PlainText {
        id: line

        Accessible.name: text
        Accessible.role: root.tells ? Accessible.StaticText : Accessible.Heading
        color: root.tells ? Theme.ink2 : Theme.ink
        role: root.tells ? "label" : Theme.big ? "h2" : "h1"
        text: root.tells ? qsTr("That is the end of this topic. In short:") : qsTr("That is the end of this topic")
        width: root.width

        SpokenGround {
            spoken: root.spoken
        }
    }

    PlainText {
        id: remember

        Accessible.name: text
        Accessible.role: Accessible.Heading
        role: "h2"
        text: root.message
        visible: root.tells
        width: root.width

        SpokenGround {
            spoken: root.spoken
        }
    }
}
