import QtQuick
import Kiosk.Components
import Kiosk.Theme

// What was typed to search for.
Rectangle {
    id: root

    property string typed: ""
    property string spoken: "" // the words that are read aloud
    readonly property var spokenItems: [words, please] // var: list of items whose words are read aloud
    readonly property alias pleads: please.visible // it says what not to type

    Accessible.name: qsTr("You typed: %1").arg(root.typed)
    Accessible.role: Accessible.StaticText
    border.color: Theme.ink
    border.width: Theme.u(5)
    color: Theme.surface
    radius: Theme.keyRadius

    Icon {
        id: lens

        anchors.left: parent.left
        anchors.leftMargin: Theme.u(28)
        anchors.verticalCenter: parent.verticalCenter
        name: "search"
        size: Theme.u(48)
    }

    PlainText {
        id: words

        anchors.left: lens.right
        anchors.leftMargin: Theme.u(20)
        anchors.right: please.visible ? please.left : parent.right
        anchors.rightMargin: Theme.u(28)
        anchors.verticalCenter: parent.verticalCenter
        color: root.typed ? Theme.ink : Theme.ink2
        elide: Text.ElideLeft
        role: "h3"
        text: root.typed || qsTr("Type a word")
        visible: root.typed !== "" || implicitWidth <= width
        wrapMode: Text.NoWrap

        SpokenGround {
            spoken: root.spoken
        }
    }

    Rectangle {
        color: Theme.ink
        height: parent.height * 0.5
        visible: root.typed !== ""
        width: Theme.stroke
        x: Theme.rightToLeft ? words.x + words.width - words.contentWidth - Theme.u(6) : words.x + words.contentWidth + Theme.u(4)
        y: (parent.height - height) / 2
    }

    PlainText {
        id: please

        anchors.right: parent.right
        anchors.rightMargin: Theme.u(28)
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.ink2
        role: "small"
        text: qsTr("Please do not type names")
        visible: root.width > implicitWidth * 2.2
        wrapMode: Text.NoWrap

        SpokenGround {
            spoken: root.spoken
        }
    }
}
