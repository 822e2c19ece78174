pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Components

// Running text with strong and linked words.
Block {
    id: root

    property string text: ""
    property string spoken: ""

    function textOf(piece: int): PlainText {
        return words;
    }

    function cut(limit: real, after: real): real {
        return cutLines(limit, 0, words.lineHeight);
    }

    implicitHeight: words.implicitHeight

    StyledText {
        id: words

        spoken: root.spoken
        text: root.text
        verticalAlignment: Text.AlignTop
        width: root.width

        onFollowed: link => root.followed(link)
    }
}
