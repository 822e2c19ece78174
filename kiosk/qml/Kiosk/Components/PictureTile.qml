import QtQuick
import Kiosk.Theme

// A place to go: picture, name, a line. The whole tile is the target.
Tappable {
    id: root

    enum Shape {
        Card, // picture above
        Row, // picture at the end
        Plain // words only
    }

    property string title: ""
    property string summary: ""
    property string address: ""
    property real proportion: 1
    property string icon: ""
    property bool seen: false
    property bool marked: false // its words are read aloud
    property int shape: PictureTile.Card
    property int titleLines: 0 // room kept, so that panes of one row are equal
    readonly property bool card: shape === PictureTile.Card
    readonly property bool arrowOver: !card && pane.used // it stands on the picture, the words have the room
    readonly property real rest: card ? words.height + Theme.u(12 + 34) : 0

    Accessible.description: summary
    around: Theme.cardRadius
    label: title

    Rectangle {
        anchors.fill: parent
        color: Theme.tileLip
        radius: Theme.cardRadius
    }

    Rectangle {
        id: face

        border.color: Theme.accent
        border.width: Theme.strong ? Theme.stroke : 0
        color: root.marked ? Theme.mark : Theme.surface
        height: parent.height - Theme.lip
        radius: Theme.cardRadius
        width: parent.width
        y: root.down ? Theme.sink : 0

        TextMetrics {
            id: titleWidth

            font: titleWords.font
            text: root.title
        }

        TextMetrics {
            id: wordWidth

            font: titleWords.font
            text: root.title.split(" ").reduce((longest, word) => word.length > longest.length ? word : longest, "")
        }

        Item {
            id: pane

            readonly property int inset: Theme.u(12)
            readonly property real beside: Math.min(root.width * (Theme.big ? (Theme.portrait ? 0.26 : 0.2) : 0.34), height * 1.6)
            readonly property real wordsRoom: root.width - beside - inset - Theme.u(30 + 14)
            readonly property int lines: Math.floor((root.height - Theme.u(30)) / titleWords.lineHeight)
            readonly property bool crowded: !root.card && (titleWidth.width > (lines - 0.3) * wordsRoom || wordWidth.width > wordsRoom)
            readonly property bool used: root.shape !== PictureTile.Plain && height > Theme.u(40) && !crowded

            anchors.margins: inset
            anchors.right: parent.right
            anchors.top: parent.top
            height: root.card ? Math.max(0, parent.height - root.rest) : parent.height - 2 * inset
            visible: used
            width: root.card ? parent.width - 2 * inset : beside

            Rectangle {
                anchors.fill: parent
                radius: Theme.cardRadius - Theme.u(10)

                gradient: Gradient {
                    GradientStop {
                        color: Theme.fieldTop
                        position: 0
                    }

                    GradientStop {
                        color: Theme.fieldEnd
                        position: 1
                    }
                }
            }

            Item {
                anchors.fill: parent
                clip: true

                CutOut {
                    // In a wide pane the picture is shown closer, a little above its middle.
                    readonly property real whole: Math.min(parent.width, parent.height * proportion)
                    readonly property real zoom: root.card ? Math.min(4, Math.max(0.96, Math.min(1.5, parent.width / parent.height * 0.6), parent.width * 0.3 / Math.max(1, whole))) : 0.96

                    address: root.address
                    proportion: root.proportion
                    visible: pane.visible && !failed
                    width: whole * zoom
                    x: (parent.width - width) / 2
                    y: (parent.height - height) * (height > parent.height ? 0.42 : 0.5)
                }
            }

            Icon {
                anchors.centerIn: parent
                name: root.icon
                size: Math.min(parent.width, parent.height) * 0.5
                visible: root.address === ""
                weight: 1.5
            }

            Tag {
                anchors.left: parent.left
                anchors.margins: Theme.u(12)
                anchors.top: parent.top
                icon: "check"
                text: qsTr("Seen")
                visible: root.seen && !Theme.big
            }
        }

        Column {
            id: words

            anchors.bottom: parent.bottom
            anchors.bottomMargin: root.card && pane.used ? Theme.u(16) : (face.height - height) / 2
            anchors.left: parent.left
            anchors.leftMargin: Theme.u(30)
            anchors.right: root.arrowOver ? pane.left : arrow.left
            anchors.rightMargin: Theme.u(14)
            spacing: Theme.u(2)

            PlainText {
                id: titleWords

                height: root.card && root.titleLines ? Math.max(implicitHeight, lineHeight * root.titleLines) : implicitHeight
                role: "h3"
                text: root.title
                width: parent.width
            }

            PlainText {
                color: Theme.ink2
                role: "small"
                text: root.seen && Theme.big ? (root.summary ? qsTr("Seen, %1").arg(root.summary) : qsTr("Seen")) : root.summary
                visible: text !== "" && titleWords.height + implicitHeight + Theme.u(root.card ? 40 : 20) <= face.height
                width: parent.width
            }
        }

        RoundArrow {
            id: arrow

            anchors.right: parent.right
            anchors.rightMargin: Theme.u(22)
            y: root.arrowOver ? pane.y + pane.height - height - Theme.u(10) : words.y + (words.height - height) / 2
        }
    }
}
