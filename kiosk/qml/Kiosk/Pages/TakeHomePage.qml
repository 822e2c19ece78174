pragma ComponentBehavior: Bound
import QtQuick
import Kiosk.Bridge
import Kiosk.Components
import Kiosk.Theme

// The chosen questions as a code that holds them: no address, no person, no visit. Also what Finish shows first when questions are chosen.
FieldAtEnd {
    id: root

    required property LibraryView library
    required property Questions questions
    property bool leaving: false
    readonly property var spokenItems: [title, how, safe] // var: list of items whose words are read aloud
    property string spoken: "" // the words that are read aloud
    readonly property bool several: questions.things > 1
    readonly property bool roomy: !Theme.big && !(Theme.lowerReach && !Theme.portrait)

    share: Theme.lowerReach ? (Theme.portrait ? 0.44 : 0.5) : Theme.portrait ? (Theme.big ? 0.44 : 0.46) : Theme.big ? 0.38 : 0.4

    field: [
        Loader {
            id: paper

            readonly property real side: Math.min(parent.width - 2 * Theme.u(40), parent.height - 2 * Theme.u(28) - (which.visible ? which.height + Theme.u(16) : 0), Theme.u(760))

            active: root.visible && root.questions.code.length > 0
            height: side
            width: side
            x: (parent.width - width) / 2
            y: (parent.height - height - (which.visible ? which.height + Theme.u(16) : 0)) / 2

            sourceComponent: CodePaper {
                code: root.questions.code
                label: root.questions.leadsOut ? qsTr("A square for your phone. It opens a page to read.") : qsTr("A square for your phone. It holds your questions.")
            }
        },
        PlainText {
            id: which

            anchors.horizontalCenter: parent.horizontalCenter
            anchors.top: paper.bottom
            anchors.topMargin: Theme.u(16)
            font.weight: Font.Bold
            role: "small"
            text: qsTr("Square %1 of %2").arg(root.questions.at + 1).arg(root.questions.things)
            visible: root.visible && root.several
            wrapMode: Text.NoWrap
        }
    ]

    Binding {
        property: "heading"
        target: root.questions
        value: qsTr("My questions")
    }

    PageHead {
        id: head

        area: qsTr("My questions")
        clinic: root.library.clinic
        icon: "list-checks"
        logo: root.library.logo
        visible: !Theme.big
        width: parent.width
    }

    PlainText {
        id: title

        Accessible.name: text
        Accessible.role: Accessible.Heading
        anchors.top: !Theme.big ? head.bottom : parent.top
        anchors.topMargin: !Theme.big ? Theme.u(14) : 0
        role: Theme.big ? "h2" : "h1"
        text: root.leaving ? qsTr("Take your questions home?") : qsTr("Take them home")
        width: parent.width

        SpokenGround {
            spoken: root.spoken
        }
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: title.bottom
        anchors.topMargin: Theme.u(Theme.big ? 10 : 20)
        spacing: Theme.u(Theme.dense ? 12 : 22)

        PlainText {
            id: how

            role: "lead"
            text: root.leaving && root.roomy ? qsTr("Point your phone camera at the square. When you finish, this kiosk forgets them.") : qsTr("Point your phone camera at the square.")
            width: parent.width

            SpokenGround {
                spoken: root.spoken
            }
        }

        Row {
            spacing: Theme.u(16)
            visible: root.roomy
            width: parent.width

            Icon {
                id: shield

                anchors.verticalCenter: parent.verticalCenter
                name: "shield-check"
                size: Theme.u(48)
                weight: 1.75
            }

            PlainText {
                id: safe

                anchors.verticalCenter: parent.verticalCenter
                role: "body"
                text: root.questions.leadsOut ? qsTr("This square opens a page of your clinic about what you have read.") : qsTr("The square holds only these questions. It works offline.")
                width: parent.width - shield.width - parent.spacing

                SpokenGround {
                    spoken: root.spoken
                }
            }
        }
    }

    PlainText {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: words.bottom
        anchors.topMargin: Theme.u(36)
        font.weight: Font.Medium
        text: root.questions.sheet
        visible: root.roomy && text !== "" && y + implicitHeight + Theme.u(20) < keys.y
    }

    Flow {
        id: keys

        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        spacing: Theme.gap

        Key {
            iconAfter: "chevron-right"
            kind: Key.Outline
            text: root.questions.at < root.questions.things - 1 ? qsTr("Next square") : qsTr("First square")
            visible: root.several
            width: Math.min(implicitWidth, keys.width)

            onActivated: root.questions.turn((root.questions.at + 1) % root.questions.things)
        }

        Key {
            icon: "maximize"
            kind: Key.Outline
            text: qsTr("No phone? Show them big")
            visible: !root.leaving
            width: Math.min(implicitWidth, keys.width)

            onActivated: root.questions.showBig()
        }

        Key {
            icon: "chevron-left"
            kind: Key.Outline
            text: qsTr("Go back")
            visible: root.leaving
            width: Math.min(implicitWidth, keys.width)

            onActivated: root.questions.stay()
        }

        Key {
            icon: "door-open"
            text: qsTr("Finish now")
            visible: root.leaving
            width: Math.min(implicitWidth, keys.width)

            onActivated: root.questions.leave()
        }
    }
}
