pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Components
import Kiosk.Theme

// A heading or a plain sentence.
Block {
    id: root

    property string text: ""
    property string role: "body"
    property bool heading: false
    property color color: Theme.ink

    function textOf(piece: int): PlainText {
        return words;
    }

    function cut(limit: real, after: real): real {
        return cutLines(limit, 0, words.lineHeight);
    }

    implicitHeight: words.implicitHeight

    PlainText {
        id: words

        Accessible.name: root.text
        Accessible.role: root.heading ? Accessible.Heading : Accessible.StaticText
        color: root.color
        role: root.role
        text: root.text
        verticalAlignment: Text.AlignTop
        width: root.width
    }
}
