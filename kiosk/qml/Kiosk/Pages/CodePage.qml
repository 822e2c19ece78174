pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Components
import Kiosk.Theme

// Type the code that staff gave: large keys, six boxes, and a kind word when it does not match.
FocusScope {
    id: root

    required property LibraryView library
    required property TapCode code
    readonly property var spokenItems: [title, advice] // var: list of items whose words are read aloud
    property string spoken: "" // the words that are read aloud
    readonly property bool beside: !Theme.portrait

    Rectangle {
        anchors.fill: parent
        color: Theme.page
    }

    Item {
        id: page

        anchors.fill: parent
        anchors.bottomMargin: Math.max(Theme.u(Theme.big ? 24 : 36), Theme.bezel)
        anchors.leftMargin: Theme.margin
        anchors.rightMargin: Theme.margin
        anchors.topMargin: Theme.u(Theme.big ? 30 : 44)

        PageHead {
            id: head

            area: qsTr("A code from your team")
            clinic: root.beside ? "" : root.library.clinic
            icon: "touchpad"
            logo: root.library.logo
            visible: !Theme.big
            width: words.width
        }

        Column {
            id: words

            anchors.left: parent.left
            anchors.top: head.visible ? head.bottom : parent.top
            anchors.topMargin: head.visible ? Theme.u(14) : 0
            spacing: Theme.u(Theme.big || Theme.dense ? 16 : 28)
            width: root.beside ? parent.width * 0.5 - Theme.u(30) : parent.width

            PlainText {
                id: title

                Accessible.name: text
                Accessible.role: Accessible.Heading
                role: Theme.big ? "h2" : "h1"
                text: qsTr("Type your code")
                width: parent.width

                SpokenGround {
                    spoken: root.spoken
                }
            }

            Row {
                Accessible.name: qsTr("Your code so far: %1").arg(root.code.typed)
                Accessible.role: Accessible.StaticText
                LayoutMirroring.childrenInherit: true
                LayoutMirroring.enabled: false // figures are read from the left everywhere
                spacing: Theme.u(12)

                Repeater {
                    model: root.code.length

                    Rectangle {
                        required property int index
                        readonly property bool filled: index < root.code.typed.length

                        border.color: filled ? Theme.ink : Theme.edge
                        border.width: Theme.stroke
                        color: Theme.surface
                        height: figure.lineHeight + Theme.u(16)
                        radius: Theme.u(16)
                        width: Math.min(Theme.px("h1") * 1.1, (words.width - 5 * Theme.u(12)) / 6)

                        PlainText {
                            id: figure

                            anchors.centerIn: parent
                            font.family: Theme.latin
                            px: Math.min(Theme.px("h1"), parent.width * 0.9)
                            role: "h1"
                            text: root.code.typed[parent.index] ?? ""
                            wrapMode: Text.NoWrap
                        }
                    }
                }
            }

            PlainText {
                id: advice

                color: root.code.missed ? Theme.ink : Theme.ink2
                font.weight: root.code.missed ? Font.DemiBold : Font.Normal
                role: Theme.big ? "label" : "lead"
                text: root.code.missed ? qsTr("That code did not match. Please look at it again.") : qsTr("Six figures that your team gave you.")
                width: parent.width

                SpokenGround {
                    spoken: root.spoken
                }
            }
        }

        Grid {
            id: pad

            readonly property real gap: Math.max(Theme.gap, Theme.u(18))
            readonly property real room: root.beside ? parent.height * (Theme.lowerReach ? 0.7 : 1) : Math.min(Theme.u(820), parent.height - words.y - words.height - Theme.u(30))
            readonly property real keyWidth: (width - 2 * gap) / 3
            readonly property real keyHeight: Math.min(Theme.u(190), (room - 3 * gap) / 4)

            LayoutMirroring.childrenInherit: true
            LayoutMirroring.enabled: false // as on a telephone
            columns: 3
            height: 4 * keyHeight + 3 * gap
            spacing: gap
            width: root.beside ? parent.width * 0.5 - Theme.u(30) : parent.width
            x: root.beside && !Theme.rightToLeft ? parent.width - width : 0
            y: parent.height - height

            Repeater {
                model: 9

                Key {
                    required property int index

                    height: pad.keyHeight
                    kind: Key.Outline
                    role: "h1"
                    text: index + 1
                    width: pad.keyWidth

                    onActivated: root.code.press(index + 1)
                }
            }

            Item {
                height: pad.keyHeight
                width: pad.keyWidth
            }

            Key {
                height: pad.keyHeight
                kind: Key.Outline
                role: "h1"
                text: "0"
                width: pad.keyWidth

                onActivated: root.code.press(0)
            }

            Key {
                height: pad.keyHeight
                icon: "delete"
                kind: Key.Outline
                label: qsTr("Delete")
                text: Theme.big || Theme.dense ? "" : label
                width: pad.keyWidth

                onActivated: root.code.erase()
            }
        }
    }
}
