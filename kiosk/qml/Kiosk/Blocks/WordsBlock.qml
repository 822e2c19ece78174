pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Components

// The full-size way to the words that this screen explains; each is also a link in the text.
Block {
    id: root

    implicitHeight: key.implicitHeight

    Key {
        id: key

        icon: "book-open"
        kind: Key.Outline
        text: qsTr("Words explained")
        width: Math.min(implicitWidth, root.width)

        onActivated: root.wordsAsked()
    }
}
