pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Components
import Kiosk.Theme

// One item of a list, or one numbered step when it has a marker.
Block {
    id: root

    property string text: ""
    property string spoken: ""
    property string marker: ""
    readonly property real markerWidth: Theme.px("body") * (marker ? 1.75 : 1)

    function textOf(piece: int): PlainText {
        return words;
    }

    function cut(limit: real, after: real): real {
        return cutLines(limit, words.y, words.lineHeight);
    }

    gap: 0.55
    implicitHeight: words.y + Math.max(words.implicitHeight, root.marker ? badge.height : 0)

    Rectangle {
        color: Theme.ink
        height: width
        radius: width / 2
        visible: !root.marker
        width: Theme.px("body") * 0.28
        x: Theme.rightToLeft ? root.width - width - Theme.px("body") * 0.2 : Theme.px("body") * 0.2
        y: words.y + (words.lineHeight - height) / 2
    }

    Rectangle {
        id: badge

        border.color: Theme.ink
        border.width: Theme.stroke
        color: Theme.tint
        height: width
        radius: width / 2
        visible: root.marker !== ""
        width: Theme.px("body") * 1.3
        x: Theme.rightToLeft ? root.width - width : 0
        y: words.y + (words.lineHeight - height) / 2

        PlainText {
            anchors.centerIn: parent
            font.weight: Font.Bold
            px: Theme.px("label")
            role: "label"
            text: root.marker
        }
    }

    StyledText {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: root.markerWidth
        anchors.right: parent.right
        spoken: root.marker ? root.marker + ". " + root.spoken : root.spoken
        text: root.text
        verticalAlignment: Text.AlignTop

        onFollowed: link => root.followed(link)
    }
}
