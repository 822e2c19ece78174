pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Theme

// Letters, space, delete. Ten keys a row where they fit, else the alphabet, seven a row. Remembers and guesses nothing.
Column {
    id: root

    property list<string> wideRows: []
    property list<string> narrowRows: []
    readonly property bool narrow: (width - 9 * spacing) / 10 < Theme.target
    readonly property list<string> shown: narrow ? narrowRows : wideRows
    readonly property int columns: narrow ? 7 : 10
    readonly property real keyWidth: Math.floor((width - (columns - 1) * spacing) / columns)
    readonly property real keyHeight: Math.max(Theme.target, Theme.u(Theme.portrait ? 96 : 78))

    signal typed(string letter)
    signal erased

    spacing: Theme.gap

    Repeater {
        model: root.shown

        Row {
            id: line

            required property string modelData

            anchors.horizontalCenter: parent.horizontalCenter
            spacing: root.spacing

            Repeater {
                model: line.modelData.length

                LetterKey {
                    required property int index

                    height: root.keyHeight
                    text: line.modelData.charAt(index)
                    width: root.keyWidth

                    onActivated: root.typed(text)
                }
            }
        }
    }

    Row {
        spacing: root.spacing
        width: parent.width

        Key {
            height: Math.max(root.keyHeight, implicitHeight)
            icon: "space"
            kind: Key.Outline
            text: qsTr("Space")
            width: parent.width - erase.width - parent.spacing

            onActivated: root.typed(" ")
        }

        Key {
            id: erase

            height: Math.max(root.keyHeight, implicitHeight)
            icon: "delete"
            kind: Key.Outline
            text: qsTr("Delete")
            width: Math.max(2 * root.keyWidth, implicitWidth)

            onActivated: root.erased()
        }
    }
}
