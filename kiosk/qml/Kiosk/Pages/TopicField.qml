import QtQuick
import Kiosk.Bridge
import Kiosk.Components
import Kiosk.Theme

// What a topic's field holds: the picture, and at its foot the keys for it, or room that something else has taken.
Item {
    id: root

    required property LibraryView library
    property bool shown: false
    property bool marked: false // its words are read aloud
    property real taken: 0
    readonly property bool labelled: width > Theme.u(560) && height > Theme.u(290) && !Theme.big
    readonly property bool keysBelow: !Theme.big && height > Theme.u(560) // the picture leaves its foot to the keys
    readonly property bool wordsHere: !Theme.big && taken === 0 && height > Theme.u(300) && words.implicitWidth + bigger.implicitWidth + 2 * bigger.anchors.margins + Theme.gap <= width
    readonly property real foot: taken > 0 ? taken : keysBelow ? bigger.height + bigger.anchors.margins : 0

    signal wordsAsked
    signal enlarged

    LabelledPicture {
        anchors.bottomMargin: root.foot > 0 ? root.foot + bigger.anchors.margins : Theme.u(16)
        anchors.fill: parent
        anchors.margins: Theme.u(root.labelled ? 30 : 16)
        clear: root.foot > 0 ? 0 : bigger.height + Theme.u(28)
        labelled: root.labelled
        picture: root.library.picture
        visible: root.shown
    }

    Rectangle {
        anchors.bottomMargin: root.foot + Theme.u(14)
        anchors.fill: parent
        anchors.margins: Theme.u(14)
        border.color: Theme.ink
        border.width: Theme.u(6)
        color: "transparent"
        radius: Theme.cardRadius
        visible: root.marked
    }

    Key {
        id: words

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.margins: bigger.anchors.margins
        icon: "book-open"
        kind: Key.Outline
        text: qsTr("Words explained")
        visible: root.shown && root.wordsHere && root.library.words.count > 0

        onActivated: root.wordsAsked()
    }

    Key {
        id: bigger

        anchors.bottom: parent.bottom
        anchors.margins: Math.max(Theme.u(28), Theme.bezel)
        anchors.right: parent.right
        icon: "zoom-in"
        kind: Key.Outline
        text: qsTr("Bigger")
        visible: root.shown && root.taken === 0 && root.library.picture.large !== "" && root.height > Theme.u(300) && root.width > implicitWidth * 1.4

        onActivated: root.enlarged()
    }
}
